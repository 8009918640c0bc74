//! What is suggested while somebody types, for the script of `parts/search_box`.

use crate::Shop;
use crate::fault::Fault;
use crate::language;
use crate::words::{Spoken, Words};
use axum::extract::{Path, Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Json, Response};
use catalog::{categories, cooperatives, products};
use kernel::Locale;
use search::SuggestQuery;
use serde::{Deserialize, Serialize};

/// The most letters that the search box holds.
const LONGEST: usize = 120;

#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    q: String,
}

/// A line under the search box.
#[derive(Serialize)]
struct Suggested {
    text: String,
    /// The language of the text, where it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'static str>,
    /// What it is, where it is no product.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    link: String,
}

pub(crate) async fn show(
    State(shop): State<Shop>,
    Path(lang): Path<String>,
    Query(typed): Query<Typed>,
) -> Result<Response, Fault> {
    let locale: Locale = language::of_path(&lang).ok_or(Fault::NotFound)?;
    let query = SuggestQuery {
        text: typed.q.chars().take(LONGEST).collect(),
        locale,
        region: None,
    };
    let lines = suggested(&shop, Words::of(locale), &query).await?;
    Ok(([(CACHE_CONTROL, "private, max-age=60")], Json(lines)).into_response())
}

async fn suggested(shop: &Shop, t: Words, query: &SuggestQuery) -> Result<Vec<Suggested>, Fault> {
    let db = shop.db.reader();
    let found = search::suggest(&*shop.engine, query).await;
    let tree = categories::all(db).await?;
    let named = products::by_ids(db, &found.products).await?;
    let sellers = cooperatives::by_ids(db, &found.cooperatives).await?;
    let mut lines = Vec::new();
    for code in &found.categories {
        let category = tree.iter().find(|category| category.code == *code);
        lines.extend(category.map(|category| {
            let link = t.link(format_args!("c/{}", category.code));
            line(
                t.spoken(&category.name),
                Some(t.get("filter-category")),
                link,
            )
        }));
    }
    for id in &found.products {
        let product = named.iter().find(|product| product.id == *id);
        lines.extend(product.map(|product| {
            let link = t.link(format_args!("p/{}", product.slug));
            line(t.spoken(&product.name), None, link)
        }));
    }
    for id in &found.cooperatives {
        let seller = sellers.iter().find(|seller| seller.id == *id);
        lines.extend(seller.map(|seller| {
            let link = t.link(format_args!("cooperatives/{}", seller.slug));
            line(
                t.spoken(&seller.name),
                Some(t.get("filter-cooperative")),
                link,
            )
        }));
    }
    Ok(lines)
}

fn line(name: Spoken, kind: Option<String>, link: String) -> Suggested {
    Suggested {
        lang: (!name.is_own()).then_some(name.locale.code()),
        text: name.text,
        kind,
        link,
    }
}
