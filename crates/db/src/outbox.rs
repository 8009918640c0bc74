//! The outbox: an event is written in the transaction of what it tells, so that
//! it is told exactly when that has happened.

use crate::Db;
use crate::entity::event;
use kernel::{Clock, EventId};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde::Serialize;

/// Writes an event. `kind` is a noun and a past participle in `snake_case`,
/// `order_placed`; `payload` holds ids, no personal data.
pub async fn emit(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    kind: &str,
    payload: &impl Serialize,
) -> Result<(), DbErr> {
    let payload = serde_json::to_value(payload).map_err(|error| DbErr::Json(error.to_string()))?;
    let event = event::ActiveModel {
        id: Set(EventId::new()),
        kind: Set(kind.to_owned()),
        payload: Set(payload),
        happened_at: Set(clock.now()),
        relayed_at: Set(None),
    };
    event::Entity::insert(event)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Counts every event so far as told, without telling it: for a past that is
/// made up.
pub async fn pass_over(db: &Db, clock: &dyn Clock) -> Result<(), DbErr> {
    event::Entity::update_many()
        .col_expr(event::COLUMN.relayed_at, Some(clock.now()).into())
        .filter(event::COLUMN.relayed_at.is_null())
        .exec(db.writer())
        .await?;
    Ok(())
}
