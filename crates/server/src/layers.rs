//! What surrounds every request: an id, a log line, limits, and a net under
//! panics.

use crate::client::see_through;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use ipnet::IpNet;
use std::any::Any;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};
use tracing::Instrument;
use uuid::Uuid;

/// The most bytes that any request may send; the faces allow less.
const BODY_LIMIT: usize = 16 * 1024 * 1024;
/// No answer of ours takes longer.
const ANSWER_LIMIT: Duration = Duration::from_secs(30);
/// A client that sends nothing for so long is gone.
const SILENCE_LIMIT: Duration = Duration::from_secs(15);

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Puts the layers around the application, the outermost last.
pub(crate) fn around(router: Router, trusted_proxies: &[IpNet]) -> Router {
    let trusted: Arc<[IpNet]> = trusted_proxies.into();
    router
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(RequestBodyTimeoutLayer::new(SILENCE_LIMIT))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            ANSWER_LIMIT,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(move |request: Request, next: Next| {
            see_through(Arc::clone(&trusted), request, next)
        }))
        .layer(from_fn(trace))
}

/// Gives the request its id and logs how it was answered. Neither the query nor
/// the client's address is logged: both are personal.
async fn trace(mut request: Request, next: Next) -> Response {
    let id = request_id(request.headers());
    let span = tracing::info_span!(
        "request",
        request_id = id.to_str().unwrap_or_default(),
        method = %request.method(),
        path = request.uri().path(),
    );
    request.headers_mut().insert(REQUEST_ID, id.clone());
    let probe = matches!(request.uri().path(), "/livez" | "/readyz");
    async move {
        let began = Instant::now();
        let mut response = next.run(request).await;
        let status = response.status().as_u16();
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        if probe {
            tracing::debug!(status, took_ms, "answered");
        } else {
            tracing::info!(status, took_ms, "answered");
        }
        response.headers_mut().insert(REQUEST_ID, id);
        response
    }
    .instrument(span)
    .await
}

/// The id that a proxy gave the request, if it looks like one, or a new one.
fn request_id(headers: &HeaderMap) -> HeaderValue {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    headers
        .get(REQUEST_ID)
        .filter(|id| (8..=64).contains(&id.len()) && id.as_bytes().iter().all(plain))
        .cloned()
        .or_else(|| HeaderValue::try_from(Uuid::new_v4().to_string()).ok())
        .unwrap_or(HeaderValue::from_static("unknown"))
}

/// A handler panicked outside the nets of the faces.
#[expect(clippy::needless_pass_by_value, reason = "the layer's signature")]
fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("unknown");
    let incident = Uuid::new_v4().to_string();
    tracing::error!(incident, panic = text, "a handler panicked");
    let problem = serde_json::json!({
        "title": "Internal server error",
        "status": 500,
        "code": "INTERNAL",
        "incident": incident,
    });
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        [(CONTENT_TYPE, "application/problem+json")],
        problem.to_string(),
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt;

    async fn ask(path: &str, id: Option<&str>) -> Response {
        let router = Router::new().route("/fine", get(async || "fine")).route(
            "/panic",
            get(async || -> &'static str { panic!("at the disco") }),
        );
        let mut request = Request::get(path).body(Body::empty()).unwrap();
        if let Some(id) = id {
            request
                .headers_mut()
                .insert(REQUEST_ID, id.parse().unwrap());
        }
        around(router, &[]).oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn every_answer_has_an_id_and_a_plausible_one_is_kept() {
        let answer = ask("/fine", None).await;
        assert_eq!(answer.headers()[REQUEST_ID].len(), 36);
        let answer = ask("/fine", Some("from-the-proxy-1")).await;
        assert_eq!(answer.headers()[REQUEST_ID], "from-the-proxy-1");
        let answer = ask("/nowhere", Some("<script>alert(1)</script>")).await;
        assert_eq!(answer.headers()[REQUEST_ID].len(), 36);
    }

    #[tokio::test]
    async fn a_panic_is_answered_with_an_incident_and_nothing_else() {
        let answer = ask("/panic", None).await;
        assert_eq!(answer.status(), 500);
        let body = axum::body::to_bytes(answer.into_body(), 1024)
            .await
            .unwrap();
        let problem: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["code"], "INTERNAL");
        assert_eq!(problem["incident"].as_str().unwrap().len(), 36);
        assert!(!String::from_utf8_lossy(&body).contains("disco"));
    }
}
