//! The zone in which a region of Morocco lies, seen from a selling region.

use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_zone")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub destination_code: String,
    pub zone: i32,
}

impl ActiveModelBehavior for ActiveModel {}
