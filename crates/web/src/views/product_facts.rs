//! What is told about a product in a table: contents, season, keeping.

use crate::words::Words;
use askama::filters::HtmlSafe;
use catalog::{NetUnit, Product};
use std::fmt;

pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) value: FactValue,
}

/// A value of a fact: a sentence, or a figure that keeps its own direction.
pub(crate) enum FactValue {
    Said(String),
    Figure(crate::words::Isolated),
    /// In the cooperative's words, and in the language in which it wrote them.
    Spoken(crate::words::Spoken),
}

impl fmt::Display for FactValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(text) => crate::words::escape(text, f),
            Self::Figure(figure) => figure.fmt(f),
            Self::Spoken(text) => text.fmt(f),
        }
    }
}

impl HtmlSafe for FactValue {}

pub(crate) fn facts(t: Words, product: &Product) -> Vec<Fact> {
    let said = |key: &str, text: String| Fact {
        name: t.get(key),
        value: FactValue::Said(text),
    };
    let spoken = |key: &str, text| Fact {
        name: t.get(key),
        value: FactValue::Spoken(text),
    };
    let mut facts = Vec::from_iter(contents(t, product));
    if !product.season_months.0.is_empty() {
        facts.push(said("fact-season", months(t, &product.season_months.0)));
    }
    if let Some(days) = product.shelf_life_days {
        facts.push(said("fact-keeps", keeps(t, days)));
    }
    if !product.details.ingredients.is_empty() {
        facts.push(spoken(
            "fact-ingredients",
            t.spoken(&product.details.ingredients),
        ));
    }
    if !product.details.allergens.is_empty() {
        facts.push(said("fact-allergens", allergens(t, product)));
    }
    if !product.details.storage.is_empty() {
        facts.push(spoken("fact-storage", t.spoken(&product.details.storage)));
    }
    if product.cold_chain {
        facts.push(said("fact-keeping", t.get("fact-cold")));
    }
    if product.onssa_required {
        facts.push(said("fact-papers", t.get("fact-onssa")));
    }
    if let Some(number) = &product.details.authorisation {
        facts.push(said("fact-authorisation", i18n::isolated(number)));
    }
    if let Some(days) = product.details.made_to_order_days {
        facts.push(said("fact-made-to-order", t.count("fact-days", days)));
    }
    let abroad = if product.ships_abroad {
        "fact-ships-abroad"
    } else {
        "fact-ships-morocco"
    };
    facts.push(said("fact-ships", t.get(abroad)));
    facts
}

/// What is inside; nothing for a single piece.
fn contents(t: Words, product: &Product) -> Option<Fact> {
    let net = product.net_value;
    let value = match product.net_unit {
        NetUnit::Milligram => FactValue::Figure(t.small_weight(net)),
        NetUnit::Gram => FactValue::Figure(t.weight(net)),
        NetUnit::Millilitre => FactValue::Figure(t.volume(net)),
        NetUnit::Pair => FactValue::Said(t.count("fact-pairs", net)),
        NetUnit::Piece if net > 1 => FactValue::Said(t.count("fact-pieces", net)),
        NetUnit::Piece => return None,
    };
    Some(Fact {
        name: t.get("fact-net"),
        value,
    })
}

fn allergens(t: Words, product: &Product) -> String {
    let names = product.details.allergens.iter();
    let names: Vec<String> = names.map(|one| t.choice("allergen", one.code())).collect();
    names.join(&t.get("list-comma"))
}

fn months(t: Words, months: &[u32]) -> String {
    let names: Vec<String> = months
        .iter()
        .map(|month| t.choice("month", &month.to_string()))
        .collect();
    names.join(&t.get("list-comma"))
}

fn keeps(t: Words, days: i32) -> String {
    if days >= 60 {
        t.count("fact-months", days / 30)
    } else {
        t.count("fact-days", days)
    }
}
