//! What payment providers call: no session, no cookies, no page. Whoever calls
//! is known by a signature over what is sent.

use crate::Shop;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use orders::paying;
use payments::providers::cmi::Answer;
use payments::providers::stripe;
use payments::webhooks;

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/webhooks/cmi", post(cmi))
        .route("/webhooks/stripe", post(stripe))
}

/// The acquirer reads one word of plain text, whatever the status.
async fn cmi(State(shop): State<Shop>, body: Bytes) -> Response {
    let Some(cmi) = &shop.desk.providers.cmi else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let answer = match cmi.read(&body) {
        Ok(callback) => paying::callback(&shop.db, &*shop.clock, &callback)
            .await
            .unwrap_or_else(|error| {
                tracing::error!(%error, "a callback could not be decided");
                Answer::Failure
            }),
        Err(error) => {
            tracing::warn!(%error, "a callback was refused");
            Answer::Failure
        }
    };
    answer.as_str().into_response()
}

/// Kept first, applied by a job: the answer is quick, and a repeat changes nothing.
async fn stripe(State(shop): State<Shop>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Some(provider) = &shop.desk.providers.stripe else {
        return StatusCode::NOT_FOUND;
    };
    let signature = headers.get("stripe-signature");
    let signature = signature.and_then(|value| value.to_str().ok());
    let event = provider.webhook(signature.unwrap_or_default(), &body, shop.clock.now());
    let event = match event {
        Ok(event) => event,
        Err(error) => {
            tracing::warn!(%error, "a webhook was refused");
            return StatusCode::BAD_REQUEST;
        }
    };
    let body = String::from_utf8_lossy(&body);
    let kept = webhooks::receive(&shop.db, &*shop.clock, stripe::CODE, &event.id, &body);
    match kept.await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            tracing::error!(%error, "a webhook could not be kept");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
