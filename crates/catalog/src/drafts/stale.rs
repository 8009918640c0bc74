//! Which translations are older than what they translate.

use super::ProductContent;
use kernel::{Locale, LocalizedText};
use std::collections::BTreeSet;

/// Marks in `after` the texts whose source was changed while they were not.
/// Whoever changes a text, empties it or says that it still fits unmarks it.
pub(super) fn mark(before: &ProductContent, after: &mut ProductContent, still_fit: &[String]) {
    let mut stale: BTreeSet<String> = before.details.stale.iter().cloned().collect();
    if let Some(source) = after.details.source {
        for ((field, old), (_, new)) in texts(before).into_iter().zip(texts(after)) {
            let was = old.exact(source);
            let source_changed = was.is_some() && was != new.exact(source);
            for locale in Locale::ALL {
                let path = format!("{field}.{locale}");
                let untouched = old.exact(locale) == new.exact(locale);
                if locale == source || !untouched || new.exact(locale).is_none() {
                    stale.remove(&path);
                } else if source_changed {
                    stale.insert(path);
                }
            }
        }
    }
    for path in still_fit {
        stale.remove(path);
    }
    after.details.stale = stale.into_iter().collect();
}

/// The texts that are translated, each with its name.
pub(super) fn texts(content: &ProductContent) -> [(&'static str, &LocalizedText); 4] {
    [
        ("name", &content.name),
        ("description", &content.description),
        ("ingredients", &content.details.ingredients),
        ("storage", &content.details.storage),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(ar: &str, fr: &str, en: &str) -> ProductContent {
        let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let mut content = ProductContent {
            name: LocalizedText {
                ar: said(ar),
                fr: said(fr),
                en: said(en),
                zgh: None,
            },
            ..ProductContent::default()
        };
        content.details.source = Some(Locale::Ar);
        content
    }

    #[test]
    fn a_translation_is_stale_until_it_is_changed_or_found_to_fit() {
        let first = named("عسل", "Miel", "Honey");
        let mut second = named("عسل الزعتر", "Miel de thym", "Honey");
        mark(&first, &mut second, &[]);
        assert_eq!(
            second.details.stale,
            ["name.en"],
            "only the French followed"
        );

        let mut third = named("عسل الزعتر", "Miel de thym", "Thyme honey");
        mark(&second, &mut third, &[]);
        assert!(third.details.stale.is_empty());

        let mut fits = named("عسل الزعتر", "Miel de thym", "Honey");
        mark(&second, &mut fits, &["name.en".to_owned()]);
        assert!(fits.details.stale.is_empty());
    }

    #[test]
    fn the_first_text_makes_nothing_stale() {
        let mut first = named("عسل", "Miel", "");
        mark(&named("", "Miel", ""), &mut first, &[]);
        assert!(first.details.stale.is_empty());
    }
}
