//! How much is left, as a shopper is told.

use crate::words::Words;
use catalog::Variant;

/// Up to this many, the number is told.
const FEW: i32 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stock {
    Plenty,
    /// So many are left.
    Few(i32),
    /// There has only ever been one.
    Only,
    SoldOut,
}

impl Stock {
    pub(crate) fn of(on_hand: i32, unique: bool) -> Self {
        match on_hand {
            ..=0 => Self::SoldOut,
            _ if unique => Self::Only,
            1..=FEW => Self::Few(on_hand),
            _ => Self::Plenty,
        }
    }

    pub(crate) fn of_all(variants: &[Variant], unique: bool) -> Self {
        Self::of(variants.iter().map(|variant| variant.on_hand).sum(), unique)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates hand everything over by reference"
    )]
    pub(crate) fn say(self, t: &Words) -> String {
        match self {
            Self::Plenty => t.get("stock-plenty"),
            Self::Few(left) => t.count("stock-few", left),
            Self::Only => t.get("stock-only"),
            Self::SoldOut => t.get("stock-none"),
        }
    }

    /// The part of the class that colours it.
    pub(crate) fn tone(self) -> &'static str {
        match self {
            Self::Plenty | Self::Only => "ok",
            Self::Few(_) => "warn",
            Self::SoldOut => "none",
        }
    }

    pub(crate) fn is_sold_out(self) -> bool {
        self == Self::SoldOut
    }

    /// Whether a card says anything: what is there in plenty is no news.
    pub(crate) fn is_news(self) -> bool {
        self != Self::Plenty
    }

    /// The word of schema.org.
    pub(crate) fn availability(self) -> &'static str {
        match self {
            Self::Plenty | Self::Only => "https://schema.org/InStock",
            Self::Few(_) => "https://schema.org/LimitedAvailability",
            Self::SoldOut => "https://schema.org/SoldOut",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_counted_and_the_only_one_is_named() {
        assert_eq!(Stock::of(0, true), Stock::SoldOut);
        assert_eq!(Stock::of(-1, false), Stock::SoldOut);
        assert_eq!(Stock::of(1, true), Stock::Only);
        assert_eq!(Stock::of(5, false), Stock::Few(5));
        assert_eq!(Stock::of(6, false), Stock::Plenty);
    }
}
