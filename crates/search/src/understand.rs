//! What a shopper asks for: the things and qualities named, and wishes about
//! weight and price (`dattes 1 kg`, `moins de 50 dh`, `رخيص`).

use crate::analysis::measure_token;
use crate::fold::{Script, script, stem, words};
use crate::measure;
use crate::vocabulary::{Concept, Kind, Vocabulary};
use kernel::Locale;

/// A query, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wish {
    /// What a product should have all of.
    pub(crate) units: Vec<Unit>,
    /// Tokens that are welcome and not asked for: measures, numbers.
    pub(crate) welcome: Vec<String>,
    /// Centimes, both ends included.
    pub(crate) price_min: Option<i64>,
    pub(crate) price_max: Option<i64>,
    /// The lower the price, the better.
    pub(crate) cheap: bool,
}

/// A word, or a phrase that names one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unit {
    /// As typed, folded.
    pub(crate) words: Vec<String>,
    pub(crate) stems: Vec<String>,
    pub(crate) concepts: Vec<Concept>,
    /// The last of a text that does not end in a space: it may go on.
    pub(crate) unfinished: bool,
    /// It names the thing; the others say which.
    pub(crate) head: bool,
    /// The single words of a phrase: what it may come down to.
    pub(crate) parts: Vec<Unit>,
}

impl Unit {
    pub(crate) fn names_good(&self) -> bool {
        let is_good = |concept: &Concept| concept.kind == Kind::Good;
        self.concepts.iter().any(is_good)
    }

    /// Whether it is still being typed, and too short to say anything.
    pub(crate) fn just_begun(&self) -> bool {
        self.unfinished && self.words.iter().all(|word| word.chars().count() < 3)
    }

    /// Whether it says how a thing is and nothing else.
    pub(crate) fn is_quality(&self) -> bool {
        let is_quality = |concept: &Concept| concept.kind == Kind::Quality;
        !self.concepts.is_empty() && self.concepts.iter().all(is_quality)
    }
}

/// Takes a query apart as a shopper on a page in `locale` means it.
pub(crate) fn understand(vocabulary: &Vocabulary, text: &str, locale: Locale) -> Wish {
    let mut wish = Wish::default();
    let mut said = words(text);
    take_prices(&mut wish, &mut said);
    for found in measure::find(&said).iter().rev() {
        wish.welcome.push(measure_token(found.measure));
        said.drain(found.from..found.from + found.words);
    }
    said.retain(|word| !vocabulary.is_stop(word));
    let numbers = said.iter().filter(|word| script(word) == Script::Number);
    wish.welcome.extend(numbers.cloned());
    said.retain(|word| script(word) != Script::Number);
    wish.units = units(vocabulary, &said);
    // Only now: such a word may be part of a phrase in another language.
    let says_nothing = |word: &String| vocabulary.is_stop_in(word, locale);
    wish.units
        .retain(|unit| !unit.words.iter().all(says_nothing));
    let is_cheap = |unit: &Unit| {
        let mut concepts = unit.concepts.iter();
        concepts.any(|concept| concept.kind == Kind::Cheap)
    };
    wish.cheap = wish.units.iter().any(is_cheap);
    wish.units.retain(|unit| !is_cheap(unit));
    if let Some(last) = wish.units.last_mut() {
        last.unfinished = !text.ends_with(char::is_whitespace);
    }
    mark_head(&mut wish.units, locale);
    wish
}

/// The longest phrases that name something, and the words between them.
fn units(vocabulary: &Vocabulary, said: &[String]) -> Vec<Unit> {
    let stems: Vec<String> = said.iter().map(|word| stem(word)).collect();
    let unit = |from: usize, length: usize| {
        let named = vocabulary
            .at(stems.get(from..).unwrap_or_default())
            .into_iter();
        Unit {
            words: said.iter().skip(from).take(length).cloned().collect(),
            stems: stems.iter().skip(from).take(length).cloned().collect(),
            concepts: named
                .filter(|(words, _)| *words == length)
                .map(|(_, concept)| concept.clone())
                .collect(),
            ..Unit::default()
        }
    };
    let mut units = Vec::new();
    let mut from = 0;
    while let Some(rest) = stems.get(from..).filter(|rest| !rest.is_empty()) {
        let named = vocabulary.at(rest).into_iter();
        let length = named.map(|(length, _)| length).max().unwrap_or(1);
        let mut longest = unit(from, length);
        if length > 1 {
            longest.parts = (from..from + length).map(|at| unit(at, 1)).collect();
        }
        units.push(longest);
        from += length;
    }
    units
}

/// The thing comes first in Arabic and French (`miel de thym`), last in English
/// (`thyme honey`).
fn mark_head(units: &mut [Unit], locale: Locale) {
    let goods = |unit: &&mut Unit| unit.names_good();
    let head = if locale == Locale::En {
        units.iter_mut().rfind(goods)
    } else {
        units.iter_mut().find(goods)
    };
    if let Some(head) = head {
        head.head = true;
    }
}

