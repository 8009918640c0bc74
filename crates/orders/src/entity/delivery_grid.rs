//! One version of what a method costs, from a day on. The database refuses to
//! change it: a newer version follows.

use crate::delivery::Grid;
use kernel::{AccountId, DeliveryMethodId, GridId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_grid")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GridId,
    pub method_id: DeliveryMethodId,
    pub region_id: RegionId,
    /// 1 for the first of its method.
    pub version: i32,
    pub from_day: Date,
    /// Without zones, nothing is sent this way from that day on.
    pub grid: Grid,
    pub account_id: Option<AccountId>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
