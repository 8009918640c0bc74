//! How money, numbers, days and weights are written in each language.
//!
//! Digits are Western in all four, as in Morocco. No bidi marks are added: a
//! page puts an amount into `<bdi>`, a plain text into [`isolated`].

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use jiff::Timestamp;
use jiff::Zoned;
use jiff::tz::TimeZone;
use kernel::{Currency, Locale, Money};
use std::sync::LazyLock;

const NO_BREAK_SPACE: char = '\u{a0}';
const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// The clock on the wall in Morocco, by the bundled time zone database: the
/// machine's may not know that UTC+00 holds all year since 2026-09-20.
static CASABLANCA: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Africa/Casablanca").unwrap_or(TimeZone::UTC));

const MONTHS_AR: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_ZGH: [&str; 12] = [
    "ⵉⵏⵏⴰⵢⵔ",
    "ⴱⵕⴰⵢⵕ",
    "ⵎⴰⵕⵚ",
    "ⵉⴱⵔⵉⵔ",
    "ⵎⴰⵢⵢⵓ",
    "ⵢⵓⵏⵢⵓ",
    "ⵢⵓⵍⵢⵓⵣ",
    "ⵖⵓⵛⵜ",
    "ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "ⴽⵜⵓⴱⵔ",
    "ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "ⴷⵓⵊⴰⵏⴱⵉⵔ",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `1 234,50 DH`, `1.234,50 درهم`, `1,234.50 DH`: always with the centimes.
pub fn money(amount: Money, locale: Locale) -> String {
    let sign = if amount.minor < 0 { "-" } else { "" };
    let minor = amount.minor.unsigned_abs();
    let whole = grouped(minor / 100, locale);
    let point = if locale == Locale::En { '.' } else { ',' };
    let unit = match (amount.currency, locale) {
        (Currency::Mad, Locale::Ar) => "درهم",
        (Currency::Mad, _) => "DH",
        (Currency::Eur, Locale::Ar) => "يورو",
        (Currency::Eur, _) => "€",
    };
    format!(
        "{sign}{whole}{point}{:02}{NO_BREAK_SPACE}{unit}",
        minor % 100
    )
}

/// A whole number with its thousands set apart.
pub fn number(value: i64, locale: Locale) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(value.unsigned_abs(), locale))
}

/// A weight in grams: `500 g`, `1,2 kg`, `1,2 كغ`.
pub fn weight(grams: i64, locale: Locale) -> String {
    small_weight(grams.saturating_mul(1_000), locale)
}

/// A weight in milligrams, for what is sold by the half gram: `0,5 g`, `2 g`.
pub fn small_weight(milligrams: i64, locale: Locale) -> String {
    let kilograms = milligrams.unsigned_abs() >= 1_000_000;
    let unit = match (kilograms, locale) {
        (true, Locale::Ar) => "كغ",
        (true, _) => "kg",
        (false, Locale::Ar) => "غ",
        (false, _) => "g",
    };
    let thousandths = if kilograms {
        milligrams / 1_000
    } else {
        milligrams
    };
    let whole = number(thousandths / 1_000, locale);
    let fraction = format!("{:03}", (thousandths % 1_000).unsigned_abs());
    let fraction = fraction.trim_end_matches('0');
    let point = if locale == Locale::En { "." } else { "," };
    let point = if fraction.is_empty() { "" } else { point };
    format!("{whole}{point}{fraction}{NO_BREAK_SPACE}{unit}")
}

/// The day in Morocco: `23 novembre 2026`, `23 نونبر 2026`.
pub fn date(at: DateTime<Utc>, locale: Locale) -> String {
    day(&in_morocco(at), locale)
}

/// A day of the calendar, written as [`date`] writes it.
pub fn calendar_day(day: NaiveDate, locale: Locale) -> String {
    let month = usize::try_from(day.month()).unwrap_or_default();
    written((day.day(), month, day.year()), locale)
}

/// The day and the minute in Morocco: `23 novembre 2026 à 11:35`.
pub fn date_time(at: DateTime<Utc>, locale: Locale) -> String {
    let local = in_morocco(at);
    let day = day(&local, locale);
    let joint = match locale {
        Locale::Ar => "، ",
        Locale::Fr => " à ",
        Locale::Zgh | Locale::En => ", ",
    };
    format!("{day}{joint}{:02}:{:02}", local.hour(), local.minute())
}

