//! That a cooperative is not paid out for a while, and why.

use kernel::{AccountId, CooperativeId, HoldId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payout_hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HoldId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    pub reason: String,
    /// The last day of it.
    pub until_day: Date,
    pub placed_by: AccountId,
    pub placed_at: DateTimeUtc,
    pub lifted_by: Option<AccountId>,
    pub lifted_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
