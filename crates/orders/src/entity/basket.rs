//! A basket. Its id is random, for whoever knows it may change it.

use kernel::{BasketId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "basket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BasketId,
    /// The region of the first product that was put in.
    pub region_id: RegionId,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
