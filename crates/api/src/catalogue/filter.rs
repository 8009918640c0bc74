//! How a list of products is narrowed and ordered.

use crate::values::read;
use async_graphql::{Enum, ID, InputObject};
use uuid::Uuid;

/// What a list of products is narrowed to; every part must hold.
#[derive(Clone, Debug, Default, InputObject)]
pub(crate) struct ProductFilter {
    /// The id of a region.
    region: Option<ID>,
    /// The code of a category; its whole branch counts.
    category: Option<String>,
    /// The code of a province.
    province: Option<String>,
    /// The id of a cooperative.
    cooperative: Option<ID>,
    /// The code of a quality sign.
    label: Option<String>,
    /// The lowest price, in minor units.
    price_min_minor: Option<i64>,
    /// The highest price, in minor units.
    price_max_minor: Option<i64>,
    /// A size as the trade writes it: `M`, `40-43`.
    size: Option<String>,
    /// Only what can be bought now; with a size, in that size.
    #[graphql(default = false)]
    in_stock: bool,
    /// Only what is in season in this month, 1 to 12.
    #[graphql(validator(minimum = 1, maximum = 12))]
    season_month: Option<u32>,
    /// Only from cooperatives that women lead.
    #[graphql(default = false)]
    women_led: bool,
}

/// The order of a list of products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::ProductSort")]
pub(crate) enum ProductSort {
    /// The newest first.
    Newest,
    /// The cheapest first.
    PriceAsc,
    /// The dearest first.
    PriceDesc,
    /// The cheapest by kilogram or litre first; what is sold by the piece last.
    UnitPriceAsc,
}

impl From<ProductFilter> for catalog::ProductFilter {
    fn from(filter: ProductFilter) -> Self {
        // An id that is none of ours is nobody's: it must narrow to nothing.
        let id = |id: &ID| read::<Uuid>(id).unwrap_or_default();
        Self {
            region: filter
                .region
                .as_ref()
                .map(|region| kernel::RegionId(id(region))),
            category: filter.category,
            province: filter.province,
            cooperative: filter
                .cooperative
                .as_ref()
                .map(|cooperative| kernel::CooperativeId(id(cooperative))),
            label: filter.label,
            price_min: filter.price_min_minor,
            price_max: filter.price_max_minor,
            size: filter.size,
            in_stock: filter.in_stock,
            season_month: filter.season_month,
            women_led: filter.women_led,
        }
    }
}
