//! From texts to the tokens that are indexed: words, concepts, sounds, measures.
//! The kinds are told apart by their first character, which no word begins with.

use crate::Measure;
use crate::fold::{sound, stem, words};
use crate::measure;
use crate::vocabulary::{Concept, Vocabulary};
use kernel::{Locale, LocalizedText};

pub(crate) fn concept_token(concept: &Concept) -> String {
    format!("#{}", concept.name)
}

pub(crate) fn sound_token(stem: &str) -> Option<String> {
    sound(stem).map(|key| format!("~{key}"))
}

pub(crate) fn measure_token(measure: Measure) -> String {
    match measure {
        Measure::Milligrams(milligrams) => format!("=g{milligrams}"),
        Measure::Millilitres(millilitres) => format!("=m{millilitres}"),
    }
}

pub(crate) fn is_measure(token: &str) -> bool {
    token.starts_with('=')
}

/// Whether a token is a word, not a concept, a sound or a measure.
pub(crate) fn is_word(token: &str) -> bool {
    !token.starts_with(['#', '~', '='])
}

/// The words of a text with the concepts that they name, measures as measures.
pub(crate) fn tokens(vocabulary: &Vocabulary, text: &str) -> Vec<String> {
    let mut said = words(text);
    let measures = measure::find(&said);
    for found in measures.iter().rev() {
        said.drain(found.from..found.from + found.words);
    }
    let stems = stems(vocabulary, &said);
    let mut tokens = concepts(vocabulary, &stems);
    tokens.extend(stems);
    tokens.extend(measures.iter().map(|found| measure_token(found.measure)));
    tokens
}

/// Cuts a product's name into what it is called and how it is packed: what
/// stands behind a dash and says a measure (`Dates – 1 kg bag`).
pub(crate) fn name_and_pack(name: &str) -> (String, String) {
    let mut parts = name.split(" – ");
    let mut called = parts.next().unwrap_or_default().to_owned();
    let mut packed = String::new();
    for part in parts {
        let says = if measure::find(&words(part)).is_empty() {
            &mut called
        } else {
            &mut packed
        };
        says.push_str(" – ");
        says.push_str(part);
    }
    (called, packed)
}

/// The words of a text as they are written, in lower case, each behind the form
/// in which it is indexed: `saffron` is `safron|saffron`.
pub(crate) fn spellings(text: &str) -> Vec<String> {
    let written = text
        .split(|letter: char| !(letter.is_alphanumeric() || is_mark(letter)))
        .map(str::to_lowercase);
    written
        .filter_map(|word| match words(&word).as_slice() {
            [one] => Some(format!("{}|{word}", stem(one))),
            _ => None,
        })
        .collect()
}

/// A mark over or under a letter, which is part of the word.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter) || letter == '\u{640}'
}

/// How the words of a text sound.
pub(crate) fn sounds(vocabulary: &Vocabulary, text: &str) -> Vec<String> {
    let stems = stems(vocabulary, &words(text));
    stems.iter().filter_map(|stem| sound_token(stem)).collect()
}

/// The word that says what a thing is, with its concepts: the first in Arabic,
/// French and Tamazight (`savon au safran`), in English the last before the
/// first preposition (`saffron soap with honey`).
pub(crate) fn head(vocabulary: &Vocabulary, text: &str, locale: Locale) -> Vec<String> {
    let text = text
        .split(" – ")
        .flat_map(|part| part.split([',', '(', ':']))
        .map(str::trim)
        .find(|part| !part.is_empty())
        .unwrap_or_default();
    let mut said = words(text);
    if locale == Locale::En {
        let end = said
            .iter()
            .position(|word| vocabulary.is_stop(word))
            .filter(|end| *end > 0)
            .unwrap_or(said.len());
        said.truncate(end);
    }
    let stems = stems(vocabulary, &said);
    let starts: Vec<usize> = if locale == Locale::En {
        // Phrases that end where the name ends.
        (0..stems.len()).collect()
    } else {
        vec![0]
    };
    let mut tokens: Vec<String> = starts
        .into_iter()
        .filter_map(|start| Some((start, stems.get(start..)?)))
        .flat_map(|(start, rest)| {
            vocabulary
                .at(rest)
                .into_iter()
                .map(move |(length, concept)| (start + length, concept))
        })
        .filter(|(end, _)| locale != Locale::En || *end == stems.len())
        .map(|(_, concept)| concept_token(concept))
        .collect();
    let word = if locale == Locale::En {
        stems.last()
    } else {
        stems.first()
    };
    tokens.extend(word.cloned());
    tokens
}

/// Every text there is, one after the other.
pub(crate) fn all(text: &LocalizedText) -> impl Iterator<Item = (Locale, &str)> {
    Locale::ALL
        .into_iter()
        .filter_map(|locale| Some((locale, text.exact(locale)?)))
}

fn stems(vocabulary: &Vocabulary, said: &[String]) -> Vec<String> {
    said.iter()
        .filter(|word| !vocabulary.is_stop(word))
        .map(|word| stem(word))
        .collect()
}

fn concepts(vocabulary: &Vocabulary, stems: &[String]) -> Vec<String> {
    (0..stems.len())
        .filter_map(|start| stems.get(start..))
        .flat_map(|rest| vocabulary.at(rest))
        .map(|(_, concept)| concept_token(concept))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_is_told_from_the_name() {
        for (name, called, packed) in [
            ("Medjool dates – 1 kg bag", "Medjool dates", " – 1 kg bag"),
            ("Tapis 150 × 250 cm", "Tapis 150 × 250 cm", ""),
            ("Confiture 370 g – extra", "Confiture 370 g – extra", ""),
        ] {
            let expected = (called.to_owned(), packed.to_owned());
            assert_eq!(name_and_pack(name), expected);
        }
    }
}