/// Takes `under 50 dh`, `plus de 100 dirhams`, `بين 50 و 100 درهم` out of the words.
fn take_prices(wish: &mut Wish, said: &mut Vec<String>) {
    while let Some(at) = said.iter().position(|word| is_currency(word)) {
        let numbers = amounts_before(said, at);
        let from = numbers.first().map_or(at, |(index, _)| *index);
        let start = phrase_start(said, from);
        let before: Vec<&str> = said
            .get(start..from)
            .unwrap_or_default()
            .iter()
            .map(String::as_str)
            .collect();
        match numbers.as_slice() {
            [(_, low), (_, high)] => {
                wish.price_min = Some(*low);
                wish.price_max = Some(*high);
            }
            [(_, amount)] if before.iter().any(|word| is_more(word)) => {
                wish.price_min = Some(*amount);
            }
            [(_, amount)] => wish.price_max = Some(*amount),
            _ => {}
        }
        said.drain(start..=at);
    }
}

fn is_currency(word: &str) -> bool {
    [
        "dh",
        "dhs",
        "mad",
        "dirham",
        "dirhams",
        "درهم",
        "دراهم",
        "الدرهم",
        "درهما",
    ]
    .contains(&word)
}

/// `50` or `50 et 100`, in centimes, with where each stands.
fn amounts_before(said: &[String], currency: usize) -> Vec<(usize, i64)> {
    let mut amounts: Vec<(usize, i64)> = said
        .iter()
        .enumerate()
        .take(currency)
        .rev()
        .take(3)
        .map_while(|(index, word)| match centimes(word) {
            Some(amount) => Some(Some((index, amount))),
            None if ["et", "a", "and", "to", "و", "الى", "حتي"].contains(&word.as_str()) => {
                Some(None)
            }
            None => None,
        })
        .flatten()
        .take(2)
        .collect();
    amounts.reverse();
    amounts
}

fn centimes(word: &str) -> Option<i64> {
    let (whole, part) = word.split_once('.').unwrap_or((word, ""));
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<2}").get(..2)?.parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

/// How far back the words of comparison reach.
fn phrase_start(said: &[String], from: usize) -> usize {
    let around = |word: &String| {
        is_more(word)
            || [
                "de",
                "que",
                "a",
                "moins",
                "inferieur",
                "max",
                "maximum",
                "jusqu",
                "au",
                "entre",
                "sous",
                "pour",
                "under",
                "below",
                "less",
                "than",
                "up",
                "to",
                "between",
                "for",
                "within",
                "اقل",
                "تحت",
                "من",
                "بين",
                "حتي",
                "ل",
                "ب",
                "b",
                "hta",
                "7ta",
                "قل",
            ]
            .contains(&word.as_str())
    };
    let words = said.iter().take(from).rev().take_while(|word| around(word));
    from - words.count()
}

fn is_more(word: &str) -> bool {
    [
        "plus",
        "over",
        "above",
        "more",
        "superieur",
        "min",
        "minimum",
        "اكثر",
        "فوق",
        "كثر",
    ]
    .contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(text: &str, locale: Locale) -> Wish {
        understand(&Vocabulary::with(&[]).unwrap(), text, locale)
    }

    fn stems(wish: &Wish) -> Vec<String> {
        let units = wish.units.iter();
        units.map(|unit| unit.stems.join(" ")).collect()
    }

    #[test]
    fn prices_are_taken_out_of_the_words() {
        for (text, min, max) in [
            ("miel moins de 120 dh", None, Some(12_000)),
            ("honey under 120 dirhams", None, Some(12_000)),
            ("عسل أقل من 120 درهم", None, Some(12_000)),
            ("miel plus de 99,50 dh", Some(9_950), None),
            ("miel entre 50 et 120 dh", Some(5_000), Some(12_000)),
        ] {
            let wish = wish(text, Locale::Fr);
            assert_eq!((wish.price_min, wish.price_max), (min, max), "{text}");
            assert_eq!(wish.units.len(), 1, "{text}");
        }
    }

    #[test]
    fn weights_are_welcome_and_not_asked_for() {
        let wish = wish("huile d'olive 5 litres", Locale::Fr);
        assert_eq!(wish.welcome, ["=m5000"]);
        assert_eq!(stems(&wish), ["huil oliv"]);
    }

    #[test]
    fn the_thing_is_told_from_what_it_is_of() {
        let head = |text: &str, locale| {
            let wish = wish(text, locale);
            let head = wish.units.into_iter().find(|unit| unit.head).unwrap();
            head.stems.join(" ")
        };
        assert_eq!(head("confiture de figues", Locale::Fr), "confitur");
        assert_eq!(head("fig jam", Locale::En), "jam");
        assert_eq!(head("مربى التين", Locale::Ar), "مربي");
    }

    #[test]
    fn a_word_that_says_nothing_may_be_part_of_a_phrase() {
        assert_eq!(stems(&wish("ma lward", Locale::Fr)), ["ma lward"]);
        assert_eq!(stems(&wish("ma fleur", Locale::Fr)), ["fleur"]);
    }

    #[test]
    fn a_wish_for_a_low_price_is_no_word_to_find() {
        let wish = wish("عسل رخيص", Locale::Ar);
        assert!(wish.cheap);
        assert_eq!(wish.units.len(), 1);
    }
}
