//! That the payouts of a day of the calendar were prepared.

use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payout_run")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub due_day: Date,
    pub ran_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
