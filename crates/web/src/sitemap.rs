//! What there is to find, for search engines: `robots.txt` (RFC 9309) and the
//! sitemaps of sitemaps.org, with each page in every language.

use crate::Shop;
use crate::fault::Fault;
use crate::page::{absolute, translations};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use catalog::{categories, cooperatives, products};
use chrono::{DateTime, SecondsFormat, Utc};
use url::Url;

/// Products in one file: four addresses each, of which a file may hold 50,000.
const PER_FILE: u64 = 5_000;

/// Paths behind the language that stand by themselves.
const PAGES: [&str; 9] = [
    "",
    "c",
    "products",
    "cooperatives",
    "map",
    "terms",
    "privacy",
    "complaints",
    "legal",
];

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(index))
        .route("/sitemaps/{file}", get(file))
}

#[derive(Template)]
#[template(path = "pages/sitemap_index.xml", escape = "html")]
struct Index {
    files: Vec<String>,
}

#[derive(Template)]
#[template(path = "pages/sitemap.xml", escape = "html")]
struct Sitemap {
    base: Url,
    entries: Vec<Entry>,
}

struct Entry {
    /// Behind the language.
    path: String,
    changed: Option<String>,
}

impl Sitemap {
    fn translations(&self, entry: &Entry) -> Vec<(&'static str, String)> {
        translations(&self.base, &entry.path).collect()
    }

    /// One in each language.
    fn addresses(&self, entry: &Entry) -> Vec<String> {
        let own = translations(&self.base, &entry.path).filter(|(code, _)| *code != "x-default");
        own.map(|(_, url)| url).collect()
    }
}

/// Everything may be read but what belongs to one shopper, or is endless.
async fn robots(State(shop): State<Shop>) -> String {
    let sitemap = absolute(&shop.settings.public_url, "/sitemap.xml");
    format!(
        "User-agent: *\nDisallow: /*/basket\nDisallow: /*/checkout\nDisallow: /*/orders\n\
         Disallow: /*/pay\nDisallow: /*/search\nDisallow: /graphql\nDisallow: /studio/\n\
         Sitemap: {sitemap}\n"
    )
}

async fn index(State(shop): State<Shop>) -> Result<Response, Fault> {
    let count = products::count(shop.db.reader(), &catalog::ProductFilter::default()).await?;
    let numbered = (1..=count.div_ceil(PER_FILE)).map(|number| format!("products-{number}"));
    let files = ["pages".to_owned()].into_iter().chain(numbered);
    let address =
        |name: String| absolute(&shop.settings.public_url, &format!("/sitemaps/{name}.xml"));
    let index = Index {
        files: files.map(address).collect(),
    };
    xml(&index)
}

async fn file(State(shop): State<Shop>, Path(file): Path<String>) -> Result<Response, Fault> {
    let name = file.strip_suffix(".xml").ok_or(Fault::NotFound)?;
    let entries = if name == "pages" {
        pages(&shop).await?
    } else {
        let number = name.strip_prefix("products-");
        let number = number.and_then(|number| number.parse::<u64>().ok());
        of_products(&shop, number.ok_or(Fault::NotFound)?).await?
    };
    if entries.is_empty() {
        return Err(Fault::NotFound);
    }
    xml(&Sitemap {
        base: shop.settings.public_url.clone(),
        entries,
    })
}

async fn pages(shop: &Shop) -> Result<Vec<Entry>, Fault> {
    let db = shop.db.reader();
    let categories = categories::all(db).await?;
    let sellers = cooperatives::all(db, None).await?;
    let fixed = PAGES.into_iter().map(str::to_owned);
    let paths = fixed
        .chain(
            categories
                .iter()
                .map(|category| format!("c/{}", category.code)),
        )
        .chain(
            sellers
                .iter()
                .map(|seller| format!("cooperatives/{}", seller.slug)),
        );
    let entry = |path| Entry {
        path,
        changed: None,
    };
    Ok(paths.map(entry).collect())
}

async fn of_products(shop: &Shop, number: u64) -> Result<Vec<Entry>, Fault> {
    let before = number
        .checked_sub(1)
        .and_then(|done| done.checked_mul(PER_FILE));
    let before = before.ok_or(Fault::NotFound)?;
    let found = products::addresses(shop.db.reader(), before, PER_FILE).await?;
    let entry = |(slug, changed): (String, DateTime<Utc>)| Entry {
        path: format!("p/{slug}"),
        changed: Some(changed.to_rfc3339_opts(SecondsFormat::Secs, true)),
    };
    Ok(found.into_iter().map(entry).collect())
}

fn xml(page: &impl Template) -> Result<Response, Fault> {
    let header = [(CONTENT_TYPE, "application/xml; charset=utf-8")];
    Ok((header, page.render()?).into_response())
}
