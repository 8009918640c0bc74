//! What else a shopper may have meant, in words to try.

use super::lexicon::{Lexicon, Reading, slips_allowed};
use crate::engine::Hints;
use crate::fold::words;
use crate::understand::{Unit, Wish};

/// The most words to try where nothing was found.
const NEARBY: usize = 4;
/// How far from a word that nothing was found by another may be.
const FAR: usize = 3;

/// `found`: whether anything was found.
pub(super) fn hints(
    lexicon: &Lexicon<'_>,
    text: &str,
    wish: &Wish,
    found: bool,
) -> tantivy::Result<Hints> {
    let mut meant = Vec::new();
    for unit in &wish.units {
        if let [word] = unit.words.as_slice()
            && lexicon.is_guessed(unit)?
            && let Some((slips, _)) = slips_allowed(word).last()
            && let Some(written) = lexicon.respell(word, *slips)?
        {
            meant.push((word.as_str(), written));
        }
    }
    Ok(Hints {
        meant: (!meant.is_empty()).then(|| replaced(text, &meant)),
        nearby: if found {
            Vec::new()
        } else {
            nearby(lexicon, wish)?
        },
    })
}

/// The text with some of its words put right.
fn replaced(text: &str, meant: &[(&str, String)]) -> String {
    let put_right = |said: &str| {
        let folded = words(said);
        let right = meant.iter().find(|(word, _)| folded == [*word]);
        right.map_or_else(|| said.to_owned(), |(_, written)| written.clone())
    };
    let said: Vec<String> = text.split_whitespace().map(put_right).collect();
    said.join(" ")
}

fn nearby(lexicon: &Lexicon<'_>, wish: &Wish) -> tantivy::Result<Vec<String>> {
    let mut nearby: Vec<String> = Vec::new();
    let units = wish.units.iter();
    for unit in units.flat_map(|unit| std::iter::once(unit).chain(&unit.parts)) {
        let word = match lexicon.read(unit)? {
            Reading::Means(_) => Some(unit.words.join(" ")),
            Reading::NotSold => None,
            Reading::Unknown => far(lexicon, unit)?,
        };
        nearby.extend(word.filter(|word| !nearby.contains(word)));
    }
    nearby.truncate(NEARBY);
    Ok(nearby)
}

fn far(lexicon: &Lexicon<'_>, unit: &Unit) -> tantivy::Result<Option<String>> {
    match unit.words.as_slice() {
        [word] if word.chars().count() > FAR + 1 => lexicon.respell(word, FAR),
        _ => Ok(None),
    }
}
