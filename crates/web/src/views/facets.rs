//! How a search divides, as links that narrow it or take a narrowing back.

use crate::Shop;
use crate::fault::Fault;
use crate::views::choices::Choices;
use crate::words::{Spoken, Words};
use kernel::{CooperativeId, LocalizedText};
use search::{FacetCount, Facets};
use std::collections::HashMap;

/// The most links of one kind: what is rarer is reached by narrowing first.
const MOST: usize = 8;

pub(crate) struct Facet {
    pub(crate) title: String,
    pub(crate) links: Vec<FacetLink>,
}

pub(crate) struct FacetLink {
    pub(crate) name: Spoken,
    pub(crate) count: i64,
    /// With this narrowing, or without it where it is in force.
    pub(crate) link: String,
    pub(crate) chosen: bool,
}

/// By code: how a thing stands in a link, and its name.
type Names = HashMap<String, (String, LocalizedText)>;

pub(crate) async fn of(
    shop: &Shop,
    t: Words,
    action: &str,
    choices: &Choices,
    found: &Facets,
) -> Result<Vec<Facet>, Fault> {
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let categories: Names = by_code(categories.into_iter().map(|row| (row.code, row.name)));
    let labels = catalog::labels::all(shop.db.reader()).await?;
    let labels: Names = by_code(labels.into_iter().map(|row| (row.code, row.name)));
    let provinces = provinces(shop, &found.provinces).await?;
    let sellers = cooperatives(shop, &found.cooperatives).await?;
    let facets = [
        (
            "category",
            t.get("filter-category"),
            &found.categories,
            categories,
        ),
        (
            "province",
            t.get("filter-province"),
            &found.provinces,
            provinces,
        ),
        ("label", t.get("filter-label"), &found.labels, labels),
        (
            "cooperative",
            t.get("filter-cooperative"),
            &found.cooperatives,
            sellers,
        ),
    ];
    Ok(facets
        .into_iter()
        .map(|(name, title, counts, names)| Facet {
            title,
            links: links(t, action, choices, name, counts, &names),
        })
        .filter(|facet| !facet.links.is_empty())
        .collect())
}

fn links(
    t: Words,
    action: &str,
    choices: &Choices,
    filter: &'static str,
    counts: &[FacetCount],
    names: &Names,
) -> Vec<FacetLink> {
    let link = |counted: &FacetCount| {
        let (value, name) = names.get(&counted.code)?;
        let chosen = choices.get(filter) == Some(value);
        let changed = if chosen {
            choices.without(filter)
        } else {
            choices.with(filter, value)
        };
        Some(FacetLink {
            name: t.spoken(name),
            count: i64::try_from(counted.count).unwrap_or(i64::MAX),
            link: format!("{action}{}", changed.query()),
            chosen,
        })
    };
    counts.iter().filter_map(link).take(MOST).collect()
}

fn by_code(rows: impl Iterator<Item = (String, LocalizedText)>) -> Names {
    rows.map(|(code, name)| (code.clone(), (code, name)))
        .collect()
}

async fn provinces(shop: &Shop, counts: &[FacetCount]) -> Result<Names, Fault> {
    let codes: Vec<String> = counts.iter().map(|count| count.code.clone()).collect();
    let places = catalog::places::by_codes(shop.db.reader(), &codes).await?;
    Ok(by_code(
        places.into_values().map(|row| (row.code, row.name)),
    ))
}

/// Engines name cooperatives by id, links by slug.
async fn cooperatives(shop: &Shop, counts: &[FacetCount]) -> Result<Names, Fault> {
    let ids: Vec<CooperativeId> = counts
        .iter()
        .take(MOST)
        .filter_map(|count| count.code.parse().ok())
        .collect();
    let sellers = catalog::cooperatives::by_ids(shop.db.reader(), &ids).await?;
    Ok(sellers
        .into_iter()
        .map(|row| (row.id.to_string(), (row.slug, row.name)))
        .collect())
}
