//! The pages, one file each: the struct that its template shows, and the
//! handler that fills it.

mod basket;
mod basket_forms;
mod categories;
mod category;
mod checkout;
mod cooperative;
mod cooperatives;
pub(crate) mod fault;
mod home;
mod law;
mod map;
mod orders;
mod parts;
pub(crate) mod pay;
mod product;
mod product_delivery;
mod products;
mod search;
mod suggest;
mod terms;

pub(crate) use orders::ORDER_COOKIE;

use crate::{Shop, language};
use axum::Router;
use axum::extract::Path;
use axum::response::Redirect;
use axum::routing::{get, post};

pub(crate) fn router(shop: &Shop) -> Router<Shop> {
    let router = Router::new()
        .route("/", get(language::redirect_home))
        .route("/{lang}", get(slashed))
        .route("/{lang}/", get(home::show))
        .route("/{lang}/c", get(categories::show))
        .route("/{lang}/c/{category}", get(category::show))
        .route("/{lang}/products", get(products::show))
        .route("/{lang}/p/{product}", get(product::show))
        .route("/{lang}/cooperatives", get(cooperatives::show))
        .route("/{lang}/cooperatives/{cooperative}", get(cooperative::show))
        .route("/{lang}/map", get(map::show))
        .route("/{lang}/search", get(search::show))
        .route("/{lang}/search/suggest", get(suggest::show))
        .route("/{lang}/basket", get(basket::show).post(basket_forms::add))
        .route("/{lang}/basket/set", post(basket_forms::set))
        .route("/{lang}/basket/remove", post(basket_forms::remove))
        .route("/{lang}/terms", get(terms::show))
        .merge(law::router())
        .merge(checkout::router())
        .merge(orders::router())
        .merge(pay::router());
    if shop.settings.development {
        router.route("/dev/parts", get(parts::show))
    } else {
        router
    }
}

/// `/fr` means `/fr/`.
async fn slashed(Path(first): Path<String>) -> Result<Redirect, crate::fault::Fault> {
    let known = language::of_path(&first).ok_or(crate::fault::Fault::NotFound)?;
    Ok(Redirect::permanent(&format!("/{known}/")))
}
