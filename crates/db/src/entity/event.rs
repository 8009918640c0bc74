//! An event: what one subject tells the others.

use kernel::EventId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EventId,
    pub kind: String,
    pub payload: Json,
    pub happened_at: DateTimeUtc,
    /// When its jobs were made; `None` until then.
    pub relayed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
