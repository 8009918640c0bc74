//! The search is as good as it was: a floor under the graded queries, those it
//! was made with and those it was not.
#![allow(dead_code, reason = "the report of the example shows more")]

#[path = "../examples/evaluate/quality.rs"]
mod quality;
#[path = "../examples/evaluate/sample.rs"]
mod sample;

use quality::{means, scores};
use sample::Sample;
use search::{Engine, Tantivy};
use std::path::Path;

#[tokio::test]
async fn graded_queries_find_what_was_wanted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sample = Sample::read(&root.join("crates/sample/data")).unwrap();
    let (documents, names) = sample.documents().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let engine = Tantivy::open(dir.path()).unwrap();
    let mut rebuild = engine.rebuild(&[]).await.unwrap();
    rebuild.add(documents).await.unwrap();
    rebuild.finish().await.unwrap();
    for file in ["search-queries.json", "search-more.json"] {
        let queries = root.join("tests/bench").join(file);
        let scores = scores(&engine, &names, &queries).await.unwrap();
        let (ndcg, recall) = means(&scores.iter().collect::<Vec<_>>());
        assert!(ndcg >= 0.94, "{file}: nDCG@10 is {ndcg:.3}");
        assert!(recall >= 0.95, "{file}: recall@10 is {recall:.3}");
    }
}
