//! How good and how fast the search is: see `make bench-search`.
//!
//! `evaluate [--products N] [--all] [--data DIR] [QUERIES...]`: the means of each
//! file of graded queries by kind of difficulty with those that came out worst
//! (`--all`: every one that is not perfect), then, for N products, how long a
//! query and a suggestion take and how long and large the index is.
#![expect(clippy::print_stdout, reason = "it prints a report")]

mod quality;
mod sample;
mod speed;

use quality::{Score, means, scores};
use sample::{Done, Sample};
use search::{Document, Engine, Tantivy};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The queries that come with the project.
const QUERIES: [&str; 2] = [
    "tests/bench/search-queries.json",
    "tests/bench/search-more.json",
];

struct Wish {
    queries: Vec<PathBuf>,
    data: PathBuf,
    all: bool,
    products: Option<usize>,
}

#[tokio::main]
async fn main() -> Done<()> {
    let wish = Wish::read(std::env::args().skip(1))?;
    let (documents, names) = Sample::read(&wish.data)?.documents()?;
    let dir = tempfile::tempdir()?;
    let engine = Tantivy::open(dir.path())?;
    fill(&engine, documents.clone()).await?;
    for file in &wish.queries {
        let mut scores = scores(&engine, &names, file).await?;
        report("tantivy", file, &mut scores, wish.all);
    }
    if let Some(products) = wish.products {
        speed::measure(&documents, products, &wish.queries).await?;
    }
    Ok(())
}

impl Wish {
    fn read(mut arguments: impl Iterator<Item = String>) -> Done<Self> {
        let mut wish = Self {
            queries: Vec::new(),
            data: "crates/sample/data".into(),
            all: false,
            products: None,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--all" => wish.all = true,
                "--data" => wish.data = arguments.next().ok_or("--data DIR")?.into(),
                "--products" => {
                    let count = arguments.next().ok_or("--products N")?;
                    wish.products = Some(count.parse()?);
                }
                file => wish.queries.push(file.into()),
            }
        }
        if wish.queries.is_empty() {
            wish.queries = QUERIES.into_iter().map(PathBuf::from).collect();
        }
        Ok(wish)
    }
}

pub(crate) async fn fill(engine: &dyn Engine, documents: Vec<Document>) -> Done<()> {
    let mut rebuild = engine.rebuild(&[]).await?;
    rebuild.add(documents).await?;
    Ok(rebuild.finish().await?)
}

fn report(engine: &str, file: &Path, scores: &mut [Score], all: bool) {
    println!("\n{engine}, {}", file.display());
    let mut kinds: BTreeMap<&str, Vec<&Score>> = BTreeMap::new();
    for score in scores.iter() {
        kinds.entry(&score.phenomenon).or_default().push(score);
        kinds.entry("~ all").or_default().push(score);
    }
    println!(
        "{:20} {:>4} {:>8} {:>10}",
        "kind", "n", "nDCG@10", "recall@10"
    );
    for (kind, scores) in &kinds {
        let (ndcg, recall) = means(scores);
        println!("{kind:20} {:>4} {ndcg:>8.3} {recall:>10.3}", scores.len());
    }
    scores.sort_by(|one, other| one.ndcg.total_cmp(&other.ndcg));
    let limit = if all { usize::MAX } else { 10 };
    for score in scores.iter().filter(|score| score.ndcg < 0.999).take(limit) {
        println!(
            "\n{:.3} {:.3} {} ({})\n  {}",
            score.ndcg, score.recall, score.text, score.phenomenon, score.detail
        );
    }
}
