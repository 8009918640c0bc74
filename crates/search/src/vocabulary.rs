//! The words of the trade that mean the same thing, across languages and
//! scripts, kept as data in `data/synonyms.json`.

use crate::Synonyms;
use crate::analysis::sound_token;
use crate::fold::{stem, without_latin_article, words};
use kernel::Locale;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The table that comes with the program.
pub(crate) const BUILT_IN: &str = include_str!("../data/synonyms.json");

/// A thing or a quality that several words name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Concept {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What a concept is to a search.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One can buy it: where nobody sells it, nothing else will do.
    Good,
    /// How a thing is, what it is of: alone it asks for nothing.
    Quality,
    /// What for and for whom: alone it asks for whatever will do.
    Purpose,
    /// A wish for a low price.
    Cheap,
}

pub(crate) struct Vocabulary {
    concepts: Vec<Concept>,
    /// By their first word.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Single words and their concepts, by how they sound.
    sounds: HashMap<String, Vec<(String, usize)>>,
    /// Said without meaning anything to a search.
    stop: HashSet<String>,
    stop_in: HashMap<Locale, HashSet<String>>,
}

struct Phrase {
    rest: Vec<String>,
    concept: usize,
    /// As the table writes it.
    written: String,
}

#[derive(Deserialize)]
struct Table {
    goods: BTreeMap<String, Vec<String>>,
    qualities: BTreeMap<String, Vec<String>>,
    purposes: BTreeMap<String, Vec<String>>,
    cheap: Vec<String>,
    stop: HashMap<String, Vec<String>>,
}

impl Vocabulary {
    /// The table that comes with the program, and these words over it.
    ///
    /// # Errors
    /// If the table cannot be read.
    pub(crate) fn with(more: &[Synonyms]) -> Result<Self, serde_json::Error> {
        let mut vocabulary = Self::read(BUILT_IN)?;
        for Synonyms {
            concept,
            kind,
            words,
        } in more
        {
            vocabulary.add(concept.clone(), *kind, words);
        }
        Ok(vocabulary)
    }

    fn read(json: &str) -> Result<Self, serde_json::Error> {
        let mut table: Table = serde_json::from_str(json)?;
        let mut stop_of = |list: &str| -> HashSet<String> {
            let texts = table.stop.remove(list).unwrap_or_default();
            texts.iter().flat_map(|text| words(text)).collect()
        };
        let mut vocabulary = Self {
            concepts: Vec::new(),
            phrases: HashMap::new(),
            sounds: HashMap::new(),
            stop: stop_of("any"),
            stop_in: Locale::ALL
                .into_iter()
                .map(|locale| (locale, stop_of(locale.code())))
                .collect(),
        };
        for (name, texts) in table.goods {
            vocabulary.add(name, Kind::Good, &texts);
        }
        for (name, texts) in table.qualities {
            vocabulary.add(name, Kind::Quality, &texts);
        }
        for (name, texts) in table.purposes {
            vocabulary.add(name, Kind::Purpose, &texts);
        }
        vocabulary.add("cheap".to_owned(), Kind::Cheap, &table.cheap);
        Ok(vocabulary)
    }

    /// Names of all concepts with their kinds, in the order of the table.
    pub(crate) fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// A concept that is there keeps its kind and gets more words.
    fn add(&mut self, name: String, kind: Kind, texts: &[String]) {
        let known = self.concepts.iter().position(|known| known.name == name);
        let concept = known.unwrap_or_else(|| {
            self.concepts.push(Concept { name, kind });
            self.concepts.len() - 1
        });
        for text in texts {
            let mut stems = words(text)
                .into_iter()
                .filter(|word| !self.stop.contains(word))
                .map(|word| bare(&stem(&word)).to_owned());
            if let Some(first) = stems.next() {
                let rest: Vec<String> = stems.collect();
                if let Some(sound) = sound_token(&first).filter(|_| rest.is_empty()) {
                    let alike = self.sounds.entry(sound).or_default();
                    alike.push((first.clone(), concept));
                }
                let known = self.phrases.entry(first).or_default();
                known.push(Phrase {
                    rest,
                    concept,
                    written: text.clone(),
                });
            }
        }
    }

