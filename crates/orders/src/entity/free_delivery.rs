//! From which amount on delivery costs the shopper nothing: of a region, or of
//! one cooperative; from a day on. The database refuses to change it.

use kernel::{AccountId, CooperativeId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "free_delivery")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub region_id: RegionId,
    /// Where none is named, it is the region's, for all who say nothing themselves.
    pub cooperative_id: Option<CooperativeId>,
    /// 1 for the first of its cooperative, or of its region.
    pub version: i32,
    pub from_day: Date,
    /// Whether nothing is said any more: the region's amount then holds.
    pub ended: bool,
    /// Of the goods of one cooperative; never free where there is none.
    pub from_minor: Option<i64>,
    pub account_id: Option<AccountId>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
