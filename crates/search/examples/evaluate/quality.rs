//! Graded queries: nDCG@10 and recall@10, in all and by kind of difficulty.

use crate::sample::{Done, items, list, number, text_of};
use catalog::ProductFilter;
use kernel::{Locale, ProductId};
use search::{Engine, SearchQuery};
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;

const DEPTH: usize = 10;
/// From this grade on, a product should be among the first ten.
const WANTED: u32 = 2;

/// How every query of a file came out.
pub(crate) async fn scores(
    engine: &dyn Engine,
    names: &HashMap<ProductId, String>,
    queries: &Path,
) -> Done<Vec<Score>> {
    let mut scores = Vec::new();
    for query in list(queries, "queries")? {
        scores.push(score(engine, names, &query).await?);
    }
    Ok(scores)
}

/// The means of nDCG@10 and recall@10.
pub(crate) fn means(scores: &[&Score]) -> (f64, f64) {
    let mean = |of: fn(&Score) -> f64| -> f64 {
        let sum: f64 = scores.iter().map(|score| of(score)).sum();
        sum * share(1, scores.len())
    };
    (mean(|score| score.ndcg), mean(|score| score.recall))
}

/// How one query came out.
pub(crate) struct Score {
    pub(crate) text: String,
    pub(crate) phenomenon: String,
    pub(crate) ndcg: f64,
    pub(crate) recall: f64,
    /// What was found, with grades, and what was missed.
    pub(crate) detail: String,
}

async fn score(
    engine: &dyn Engine,
    names: &HashMap<ProductId, String>,
    query: &Value,
) -> Done<Score> {
    let text = text_of(query, "text");
    let found = engine
        .search(&SearchQuery {
            text: text.clone(),
            locale: locale_of(&text_of(query, "lang")),
            filter: ProductFilter::default(),
            sort: None,
            first: 10,
            after: None,
        })
        .await?;
    let grades: HashMap<String, u32> = items(query, "relevant")
        .iter()
        .map(|item| (text_of(item, "product"), number(item, "grade")))
        .collect();
    let got: Vec<String> = found
        .ids
        .iter()
        .filter_map(|id| names.get(id))
        .cloned()
        .collect();
    let nothing_wanted = text_of(query, "intent") == "none";
    let (ndcg, recall) = if nothing_wanted {
        let right = if got.is_empty() { 1.0 } else { 0.0 };
        (right, right)
    } else {
        (ndcg(&got, &grades), recall(&got, &grades))
    };
    let shown = got
        .iter()
        .map(|id| format!("{id}:{}", grades.get(id).unwrap_or(&0)));
    let missed = grades
        .iter()
        .filter(|(id, grade)| **grade >= WANTED && !got.contains(id))
        .map(|(id, grade)| format!("{id}:{grade}"));
    Ok(Score {
        detail: format!(
            "{} of {} [{}] missed [{}]",
            got.len(),
            found.total,
            shown.collect::<Vec<_>>().join(" "),
            missed.collect::<Vec<_>>().join(" ")
        ),
        text,
        phenomenon: text_of(query, "phenomenon"),
        ndcg,
        recall,
    })
}

fn ndcg(got: &[String], grades: &HashMap<String, u32>) -> f64 {
    let gain = |grade: u32| f64::from(2_u32.pow(grade) - 1);
    let sum = |grades: &mut dyn Iterator<Item = u32>| -> f64 {
        let discounts = (2..).map(|place: u32| f64::from(place).log2());
        let best = grades.take(DEPTH).zip(discounts);
        best.map(|(grade, discount)| gain(grade) / discount).sum()
    };
    let mut ideal: Vec<u32> = grades.values().copied().collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let mut seen = got.iter().map(|id| grades.get(id).copied().unwrap_or(0));
    sum(&mut seen) / sum(&mut ideal.into_iter()).max(f64::EPSILON)
}

fn recall(got: &[String], grades: &HashMap<String, u32>) -> f64 {
    let wanted = grades.iter().filter(|(_, grade)| **grade >= WANTED);
    let wanted: Vec<&String> = wanted.map(|(id, _)| id).collect();
    let there = wanted.iter().filter(|id| got.contains(id)).count();
    share(there, wanted.len().min(DEPTH))
}

fn share(part: usize, whole: usize) -> f64 {
    let float = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    float(part) / float(whole.max(1))
}

/// The language of the page on which such a query is typed: Darija and Tamazight
/// in Latin letters come from French pages.
fn locale_of(lang: &str) -> Locale {
    lang.parse().unwrap_or(Locale::Fr)
}
