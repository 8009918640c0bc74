//! The four languages of the market and the direction in which each is written.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language of the market, in the order in which the region lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Arabic.
    Ar,
    /// French.
    Fr,
    /// Standard Moroccan Tamazight, in Tifinagh.
    Zgh,
    /// English.
    En,
}

/// Which way a line of text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

/// A language tag that is none of the four.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{0}`: use ar, fr, zgh or en")]
pub struct UnknownLocale(String);

impl Locale {
    pub const ALL: [Self; 4] = [Self::Ar, Self::Fr, Self::Zgh, Self::En];

    /// The BCP 47 tag, as in URLs and in `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::Zgh => "zgh",
            Self::En => "en",
        }
    }

    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::Fr | Self::Zgh | Self::En => Direction::Ltr,
        }
    }

    /// The languages to try for a text, this one first. Readers of Tamazight
    /// read French more often than English in the schools of the region.
    pub const fn fallbacks(self) -> [Self; 4] {
        match self {
            Self::Ar => [Self::Ar, Self::Fr, Self::En, Self::Zgh],
            Self::Fr => [Self::Fr, Self::En, Self::Ar, Self::Zgh],
            Self::Zgh => [Self::Zgh, Self::Fr, Self::Ar, Self::En],
            Self::En => [Self::En, Self::Fr, Self::Ar, Self::Zgh],
        }
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|locale| locale.code() == tag)
            .ok_or_else(|| UnknownLocale(tag.to_owned()))
    }
}
