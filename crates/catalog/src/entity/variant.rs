//! What is counted and sold: a product in one size. A product without sizes has
//! one variant without a label.

use kernel::{ProductId, VariantId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "variant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: VariantId,
    pub product_id: ProductId,
    pub position: i32,
    /// The size, as the trade writes it: `M`, `40-43`.
    pub label: Option<String>,
    /// Never below zero; the database refuses it too.
    pub on_hand: i32,
    /// Since when it is not sold any more; orders and the journal still name it.
    pub retired_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
