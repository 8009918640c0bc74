//! A balanced set of entries: what happened, once.

use super::kinds::PostingKind;
use kernel::{PostingId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_posting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PostingId,
    /// What makes it happen once: `delivered:<part>`.
    #[sea_orm(unique)]
    pub natural_key: String,
    pub kind: PostingKind,
    pub region_id: RegionId,
    /// What people know it by: an order's number, a receipt's.
    pub reference: String,
    /// Why, in words.
    pub explanation: String,
    pub posted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
