//! The words that a region's officers add to those that come with the program.

use crate::vocabulary::Kind;
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words that mean one thing, in any language and script.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Synonyms {
    /// The name of the thing: one of [`crate::concepts`], or a new one.
    pub concept: String,
    /// Of a new thing; one that comes with the program keeps its kind.
    pub kind: Kind,
    pub words: Vec<String>,
}

impl Synonyms {
    /// A number that stands for a list of them, whatever its order.
    pub fn fingerprint(list: &[Self]) -> u64 {
        let one = |synonyms: &Self| {
            let mut hasher = DefaultHasher::new();
            synonyms.hash(&mut hasher);
            hasher.finish()
        };
        list.iter().map(one).fold(0, u64::wrapping_add)
    }
}
