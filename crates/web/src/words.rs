//! What a template says and how: texts, prices, links, all in the page's language.

use askama::filters::HtmlSafe;
use i18n::{Texts, Value};
use kernel::{Locale, LocalizedText, Money};
use std::fmt;

/// The texts, formats and links of one language. Templates hold it as `t`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(Texts);

/// A text that marks its language where it is not the page's. Owned, so that
/// views can hold it.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    pub(crate) locale: Locale,
    page: Locale,
}

/// Something that keeps its own direction in a line: a price, a number, a name.
#[derive(Clone, Debug)]
pub(crate) struct Isolated(String);

/// A whole number as templates hand it over: by value or by reference.
pub(crate) trait Figure {
    fn figure(self) -> i64;
}

impl Figure for i64 {
    fn figure(self) -> i64 {
        self
    }
}

impl Figure for i32 {
    fn figure(self) -> i64 {
        self.into()
    }
}

impl<T: Figure + Copy> Figure for &T {
    fn figure(self) -> i64 {
        (*self).figure()
    }
}

impl Words {
    pub(crate) const fn of(locale: Locale) -> Self {
        Self(Texts::of(locale))
    }

    pub(crate) const fn locale(self) -> Locale {
        self.0.locale()
    }

    pub(crate) fn get(self, key: &str) -> String {
        self.0.get(key)
    }

    pub(crate) fn with(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.0.with(key, args)
    }

    pub(crate) fn count(self, key: &str, count: impl Figure) -> String {
        self.0.count(key, count.figure())
    }

    /// One text of a family: `choice("unit", "kg")` is `unit-kg`.
    pub(crate) fn choice(self, family: &str, name: &str) -> String {
        self.0.choice(family, name)
    }

    /// The address of a page in this language: `link("p/x")` is `/fr/p/x`.
    pub(crate) fn link(self, path: impl fmt::Display) -> String {
        format!("/{}/{path}", self.locale())
    }

    pub(crate) fn money(self, amount: Money) -> Isolated {
        Isolated(i18n::money(amount, self.locale()))
    }

    pub(crate) fn number(self, value: impl Figure) -> Isolated {
        Isolated(i18n::number(value.figure(), self.locale()))
    }

    pub(crate) fn weight(self, grams: impl Figure) -> Isolated {
        Isolated(i18n::weight(grams.figure(), self.locale()))
    }

    /// A weight in milligrams: `0,5 g`.
    pub(crate) fn small_weight(self, milligrams: impl Figure) -> Isolated {
        Isolated(i18n::small_weight(milligrams.figure(), self.locale()))
    }

    /// A distance: `12 km`.
    pub(crate) fn kilometres(self, kilometres: impl Figure) -> Isolated {
        let number = i18n::number(kilometres.figure(), self.locale());
        Isolated(format!("{number}\u{a0}{}", self.get("kilometre-short")))
    }

    /// A volume: `500 ml`, `2 l`.
    pub(crate) fn volume(self, millilitres: impl Figure) -> Isolated {
        let millilitres = millilitres.figure();
        Isolated(if millilitres >= 1_000 && millilitres % 1_000 == 0 {
            format!("{}\u{a0}{}", millilitres / 1_000, self.get("litre-short"))
        } else {
            format!("{millilitres}\u{a0}{}", self.get("millilitre-short"))
        })
    }

    pub(crate) fn spoken(self, text: &LocalizedText) -> Spoken {
        let found = text.get(self.locale());
        Spoken {
            text: found.text.to_owned(),
            locale: found.locale,
            page: self.locale(),
        }
    }

    /// A text of ours, in the page's language.
    pub(crate) fn own(self, text: String) -> Spoken {
        Spoken {
            text,
            locale: self.locale(),
            page: self.locale(),
        }
    }
}

impl Spoken {
    /// ` lang="fr" dir="ltr"` for the element around the text, or nothing.
    pub(crate) fn marks(&self) -> Marks {
        Marks((self.locale != self.page).then_some(self.locale))
    }

    /// Whether the text is in the page's language.
    pub(crate) fn is_own(&self) -> bool {
        self.locale == self.page
    }
}

/// Attributes that name the language of an element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks(Option<Locale>);

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |locale| {
            write!(
                f,
                " lang=\"{locale}\" dir=\"{}\"",
                locale.direction().code()
            )
        })
    }
}

impl HtmlSafe for Marks {}

impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_own() {
            return escape(&self.text, f);
        }
        write!(f, "<span{}>", self.marks())?;
        escape(&self.text, f)?;
        f.write_str("</span>")
    }
}

impl HtmlSafe for Spoken {}

impl Isolated {
    /// The text alone, for what is no HTML.
    pub(crate) fn plain(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Isolated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<bdi>")?;
        escape(&self.0, f)?;
        f.write_str("</bdi>")
    }
}

impl HtmlSafe for Isolated {}

pub(crate) fn escape(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let html = askama::filters::escape(text, askama::filters::Html).map_err(|_| fmt::Error)?;
    write!(f, "{html}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> LocalizedText {
        LocalizedText {
            fr: Some(text.to_owned()),
            ..LocalizedText::default()
        }
    }

    #[test]
    fn a_text_of_another_language_says_which_one() {
        let name = french("Dattes <b>");
        let own = Words::of(Locale::Fr).spoken(&name);
        assert_eq!(own.to_string(), "Dattes &#60;b&#62;");
        let other = Words::of(Locale::Ar).spoken(&name);
        assert_eq!(
            other.to_string(),
            "<span lang=\"fr\" dir=\"ltr\">Dattes &#60;b&#62;</span>"
        );
    }

    #[test]
    fn a_price_keeps_its_direction() {
        let price = Words::of(Locale::Fr).money(Money::mad(13_000));
        assert_eq!(price.to_string(), "<bdi>130,00\u{a0}DH</bdi>");
    }
}
