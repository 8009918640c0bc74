//! An order after it was placed: its confirmation, and its tracking by number
//! and telephone. Both end at the same page, which only a cookie opens: the
//! order's id, which nobody guesses.

mod order;
mod papers;
mod timeline;
mod track;

use crate::Shop;
use axum::Router;
use axum::routing::get;

/// Holds the id of the order that this browser may see for a while.
pub(crate) const ORDER_COOKIE: &str = "order";

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/{lang}/orders", get(track::show).post(track::find))
        .route("/{lang}/orders/{number}", get(order::show))
}
