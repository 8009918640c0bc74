//! One product: pictures, price, stock, who made it and under what terms.

use super::checkout::place_of;
use super::product_delivery::{Answer, DeliveryAhead};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, absolute, respond};
use crate::social;
use crate::views::card::{self, Card, UnitPrice};
use crate::views::passing_on::PassingOn;
use crate::views::picture::Picture;
use crate::views::product_facts::{Fact, facts};
use crate::views::seller::Seller;
use crate::views::shares::Shares;
use crate::views::sizes::Sizes;
use crate::views::stock::Stock;
use crate::views::trail::Trail;
use crate::words::{Isolated, Spoken, Words};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use catalog::categories::path_of;
use catalog::{Product, ProductFilter, ProductSort, Variant, WithdrawalRight, products};
use kernel::PageRequest;
use serde::Deserialize;
use serde_json::{Value, json};

const RELATED: u64 = 4;

#[derive(Template)]
#[template(path = "pages/product.html")]
struct ProductPage {
    frame: Frame,
    trail: Trail,
    path: String,
    name: Spoken,
    description: Spoken,
    pictures: Vec<Picture>,
    price: Isolated,
    /// For machines: `130.00`.
    price_plain: String,
    currency: &'static str,
    unit_price: Option<UnitPrice>,
    stock: Stock,
    sizes: Sizes,
    signs: Vec<Sign>,
    seller: Seller,
    facts: Vec<Fact>,
    withdrawal: String,
    weight: Isolated,
    delivery: DeliveryAhead,
    shares: Shares,
    /// The address of the picture beside a link.
    card: String,
    passing_on: PassingOn,
    related: Vec<Card>,
}

/// A quality sign and what its kind means.
struct Sign {
    name: Spoken,
    kind: Spoken,
    meaning: String,
}

impl ProductPage {
    fn structured(&self) -> Value {
        let url = absolute(&self.frame.public_url, &self.frame.t.link(&self.path));
        let image: Vec<String> = self
            .pictures
            .iter()
            .map(|picture| absolute(&self.frame.public_url, &picture.source(1280, "jpg")))
            .collect();
        let seller = json!({ "@type": "Organization", "name": self.seller.name.text });
        json!({
            "@context": "https://schema.org",
            "@type": "Product",
            "name": self.name.text,
            "description": self.description.text,
            "image": image,
            "url": url,
            "sku": self.path.trim_start_matches("p/"),
            "brand": { "@type": "Brand", "name": self.seller.name.text },
            "countryOfOrigin": "MA",
            "offers": {
                "@type": "Offer",
                "url": url,
                "price": self.price_plain,
                "priceCurrency": self.currency,
                "availability": self.stock.availability(),
                "seller": seller,
            },
        })
    }
}

impl Page for ProductPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(&self.name.text)
            .described(&self.description.text)
            .found_at(&self.path)
            .pictured(Some(self.card.clone()))
            .structured(&self.structured())
            .structured(&self.trail.structured(&self.frame, &self.path))
            .moving("parts/buy/part.js")
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    /// The code of the place for which delivery is asked.
    to: Option<String>,
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    cookies: CookieJar,
) -> Result<Response, Fault> {
    let db = shop.db.reader();
    let t = frame.t;
    let found = products::by_slug(db, &slug).await?;
    let product = found.ok_or(Fault::NotFound)?;
    let variants: Vec<Variant> = products::variants(db, &[product.id])
        .await?
        .remove(&product.id)
        .unwrap_or_default();
    let page = ProductPage {
        trail: trail(&shop, t, &product).await?,
        name: t.spoken(&product.name),
        description: t.spoken(&product.description),
        pictures: pictures(&shop, t, &product).await?,
        price: t.money(product.price()),
        price_plain: plain(product.price_minor),
        currency: product.currency.code(),
        unit_price: UnitPrice::of(t, &product),
        stock: Stock::of_all(&variants, product.unique_piece),
        sizes: Sizes::of(&variants, product.unique_piece),
        signs: signs(&shop, t, &product).await?,
        seller: Seller::of(&shop, t, &product).await?,
        facts: facts(t, &product),
        withdrawal: withdrawal(t, product.withdrawal_right),
        weight: t.weight(product.weight_g),
        delivery: DeliveryAhead::of(&shop, t, &product, asked.to.or_else(|| place_of(&cookies)))
            .await?,
        shares: Shares::of(&shop, t, &product).await?,
        related: related(&shop, t, &product).await?,
        card: social::address(&frame.public_url, t, &product),
        passing_on: passing_on(&frame, &product),
        path: format!("p/{slug}"),
        frame,
    };
    Ok(respond(&page))
}

fn passing_on(frame: &Frame, product: &Product) -> PassingOn {
    let (name, price) = (
        frame.t.spoken(&product.name),
        frame.t.money(product.price()),
    );
    let said = format!("{} – {}", name.text, price.plain());
    PassingOn::of(frame, &said, &format!("p/{}", product.slug))
}

async fn trail(shop: &Shop, t: Words, product: &Product) -> Result<Trail, Fault> {
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let steps = path_of(&categories, &product.category_code)
        .into_iter()
        .map(|step| (t.spoken(&step.name), format!("c/{}", step.code)))
        .collect();
    Ok(Trail::new(t, steps, t.spoken(&product.name)))
}

async fn pictures(shop: &Shop, t: Words, product: &Product) -> Result<Vec<Picture>, Fault> {
    let found = products::pictures(shop.db.reader(), &[product.id]).await?;
    let views = found.into_values().flatten();
    Ok(views
        .map(|picture| Picture::of(t, &picture, &product.name))
        .collect())
}

async fn signs(shop: &Shop, t: Words, product: &Product) -> Result<Vec<Sign>, Fault> {
    let found = products::labels(shop.db.reader(), &[product.id]).await?;
    let views = found.into_values().flatten();
    Ok(views
        .map(|label| Sign {
            name: t.spoken(&label.name),
            kind: t.spoken(&label.kind_name),
            meaning: t.choice("sign", &label.kind.to_ascii_lowercase()),
        })
        .collect())
}

/// Other things from the same hands.
async fn related(shop: &Shop, t: Words, product: &Product) -> Result<Vec<Card>, Fault> {
    let filter = ProductFilter {
        cooperative: Some(product.cooperative_id),
        ..ProductFilter::default()
    };
    let request = PageRequest::first(RELATED + 1);
    let page = products::page(shop.db.reader(), &filter, ProductSort::Newest, &request).await?;
    let others: Vec<Product> = page
        .items()
        .into_iter()
        .filter(|other| other.id != product.id)
        .take(usize::try_from(RELATED)?)
        .collect();
    card::cards(shop, t, &others).await
}

/// The right of law 31-08, articles 36 and 38.
fn withdrawal(t: Words, right: WithdrawalRight) -> String {
    match right {
        WithdrawalRight::Standard => t.get("withdrawal-standard"),
        WithdrawalRight::ExcludedPerishable => t.get("withdrawal-perishable"),
        WithdrawalRight::ExcludedPersonalised => t.get("withdrawal-personalised"),
    }
}

fn plain(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor.rem_euclid(100))
}
