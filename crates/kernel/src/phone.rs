//! Moroccan telephone numbers, kept as E.164.

use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// A Moroccan number in E.164, `+212612345678`.
///
/// Nine national digits that begin with 5 (fixed), 6 or 7 (mobile) or 8
/// (special), written with `+212`, `00212`, `212` or `0` before them, and with
/// spaces, dots or dashes between.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a Moroccan telephone number")]
pub struct PhoneError;

impl Phone {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people write it: `06 12 34 56 78`. Always left to right.
    pub fn display(&self) -> String {
        let national = format!("0{}", self.0.trim_start_matches("+212"));
        let pairs: Vec<String> = national
            .as_bytes()
            .chunks(2)
            .map(|pair| String::from_utf8_lossy(pair).into_owned())
            .collect();
        pairs.join(" ")
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = western_digits(text).ok_or(PhoneError)?;
        let national = ["+212", "00212", "212", "0"]
            .into_iter()
            .find_map(|prefix| digits.strip_prefix(prefix))
            .unwrap_or(&digits);
        // People also write +212 (0)6 …
        let national = national.strip_prefix('0').unwrap_or(national);
        let known = national.starts_with(['5', '6', '7', '8']);
        if national.len() == 9 && known && national.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(format!("+212{national}")))
        } else {
            Err(PhoneError)
        }
    }
}

/// Drops what people put between digits; reads Arabic-Indic digits as digits.
/// `None` where anything else stands in the text.
fn western_digits(text: &str) -> Option<String> {
    text.trim()
        .chars()
        .filter(|letter| !is_separator(*letter))
        .map(|letter| match letter {
            '0'..='9' | '+' => Some(letter),
            '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10),
            '۰'..='۹' => char::from_digit(u32::from(letter) - u32::from('۰'), 10),
            _ => None,
        })
        .collect()
}

fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '.' | '-' | '/' | '(' | ')' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ways_of_writing_a_number_are_one_number() {
        for text in [
            "0612345678",
            "+212 6 12 34 56 78",
            "00212612345678",
            "212-612.345.678",
            "٠٦١٢٣٤٥٦٧٨",
            "+212 (0)612345678",
            "612345678",
        ] {
            assert_eq!(
                text.parse::<Phone>().map(|phone| phone.to_string()),
                Ok("+212612345678".into()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "06123456",
            "061234567890",
            "0412345678",
            "call me",
            "+33612345678",
        ] {
            assert_eq!(text.parse::<Phone>(), Err(PhoneError), "{text}");
        }
        assert_eq!(
            "0612345678".parse::<Phone>().map(|phone| phone.display()),
            Ok("06 12 34 56 78".into())
        );
    }
}
