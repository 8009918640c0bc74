//! All that a cooperative may say of a product. Price and stock are not among
//! it: they change at once, by deeds of their own.

use crate::{
    NetUnit, Product, ProductDetails, ProductLabel, ProductPicture, Variant, WithdrawalRight,
};
use chrono::NaiveDate;
use kernel::{LocalizedText, VariantId};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// What a product is said to be. While it is written, much may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct ProductContent {
    pub name: LocalizedText,
    pub description: LocalizedText,
    /// A category's code.
    pub category: String,
    pub tags: Vec<String>,
    /// `box`, `jar`, `piece` …
    pub unit: String,
    pub unit_label: LocalizedText,
    /// What is inside, in `net_unit`.
    pub net_value: Option<i32>,
    pub net_unit: NetUnit,
    /// Gross weight of one unit, in grams.
    pub weight_g: Option<i32>,
    /// With which price, in minor units, a new product begins; afterwards it is
    /// set by itself.
    pub first_price_minor: Option<i64>,
    pub unique_piece: bool,
    pub fresh: bool,
    pub cold_chain: bool,
    pub shelf_life_days: Option<i32>,
    /// Months, 1 to 12; none for all year.
    pub season_months: Vec<u32>,
    pub withdrawal_right: WithdrawalRight,
    pub ships_abroad: bool,
    /// In their order; none for a product without sizes.
    pub variants: Vec<DraftVariant>,
    /// The main one first.
    pub pictures: Vec<DraftPicture>,
    pub claims: Vec<Claim>,
    #[serde(flatten)]
    pub details: ProductDetails,
}

/// A size or colour.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftVariant {
    /// Of one that is sold already.
    pub id: Option<VariantId>,
    pub label: Option<String>,
}

/// A picture that `media` keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftPicture {
    pub hash: String,
    /// Of the original, in pixels.
    pub width: i32,
    pub height: i32,
    pub alt: Option<LocalizedText>,
}

/// That a product may carry a quality sign, and by which certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// A quality sign's code.
    pub label: String,
    /// Of the certificate.
    pub number: String,
    /// Who holds it; the cooperative itself, where nobody is named.
    pub holder: Option<String>,
    /// The last day on which it holds.
    pub expires_on: Option<NaiveDate>,
}

impl Default for ProductContent {
    fn default() -> Self {
        Self {
            name: LocalizedText::default(),
            description: LocalizedText::default(),
            category: String::new(),
            tags: Vec::new(),
            unit: String::new(),
            unit_label: LocalizedText::default(),
            net_value: None,
            net_unit: NetUnit::Gram,
            weight_g: None,
            first_price_minor: None,
            unique_piece: false,
            fresh: false,
            cold_chain: false,
            shelf_life_days: None,
            season_months: Vec::new(),
            withdrawal_right: WithdrawalRight::Standard,
            ships_abroad: true,
            variants: Vec::new(),
            pictures: Vec::new(),
            claims: Vec::new(),
            details: ProductDetails::default(),
        }
    }
}

/// What belongs to a product that is sold.
pub(super) struct Published {
    pub(super) product: Product,
    pub(super) variants: Vec<Variant>,
    pub(super) pictures: Vec<ProductPicture>,
    pub(super) certificates: Vec<ProductLabel>,
}

impl Published {
    /// What is said of it now.
    pub(super) fn content(self) -> ProductContent {
        let product = self.product;
        ProductContent {
            name: product.name,
            description: product.description,
            category: product.category_code,
            tags: product.tags.0,
            unit: product.unit,
            unit_label: product.unit_label,
            net_value: Some(product.net_value),
            net_unit: product.net_unit,
            weight_g: Some(product.weight_g),
            first_price_minor: None,
            unique_piece: product.unique_piece,
            fresh: product.fresh,
            cold_chain: product.cold_chain,
            shelf_life_days: product.shelf_life_days,
            season_months: product.season_months.0,
            withdrawal_right: product.withdrawal_right,
            ships_abroad: product.ships_abroad,
            variants: sizes(self.variants),
            pictures: self.pictures.into_iter().map(Into::into).collect(),
            claims: self.certificates.into_iter().map(Into::into).collect(),
            details: product.details,
        }
    }
}

fn sizes(variants: Vec<Variant>) -> Vec<DraftVariant> {
    let size = |variant: Variant| DraftVariant {
        id: Some(variant.id),
        label: variant.label,
    };
    variants.into_iter().map(size).collect()
}

impl From<ProductPicture> for DraftPicture {
    fn from(picture: ProductPicture) -> Self {
        Self {
            hash: picture.picture_hash,
            width: picture.width,
            height: picture.height,
            alt: picture.alt,
        }
    }
}

impl From<ProductLabel> for Claim {
    fn from(row: ProductLabel) -> Self {
        Self {
            label: row.label_code,
            number: row.number.unwrap_or_default(),
            holder: row.holder,
            expires_on: row.expires_on,
        }
    }
}
