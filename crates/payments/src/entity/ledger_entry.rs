//! One amount on one account: above zero is debit, below zero credit.

use kernel::{Currency, EntryId, LineId, OrderId, PartId, PostingId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EntryId,
    pub posting_id: PostingId,
    /// An [`crate::ledger::Account`], as text.
    pub account: String,
    pub currency: Currency,
    pub amount_minor: i64,
    pub order_id: Option<OrderId>,
    pub part_id: Option<PartId>,
    pub line_id: Option<LineId>,
}

impl ActiveModelBehavior for ActiveModel {}
