//! One version of a rule: what a region keeps of a sale, from a day on.

use kernel::{AccountId, CooperativeId, ProductId, RegionId, RuleId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commission_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RuleId,
    pub region_id: RegionId,
    /// What the rule is about, as text: rules with the same are versions of one.
    pub scope: String,
    /// 1 for the first.
    pub version: i32,
    pub cooperative_id: Option<CooperativeId>,
    pub category_code: Option<String>,
    pub product_id: Option<ProductId>,
    pub from_day: Date,
    /// From this day on no rule of this scope holds any more.
    pub ended: bool,
    /// Basis points of what the shopper pays, 500 is 5 %.
    pub rate_bp: i32,
    /// For each line, in minor units.
    pub fixed_minor: i64,
    /// The least for a line, in minor units.
    pub floor_minor: Option<i64>,
    /// The most for a line, in minor units.
    pub ceiling_minor: Option<i64>,
    /// Who wrote it; nobody where it was set up with the region.
    pub account_id: Option<AccountId>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
