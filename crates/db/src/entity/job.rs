//! A job: one thing to do because of an event.

use kernel::{EventId, JobId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    pub event_id: EventId,
    pub name: String,
    pub payload: Json,
    pub run_at: DateTimeUtc,
    pub attempts: i32,
    /// Until when a worker has it; a crashed worker's lock runs out.
    pub locked_until: Option<DateTimeUtc>,
    pub last_error: Option<String>,
    /// When it was given up and left to the operator.
    pub parked_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
