//! One change of stock: how much, why, by whom, and what was left.

use super::codes::StockReason;
use kernel::{AccountId, CooperativeId, StockMoveId, VariantId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stock_move")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StockMoveId,
    pub variant_id: VariantId,
    pub cooperative_id: CooperativeId,
    pub delta: i32,
    pub on_hand_after: i32,
    pub reason: StockReason,
    pub note: Option<String>,
    pub order_number: Option<String>,
    /// Who did it; `None` where a shopper's order did.
    pub account_id: Option<AccountId>,
    pub moved_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
