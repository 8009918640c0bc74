//! Weights and volumes in running text: `1 kg`, `500g`, `نصف كيلو`, `0,5 l`.

use crate::Measure;

/// A measure and where in the words it stands.
pub(crate) struct Found {
    pub(crate) measure: Measure,
    pub(crate) from: usize,
    pub(crate) words: usize,
}

/// Finds the measures in the words of [`crate::fold::words`].
pub(crate) fn find(words: &[String]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(word) = words.get(from) {
        let next = words.get(from + 1).map(String::as_str);
        let here = glued(word)
            .map(|measure| (measure, 1))
            .or_else(|| Some((of(amount(word)?, next?)?, 2)));
        let taken = here.map_or(1, |(_, taken)| taken);
        found.extend(here.map(|(measure, words)| Found {
            measure,
            from,
            words,
        }));
        from += taken;
    }
    found
}

/// `500g`
fn glued(word: &str) -> Option<Measure> {
    let unit = word.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
    let (number, unit) = word.split_at_checked(unit)?;
    of(thousandths(number)?, unit)
}

/// In thousandths, so that a half is a whole number.
fn amount(word: &str) -> Option<u64> {
    match word {
        "نصف" | "نص" | "demi" | "half" | "ness" | "nos" => Some(500),
        "ربع" | "quart" | "quarter" | "rob3" => Some(250),
        number => thousandths(number),
    }
}

fn thousandths(number: &str) -> Option<u64> {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    whole.checked_mul(1_000)?.checked_add(part)
}

fn of(thousandths: u64, unit: &str) -> Option<Measure> {
    let milligrams = |thousandths: u64| Some(Measure::Milligrams(thousandths));
    let millilitres = |thousandths: u64| Some(Measure::Millilitres(thousandths));
    match unit {
        "mg" => milligrams(thousandths / 1_000),
        "g" | "gr" | "gramme" | "grammes" | "gram" | "grams" | "غ" | "غرام" | "جرام" | "غراما" => {
            milligrams(thousandths)
        }
        "kg" | "kilo" | "kilos" | "kgs" | "كلغ" | "كغ" | "كغم" | "كيلو" | "كيلوغرام" => {
            milligrams(thousandths.checked_mul(1_000)?)
        }
        "ml" | "مل" | "ميليلتر" => millilitres(thousandths / 1_000),
        "cl" => millilitres(thousandths / 100),
        "l" | "litre" | "litres" | "liter" | "liters" | "لتر" | "لترات" | "ليتر" | "itro" => {
            millilitres(thousandths)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::words;

    #[test]
    fn measures_are_read_in_every_spelling() {
        for (text, measure) in [
            ("1 kg", Measure::Milligrams(1_000_000)),
            ("1كلغ", Measure::Milligrams(1_000_000)),
            ("٥٠٠ غ", Measure::Milligrams(500_000)),
            ("0,5 g", Measure::Milligrams(500)),
            ("500g", Measure::Milligrams(500_000)),
            ("0,5 l", Measure::Millilitres(500)),
            ("75cl", Measure::Millilitres(750)),
            ("نصف كيلو", Measure::Milligrams(500_000)),
        ] {
            let found = find(&words(text));
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].measure, measure, "{text}");
        }
        assert!(find(&words("tapis 150 × 250 cm")).is_empty());
    }
}
