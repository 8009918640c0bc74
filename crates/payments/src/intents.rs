//! What is owed: for each part that is paid at the door, or for the whole of an
//! order that is paid in advance.

use crate::Intent;
use crate::entity::intent::{self, IntentState, Method};
use chrono::{DateTime, Utc};
use kernel::{Clock, IntentId, Money, OrderId, PartId, RegionId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

/// An amount that is owed from now on.
#[derive(Clone, Copy, Debug)]
pub struct Owed {
    pub order_id: OrderId,
    pub region_id: RegionId,
    /// The part that is paid at the door; `None` for the whole order in advance.
    pub part_id: Option<PartId>,
    pub method: Method,
    pub amount: Money,
    /// Until when the goods are kept for whoever pays in advance.
    pub due_by: Option<DateTime<Utc>>,
}

/// Opens what is owed.
pub async fn open(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    owed: impl IntoIterator<Item = Owed>,
) -> Result<(), DbErr> {
    let rows = owed.into_iter().map(|owed| intent::ActiveModel {
        id: Set(IntentId::new()),
        order_id: Set(owed.order_id),
        part_id: Set(owed.part_id),
        region_id: Set(owed.region_id),
        method: Set(owed.method),
        amount_minor: Set(owed.amount.minor),
        currency: Set(owed.amount.currency),
        state: Set(IntentState::Due),
        tries: Set(0),
        due_by: Set(owed.due_by),
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

/// Notes that nothing is owed any more for an order that was to be paid in
/// advance. What is paid all the same is still compared and settled.
pub async fn cancel_order(tx: &impl ConnectionTrait, order_id: OrderId) -> Result<(), DbErr> {
    intent::Entity::update_many()
        .col_expr(intent::COLUMN.state, IntentState::Cancelled.into())
        .filter(intent::COLUMN.order_id.eq(order_id))
        .filter(intent::COLUMN.part_id.is_null())
        .filter(intent::COLUMN.state.eq(IntentState::Due))
        .exec(tx)
        .await?;
    Ok(())
}

pub async fn by_id(db: &impl ConnectionTrait, id: IntentId) -> Result<Option<Intent>, DbErr> {
    intent::Entity::find_by_id(id).one(db).await
}

/// What is owed for some parts.
pub async fn of_parts(db: &impl ConnectionTrait, parts: &[PartId]) -> Result<Vec<Intent>, DbErr> {
    intent::Entity::find()
        .filter(intent::COLUMN.part_id.is_in(parts.iter().copied()))
        .all(db)
        .await
}

/// What is owed for some orders, whole or in parts.
pub async fn of_orders(
    db: &impl ConnectionTrait,
    orders: &[OrderId],
) -> Result<Vec<Intent>, DbErr> {
    intent::Entity::find()
        .filter(intent::COLUMN.order_id.is_in(orders.iter().copied()))
        .order_by_asc(intent::COLUMN.id)
        .all(db)
        .await
}

/// What is owed in advance for the whole of an order, if it is paid that way.
pub async fn prepaid(
    db: &impl ConnectionTrait,
    order_id: OrderId,
) -> Result<Option<Intent>, DbErr> {
    intent::Entity::find()
        .filter(intent::COLUMN.order_id.eq(order_id))
        .filter(intent::COLUMN.part_id.is_null())
        .one(db)
        .await
}
