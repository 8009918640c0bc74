//! The sizes of a product as its form offers them.

use crate::views::stock::Stock;
use catalog::Variant;

/// The most that one line of a basket takes.
const LINE_LIMIT: i32 = 99;

pub(crate) struct Sizes {
    pub(crate) all: Vec<Size>,
    /// How many the form lets one ask for.
    pub(crate) most: i32,
}

pub(crate) struct Size {
    pub(crate) id: String,
    /// `M`, `40-43`; empty where the product has no sizes.
    pub(crate) label: String,
    pub(crate) stock: Stock,
    pub(crate) chosen: bool,
}

impl Sizes {
    pub(crate) fn of(variants: &[Variant], unique: bool) -> Self {
        let first = variants.iter().find(|variant| variant.on_hand > 0);
        let first = first.map(|variant| variant.id);
        let all = variants
            .iter()
            .map(|variant| Size {
                id: variant.id.to_string(),
                label: variant.label.clone().unwrap_or_default(),
                stock: Stock::of(variant.on_hand, unique),
                chosen: Some(variant.id) == first,
            })
            .collect();
        let most = variants.iter().map(|variant| variant.on_hand).max();
        Self {
            all,
            most: most.unwrap_or(0).clamp(1, LINE_LIMIT),
        }
    }

    /// The one size of a product that has no sizes.
    pub(crate) fn single(&self) -> Option<&Size> {
        match self.all.as_slice() {
            [single] if single.label.is_empty() => Some(single),
            _ => None,
        }
    }
}
