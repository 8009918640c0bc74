//! Looking up a text by its key, along the languages that a reader may know.

use crate::catalogue;
use fluent_bundle::{FluentArgs, FluentValue};
use kernel::Locale;

/// The texts for a reader of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts(Locale);

impl Texts {
    pub const fn of(locale: Locale) -> Self {
        Self(locale)
    }

    pub const fn locale(self) -> Locale {
        self.0
    }

    /// The text of a key that takes no arguments.
    pub fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with what it asks for: `with("lines", &[("count", 3.into())])`.
    pub fn with(self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.0
            .fallbacks()
            .into_iter()
            .find_map(|locale| in_language(locale, key, &args))
            .unwrap_or_else(|| {
                tracing::debug!(key, "no language has this text");
                key.to_owned()
            })
    }

    /// The text of a key that only asks how many: `count("lines", 3)`.
    pub fn count(self, key: &str, count: impl Into<i64>) -> String {
        self.with(key, &[("count", count.into().into())])
    }

    /// One text of a family, `prefix-name`: `choice("state", "placed")` is `state-placed`.
    pub fn choice(self, prefix: &str, name: &str) -> String {
        self.get(&format!("{prefix}-{name}"))
    }
}

/// `None` where this language has no such text, or one that asks for more than was given.
fn in_language(locale: Locale, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = catalogue::of(locale);
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if !errors.is_empty() {
        tracing::debug!(key, %locale, ?errors, "a text lacks an argument");
        return None;
    }
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_in_six_ways_and_french_in_two() {
        let ar = Texts::of(Locale::Ar);
        let said: Vec<String> = [0, 1, 2, 3, 11, 100]
            .map(|count| ar.count("count-products", count))
            .into();
        let unlike: std::collections::BTreeSet<_> = said.iter().collect();
        assert_eq!(unlike.len(), 6, "{said:?}");
        let fr = Texts::of(Locale::Fr);
        assert_eq!(fr.count("count-products", 0), "0 produit");
        assert_eq!(fr.count("count-products", 1_234), "1\u{202f}234 produits");
    }

    #[test]
    fn a_key_that_no_language_has_is_shown_as_it_is() {
        assert_eq!(Texts::of(Locale::Fr).get("no-such-key"), "no-such-key");
    }
}
