//! Where papers are drawn: beside the threads that answer, and few at a time,
//! so that many who ask at once do not take the shop's processors.

use crate::fault::Fault;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use kernel::Locale;
use papers::{Paper, Press, PrintError, SocialCard};
use tokio::sync::Semaphore;

/// How many papers are drawn at once.
const AT_ONCE: usize = 2;

#[derive(Debug)]
pub(crate) struct Printing {
    press: Press,
    turns: Semaphore,
}

impl Printing {
    pub(crate) fn new() -> Self {
        Self {
            press: Press::new(),
            turns: Semaphore::new(AT_ONCE),
        }
    }

    /// Draws a paper and answers with it under a file's name.
    pub(crate) async fn answer(
        &self,
        paper: impl Paper + Send + 'static,
        locale: Locale,
        name: &str,
    ) -> Result<Response, Fault> {
        let drawn = self.take_turn(move |press| press.print(&paper, locale));
        let drawn = drawn.await?;
        let named = HeaderValue::try_from(format!("inline; filename=\"{name}.pdf\""))?;
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
            (CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (CONTENT_DISPOSITION, named),
        ];
        Ok((headers, drawn).into_response())
    }

    /// Draws the card of a product, a JPEG.
    pub(crate) async fn draw(&self, card: SocialCard, locale: Locale) -> Result<Vec<u8>, Fault> {
        self.take_turn(move |press| press.draw(&card, locale)).await
    }

    async fn take_turn(
        &self,
        work: impl FnOnce(&Press) -> Result<Vec<u8>, PrintError> + Send + 'static,
    ) -> Result<Vec<u8>, Fault> {
        let turn = self.turns.acquire().await?;
        let press = self.press.clone();
        let done = tokio::task::spawn_blocking(move || work(&press)).await?;
        drop(turn);
        Ok(done?)
    }
}
