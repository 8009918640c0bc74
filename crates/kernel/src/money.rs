//! Money in whole minor units with its currency. Nothing here ever rounds away
//! a centime: what is split adds up again.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A currency of ISO 4217 that the market knows. Both have 100 minor units.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    EnumIter,
    DeriveActiveEnum,
)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Currency {
    /// Moroccan dirham, 504.
    #[sea_orm(string_value = "MAD")]
    #[serde(rename = "MAD")]
    Mad,
    /// Euro, 978.
    #[sea_orm(string_value = "EUR")]
    #[serde(rename = "EUR")]
    Eur,
}

/// An amount in minor units (centimes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("amounts in {0} and {1} do not add up")]
    Mixed(Currency, Currency),
    #[error("the amount is too large")]
    TooLarge,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown currency `{0}`")]
pub struct UnknownCurrency(String);

impl Money {
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Dirhams, given in centimes.
    pub const fn mad(centimes: i64) -> Self {
        Self::new(centimes, Currency::Mad)
    }

    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let minor = self
            .minor
            .checked_add(other.minor)
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    pub fn times(self, count: i32) -> Result<Self, MoneyError> {
        let minor = self
            .minor
            .checked_mul(i64::from(count))
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// A rate in basis points (1/10,000) of the amount, rounded half away from zero.
    pub fn basis_points(self, rate: i32) -> Result<Self, MoneyError> {
        let product = i128::from(self.minor) * i128::from(rate);
        let half = if product < 0 { -5_000 } else { 5_000 };
        let minor = i64::try_from((product + half) / 10_000).map_err(|_| MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// Splits by weight with the largest remainder, so that the parts add up
    /// to the whole. Without any weight the first part takes all.
    pub fn split(self, weights: &[u64]) -> Vec<Self> {
        share(self.minor, weights)
            .into_iter()
            .map(|minor| Self::new(minor, self.currency))
            .collect()
    }
}

/// The largest-remainder split of `total` over `weights`.
pub fn share(total: i64, weights: &[u64]) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if sum == 0 {
        let first = std::iter::once(total);
        return first
            .chain(std::iter::repeat(0))
            .take(weights.len())
            .collect();
    }
    let exact = |weight: &u64| i128::from(total) * i128::from(*weight);
    let mut parts: Vec<i128> = weights
        .iter()
        .map(|weight| exact(weight).div_euclid(sum))
        .collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&at| {
        std::cmp::Reverse(
            weights
                .get(at)
                .map_or(0, |weight| exact(weight).rem_euclid(sum)),
        )
    });
    let left = i128::from(total) - parts.iter().sum::<i128>();
    for &at in by_remainder.iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(part) = parts.get_mut(at) {
            *part += 1;
        }
    }
    parts
        .into_iter()
        .map(|part| i64::try_from(part).unwrap_or(total))
        .collect()
}

impl Currency {
    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mad => "MAD",
            Self::Eur => "EUR",
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        [Self::Mad, Self::Eur]
            .into_iter()
            .find(|currency| currency.code() == code)
            .ok_or_else(|| UnknownCurrency(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_third_of_a_dirham_is_rounded_half_away_from_zero() {
        assert_eq!(Money::mad(1_005).basis_points(1_000), Ok(Money::mad(101)));
        assert_eq!(Money::mad(-1_005).basis_points(1_000), Ok(Money::mad(-101)));
        assert_eq!(Money::mad(1_004).basis_points(1_000), Ok(Money::mad(100)));
    }

    #[test]
    fn euros_and_dirhams_do_not_add_up() {
        let euro = Money::new(1, Currency::Eur);
        assert_eq!(
            Money::mad(1).plus(euro),
            Err(MoneyError::Mixed(Currency::Mad, Currency::Eur))
        );
    }

    proptest! {
        #[test]
        fn a_split_loses_no_centime(total in -1_000_000_000i64..1_000_000_000, weights in prop::collection::vec(0u64..1_000_000, 1..20)) {
            let parts = share(total, &weights);
            prop_assert_eq!(parts.len(), weights.len());
            prop_assert_eq!(parts.iter().sum::<i64>(), total);
        }
    }
}
