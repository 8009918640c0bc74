//! The page to try the API on. Shown only where the operator asks for it: its
//! scripts come from elsewhere.

use async_graphql::http::GraphiQLSource;
use axum::http::HeaderName;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse, Response};

/// The page may load what it needs, and nothing else on this site may.
const POLICY: (HeaderName, &str) = (
    CONTENT_SECURITY_POLICY,
    "default-src 'self'; script-src 'self' 'unsafe-inline' https://unpkg.com; \
     style-src 'self' 'unsafe-inline' https://unpkg.com; font-src https://unpkg.com data:; \
     img-src 'self' data: https://graphql.org; frame-ancestors 'none'; base-uri 'none'",
);

pub(crate) fn page() -> Response {
    let page = GraphiQLSource::build()
        .endpoint("/graphql")
        .title("Moussem API")
        .finish();
    ([POLICY], Html(page)).into_response()
}
