//! Finding products by words: one trait, [`Engine`], with an engine that lives
//! inside the process, and what keeps it in step with the catalogue.

mod analysis;
mod document;
mod embedded;
mod engine;
mod fold;
pub mod index;
mod measure;
mod understand;
mod vocabulary;

pub use document::{Document, Measure};
pub use embedded::Tantivy;
pub use engine::{
    Engine, EngineState, FacetCount, Facets, Found, Rebuild, SearchError, SearchQuery,
};
