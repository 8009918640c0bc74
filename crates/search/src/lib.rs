//! Finding products by words: one trait, [`Engine`], with an engine that lives
//! inside the process, and what keeps it in step with the catalogue.

mod document;
mod engine;

pub use document::{Document, Measure};
pub use engine::{
    Engine, EngineState, FacetCount, Facets, Found, Rebuild, SearchError, SearchQuery,
};
