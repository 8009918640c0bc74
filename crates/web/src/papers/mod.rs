//! The printed papers: `/papers/…`, a PDF each, for the shopper of the order,
//! the members of the cooperative and the officers of the region. Anybody else
//! is told that there is none.

mod bills;
mod money;
mod parcels;
mod printing;
mod reader;

pub(crate) use printing::Printing;

use crate::Shop;
use axum::Router;
use axum::routing::get;

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/papers/invoices/{file}", get(bills::show))
        .route("/papers/payouts/{file}", get(money::receipt))
        .route(
            "/papers/cooperatives/{cooperative}/{file}",
            get(money::statement),
        )
        .route(
            "/papers/parts/{part}/packing-sheet.pdf",
            get(parcels::packing_sheet),
        )
        .route(
            "/papers/parts/{part}/withdrawal-form.pdf",
            get(parcels::withdrawal_form),
        )
}
