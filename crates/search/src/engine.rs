//! What every search engine must do, and the words in which it is asked.

use crate::{Document, Synonyms};
use async_trait::async_trait;
use catalog::{ProductFilter, ProductSort};
use kernel::{CooperativeId, Cursor, Locale, Page, ProductId, RegionId};
use std::path::PathBuf;

/// What a shopper looks for.
#[derive(Clone, Debug)]
pub struct SearchQuery {
    /// As typed. Empty means everything that the filter lets through.
    pub text: String,
    /// The language of the page: its texts count more, the others still count.
    pub locale: Locale,
    pub filter: ProductFilter,
    /// `None` puts the best first.
    pub sort: Option<ProductSort>,
    /// 1 to [`kernel::PAGE_LIMIT`]; anything else is brought into it.
    pub first: u64,
    /// A cursor of [`Found::page`].
    pub after: Option<Cursor>,
}

/// One page of an answer, and figures about the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// In the order asked for; equals by id.
    pub ids: Vec<ProductId>,
    /// How many better ones stand before this page.
    pub offset: u64,
    /// All that was found, not this page alone; exact.
    pub total: u64,
    pub facets: Facets,
    pub hints: Hints,
}

/// What else a shopper may have meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The same query with its unknown words as the market spells them; the
    /// answer is already that of this one.
    pub meant: Option<String>,
    /// Words that find something, where nothing was found: those of the query
    /// that are known by themselves, and the nearest to those that are not.
    pub nearby: Vec<String>,
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
    /// Sizes, `M`, `40-43`; with a filter for what is in stock, those in stock.
    pub sizes: Vec<FacetCount>,
    /// How many can be bought now.
    pub in_stock: u64,
    /// In the order of [`PRICES`]; ranges that hold nothing are left out.
    pub prices: Vec<PriceCount>,
}

/// How many of the answer cost so much, both ends included, in centimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceCount {
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub count: u64,
}

/// The ranges of prices that are counted, in centimes. A price on the border
/// lies in both, as it does for the filter.
pub const PRICES: [(Option<i64>, Option<i64>); 5] = [
    (None, Some(5_000)),
    (Some(5_000), Some(10_000)),
    (Some(10_000), Some(25_000)),
    (Some(25_000), Some(100_000)),
    (Some(100_000), None),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    pub code: String,
    pub count: u64,
}

/// What somebody is typing.
#[derive(Clone, Debug)]
pub struct SuggestQuery {
    pub text: String,
    pub locale: Locale,
    pub region: Option<RegionId>,
}

/// Where what is being typed may lead, the best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Six at most.
    pub products: Vec<ProductId>,
    /// Codes, three at most.
    pub categories: Vec<String>,
    /// Three at most.
    pub cooperatives: Vec<CooperativeId>,
}

/// How an engine stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EngineState {
    pub documents: u64,
    /// The sum of [`Document::fingerprint`] over all documents, wrapping: equal
    /// sums mean equal products in equal versions.
    pub fingerprint: u64,
    /// [`Synonyms::fingerprint`] of the words that the index was built with.
    pub words: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The place to go on from is not one of ours.
    #[error("this is not a place in a search result")]
    BadCursor,
    /// The engine could not be opened yet.
    #[error("the search engine is not open")]
    Away,
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

    /// Nothing typed, nothing suggested.
    async fn suggest(&self, query: &SuggestQuery) -> Result<Suggestions, SearchError>;

    /// Begins a new index beside the one that answers, with these words over the
    /// built-in ones. Changes by `replace` and `remove` wait until it is finished
    /// or dropped; searches do not.
    async fn rebuild(&self, words: &[Synonyms]) -> Result<Box<dyn Rebuild>, SearchError>;

    /// # Errors
    /// Whatever is the matter with the index: then it must be built anew.
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
