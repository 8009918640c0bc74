//! The pictures of the catalogue: `/media/{hash}/{width}.{webp|jpg}`.

use crate::Shop;
use crate::assets::FOR_EVER;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

pub(crate) fn router() -> Router<Shop> {
    Router::new().route("/media/{hash}/{file}", get(serve))
}

async fn serve(State(shop): State<Shop>, Path((hash, file)): Path<(String, String)>) -> Response {
    let Some(served) = shop.media.served(&hash, &file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match shop.media.read(&served).await {
        Ok(Some(bytes)) => {
            let kind = HeaderValue::from_static(served.content_type);
            let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_EVER)];
            (headers, bytes).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a picture could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
