//! How a search divides, as links that narrow it or take a narrowing back.

use crate::Shop;
use crate::fault::Fault;
use crate::views::choices::Choices;
use crate::words::{Spoken, Words};
use kernel::{CooperativeId, LocalizedText};
use search::{FacetCount, Facets, PriceCount};
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

/// The most sizes: those of clothes and of shoes.
const SIZES: usize = 16;

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
    let counted = [
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
    let mut facets: Vec<Facet> = counted
        .into_iter()
        .map(|(name, title, counts, names)| Facet {
            title,
            links: links(t, action, choices, name, counts, &names),
        })
        .collect();
    let way = Way { t, action, choices };
    facets.push(Facet {
        title: t.get("filter-price"),
        links: found
            .prices
            .iter()
            .filter_map(|prices| way.price(prices))
            .collect(),
    });
    facets.push(Facet {
        title: t.get("filter-size"),
        links: found
            .sizes
            .iter()
            .take(SIZES)
            .map(|size| way.size(size))
            .collect(),
    });
    facets.push(Facet {
        title: t.get("filter-stock"),
        links: way.in_stock(found.in_stock).into_iter().collect(),
    });
    facets.retain(|facet| !facet.links.is_empty());
    Ok(facets)
}

/// From a search to the same search, narrower or wider by one thing.
struct Way<'a> {
    t: Words,
    action: &'a str,
    choices: &'a Choices,
}

impl Way<'_> {
    fn to(&self, name: String, count: u64, choices: &Choices, chosen: bool) -> FacetLink {
        FacetLink {
            name: self.t.own(name),
            count: i64::try_from(count).unwrap_or(i64::MAX),
            link: format!("{}{}", self.action, choices.query()),
            chosen,
        }
    }

    /// In whole dirhams, as the ranges are.
    fn price(&self, prices: &PriceCount) -> Option<FacetLink> {
        let t = self.t;
        let whole = |minor: Option<i64>| minor.map(|minor| (minor / 100).to_string());
        let (min, max) = (whole(prices.min), whole(prices.max));
        let name = match (min.as_deref(), max.as_deref()) {
            (Some(min), Some(max)) => t.with(
                "filter-between",
                &[("min", min.into()), ("max", max.into())],
            ),
            (Some(min), None) => t.with("filter-from", &[("price", min.into())]),
            (None, Some(max)) => t.with("filter-up-to", &[("price", max.into())]),
            (None, None) => return None,
        };
        let chosen = self.choices.get("min").map(str::to_owned) == min
            && self.choices.get("max").map(str::to_owned) == max;
        let mut choices = self.choices.without("min").without("max");
        if !chosen {
            for (bound, value) in [("min", min), ("max", max)] {
                if let Some(value) = value {
                    choices = choices.with(bound, value);
                }
            }
        }
        Some(self.to(name, prices.count, &choices, chosen))
    }

    fn size(&self, size: &FacetCount) -> FacetLink {
        let chosen = self.choices.get("size") == Some(size.code.as_str());
        let choices = if chosen {
            self.choices.without("size")
        } else {
            self.choices.with("size", &size.code)
        };
        self.to(size.code.clone(), size.count, &choices, chosen)
    }

    fn in_stock(&self, count: u64) -> Option<FacetLink> {
        let chosen = self.choices.get("stock").is_some();
        let choices = if chosen {
            self.choices.without("stock")
        } else {
            self.choices.with("stock", "1")
        };
        let name = self.t.get("filter-in-stock");
        (count > 0).then(|| self.to(name, count, &choices, chosen))
    }
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
