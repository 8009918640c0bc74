//! Which parts of an order a parcel holds something of.

use kernel::{ParcelId, PartId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "parcel_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub parcel_id: ParcelId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub part_id: PartId,
}

impl ActiveModelBehavior for ActiveModel {}
