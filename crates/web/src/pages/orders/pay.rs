//! On with the payment of an order that waits for it.

use super::{ask_for_phone, seen};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use axum::extract::{Path, State};
use axum::response::Redirect;
use axum_extra::extract::CookieJar;
use orders::paying::PayError;

pub(super) async fn begin(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number)): Path<(String, String)>,
) -> Result<Redirect, Fault> {
    let t = frame.t;
    let Some(order) = seen(&shop, &cookies, &number).await? else {
        return Ok(ask_for_phone(t, &number));
    };
    match crate::pages::pay::begin(&shop, t, &order).await {
        Ok(link) => Ok(Redirect::to(&link)),
        Err(PayError::Db(error)) => Err(error.into()),
        // Paid or over in the meantime: the order's page says which.
        Err(_) => Ok(Redirect::to(&t.link(format_args!("orders/{number}")))),
    }
}
