//! An order after it was placed: its confirmation, its tracking by number and
//! telephone, and what its shopper can still do: pay, call off, send back. All
//! ends at one page, which only a cookie opens: the order's id, which nobody guesses.

mod cancel;
mod order;
mod papers;
mod part;
mod pay;
mod timeline;
mod track;
mod withdraw;

use crate::Shop;
use crate::fault::Fault;
use crate::words::Words;
use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use kernel::OrderId;
use orders::{Order, orders as finders};

/// Holds the id of the order that this browser may see for a while.
pub(crate) const ORDER_COOKIE: &str = "order";

pub(crate) fn router() -> Router<Shop> {
    let withdraw = get(withdraw::show).post(withdraw::ask);
    Router::new()
        .route("/{lang}/orders", get(track::show).post(track::find))
        .route("/{lang}/orders/{number}", get(order::show))
        .route("/{lang}/orders/{number}/pay", post(pay::begin))
        .route(
            "/{lang}/orders/{number}/cancel",
            get(cancel::show).post(cancel::cancel),
        )
        .route("/{lang}/orders/{number}/withdraw/{part}", withdraw)
}

/// The order of this number, if this browser may see it.
async fn seen(shop: &Shop, cookies: &CookieJar, number: &str) -> Result<Option<Order>, Fault> {
    let id: Option<OrderId> = cookies
        .get(ORDER_COOKIE)
        .and_then(|cookie| cookie.value().parse().ok());
    let order = match id {
        Some(id) => finders::by_id(shop.db.reader(), id).await?,
        None => None,
    };
    Ok(order.filter(|order| order.number == number))
}

/// Whoever has no cookie for a number is asked for its telephone, be it a number
/// of ours or not.
fn ask_for_phone(t: Words, number: &str) -> Redirect {
    let number: String = url::form_urlencoded::byte_serialize(number.as_bytes()).collect();
    Redirect::to(&t.link(format_args!("orders?number={number}")))
}

/// Back to the order's page, which says what was done.
fn done(t: Words, order: &Order, said: &str) -> Redirect {
    Redirect::to(&t.link(format_args!("orders/{}?said={said}", order.number)))
}
