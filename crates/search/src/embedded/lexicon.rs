//! Which words the index knows, and which of them a typed word may mean.

use super::schema::Fields;
use crate::analysis::{concept_token, is_word, sound_token};
use crate::fold::{beginning, script, stem, without_latin_article};
use crate::understand::Unit;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use strsim::osa_distance;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

/// The most words that a beginning may stand for.
const BEGINNINGS: usize = 64;
/// The most words that a misspelt one may stand for.
const NEIGHBOURS: usize = 12;

/// Tokens that a word of the query may stand for, and how surely, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meaning {
    pub(super) sure: f32,
    pub(super) tokens: Vec<String>,
}

/// What is made of one unit of a query.
pub(super) enum Reading {
    Means(Vec<Meaning>),
    /// Nobody sells this thing.
    NotSold,
    /// No idea what it might be.
    Unknown,
}

pub(super) struct Lexicon<'a> {
    pub(super) searcher: &'a Searcher,
    pub(super) fields: &'a Fields,
    pub(super) vocabulary: &'a Vocabulary,
    /// Takes the last word for a beginning even where it is a word already.
    pub(super) eager: bool,
}

impl Lexicon<'_> {
    /// The word itself and the concepts it names; only where the index has
    /// none of them, what it may be the beginning of, sound like, or be
    /// misspelt from, in this order.
    pub(super) fn read(&self, unit: &Unit) -> tantivy::Result<Reading> {
        // A thing that only descriptions speak of is not sold here.
        let place = if unit.names_good() {
            self.fields.named
        } else {
            self.fields.all
        };
        let mut meanings = Vec::new();
        if let [stem] = unit.stems.as_slice() {
            let forms = [Some(stem.as_str()), without_latin_article(stem)];
            for form in forms.into_iter().flatten() {
                self.offer(&mut meanings, 1.0, vec![form.to_owned()], place)?;
            }
        }
        let concepts = unit.concepts.iter().map(concept_token).collect();
        self.offer(&mut meanings, 0.95, concepts, place)?;
        if self.eager
            && unit.unfinished
            && let [word] = unit.words.as_slice()
        {
            self.begin(&mut meanings, word)?;
        }
        if !meanings.is_empty() {
            return Ok(Reading::Means(meanings));
        }
        if unit.names_good() {
            return Ok(Reading::NotSold);
        }
        if let [word] = unit.words.as_slice() {
            self.guess(&mut meanings, word, unit.unfinished)?;
        }
        Ok(if meanings.is_empty() {
            Reading::Unknown
        } else {
            Reading::Means(meanings)
        })
    }

    /// Whether the index knows neither a word nor anything that begins with it
    /// while it is being typed, so that it is read as one that is near.
    pub(super) fn is_guessed(&self, unit: &Unit) -> tantivy::Result<bool> {
        let mut exact = Vec::new();
        for stem in &unit.stems {
            let forms = [Some(stem.as_str()), without_latin_article(stem)];
            for form in forms.into_iter().flatten() {
                self.offer(&mut exact, 1.0, vec![form.to_owned()], self.fields.all)?;
            }
        }
        if unit.unfinished
            && let [word] = unit.words.as_slice()
        {
            self.begin(&mut exact, word)?;
        }
        Ok(exact.is_empty() && unit.concepts.is_empty())
    }

    fn guess(
        &self,
        meanings: &mut Vec<Meaning>,
        word: &str,
        unfinished: bool,
    ) -> tantivy::Result<()> {
        if unfinished {
            self.begin(meanings, word)?;
        }
        if meanings.is_empty() {
            let stem = bare_stem(word);
            self.offer(meanings, 0.75, self.sounding_like(&stem), self.fields.all)?;
            for (slips, sure) in slips_allowed(&stem) {
                if meanings.is_empty() {
                    self.offer(meanings, *sure, self.near(&stem, *slips)?, self.fields.all)?;
                }
            }
        }
        Ok(())
    }

    /// What a word may be the beginning of.
    fn begin(&self, meanings: &mut Vec<Meaning>, word: &str) -> tantivy::Result<()> {
        let typed = beginning(word);
        if typed.chars().count() >= 2 {
            self.offer(meanings, 0.8, self.beginning_with(&typed)?, self.fields.all)?;
        }
        Ok(())
    }

    /// Whether anything is named so, not only described.
    pub(super) fn names_any(&self, meanings: &[Meaning]) -> tantivy::Result<bool> {
        for token in meanings.iter().flat_map(|meaning| &meaning.tokens) {
            if self.has(self.fields.named, token)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How the nearest known word is written, if a word is not known as it was
    /// typed: at most so many slips away.
    pub(super) fn respell(&self, word: &str, slips: usize) -> tantivy::Result<Option<String>> {
        let stem = bare_stem(word);
        let distance = |known: &str| {
            let slips_in = osa_distance(known, &stem);
            (slips_in <= slips && known.chars().next() == stem.chars().next()).then_some(slips_in)
        };
        // Fewest slips, then as long as what was typed, then most often.
        let mut nearest: Option<(usize, usize, Reverse<u32>, String)> = None;
        let typed = stem.chars().count();
        let mut consider = |slips: usize, known: &str, often: u32, written: &str| {
            let longer = known.chars().count().abs_diff(typed);
            let candidate = (slips, longer, Reverse(often), written.to_owned());
            if nearest.as_ref().is_none_or(|nearest| candidate < *nearest) {
                nearest = Some(candidate);
            }
        };
        for (known, written) in self.vocabulary.written() {
            if let Some(slips) = distance(known)
                && script(known) == script(&stem)
            {
                consider(slips, known, 0, written);
            }
        }
        let Some(first) = stem.chars().next() else {
            return Ok(None);
        };
        self.each_term(self.fields.spelling, &first.to_string(), |token, often| {
            if let Some((known, written)) = token.split_once('|')
                && let Some(slips) = distance(known)
            {
                consider(slips, known, often, written);
            }
        })?;
        Ok(nearest.map(|(.., written)| written))
    }

    /// The sound itself, and concepts with a word of that sound.
    fn sounding_like(&self, stem: &str) -> Vec<String> {
        let Some(token) = sound_token(stem) else {
            return Vec::new();
        };
        let concepts = self.vocabulary.sounding(&token);
        concepts
            .filter(|(word, _)| may_sound_alike(word, stem))
            .map(|(_, concept)| concept_token(concept))
            .chain([token.clone()])
            .collect()
    }

    /// Adds a meaning with those of its tokens that occur in this place, if any.
    fn offer(
        &self,
        meanings: &mut Vec<Meaning>,
        sure: f32,
        mut tokens: Vec<String>,
        place: Field,
    ) -> tantivy::Result<()> {
        let mut known = Vec::new();
        tokens.sort_unstable();
        tokens.dedup();
        for token in tokens {
            if self.has(place, &token)? {
                known.push(token);
            }
        }
        if !known.is_empty() {
            meanings.push(Meaning {
                sure,
                tokens: known,
            });
        }
        Ok(())
    }

    fn has(&self, place: Field, token: &str) -> tantivy::Result<bool> {
        let term = Term::from_field_text(place, token);
        Ok(self.searcher.doc_freq(&term)? > 0)
    }

    fn beginning_with(&self, start: &str) -> tantivy::Result<Vec<String>> {
        let mut found = Vec::new();
        self.each_after(start, |word| {
            if found.len() < BEGINNINGS {
                found.push(word.to_owned());
            }
        })?;
        Ok(found)
    }

    /// Words of the index, and concepts of the vocabulary, that differ from
    /// `stem` by so many slips: a letter more, less, other, or two swapped.
    /// The first letter is right: hands rarely slip on it.
    fn near(&self, stem: &str, slips: usize) -> tantivy::Result<Vec<String>> {
        let Some(first) = stem.chars().next() else {
            return Ok(Vec::new());
        };
        let letters = stem.chars().count();
        let is_near = |word: &str| {
            word.starts_with(first)
                && word.chars().count().abs_diff(letters) <= slips
                && osa_distance(word, stem) <= slips
        };
        let mut found: Vec<String> = self
            .vocabulary
            .single_words()
            .filter(|(word, _)| is_near(word))
            .map(|(_, concept)| concept_token(concept))
            .collect();
        self.each_after(&first.to_string(), |word| {
            if found.len() < NEIGHBOURS && is_near(word) {
                found.push(word.to_owned());
            }
        })?;
        Ok(found)
    }

    /// Shows every word of the index that begins with `start`.
    fn each_after(&self, start: &str, mut show: impl FnMut(&str)) -> tantivy::Result<()> {
        self.each_term(self.fields.all, start, |word, _| {
            if is_word(word) {
                show(word);
            }
        })
    }

    /// Shows every term of a field that begins with `start`, with in how many
    /// products of one part of the index it occurs.
    fn each_term(
        &self,
        field: Field,
        start: &str,
        mut show: impl FnMut(&str, u32),
    ) -> tantivy::Result<()> {
        for segment in self.searcher.segment_readers() {
            let words = segment.inverted_index(field)?;
            let mut stream = words.terms().range().ge(start).into_stream()?;
            while stream.advance() {
                match std::str::from_utf8(stream.key()) {
                    Ok(word) if !word.starts_with(start) => break,
                    Ok(word) => show(word, stream.value().doc_freq),
                    Err(_) => {}
                }
            }
        }
        Ok(())
    }
}

/// The stem of a word without the article of Darija.
fn bare_stem(word: &str) -> String {
    let typed = beginning(word);
    stem(without_latin_article(&typed).unwrap_or(&typed))
}

/// How many slips a word may have, and how sure it is then.
pub(super) fn slips_allowed(stem: &str) -> &'static [(usize, f32)] {
    match stem.chars().count() {
        0..=3 => &[],
        4..=7 => &[(1, 0.7)],
        _ => &[(1, 0.7), (2, 0.5)],
    }
}

/// Words of one script that have only their consonants in common are chance:
/// `voiture` is not `ftour`.
fn may_sound_alike(word: &str, stem: &str) -> bool {
    script(word) != script(stem)
        || word.chars().next() == stem.chars().next() && osa_distance(word, stem) <= 3
}
