//! Search: what was found, how it divides, and what to try when nothing was.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::branch::{self, Branch};
use crate::views::card::{self, Card};
use crate::views::choices::Choices;
use crate::views::facets::{self, Facet};
use crate::words::Words;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use catalog::{Product, ProductFilter, ProductSort, products};
use chrono::Datelike;
use kernel::{PageRequest, ProductId};
use search::{SearchError, SearchQuery};
use std::collections::HashMap;

const PAGE: u64 = 24;
const IN_SEASON: u64 = 4;

#[derive(Template)]
#[template(path = "pages/search.html")]
struct SearchPage {
    frame: Frame,
    query: String,
    total: i64,
    cards: Vec<Card>,
    facets: Vec<Facet>,
    sorts: Vec<Sort>,
    /// The query as the market spells it, and its page.
    meant: Option<Word>,
    /// Ways on where nothing was found: words, what is in season, categories.
    nearby: Vec<Word>,
    in_season: Vec<Card>,
    branches: Vec<Branch>,
    /// The same words without any filter, where one is in force.
    wider: Option<String>,
    next: Option<String>,
    beginning: Option<String>,
}

/// Words that lead to another search.
struct Word {
    text: String,
    link: String,
}

/// An order of the answer.
struct Sort {
    name: String,
    link: String,
    chosen: bool,
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
        sort: choices.chosen_sort(),
        first: PAGE,
        after: choices.after(),
    };
    let found = match search::search(&shop.db, &*shop.engine, &asked).await {
        Ok(found) => found,
        Err(SearchError::BadCursor) => return Err(Fault::NotFound),
        Err(error) => return Err(error.into()),
    };
    let action = t.link("search");
    let link = |choices: &Choices| format!("{action}{}", choices.query());
    let word = |text: String| Word {
        link: link(&choices.with("q", &text)),
        text,
    };
    let (branches, in_season) = if found.total == 0 {
        (trunk(&shop, &frame).await?, in_season(&shop, t).await?)
    } else {
        (Vec::new(), Vec::new())
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
        sorts: sorts(t, &choices, link),
        meant: found.hints.meant.map(word),
        nearby: found.hints.nearby.into_iter().map(word).collect(),
        in_season,
        branches,
        wider: choices.is_narrowed().then(|| link(&choices.only("q"))),
        query: text,
        frame,
    };
    Ok(respond(&page))
}

fn sorts(t: Words, choices: &Choices, link: impl Fn(&Choices) -> String) -> Vec<Sort> {
    let orders = [
        ("", "sort-best"),
        ("newest", "sort-newest"),
        ("price", "sort-price"),
        ("-price", "sort-price-down"),
        ("unit-price", "sort-unit-price"),
    ];
    let sort = |(value, key): (&str, &str)| {
        let by = choices.without("sort");
        let by = if value.is_empty() {
            by
        } else {
            by.with("sort", value)
        };
        Sort {
            name: t.get(key),
            link: link(&by),
            chosen: choices.get("sort").unwrap_or_default() == value,
        }
    };
    orders.into_iter().map(sort).collect()
}

/// Some of what is in season this month, and there.
async fn in_season(shop: &Shop, t: Words) -> Result<Vec<Card>, Fault> {
    let db = shop.db.reader();
    let Some(home) = catalog::regions::home(db).await? else {
        return Ok(Vec::new());
    };
    let filter = ProductFilter {
        region: Some(home.id),
        season_month: Some(home.day_of(shop.clock.now()).month()),
        in_stock: true,
        ..ProductFilter::default()
    };
    let some = PageRequest::first(IN_SEASON);
    let page = products::page(db, &filter, ProductSort::Newest, &some).await?;
    card::cards(shop, t, &page.items()).await
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
