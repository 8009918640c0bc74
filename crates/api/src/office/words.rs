//! The words that officers add to those that the search knows.

use super::proof_of_officer;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::texts;
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use i18n::Texts;
use search::thesaurus::{self, SynonymsError};
use search::{Kind, Synonyms};

/// What a word is to the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "Kind")]
pub(crate) enum SearchWordKind {
    /// A thing one can buy: where nobody sells it, nothing else is found.
    Good,
    /// How a thing is and what it is of.
    Quality,
    /// What for and for whom.
    Purpose,
    /// A wish for a low price.
    Cheap,
}

/// A thing and the words that a region adds for it.
#[derive(SimpleObject)]
pub(crate) struct SearchWords {
    /// The name of the thing: small Latin letters, digits and hyphens.
    concept: String,
    /// What it is to the search.
    kind: SearchWordKind,
    /// Words and phrases that mean it, in any language and script.
    words: Vec<String>,
}

/// A thing that the search knows by itself.
#[derive(SimpleObject)]
pub(crate) struct SearchConcept {
    /// Its name.
    concept: String,
    /// What it is to the search.
    kind: SearchWordKind,
}

/// The words of a thing.
#[derive(InputObject)]
pub(crate) struct SetSearchWordsInput {
    /// The officer's region.
    region_id: ID,
    /// The name of the thing: one that the search knows, or a new one.
    concept: String,
    /// What a new thing is; one that the search knows keeps its kind.
    kind: SearchWordKind,
    /// All words that the region adds for it, 60 at most; none takes it out.
    words: Vec<String>,
}

/// The words as they were kept, or why they were not.
#[derive(SimpleObject)]
pub(crate) struct SetSearchWordsPayload {
    /// As they were kept; null if they were refused.
    words: Option<SearchWords>,
    /// Why they were refused; null if they were not.
    rejection: Option<Rejection<SearchWordsRejectionCode>>,
}

/// Why words were not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum SearchWordsRejectionCode {
    /// The name of the thing is small Latin letters, digits and hyphens.
    BadConcept,
    /// A word is too long or has no letters.
    BadWord,
    /// There are more than 60 words.
    TooMany,
}

#[derive(Default)]
pub(crate) struct WordsMutation;

#[Object]
impl WordsMutation {
    /// Sets the words that a region adds for a thing. The search knows them within
    /// a moment, in all regions of this market.
    async fn set_search_words(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The thing and its words.")] input: SetSearchWordsInput,
    ) -> Result<SetSearchWordsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let wish = Synonyms {
            concept: input.concept,
            kind: input.kind.into(),
            words: input.words,
        };
        match thesaurus::set(&shop.db, &*shop.clock, &officer, wish).await {
            Ok(kept) => Ok(SetSearchWordsPayload {
                words: Some(kept.into()),
                rejection: None,
            }),
            Err(error) => Ok(SetSearchWordsPayload {
                words: None,
                rejection: Some(refused(texts(ctx), error)?),
            }),
        }
    }
}

/// What the search knows by itself.
pub(super) fn concepts() -> Vec<SearchConcept> {
    let named = thesaurus::built_in().into_iter();
    named
        .map(|(concept, kind): (String, Kind)| SearchConcept {
            concept,
            kind: kind.into(),
        })
        .collect()
}

impl From<Synonyms> for SearchWords {
    fn from(synonyms: Synonyms) -> Self {
        Self {
            concept: synonyms.concept,
            kind: synonyms.kind.into(),
            words: synonyms.words,
        }
    }
}

fn refused(t: Texts, error: SynonymsError) -> Result<Rejection<SearchWordsRejectionCode>, Fault> {
    use SearchWordsRejectionCode as Code;
    Ok(match error {
        SynonymsError::BadConcept => {
            let why = t.get("search-words-bad-concept");
            Rejection::new(Code::BadConcept, why, Some("concept"))
        }
        SynonymsError::BadWord(word) => {
            let why = t.with("search-words-bad-word", &[("word", word.into())]);
            Rejection::new(Code::BadWord, why, Some("words"))
        }
        SynonymsError::TooMany => {
            Rejection::new(Code::TooMany, t.get("search-words-too-many"), Some("words"))
        }
        SynonymsError::Db(error) => return Err(error.into()),
    })
}
