//! Search: what was found, how it divides, and what to try when nothing was.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::branch::{self, Branch};
use crate::views::card::{self, Card};
use crate::views::choices::Choices;
use crate::views::facets::{self, Facet};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use catalog::{Product, products};
use kernel::ProductId;
use search::{SearchError, SearchQuery};
use std::collections::HashMap;

const PAGE: u64 = 24;

#[derive(Template)]
#[template(path = "pages/search.html")]
struct SearchPage {
    frame: Frame,
    query: String,
    total: i64,
    cards: Vec<Card>,
    facets: Vec<Facet>,
    /// Ways on where nothing was found.
    branches: Vec<Branch>,
    next: Option<String>,
    beginning: Option<String>,
}

impl SearchPage {
    fn title(&self) -> String {
        let t = self.frame.t;
        if self.query.is_empty() {
            t.get("search-everything")
        } else {
            t.with("search-for", &[("query", self.query.as_str().into())])
        }
    }
}

impl Page for SearchPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    /// Kept out of search engines: they have the categories.
    fn head(&self) -> Head {
        Head::new(self.title())
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(
    mut frame: Frame,
    State(shop): State<Shop>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let t = frame.t;
    let choices = Choices::of_query(query.as_deref());
    let text = choices.get("q").unwrap_or_default().to_owned();
    frame.searched.clone_from(&text);
    let asked = SearchQuery {
        text: text.clone(),
        locale: t.locale(),
        filter: choices.filter(&shop).await?,
        first: PAGE,
        after: choices.after(),
    };
    let found = match shop.engine.search(&asked).await {
        Ok(found) => found,
        Err(SearchError::BadCursor) => return Err(Fault::NotFound),
        Err(error) => return Err(error.into()),
    };
    let action = t.link("search");
    let link = |choices: &Choices| format!("{action}{}", choices.query());
    let branches = if found.total == 0 {
        trunk(&shop, &frame).await?
    } else {
        Vec::new()
    };
    let page = SearchPage {
        total: i64::try_from(found.total)?,
        cards: card::cards(&shop, t, &in_order(&shop, &found.ids).await?).await?,
        next: found
            .page()
            .next()
            .map(|cursor| link(&choices.with("after", cursor.as_str()))),
        beginning: choices.after().map(|_| link(&choices.without("after"))),
        facets: facets::of(&shop, t, &action, &choices, &found.facets).await?,
        branches,
        query: text,
        frame,
    };
    Ok(respond(&page))
}

/// The products in the order in which the engine named them; those that are
/// gone by now are left out.
async fn in_order(shop: &Shop, ids: &[ProductId]) -> Result<Vec<Product>, Fault> {
    let rows = products::by_ids(shop.db.reader(), ids).await?;
    let mut by_id: HashMap<ProductId, Product> = rows
        .into_iter()
        .map(|product| (product.id, product))
        .collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

async fn trunk(shop: &Shop, frame: &Frame) -> Result<Vec<Branch>, Fault> {
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let counts = branch::counts(shop, &categories).await?;
    Ok(branch::below(frame.t, &categories, &counts, None, 2))
}
