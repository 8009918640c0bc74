//! What a parcel up to a weight costs into a zone, from a day on.

use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_rate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub region_id: RegionId,
    pub zone: i32,
    pub up_to_g: i32,
    pub from_day: Date,
    pub price_minor: i64,
}

impl ActiveModelBehavior for ActiveModel {}
