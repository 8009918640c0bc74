//! What is new, for whoever follows the market: `/feeds/{language}.atom`
//! (RFC 4287), in every language, made anew whenever somebody asks.

use crate::Shop;
use crate::fault::Fault;
use crate::page::absolute;
use crate::views::card::{self, Card};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use catalog::{Product, ProductFilter, ProductSort, products};
use chrono::{DateTime, SecondsFormat, Utc};
use kernel::{Locale, PageRequest};
use url::Url;

/// How many of the newest products it has.
const ENTRIES: u64 = 50;
const TEN_MINUTES: HeaderValue = HeaderValue::from_static("public, max-age=600");

pub(crate) fn router() -> Router<Shop> {
    Router::new().route("/feeds/{file}", get(serve))
}

/// Where the feed of a language is.
pub(crate) fn path(locale: Locale) -> String {
    format!("/feeds/{locale}.atom")
}

#[derive(Template)]
#[template(path = "pages/feed.xml", escape = "html")]
struct Feed {
    t: Words,
    base: Url,
    changed: String,
    entries: Vec<Entry>,
}

impl Feed {
    fn absolute(&self, path: &str) -> String {
        absolute(&self.base, path)
    }
}

struct Entry {
    card: Card,
    description: String,
    /// An address that stays, whatever becomes of the product's name.
    id: String,
    added: String,
    changed: String,
}

async fn serve(State(shop): State<Shop>, Path(file): Path<String>) -> Result<Response, Fault> {
    let locale = file.strip_suffix(".atom").ok_or(Fault::NotFound)?;
    let locale: Locale = locale.parse().map_err(|_| Fault::NotFound)?;
    let t = Words::of(locale);
    let request = PageRequest::first(ENTRIES);
    let filter = ProductFilter::default();
    let found = products::page(shop.db.reader(), &filter, ProductSort::Newest, &request).await?;
    let found: Vec<Product> = found.items().into_iter().collect();
    let cards = card::cards(&shop, t, &found).await?;
    let newest = found.iter().map(|product| product.updated_at).max();
    let feed = Feed {
        changed: instant(newest.unwrap_or_else(|| shop.clock.now())),
        entries: found
            .iter()
            .zip(cards)
            .map(|(product, card)| entry(t, product, card))
            .collect(),
        base: shop.settings.public_url.clone(),
        t,
    };
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, TEN_MINUTES)];
    Ok((headers, feed.render()?).into_response())
}

fn entry(t: Words, product: &Product, card: Card) -> Entry {
    Entry {
        card,
        description: t.spoken(&product.description).text,
        id: format!("urn:uuid:{}", product.id),
        added: instant(product.created_at),
        changed: instant(product.updated_at),
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
