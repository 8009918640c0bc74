//! The picture beside a link to a product where people pass it on:
//! `/cards/{language}/{slug}.jpg`, 1200 × 630 pixels, as the Open Graph protocol
//! has it. It is drawn when somebody first asks, and kept for a while.

use crate::Shop;
use crate::assets::FOR_EVER;
use crate::fault::Fault;
use crate::page::absolute;
use crate::views::card::UnitPrice;
use crate::words::Words;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use catalog::{Product, cooperatives, products};
use kernel::Locale;
use media::{Format, WIDTHS};
use moka::sync::Cache;
use papers::SocialCard;
use serde::Deserialize;
use url::Url;

/// What all kept cards may weigh together: 16 MB, some two hundred.
const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// How wide a product's picture is asked for, in pixels: half a card.
const PICTURE_WIDTH: u32 = 640;
const HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// The cards that somebody asked for lately, by language and state of the product.
pub(crate) struct Cards(Cache<(Locale, String, i32), Bytes>);

impl Cards {
    pub(crate) fn new() -> Self {
        let weight = |_: &_, card: &Bytes| u32::try_from(card.len()).unwrap_or(u32::MAX);
        Self(
            Cache::builder()
                .max_capacity(MOST_BYTES)
                .weigher(weight)
                .build(),
        )
    }
}

pub(crate) fn router() -> Router<Shop> {
    Router::new().route("/cards/{locale}/{file}", get(serve))
}

/// The address of a product's card. It changes with the product, because those
/// who show cards keep them by their address.
pub(crate) fn address(base: &Url, t: Words, product: &Product) -> String {
    let path = format!("/cards/{}/{}.jpg", t.locale(), product.slug);
    absolute(base, &format!("{path}?v={}", product.version))
}

#[derive(Deserialize)]
struct Asked {
    /// The product's version when the link was passed on.
    v: Option<i32>,
}

async fn serve(
    State(shop): State<Shop>,
    Path((locale, file)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let locale: Locale = locale.parse().map_err(|_| Fault::NotFound)?;
    let slug = file.strip_suffix(".jpg").ok_or(Fault::NotFound)?;
    let product = products::by_slug(shop.db.reader(), slug).await?;
    let product = product.ok_or(Fault::NotFound)?;
    let key = (locale, product.slug.clone(), product.version);
    let jpeg = if let Some(kept) = shop.cards.0.get(&key) {
        kept
    } else {
        let card = card(&shop, &product).await?;
        let drawn = Bytes::from(shop.papers.draw(card, locale).await?);
        shop.cards.0.insert(key, drawn.clone());
        drawn
    };
    let keep = if asked.v == Some(product.version) {
        FOR_EVER
    } else {
        HOUR
    };
    let kind = HeaderValue::from_static(Format::Jpeg.content_type());
    Ok(([(CONTENT_TYPE, kind), (CACHE_CONTROL, keep)], jpeg).into_response())
}

async fn card(shop: &Shop, product: &Product) -> Result<SocialCard, Fault> {
    let db = shop.db.reader();
    let seller = cooperatives::by_id(db, product.cooperative_id).await?;
    let pictures = products::pictures(db, &[product.id]).await?;
    let first = pictures.into_values().flatten().next();
    let picture = match first {
        Some(first) => picture(shop, &first.picture_hash).await?,
        None => None,
    };
    Ok(SocialCard {
        name: product.name.clone(),
        maker: seller.map(|seller| seller.name).unwrap_or_default(),
        price: product.price(),
        unit: UnitPrice::told(product),
        picture,
    })
}

async fn picture(shop: &Shop, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
    debug_assert!(WIDTHS.contains(&PICTURE_WIDTH), "a size that is kept");
    let Some(file) = shop.media.served(hash, &format!("{PICTURE_WIDTH}.jpg")) else {
        return Ok(None);
    };
    Ok(shop.media.read(&file).await?.map(|bytes| bytes.to_vec()))
}
