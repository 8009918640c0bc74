//! Where papers are drawn: beside the threads that answer, and few at a time,
//! so that many who ask at once do not take the shop's processors.

use crate::fault::Fault;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use kernel::Locale;
use papers::{Paper, Press};
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
        let turn = self.turns.acquire().await?;
        let press = self.press.clone();
        let drawn = tokio::task::spawn_blocking(move || press.print(&paper, locale)).await?;
        drop(turn);
        let named = HeaderValue::try_from(format!("inline; filename=\"{name}.pdf\""))?;
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
            (CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (CONTENT_DISPOSITION, named),
        ];
        Ok((headers, drawn?).into_response())
    }
}