    /// Whether a word of [`words`] says nothing, in whatever language.
    pub(crate) fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// Whether a word says nothing in this language, but may in others.
    pub(crate) fn is_stop_in(&self, word: &str, locale: Locale) -> bool {
        let stop = self.stop_in.get(&locale);
        stop.is_some_and(|stop| stop.contains(word))
    }

    /// The concepts that begin with the first of these stems, each with the
    /// number of stems that it takes.
    pub(crate) fn at<'a>(&'a self, stems: &'a [String]) -> Vec<(usize, &'a Concept)> {
        let Some((first, rest)) = stems.split_first() else {
            return Vec::new();
        };
        let begins = |phrase: &&Phrase| {
            let mut follows = rest.iter();
            phrase
                .rest
                .iter()
                .all(|word| follows.next().is_some_and(|next| bare(next) == word))
        };
        let mut found: Vec<(usize, usize)> = self
            .phrases
            .get(bare(first))
            .into_iter()
            .flatten()
            .filter(begins)
            .map(|phrase| (phrase.rest.len() + 1, phrase.concept))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .filter_map(|(length, concept)| Some((length, self.concepts.get(concept)?)))
            .collect()
    }

    /// Concepts of one word that has this sound, with the word.
    pub(crate) fn sounding(&self, sound_token: &str) -> impl Iterator<Item = (&str, &Concept)> {
        let alike = self.sounds.get(sound_token).into_iter().flatten();
        alike.filter_map(|(word, concept)| Some((word.as_str(), self.concepts.get(*concept)?)))
    }

    /// Concepts of one word, with the word.
    pub(crate) fn single_words(&self) -> impl Iterator<Item = (&str, &Concept)> {
        self.written_words()
            .filter_map(|(word, _, concept)| Some((word, self.concepts.get(concept)?)))
    }

    /// Every single word, as it is looked up and as it is written.
    pub(crate) fn written(&self) -> impl Iterator<Item = (&str, &str)> {
        self.written_words()
            .map(|(word, written, _)| (word, written))
    }

    fn written_words(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        self.phrases.iter().flat_map(|(word, phrases)| {
            let single = phrases.iter().filter(|phrase| phrase.rest.is_empty());
            single.map(|phrase| (word.as_str(), phrase.written.as_str(), phrase.concept))
        })
    }
}

fn bare(stem: &str) -> &str {
    without_latin_article(stem).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concepts(text: &str) -> Vec<String> {
        let vocabulary = Vocabulary::with(&[]).unwrap();
        let stems: Vec<String> = words(text).iter().map(|word| stem(word)).collect();
        let found = vocabulary.at(&stems);
        found
            .into_iter()
            .map(|(length, concept)| format!("{length} {}", concept.name))
            .collect()
    }

    #[test]
    fn words_of_one_thing_meet_across_languages_and_scripts() {
        for text in ["dattes", "تمر", "التمور", "tmer", "ttmar", "ⵜⵉⵢⵏⵉ"] {
            assert_eq!(concepts(text), ["1 date"], "{text}");
        }
        for text in ["henné", "lhenna", "7enna", "الحنّاء", "ⵍⵃⵏⵏⴰ"] {
            assert_eq!(concepts(text), ["1 henna"], "{text}");
        }
    }

    #[test]
    fn words_over_the_table_extend_a_concept_or_make_a_new_one() {
        let more = |concept: &str, words: &[&str]| Synonyms {
            concept: concept.to_owned(),
            kind: Kind::Good,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let more = [
            more("cheap", &["petit budget"]),
            more("sieve", &["tamis", "غربال"]),
        ];
        let vocabulary = Vocabulary::with(&more).unwrap();
        let kind = |text: &str| {
            let stems: Vec<String> = words(text).iter().map(|word| stem(word)).collect();
            let found = vocabulary.at(&stems).into_iter().next_back();
            found.map(|(_, concept)| (concept.name.clone(), concept.kind))
        };
        assert_eq!(
            kind("petit budget"),
            Some(("cheap".to_owned(), Kind::Cheap))
        );
        assert_eq!(kind("الغربال"), Some(("sieve".to_owned(), Kind::Good)));
    }

    #[test]
    fn a_phrase_is_found_with_the_words_in_it() {
        assert_eq!(concepts("huile d’olive vierge"), ["1 oil", "2 olive-oil"]);
        assert_eq!(concepts("zit l3oud"), ["1 oil", "2 olive-oil"]);
        assert_eq!(concepts("xyz"), [""; 0]);
    }
}
