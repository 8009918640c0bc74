//! What a paper says in its reader's language, and how it writes amounts and days.

use chrono::NaiveDate;
use i18n::Texts;
use kernel::{Locale, LocalizedText, Money};
use serde_json::{Map, Value, json};

/// The texts of one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(Texts);

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

    /// A text that a cooperative wrote, in the nearest language there is.
    pub(crate) fn text(self, text: &LocalizedText) -> String {
        text.get(self.locale()).text.to_owned()
    }

    pub(crate) fn money(self, amount: Money) -> String {
        i18n::money(amount, self.locale())
    }

    pub(crate) fn day(self, day: NaiveDate) -> String {
        i18n::calendar_day(day, self.locale())
    }

    pub(crate) fn count(self, value: impl Into<i64>) -> String {
        i18n::number(value.into(), self.locale())
    }

    /// A rate in basis points: `20 %`, `7,5 %`.
    pub(crate) fn percent(self, rate_bp: i32) -> String {
        let hundredths = rate_bp.rem_euclid(100);
        let fraction = format!("{hundredths:02}");
        let fraction = fraction.trim_end_matches('0');
        let point = if self.locale() == Locale::En {
            "."
        } else {
            ","
        };
        let point = if fraction.is_empty() { "" } else { point };
        format!("{}{point}{fraction}\u{a0}%", rate_bp.div_euclid(100))
    }

    /// The labels that a template asks for, under the names it asks by.
    pub(crate) fn labels(self, labels: &[(&str, &str)]) -> Value {
        let label = |(name, key): &(&str, &str)| ((*name).to_owned(), json!(self.get(key)));
        Value::Object(labels.iter().map(label).collect::<Map<_, _>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_drops_what_is_nothing() {
        let fr = Words::of(Locale::Fr);
        assert_eq!(fr.percent(2_000), "20\u{a0}%");
        assert_eq!(fr.percent(750), "7,5\u{a0}%");
        assert_eq!(Words::of(Locale::En).percent(725), "7.25\u{a0}%");
    }
}
