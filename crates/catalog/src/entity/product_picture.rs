//! A picture of a product, in its order; the bytes are with `media`.

use kernel::{LocalizedText, ProductId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_picture")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub product_id: ProductId,
    pub position: i32,
    pub picture_hash: String,
    /// Of the original, in pixels.
    pub width: i32,
    pub height: i32,
    pub alt: Option<LocalizedText>,
}

impl ActiveModelBehavior for ActiveModel {}
