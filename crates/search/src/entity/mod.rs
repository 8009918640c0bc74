//! Rows of the words that officers add.

pub(crate) mod synonyms;
