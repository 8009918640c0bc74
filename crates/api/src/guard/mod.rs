//! What a document may cost, decided before anything expensive looks at it.

mod cost;
mod scan;

pub(crate) use cost::{Asked, Paging, weigh};
pub(crate) use scan::scan;

/// A document that asks for too much, in words for its author.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("the document is too deep: {limit} levels at most")]
    TooDeep { limit: u64 },
    #[error("the document is too long: {limit} words and signs at most")]
    TooLong { limit: usize },
    #[error("the document asks for too much: it costs {cost}, and {limit} is the most")]
    TooCostly { cost: u64, limit: u64 },
    #[error("too many {what}: {limit} at most")]
    TooMany { what: &'static str, limit: u64 },
    #[error("fragment `{0}` contains itself")]
    Cycle(String),
    #[error("there is no operation `{0}`")]
    Unknown(String),
    #[error("{0}")]
    Invalid(&'static str),
}
