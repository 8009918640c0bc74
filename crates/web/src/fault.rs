//! What went wrong, and the page that says so in the shopper's language.

use crate::Shop;
use crate::frame::Frame;
use crate::page::respond;
use crate::pages::fault::FaultPage;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::any::Any;
use std::error::Error;

/// Why there is no page to show.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Not there, or not for this shopper: the two look the same.
    NotFound,
    /// A write that another site's page sent.
    Foreign,
    /// Ours, not the shopper's.
    Broken(Box<dyn Error + Send + Sync>),
}

/// What the page about a fault tells.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// Names one line of the log to whoever reports it.
    pub(crate) incident: Option<String>,
}

impl<E: Error + Send + Sync + 'static> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Broken(Box::new(error))
    }
}

impl IntoResponse for Fault {
    /// Leaves the page to [`show`], which knows the language.
    fn into_response(self) -> Response {
        let (status, incident) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, None),
            Self::Foreign => (StatusCode::FORBIDDEN, None),
            Self::Broken(error) => {
                let incident = incident();
                tracing::error!(incident, error = chain(&*error), "a page failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Some(incident))
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Told { incident });
        response
    }
}

/// For addresses that lead nowhere.
pub(crate) async fn not_found() -> Fault {
    Fault::NotFound
}

/// For a handler that panicked: a page like any other failure.
pub(crate) fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast::<String>().map_or_else(
        |other| {
            other
                .downcast::<&str>()
                .map_or("unknown", |text| *text)
                .to_owned()
        },
        |text| *text,
    );
    let incident = incident();
    tracing::error!(incident, panic = text, "a page panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Told {
        incident: Some(incident),
    });
    response
}

/// The layer that puts a page around a fault, and around the bare refusals of
/// the framework (a wrong method, a form too large).
pub(crate) async fn show(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let about = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let bare = response
        .headers()
        .get(CONTENT_TYPE)
        .is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let failed = status.is_client_error() || status.is_server_error();
    if !(failed && bare) {
        return response;
    }
    let told = response.extensions().get::<Told>().cloned();
    let incident = told.and_then(|told| told.incident);
    let frame = Frame::of_fault(&about, &shop).await;
    let mut page = respond(&FaultPage::new(frame, status, incident));
    for (name, value) in response.headers() {
        if name != CONTENT_TYPE && name != "content-length" {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

fn incident() -> String {
    hex::encode(rand::random::<[u8; 5]>())
}

/// An error with everything that caused it, for the log alone.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
