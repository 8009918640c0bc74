//! Finding products by words: one trait, [`Engine`], with an engine that lives
//! inside the process, and what keeps it in step with the catalogue.

mod analysis;
mod document;
mod embedded;
mod engine;
mod entity;
mod find;
mod fold;
pub mod index;
mod measure;
mod standby;
mod synonyms;
pub mod thesaurus;
mod understand;
mod vocabulary;

pub use document::{Document, Measure, Size};
pub use embedded::Tantivy;
pub use engine::{
    Engine, EngineState, FacetCount, Facets, Found, Hints, PRICES, PriceCount, Rebuild,
    SearchError, SearchQuery, SuggestQuery, Suggestions,
};
pub use find::{search, suggest};
pub use standby::Standby;
pub use synonyms::Synonyms;
pub use vocabulary::Kind;
