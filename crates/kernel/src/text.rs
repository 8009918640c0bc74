//! A text in up to four languages, with fallback that says which one it gives.

use crate::{Direction, Locale};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// What a cooperative wrote, in the languages in which it wrote it.
/// Kept as JSON: `{"ar": "تمر", "fr": "Dattes"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct LocalizedText {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zgh: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// A text and the language it is in, which need not be the one asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized<'a> {
    pub text: &'a str,
    pub locale: Locale,
}

impl LocalizedText {
    /// The text in exactly this language.
    pub fn exact(&self, locale: Locale) -> Option<&str> {
        match locale {
            Locale::Ar => self.ar.as_deref(),
            Locale::Fr => self.fr.as_deref(),
            Locale::Zgh => self.zgh.as_deref(),
            Locale::En => self.en.as_deref(),
        }
        .filter(|text| !text.trim().is_empty())
    }

    /// The text in this language or the nearest that there is; empty where
    /// there is none at all.
    pub fn get(&self, locale: Locale) -> Localized<'_> {
        locale
            .fallbacks()
            .into_iter()
            .find_map(|locale| self.exact(locale).map(|text| Localized { text, locale }))
            .unwrap_or(Localized { text: "", locale })
    }

    pub fn is_empty(&self) -> bool {
        Locale::ALL
            .into_iter()
            .all(|locale| self.exact(locale).is_none())
    }

    /// The same text for every language: names that are not translated.
    pub fn everywhere(text: &str) -> Self {
        let text = Some(text.to_owned());
        Self {
            ar: text.clone(),
            fr: text.clone(),
            zgh: text.clone(),
            en: text,
        }
    }
}

impl Localized<'_> {
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let name = LocalizedText {
            fr: Some("Dattes".into()),
            ar: Some("  ".into()),
            ..LocalizedText::default()
        };
        assert_eq!(
            name.get(Locale::Ar),
            Localized {
                text: "Dattes",
                locale: Locale::Fr
            }
        );
        assert_eq!(name.get(Locale::Fr).text, "Dattes");
        assert!(LocalizedText::default().is_empty());
    }
}
