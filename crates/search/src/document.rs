//! A product as the index knows it.

use kernel::{CooperativeId, LocalizedText, ProductId, RegionId};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Everything of a product that can be searched, filtered by or counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: ProductId,
    /// The row's version: tells a stale document from a fresh one.
    pub version: i64,
    pub region: RegionId,
    pub cooperative: CooperativeId,
    /// Category codes from the root to the product's own.
    pub categories: Vec<String>,
    pub province: String,
    /// Codes of the quality signs that hold now.
    pub labels: Vec<String>,
    /// Centimes.
    pub price_minor: i64,
    /// Centimes for a kilogram or a litre; `None` for what is sold by the piece.
    pub unit_price_minor: Option<i64>,
    /// What can be bought of it; one without a label for a thing without sizes.
    pub sizes: Vec<Size>,
    /// Months, 1 to 12.
    pub season_months: Vec<u32>,
    /// Whether women lead the cooperative.
    pub women_led: bool,
    pub net: Option<Measure>,
    pub name: LocalizedText,
    pub description: LocalizedText,
    /// Names of the product's own category.
    pub category_names: LocalizedText,
    /// Names of the categories above it, nearest first.
    pub branch_names: Vec<LocalizedText>,
    pub cooperative_name: LocalizedText,
    /// Commune and province, with their aliases, in any language.
    pub places: Vec<String>,
    /// Names of the quality signs, in any language.
    pub label_names: Vec<String>,
    /// Free words of the seller's own.
    pub tags: Vec<String>,
}

/// A product in one size.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// As the trade writes it: `M`, `40-43`.
    pub label: Option<String>,
    pub in_stock: bool,
}

/// What is in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    Milligrams(u64),
    Millilitres(u64),
}

impl Document {
    /// Whether any size can be bought now.
    pub fn in_stock(&self) -> bool {
        self.sizes.iter().any(|size| size.in_stock)
    }

    /// A number that stands for this product in this version, and for what of it
    /// can be bought.
    pub fn fingerprint(&self) -> u64 {
        fingerprint(self.id, self.version, &self.sizes)
    }
}

/// See [`Document::fingerprint`]; for whoever has only these.
pub(crate) fn fingerprint(id: ProductId, version: i64, sizes: &[Size]) -> u64 {
    let (high, low) = id.0.as_u64_pair();
    let in_stock = sizes.iter().map(|size| {
        let mut hasher = DefaultHasher::new();
        size.hash(&mut hasher);
        hasher.finish()
    });
    let version = u64::from_ne_bytes(version.to_ne_bytes());
    [low, version, in_stock.fold(0, u64::wrapping_add)]
        .into_iter()
        .fold(scatter(high), |sum, part| scatter(sum ^ part))
}

/// The finaliser of `SplitMix64`: near inputs give far outputs, so that sums
/// of them do not cancel out.
fn scatter(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
