//! The storefront: server-rendered pages that work without JavaScript, the
//! files they need, and the address under which the studio is served.
//!
//! A page is one template and one struct (`pages`); what several pages show is
//! a view (`views`); [`page::Page`] turns a struct into a response.

mod assets;
mod cache;
mod cookies;
pub mod csrf;
mod embedded;
mod fault;
mod feed;
mod frame;
mod headers;
mod language;
mod limits;
mod page;
mod pages;
mod papers;
mod pictures;
mod shop;
mod sitemap;
mod social;
mod structured;
mod studio;
mod views;
mod webhooks;
mod words;

pub use shop::{Services, Settings, Shop};

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// The most bytes that a form may send.
const FORM_LIMIT: usize = 64 * 1024;

/// Everything the storefront answers, with the layers that belong to pages.
pub fn router(shop: Shop) -> Router {
    let pages = pages::router(&shop)
        .merge(papers::router())
        .fallback(fault::not_found)
        .layer(from_fn(csrf::refuse_foreign))
        .layer(RequestBodyLimitLayer::new(FORM_LIMIT))
        .layer(CatchPanicLayer::custom(fault::panicked))
        .layer(from_fn_with_state(shop.clone(), fault::show))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(shop.clone(), cache::keep))
        .layer(from_fn_with_state(shop.clone(), language::remember))
        .layer(from_fn_with_state(shop.clone(), headers::of_pages));
    // A provider sends the browser back from its own site, and calls by itself.
    let outside = webhooks::router().merge(pages::pay::returns());
    let outside = outside
        .layer(RequestBodyLimitLayer::new(FORM_LIMIT))
        .layer(CatchPanicLayer::custom(fault::panicked))
        .layer(from_fn_with_state(shop.clone(), headers::of_files));
    let files = Router::new()
        .merge(assets::router())
        .merge(pictures::router())
        .merge(studio::router())
        .merge(sitemap::router())
        .merge(social::router())
        .merge(feed::router())
        .layer(from_fn_with_state(shop.clone(), headers::of_files));
    files
        .merge(pages)
        .merge(outside)
        .layer(CompressionLayer::new())
        .with_state(shop)
}
