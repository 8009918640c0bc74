//! So many of one thing in a basket.

use kernel::{BasketId, VariantId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "basket_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub basket_id: BasketId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub variant_id: VariantId,
    /// 1 to 99.
    pub quantity: i32,
    pub added_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
