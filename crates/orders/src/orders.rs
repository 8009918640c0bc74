//! Finding orders and what belongs to them, for those who may see the whole.

use crate::entity::{order, order_line, order_part, order_step};
use crate::{Order, OrderLine, OrderPart, OrderStep, number};
use db::Db;
use kernel::{Clock, OrderId, PartId, Phone};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    SelectExt,
};

/// The order that whoever knows its number and its phone may see. A wrong phone
/// and a wrong number look the same.
pub async fn by_number_and_phone(
    db: &impl ConnectionTrait,
    typed_number: &str,
    phone: &Phone,
) -> Result<Option<Order>, DbErr> {
    order::Entity::find()
        .filter(order::COLUMN.number.eq(number::normalized(typed_number)))
        .filter(order::COLUMN.phone.eq(phone.as_str()))
        .one(db)
        .await
}

/// Whether there is any order at all.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    order::Entity::find().exists(db).await
}

pub async fn by_id(db: &impl ConnectionTrait, id: OrderId) -> Result<Option<Order>, DbErr> {
    order::Entity::find_by_id(id).one(db).await
}

/// Holds an order until the transaction ends: whoever wants to change it as a
/// whole waits here. (`SQLite` has one writer, who holds everything.)
pub(crate) async fn hold(tx: &impl ConnectionTrait, id: OrderId) -> Result<Option<Order>, DbErr> {
    order::Entity::find_by_id(id).lock_exclusive().one(tx).await
}

/// The number of an order, for the journal.
pub(crate) async fn number_of(db: &impl ConnectionTrait, id: OrderId) -> Result<String, DbErr> {
    let order = by_id(db, id).await?;
    Ok(order.map_or_else(String::new, |order| order.number))
}

/// Notes that the written confirmation of an order was sent (law 31-08, article
/// 32). The first time counts.
pub async fn note_confirmation(db: &Db, clock: &dyn Clock, id: OrderId) -> Result<(), DbErr> {
    order::Entity::update_many()
        .col_expr(order::COLUMN.confirmation_sent_at, Some(clock.now()).into())
        .filter(order::COLUMN.id.eq(id))
        .filter(order::COLUMN.confirmation_sent_at.is_null())
        .exec(db.writer())
        .await?;
    Ok(())
}

/// In no particular order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[OrderId]) -> Result<Vec<Order>, DbErr> {
    order::Entity::find()
        .filter(order::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// The parts of some orders, each order's in their order.
pub async fn parts_of(db: &impl ConnectionTrait, ids: &[OrderId]) -> Result<Vec<OrderPart>, DbErr> {
    order_part::Entity::find()
        .filter(order_part::COLUMN.order_id.is_in(ids.iter().copied()))
        .order_by_asc(order_part::Column::Position)
        .all(db)
        .await
}

/// Some parts, in no particular order.
pub async fn parts_by_ids(
    db: &impl ConnectionTrait,
    ids: &[PartId],
) -> Result<Vec<OrderPart>, DbErr> {
    order_part::Entity::find()
        .filter(order_part::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// The lines of some parts, each part's in their order.
pub async fn lines_of(db: &impl ConnectionTrait, ids: &[PartId]) -> Result<Vec<OrderLine>, DbErr> {
    order_line::Entity::find()
        .filter(order_line::COLUMN.part_id.is_in(ids.iter().copied()))
        .order_by_asc(order_line::Column::Position)
        .all(db)
        .await
}

/// The steps of some parts, the earliest first.
pub async fn steps_of(db: &impl ConnectionTrait, ids: &[PartId]) -> Result<Vec<OrderStep>, DbErr> {
    order_step::Entity::find()
        .filter(order_step::COLUMN.part_id.is_in(ids.iter().copied()))
        .order_by_asc(order_step::Column::TakenAt)
        .all(db)
        .await
}
