//! That a region's commission of a period was invoiced.

use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commission_period")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    /// The first day, in the region's time zone.
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_day: Date,
    /// The last day.
    pub to_day: Date,
    pub closed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
