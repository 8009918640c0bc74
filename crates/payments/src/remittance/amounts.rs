//! Amounts and days as people and programs write them.

use chrono::NaiveDate;

/// An amount in minor units: `1 234,50 DH`, `1,234.50`, `1.234,5`, `١٢٣٤`.
/// `None` where it is none, or has fractions of a centime.
pub(crate) fn amount(text: &str) -> Option<i64> {
    let signs: String = text
        .chars()
        .filter_map(western)
        .filter(|sign| sign.is_ascii_digit() || matches!(sign, ',' | '.' | '-'))
        .collect();
    let (negative, signs) = match signs.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, signs.as_str()),
    };
    // Where three digits follow the last sign, it parts thousands.
    let decimals = signs
        .rsplit_once([',', '.'])
        .filter(|(_, after)| after.len() != 3);
    let (whole, after) = decimals.unwrap_or((signs, ""));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || signs.contains('-') || after.len() > 2 || !digits(after) {
        return None;
    }
    let minor: i64 = format!("{whole}{after:0<2}").parse().ok()?;
    Some(if negative { -minor } else { minor })
}

/// A day: `2026-10-03`, `03/10/2026`, `3.10.26`, perhaps with a time behind it.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let text: String = text.chars().filter_map(western).collect();
    let day = text.trim().split([' ', 'T']).next()?;
    let numbers: Option<Vec<u32>> = day
        .split(['-', '/', '.'])
        .map(|number| number.parse().ok())
        .collect();
    let [a, b, c] = numbers?[..] else {
        return None;
    };
    let (year, month, day) = if a > 31 { (a, b, c) } else { (c, b, a) };
    let year = if year < 100 { year + 2_000 } else { year };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Arabic-Indic digits as digits, and their signs; letters and marks are left out.
fn western(letter: char) -> Option<char> {
    match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10),
        '٫' => Some('.'),
        '٬' => Some(','),
        '−' => Some('-'),
        '0'..='9' | ',' | '.' | '-' | '/' | ' ' | 'T' => Some(letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_written() {
        for (text, minor) in [
            ("250", 25_000),
            ("249.5", 24_950),
            ("249,50 DH", 24_950),
            ("1 234,50", 123_450),
            ("1\u{202f}234,50 MAD", 123_450),
            ("1,234.50", 123_450),
            ("1.234,50", 123_450),
            ("1,234", 123_400),
            ("12.345.678", 1_234_567_800),
            ("-12,00", -1_200),
            ("١٢٣٤٫٥٠ درهم", 123_450),
            ("0", 0),
        ] {
            assert_eq!(amount(text), Some(minor), "{text}");
        }
        for text in ["", "DH", "1.2345", "99999999999999999999", "1-2.1x"] {
            assert_eq!(amount(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        let third = NaiveDate::from_ymd_opt(2026, 10, 3);
        for text in [
            "2026-10-03",
            "03/10/2026",
            "3.10.26",
            "2026-10-03T08:30:00",
            "03-10-2026 08:30",
            "٠٣/١٠/٢٠٢٦",
        ] {
            assert_eq!(day(text), third, "{text}");
        }
        for text in ["", "hier", "2026-13-03", "10/2026"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