/// A text that keeps its own direction within a sentence of the other one
/// (FSI … PDI): a telephone or order number in an Arabic mail.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn in_morocco(at: DateTime<Utc>) -> Zoned {
    Timestamp::from_second(at.timestamp())
        .unwrap_or_default()
        .to_zoned(CASABLANCA.clone())
}

fn day(local: &Zoned, locale: Locale) -> String {
    let month = usize::from(local.month().unsigned_abs());
    written(
        (
            local.day().unsigned_abs().into(),
            month,
            local.year().into(),
        ),
        locale,
    )
}

fn written((day, month, year): (u32, usize, i32), locale: Locale) -> String {
    let months = match locale {
        Locale::Ar => &MONTHS_AR,
        Locale::Fr => &MONTHS_FR,
        Locale::Zgh => &MONTHS_ZGH,
        Locale::En => &MONTHS_EN,
    };
    let at = month.saturating_sub(1);
    let month = months.get(at).copied().unwrap_or_default();
    let first = if locale == Locale::Fr && day == 1 {
        "er"
    } else {
        ""
    };
    format!("{day}{first} {month} {year}")
}

fn grouped(value: u64, locale: Locale) -> String {
    let separator = match locale {
        Locale::Ar => '.',
        Locale::Fr | Locale::Zgh => NARROW_NO_BREAK_SPACE,
        Locale::En => ',',
    };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * separator.len_utf8());
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn money_is_written_as_the_reader_expects_it() {
        let amount = Money::mad(123_450);
        assert_eq!(money(amount, Locale::Fr), "1\u{202f}234,50\u{a0}DH");
        assert_eq!(money(amount, Locale::Ar), "1.234,50\u{a0}درهم");
        assert_eq!(money(amount, Locale::En), "1,234.50\u{a0}DH");
        assert_eq!(money(amount, Locale::Zgh), "1\u{202f}234,50\u{a0}DH");
        assert_eq!(money(Money::mad(-5), Locale::En), "-0.05\u{a0}DH");
        assert_eq!(
            money(Money::mad(123_456_789), Locale::En),
            "1,234,567.89\u{a0}DH"
        );
        assert_eq!(
            money(Money::new(900, Currency::Eur), Locale::Fr),
            "9,00\u{a0}€"
        );
    }

    #[test]
    fn a_weight_drops_what_is_nothing() {
        assert_eq!(weight(500, Locale::Fr), "500\u{a0}g");
        assert_eq!(weight(1_200, Locale::Fr), "1,2\u{a0}kg");
        assert_eq!(weight(1_200, Locale::Ar), "1,2\u{a0}كغ");
        assert_eq!(weight(2_000, Locale::En), "2\u{a0}kg");
        assert_eq!(weight(12_005, Locale::En), "12.005\u{a0}kg");
    }

    #[test]
    fn months_have_their_moroccan_names() {
        let at = utc("2026-08-01T10:00:00Z");
        assert_eq!(date(at, Locale::Ar), "1 غشت 2026");
        assert_eq!(date(at, Locale::Fr), "1er août 2026");
        assert_eq!(date(at, Locale::Zgh), "1 ⵖⵓⵛⵜ 2026");
        assert_eq!(date(at, Locale::En), "1 August 2026");
    }

    #[test]
    fn morocco_left_summer_time_for_good_on_2026_09_20() {
        let shown = |at| date_time(utc(at), Locale::En);
        assert_eq!(shown("2026-09-19T12:00:00Z"), "19 September 2026, 13:00");
        assert_eq!(shown("2026-09-20T00:59:59Z"), "20 September 2026, 01:59");
        assert_eq!(shown("2026-09-20T12:00:00Z"), "20 September 2026, 12:00");
        assert_eq!(shown("2027-07-01T12:00:00Z"), "1 July 2027, 12:00");
        assert_eq!(
            date_time(utc("2026-11-23T11:35:00Z"), Locale::Fr),
            "23 novembre 2026 à 11:35"
        );
    }
}
