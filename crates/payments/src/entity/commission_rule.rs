//! The share of a sale that a region keeps, from a day on.

use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commission_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub region_id: RegionId,
    pub from_day: Date,
    /// Basis points, 500 is 5 %.
    pub rate_bp: i32,
}

impl ActiveModelBehavior for ActiveModel {}
