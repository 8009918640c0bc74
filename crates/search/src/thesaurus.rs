//! The words that officers add to those that come with the program. Each region
//! keeps its own list; whoever searches is served by all of them, because one
//! index holds all regions.

use crate::Synonyms;
use crate::entity::synonyms::{ActiveModel, COLUMN, Column, Entity, Model};
use crate::fold::words;
use crate::vocabulary::{Kind, Vocabulary};
use catalog::Strings;
use db::Db;
use identity::Officer;
use kernel::{Clock, RegionId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// The most words that one thing may be given.
pub const MOST_WORDS: usize = 60;
/// The most letters of a word or phrase, and of a concept's name.
pub const LONGEST: usize = 60;

/// Written to the outbox when the words of a region change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SynonymsChanged {
    pub region_id: RegionId,
}

impl SynonymsChanged {
    pub const KIND: &str = "synonyms_changed";
}

/// Why words were not taken.
#[derive(Debug, thiserror::Error)]
pub enum SynonymsError {
    /// A concept's name is small Latin letters, digits and hyphens, a letter first.
    #[error("this is no name of a thing")]
    BadConcept,
    /// Too long, or it says nothing to a search.
    #[error("{0:?} is no word to search by")]
    BadWord(String),
    #[error("a thing has {MOST_WORDS} words at most")]
    TooMany,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The names of the things that come with the program, with their kinds.
pub fn built_in() -> Vec<(String, Kind)> {
    let vocabulary = Vocabulary::with(&[]);
    let concepts = vocabulary.iter().flat_map(Vocabulary::concepts);
    let named = concepts.map(|concept| (concept.name.clone(), concept.kind));
    named.collect()
}

/// What all regions say, in the order of the names.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Synonyms>, DbErr> {
    let rows = Entity::find()
        .order_by_asc(Column::Concept)
        .order_by_asc(Column::RegionId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// What the officer's region says, in the order of the names.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<Synonyms>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .order_by_asc(Column::Concept)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Gives a thing these words in the place of those that the region gave it
/// before; none takes it out. The index follows.
///
/// # Returns
/// The words as they were kept: trimmed, each once.
pub async fn set(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    wish: Synonyms,
) -> Result<Synonyms, SynonymsError> {
    let kept = checked(&wish)?;
    let region_id = officer.region_id();
    let tx = db.write().await?;
    if kept.words.is_empty() {
        Entity::delete_by_id((region_id, kept.concept.clone()))
            .exec(&tx)
            .await?;
    } else {
        let row = ActiveModel {
            region_id: Set(region_id),
            concept: Set(kept.concept.clone()),
            kind: Set(kept.kind),
            words: Set(Strings(kept.words.clone())),
            account_id: Set(officer.account_id()),
            changed_at: Set(clock.now()),
        };
        let again = OnConflict::columns([Column::RegionId, Column::Concept])
            .update_columns([
                Column::Kind,
                Column::Words,
                Column::AccountId,
                Column::ChangedAt,
            ])
            .to_owned();
        Entity::insert(row)
            .on_conflict(again)
            .exec_without_returning(&tx)
            .await?;
    }
    let changed = SynonymsChanged { region_id };
    db::outbox::emit(&tx, clock, SynonymsChanged::KIND, &changed).await?;
    tx.commit().await?;
    Ok(kept)
}

fn checked(wish: &Synonyms) -> Result<Synonyms, SynonymsError> {
    let concept = wish.concept.trim();
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let named = concept.starts_with(|letter: char| letter.is_ascii_lowercase())
        && concept.chars().all(|letter| plain(letter) || letter == '-')
        && concept.len() <= LONGEST;
    if !named {
        return Err(SynonymsError::BadConcept);
    }
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for word in &wish.words {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if word.chars().count() > LONGEST || words(&word).is_empty() {
            return Err(SynonymsError::BadWord(word));
        }
        if seen.insert(word.clone()) {
            kept.push(word);
        }
    }
    if kept.len() > MOST_WORDS {
        return Err(SynonymsError::TooMany);
    }
    let known = built_in().into_iter().find(|(name, _)| name == concept);
    Ok(Synonyms {
        concept: concept.to_owned(),
        kind: known.map_or(wish.kind, |(_, kind)| kind),
        words: kept,
    })
}

impl From<Model> for Synonyms {
    fn from(row: Model) -> Self {
        Self {
            concept: row.concept,
            kind: row.kind,
            words: row.words.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(concept: &str, words: &[&str]) -> Synonyms {
        Synonyms {
            concept: concept.to_owned(),
            kind: Kind::Quality,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    #[test]
    fn words_are_kept_once_and_a_known_thing_keeps_its_kind() {
        let kept = checked(&wish("honey", &[" miel  cru", "miel cru", "عسل خام"])).unwrap();
        assert_eq!(kept.words, ["miel cru", "عسل خام"]);
        assert_eq!(kept.kind, Kind::Good);
    }

    #[test]
    fn what_says_nothing_to_a_search_is_refused() {
        for concept in ["", "Miel", "-x", "a b", "é"] {
            let refused = checked(&wish(concept, &["x"]));
            assert!(
                matches!(refused, Err(SynonymsError::BadConcept)),
                "{concept}"
            );
        }
        for word in ["", "…", &"x".repeat(61)] {
            let refused = checked(&wish("sieve", &[word]));
            assert!(matches!(refused, Err(SynonymsError::BadWord(_))), "{word}");
        }
        let many: Vec<String> = (0..=MOST_WORDS).map(|n| format!("word{n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(matches!(
            checked(&wish("sieve", &many)),
            Err(SynonymsError::TooMany)
        ));
    }
}
