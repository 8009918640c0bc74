//! Bank accounts and business numbers of Morocco, and their check digits.

use std::fmt;
use std::str::FromStr;

/// A relevé d'identité bancaire: 24 digits whose number is divisible by 97.
#[derive(Clone, PartialEq, Eq)]
pub struct Rib(String);

/// Why a text is no bank account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RibError {
    #[error("a RIB has 24 digits; an IBAN of Morocco begins with MA64")]
    Form,
    #[error("the check digits of the RIB do not fit")]
    Key,
}

impl Rib {
    /// For every valid RIB the check digits of the IBAN are 64: RIB ≡ 0 (mod 97).
    pub fn iban(&self) -> String {
        format!("MA64{}", self.0)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As banks print it: bank, town, account, key.
    pub fn spaced(&self) -> String {
        let (bank, rest) = self.0.split_at(3);
        let (town, rest) = rest.split_at(3);
        let (account, key) = rest.split_at(16);
        format!("{bank} {town} {account} {key}")
    }
}

/// Takes a RIB, or an IBAN of Morocco, with or without spaces.
impl FromStr for Rib {
    type Err = RibError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain: String = text.chars().filter(|char| !char.is_whitespace()).collect();
        let digits = match plain.get(..2) {
            Some("MA" | "ma") => plain.strip_prefix("MA64").or(plain.strip_prefix("ma64")),
            _ => Some(plain.as_str()),
        };
        let digits = digits.ok_or(RibError::Form)?;
        if digits.len() != 24 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(RibError::Form);
        }
        if remainder(digits) == 0 && !digits.ends_with("00") {
            Ok(Self(digits.to_owned()))
        } else {
            Err(RibError::Key)
        }
    }
}

/// Logs never name an account.
impl fmt::Debug for Rib {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rib(…)")
    }
}

/// Whether an identifiant commun de l'entreprise passes its check: 15 digits,
/// not all the same, divisible by 97. The rule was observed on real numbers and
/// is in no official text: warn, do not refuse.
pub fn ice_fits(text: &str) -> bool {
    let digits: String = text.chars().filter(|char| !char.is_whitespace()).collect();
    digits.len() == 15
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && digits
            .bytes()
            .any(|byte| Some(&byte) != digits.as_bytes().first())
        && remainder(&digits) == 0
}

fn remainder(digits: &str) -> u32 {
    digits
        .chars()
        .filter_map(|char| char.to_digit(10))
        .fold(0, |rest, digit| (rest * 10 + digit) % 97)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bank 230, town 810, an account, and the key computed for it.
    fn valid() -> String {
        let front = "2308100000000012345678";
        format!("{front}{:02}", 97 - remainder(&format!("{front}00")))
    }

    #[test]
    fn a_rib_is_divisible_by_97_and_its_iban_begins_with_ma64() {
        let rib: Rib = valid().parse().unwrap();
        assert_eq!(rib.iban(), format!("MA64{}", valid()));
        assert_eq!(rib.iban().parse(), Ok(rib.clone()));
        let spaced = format!("{} {}", &valid()[..3], &valid()[3..]);
        assert_eq!(spaced.parse(), Ok(rib));
        // The IBAN rule of ISO 13616: MA is 2210, moved behind with the digits.
        assert_eq!(remainder(&format!("{}221064", valid())), 1);
    }

    #[test]
    fn a_digit_typed_wrongly_is_found() {
        let mut wrong = valid();
        wrong.replace_range(10..11, "7");
        assert_eq!(wrong.parse::<Rib>(), Err(RibError::Key));
        assert_eq!("12".parse::<Rib>(), Err(RibError::Form));
        assert_eq!(
            format!("MA65{}", valid()).parse::<Rib>(),
            Err(RibError::Form)
        );
        assert_eq!("0".repeat(24).parse::<Rib>(), Err(RibError::Key));
    }

    #[test]
    fn the_ice_of_the_sample_passes_and_placeholders_do_not() {
        assert!(ice_fits("999000001000075"));
        assert!(!ice_fits("999000001000076"));
        assert!(!ice_fits("000000000000000"));
        assert!(!ice_fits("12345"));
    }
}
