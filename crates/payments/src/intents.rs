//! What is owed for each part of an order: opened when the order is placed,
//! collected at the door, cancelled when the goods do not reach the shopper.

use crate::Intent;
use crate::entity::intent::{self, IntentState, Method};
use kernel::{Clock, IntentId, Money, PartId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Opens what is owed for some parts, each with its amount.
pub async fn open(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    method: Method,
    owed: impl IntoIterator<Item = (PartId, Money)>,
) -> Result<(), DbErr> {
    let rows = owed
        .into_iter()
        .map(|(part_id, amount)| intent::ActiveModel {
            id: Set(IntentId::new()),
            part_id: Set(part_id),
            method: Set(method),
            amount_minor: Set(amount.minor),
            currency: Set(amount.currency),
            state: Set(IntentState::Due),
            created_at: Set(clock.now()),
            collected_at: Set(None),
        });
    intent::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Notes that the cash for a part was handed over.
pub async fn collect(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<(), DbErr> {
    intent::Entity::update_many()
        .col_expr(intent::COLUMN.state, IntentState::Collected.into())
        .col_expr(intent::COLUMN.collected_at, Some(clock.now()).into())
        .filter(intent::COLUMN.part_id.eq(part_id))
        .filter(intent::COLUMN.state.eq(IntentState::Due))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes that nothing is owed for a part any more.
pub async fn cancel(tx: &impl ConnectionTrait, part_id: PartId) -> Result<(), DbErr> {
    intent::Entity::update_many()
        .col_expr(intent::COLUMN.state, IntentState::Cancelled.into())
        .filter(intent::COLUMN.part_id.eq(part_id))
        .filter(intent::COLUMN.state.eq(IntentState::Due))
        .exec(tx)
        .await?;
    Ok(())
}

/// What is owed for some parts.
pub async fn of_parts(db: &impl ConnectionTrait, parts: &[PartId]) -> Result<Vec<Intent>, DbErr> {
    intent::Entity::find()
        .filter(intent::COLUMN.part_id.is_in(parts.iter().copied()))
        .all(db)
        .await
}
