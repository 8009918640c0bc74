//! What is said of a product beside its name, and what the law wants said of food.

use kernel::{Locale, LocalizedText};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// What food must name (law 28-07, decree 2-12-389), how a thing is made and
/// kept, and how its texts came about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct ProductDetails {
    /// In falling order of weight.
    pub ingredients: LocalizedText,
    pub allergens: Vec<Allergen>,
    /// How it is kept at home.
    pub storage: LocalizedText,
    /// Number of the authorisation or approval by ONSSA.
    pub authorisation: Option<String>,
    /// Days to make it, for what is made only once it is ordered.
    pub made_to_order_days: Option<i32>,
    pub fragile: bool,
    /// The language in which the cooperative writes; the others translate it.
    pub source: Option<Locale>,
    /// Texts whose source has changed since they were translated: `name.en`.
    pub stale: Vec<String>,
}

/// What many people do not bear (decree 2-12-389).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Allergen {
    Gluten,
    Crustaceans,
    Eggs,
    Fish,
    Peanuts,
    Soy,
    Milk,
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
}

impl Allergen {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gluten => "gluten",
            Self::Crustaceans => "crustaceans",
            Self::Eggs => "eggs",
            Self::Fish => "fish",
            Self::Peanuts => "peanuts",
            Self::Soy => "soy",
            Self::Milk => "milk",
            Self::Nuts => "nuts",
            Self::Celery => "celery",
            Self::Mustard => "mustard",
            Self::Sesame => "sesame",
            Self::Sulphites => "sulphites",
            Self::Lupin => "lupin",
            Self::Molluscs => "molluscs",
        }
    }
}
