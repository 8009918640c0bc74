//! The studio, a built app in the binary, under `/studio/`.

use crate::Shop;
use crate::assets::FOR_EVER;
use crate::embedded::{Studio, media_type};
use crate::headers::OwnPolicy;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;

const POLICY: OwnPolicy = OwnPolicy(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
);

const NOT_BUILT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>The studio is not built</title>\
    <h1>The studio is not built</h1><p>Build it, then start again:</p>\
    <pre>cd frontend/studio &amp;&amp; npm ci &amp;&amp; npm run build</pre></html>";

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/studio", get(async || Redirect::permanent("/studio/")))
        .route("/studio/", get(async || file("index.html")))
        .route(
            "/studio/{*path}",
            get(async |Path(path): Path<String>| file(&path)),
        )
}

/// A built file, or the app itself for the addresses that it routes on its own.
fn file(path: &str) -> Response {
    let mut response = match Studio::get(path) {
        Some(found) => {
            let kept = if path.starts_with("assets/") {
                FOR_EVER
            } else {
                HeaderValue::from_static("no-cache")
            };
            let kind = HeaderValue::from_static(media_type(path));
            let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, kept)];
            (headers, found.data.into_owned()).into_response()
        }
        None if path == "index.html" => {
            (StatusCode::SERVICE_UNAVAILABLE, Html(NOT_BUILT)).into_response()
        }
        None if path.starts_with("assets/") => StatusCode::NOT_FOUND.into_response(),
        None => file("index.html"),
    };
    response.extensions_mut().insert(POLICY);
    response
}
