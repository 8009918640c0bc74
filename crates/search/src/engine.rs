//! What every search engine must do, and the words in which it is asked.

use crate::Document;
use async_trait::async_trait;
use catalog::ProductFilter;
use kernel::{Cursor, Locale, Page, ProductId};
use std::path::PathBuf;

/// What a shopper looks for.
#[derive(Clone, Debug)]
pub struct SearchQuery {
    /// As typed. Empty means everything that the filter lets through.
    pub text: String,
    /// The language of the page: its texts count more, the others still count.
    pub locale: Locale,
    pub filter: ProductFilter,
    /// 1 to [`kernel::PAGE_LIMIT`]; anything else is brought into it.
    pub first: u64,
    /// A cursor of [`Found::page`].
    pub after: Option<Cursor>,
}

/// One page of an answer, and figures about the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Best first; equals by id.
    pub ids: Vec<ProductId>,
    /// How many better ones stand before this page.
    pub offset: u64,
    /// All that was found, not this page alone; exact.
    pub total: u64,
    pub facets: Facets,
}

/// How the whole answer divides, the largest share first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Codes of categories; a product counts in its own and in all above it.
    pub categories: Vec<FacetCount>,
    /// Codes of provinces.
    pub provinces: Vec<FacetCount>,
    /// Ids of cooperatives, as text.
    pub cooperatives: Vec<FacetCount>,
    /// Codes of quality signs.
    pub labels: Vec<FacetCount>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    pub code: String,
    pub count: u64,
}

/// How an engine stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EngineState {
    pub documents: u64,
    /// The sum of [`Document::fingerprint`] over all documents, wrapping: equal
    /// sums mean equal products in equal versions.
    pub fingerprint: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The place to go on from is not one of ours.
    #[error("this is not a place in a search result")]
    BadCursor,
    /// Another process writes to the index.
    #[error(
        "the search index in {} is in use by another process: stop that one, or give this one \
         its own MOUSSEM_DATA_DIR",
        .0.display()
    )]
    InUse(PathBuf),
    /// The directory cannot be read or written.
    #[error("the search index in {}: {source}", dir.display())]
    Io {
        dir: PathBuf,
        source: std::io::Error,
    },
    #[error("the search engine failed: {0}")]
    Failed(String),
}

/// A search engine. What `replace` and `remove` were given is found, or no longer
/// found, as soon as they return.
#[async_trait]
pub trait Engine: Send + Sync {
    /// Puts documents in, in the place of those with the same id.
    async fn replace(&self, documents: Vec<Document>) -> Result<(), SearchError>;

    /// Takes documents out; ids that are not there are passed over.
    async fn remove(&self, ids: &[ProductId]) -> Result<(), SearchError>;

    async fn search(&self, query: &SearchQuery) -> Result<Found, SearchError>;

    /// Begins a new index beside the one that answers. Changes by `replace` and
    /// `remove` wait until it is finished or dropped; searches do not.
    async fn rebuild(&self) -> Result<Box<dyn Rebuild>, SearchError>;

    async fn check(&self) -> Result<EngineState, SearchError>;
}

/// A new index in the making. Dropped unfinished, it leaves no trace.
#[async_trait]
pub trait Rebuild: Send {
    async fn add(&mut self, documents: Vec<Document>) -> Result<(), SearchError>;

    /// Puts the new index in the place of the old one.
    async fn finish(self: Box<Self>) -> Result<(), SearchError>;
}

impl Found {
    /// The same ids, each with the cursor of its place.
    pub fn page(&self) -> Page<ProductId> {
        let rows: Vec<_> = (self.offset + 1..)
            .zip(&self.ids)
            .map(|(place, id)| (Cursor::of(&place), *id))
            .collect();
        let seen = self.offset + u64::try_from(rows.len()).unwrap_or(u64::MAX);
        Page {
            more: seen < self.total,
            rows,
        }
    }
}
