//! How long a query and a suggestion take on a catalogue of many products, and
//! how long and large its index is.

use crate::fill;
use crate::sample::{Done, list, text_of};
use catalog::ProductFilter;
use kernel::{CooperativeId, Locale, ProductId};
use search::{Document, Engine, SearchQuery, SuggestQuery, Tantivy};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often each query is asked; the first time does not count.
const TURNS: usize = 4;
/// Products of one cooperative of the grown catalogue.
const EACH: usize = 25;

pub(crate) async fn measure(sample: &[Document], products: usize, files: &[PathBuf]) -> Done<()> {
    let dir = tempfile::tempdir()?;
    let engine = Tantivy::open(dir.path())?;
    let documents = grown(sample, products);
    let began = Instant::now();
    fill(&engine, documents).await?;
    println!(
        "\ntantivy, {products} products: built in {:.1} s, {:.1} MB",
        began.elapsed().as_secs_f64(),
        megabytes(dir.path())
    );
    let mut texts = Vec::new();
    for file in files {
        let queries = list(file, "queries")?;
        texts.extend(queries.iter().map(|query| text_of(query, "text")));
    }
    let (mut asked, mut suggested) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        for text in &texts {
            let began = Instant::now();
            engine.search(&query(text)).await?;
            let search = began.elapsed();
            let began = Instant::now();
            engine.suggest(&typed(text)).await?;
            if turn > 0 {
                asked.push(search);
                suggested.push(began.elapsed());
            }
        }
    }
    print("query", asked);
    print("suggestion", suggested);
    Ok(())
}

/// The sample again and again: other ids and sellers, prices spread about.
fn grown(sample: &[Document], products: usize) -> Vec<Document> {
    let mut seller = CooperativeId::new();
    let copies = sample.iter().cycle().take(products).enumerate();
    copies
        .map(|(place, document)| {
            if place % EACH == 0 {
                seller = CooperativeId::new();
            }
            let spread = i64::try_from(place % 97).unwrap_or(0);
            Document {
                id: ProductId::new(),
                cooperative: seller,
                price_minor: document.price_minor + spread * 10,
                ..document.clone()
            }
        })
        .collect()
}

fn query(text: &str) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        locale: Locale::Fr,
        filter: ProductFilter::default(),
        sort: None,
        first: 24,
        after: None,
    }
}

/// Half of what somebody will have typed.
fn typed(text: &str) -> SuggestQuery {
    let half = text.chars().count().div_ceil(2).max(3);
    SuggestQuery {
        text: text.chars().take(half).collect(),
        locale: Locale::Fr,
        region: None,
    }
}

fn print(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times
            .get(place)
            .map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    };
    println!("  {what:10} p50 {:6.2} ms, p99 {:6.2} ms", at(50), at(99));
}

fn megabytes(dir: &Path) -> f64 {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => megabytes(&entry.path()),
            Ok(data) => f64::from(u32::try_from(data.len() / 1_000).unwrap_or(u32::MAX)) / 1_000.0,
            Err(_) => 0.0,
        })
        .sum()
}
