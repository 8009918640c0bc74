//! Bank transfer, or cash at an agent before dispatch: the shopper is given a
//! reference, and what comes in is matched with it.

use super::{Begun, Payer, Provider, ProviderError};
use crate::attempts::Outcome;
use crate::{Attempt, AttemptRefund};
use async_trait::async_trait;
use chrono::Duration;
use kernel::Currency;
use rand::RngExt;
use std::fmt;
use std::str::FromStr;

pub const CODE: &str = "transfer";

/// Ten digits: eight at random and two that check them, so that the whole is
/// divisible by 97, as a RIB is. One wrong digit, or two that are swapped, is
/// noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reference(u64);

/// What is no reference of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no reference of ours")]
pub struct NoReference;

impl Reference {
    pub fn random() -> Self {
        let eight = rand::rng().random_range(10_000_000..100_000_000_u64);
        Self::of(eight)
    }

    fn of(eight: u64) -> Self {
        let hundreds = eight * 100;
        Self(hundreds + 97 - hundreds % 97)
    }

    /// For people: `4821 7730 15`.
    pub fn spaced(&self) -> String {
        let digits = self.to_string();
        let (first, rest) = digits.split_at(4);
        let (second, check) = rest.split_at(4);
        format!("{first} {second} {check}")
    }

    /// Every reference in a text, as a bank passes on what people typed: digits
    /// together, or with a space, dot or dash between them.
    pub fn all_in(text: &str) -> Vec<Self> {
        let joined: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '.' | '-'))
            .collect();
        let runs = joined.split(|c: char| !c.is_ascii_digit());
        let mut found = Vec::new();
        for run in runs {
            let last = run.len().saturating_sub(9);
            for at in 0..last {
                let digits = run.get(at..at + 10).unwrap_or_default();
                if let Ok(reference) = digits.parse::<Self>()
                    && !found.contains(&reference)
                {
                    found.push(reference);
                }
            }
        }
        found
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010}", self.0)
    }
}

impl FromStr for Reference {
    type Err = NoReference;

    /// Spaces do not matter.
    fn from_str(text: &str) -> Result<Self, NoReference> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let ten = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = digits.parse().map_err(|_| NoReference)?;
        let checks = number.is_multiple_of(97) && (1..=97).contains(&(number % 100));
        if ten && checks {
            Ok(Self(number))
        } else {
            Err(NoReference)
        }
    }
}

/// The bank and the agents: they are not asked, they send statements.
#[derive(Clone, Copy, Debug)]
pub struct Transfer;

#[async_trait]
impl Provider for Transfer {
    fn code(&self) -> &'static str {
        CODE
    }

    fn currency(&self) -> Currency {
        Currency::Mad
    }

    fn asked_after(&self) -> Option<Duration> {
        None
    }

    async fn begin(
        &self,
        _: &Attempt,
        _: &Payer,
    ) -> Result<(Begun, Option<String>), ProviderError> {
        Ok((Begun::WithReference, None))
    }

    async fn look_up(&self, _: &Attempt) -> Result<(Outcome, Option<String>), ProviderError> {
        let why = "a bank tells by its statements";
        Err(ProviderError::Declined(why.to_owned()))
    }

    async fn refund(&self, _: &Attempt, _: &AttemptRefund) -> Result<String, ProviderError> {
        let why = "a transfer is sent back by hand";
        Err(ProviderError::Declined(why.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_ten_digits_that_check_themselves() {
        let reference = Reference::of(48_217_730);
        assert_eq!(reference.to_string(), "4821773097");
        assert_eq!(reference.spaced(), "4821 7730 97");
        assert_eq!("4821 7730 97".parse(), Ok(reference));
        for _ in 0..1_000 {
            let random = Reference::random();
            assert_eq!(random.spaced().parse(), Ok(random));
        }
    }

    #[test]
    fn one_wrong_digit_and_two_swapped_ones_are_noticed() {
        let right = Reference::of(48_217_730).to_string();
        for at in 0..10 {
            for digit in '0'..='9' {
                let mut typed: Vec<char> = right.chars().collect();
                typed[at] = digit;
                let typed: String = typed.into_iter().collect();
                assert_eq!(
                    typed.parse::<Reference>().is_ok(),
                    typed == right,
                    "{typed}"
                );
            }
            if at < 9 {
                let mut typed: Vec<char> = right.chars().collect();
                typed.swap(at, at + 1);
                let typed: String = typed.into_iter().collect();
                assert_eq!(
                    typed.parse::<Reference>().is_ok(),
                    typed == right,
                    "{typed}"
                );
            }
        }
    }

    #[test]
    fn a_reference_is_found_in_what_a_bank_writes() {
        let reference = Reference::of(48_217_730);
        let text = "VIR RECU 12/10 M. ALAOUI REF 4821-7730-97 /COMMANDE";
        assert_eq!(Reference::all_in(text), [reference]);
        assert_eq!(Reference::all_in("VIR 4821773097"), [reference]);
        assert_eq!(Reference::all_in("VIR 4821773098"), []);
        assert_eq!(Reference::all_in("سداد 4821 7730 97"), [reference]);
    }
}
