//! A product as a cooperative offers it.

use super::codes::{Months, NetUnit, Strings, WithdrawalRight};
use super::details::ProductDetails;
use kernel::{CooperativeId, Currency, LocalizedText, Money, ProductId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProductId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: LocalizedText,
    pub description: LocalizedText,
    pub tags: Strings,
    pub category_code: String,
    pub province_code: String,
    pub commune_code: String,
    /// `box`, `jar`, `piece` …
    pub unit: String,
    pub unit_label: LocalizedText,
    /// What is inside, in `net_unit`.
    pub net_value: i32,
    pub net_unit: NetUnit,
    /// Gross weight of one unit, for delivery.
    pub weight_g: i32,
    /// All taxes included.
    pub price_minor: i64,
    pub currency: Currency,
    /// Per kilogram or litre; `None` for what is sold by the piece.
    pub unit_price_minor: Option<i64>,
    /// There is only one: a carpet, a fossil.
    pub unique_piece: bool,
    pub fresh: bool,
    pub cold_chain: bool,
    pub shelf_life_days: Option<i32>,
    pub season_months: Months,
    pub withdrawal_right: WithdrawalRight,
    pub onssa_required: bool,
    pub ships_abroad: bool,
    /// The class that a VAT rule may name: `exempt_91_I_A_4`; `None` is `standard`.
    pub vat_class: Option<String>,
    pub details: ProductDetails,
    pub sample: bool,
    /// Since when its cooperative does not sell it any more.
    pub withdrawn_at: Option<DateTimeUtc>,
    /// Grows with each change.
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl Model {
    pub fn price(&self) -> Money {
        Money::new(self.price_minor, self.currency)
    }

    /// Whether shoppers see it.
    pub const fn listed(&self) -> bool {
        self.withdrawn_at.is_none()
    }

    /// The price of a kilogram or a litre.
    pub fn unit_price(&self) -> Option<Money> {
        self.unit_price_minor
            .map(|minor| Money::new(minor, self.currency))
    }
}

impl ActiveModelBehavior for ActiveModel {}
