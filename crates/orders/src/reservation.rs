//! Holding goods while a shopper pays: confirmed by the payment, released by the
//! time that has run out, and never paid without stock.

use crate::entity::order_part;
use crate::moving::{self, Move};
use crate::state::{PartState, StepKind, Who};
use crate::{OrderPart, OrderPlaced, goods, orders};
use db::Db;
use kernel::{Clock, OrderId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

/// How many orders one sweep releases at the most.
const BATCH: u64 = 200;

/// What became of an order whose payment arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The goods are the shopper's; the cooperatives are told.
    Honoured,
    /// The goods went to somebody else, or the order was called off: what was
    /// paid must be given back.
    TooLate,
}

/// Makes an order of what was reserved, in the transaction that books its payment.
///
/// Whoever pays after the end still gets the goods where they are there. What
/// was called off meanwhile stays so; see [`paid_in_vain`]. Confirming twice is
/// confirming once.
pub async fn confirm(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: OrderId,
) -> Result<Confirmed, DbErr> {
    if orders::hold(tx, id).await?.is_none() {
        return Ok(Confirmed::TooLate);
    }
    let mut parts = orders::parts_of(tx, &[id]).await?;
    parts.retain(|part| part.state != PartState::Cancelled);
    if parts.is_empty() {
        return Ok(Confirmed::TooLate);
    }
    let all = |state| parts.iter().all(|part| part.state == state);
    if all(PartState::Expired) && !goods::take_again(tx, clock, &parts).await? {
        return Ok(Confirmed::TooLate);
    }
    if !all(PartState::Expired) && !all(PartState::Reserved) {
        return Ok(Confirmed::Honoured);
    }
    move_all(tx, clock, &parts, StepKind::Confirm, Who::Payment).await?;
    let placed = OrderPlaced { order_id: id };
    db::outbox::emit(tx, clock, OrderPlaced::KIND, &placed).await?;
    Ok(Confirmed::Honoured)
}

/// The parts of an order that were called off before it was paid, noted as paid
/// now: their money was in the payment and must be given back.
pub(crate) async fn paid_in_vain(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: OrderId,
) -> Result<Vec<OrderPart>, DbErr> {
    order_part::Entity::update_many()
        .col_expr(order_part::COLUMN.confirmed_at, Some(clock.now()).into())
        .filter(order_part::COLUMN.order_id.eq(id))
        .filter(order_part::COLUMN.state.eq(PartState::Cancelled))
        .filter(order_part::COLUMN.confirmed_at.is_null())
        .exec_with_returning(tx)
        .await
}

/// Gives back what an order holds that was not paid. `false` if it holds
/// nothing: it was paid, called off or released before.
pub async fn release(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: OrderId,
) -> Result<bool, DbErr> {
    if orders::hold(tx, id).await?.is_none() {
        return Ok(false);
    }
    let mut parts = orders::parts_of(tx, &[id]).await?;
    parts.retain(|part| part.state == PartState::Reserved);
    move_all(tx, clock, &parts, StepKind::Expire, Who::Timer).await
}

/// Releases every order whose time to pay is over; says how many there were.
pub async fn release_due(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let due: Vec<OrderId> = order_part::Entity::find()
        .select_only()
        .column(order_part::Column::OrderId)
        .distinct()
        .filter(order_part::COLUMN.state.eq(PartState::Reserved))
        .filter(order_part::COLUMN.due_at.lte(clock.now()))
        .order_by_asc(order_part::Column::OrderId)
        .limit(BATCH)
        .into_tuple()
        .all(db.reader())
        .await?;
    let mut released = 0;
    for id in due {
        let tx = db.write().await?;
        if release(&tx, clock, id).await? {
            released += 1;
        }
        tx.commit().await?;
    }
    Ok(released)
}

/// Takes the same step with all of these parts; the order is held.
async fn move_all(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    parts: &[OrderPart],
    by: StepKind,
    who: Who,
) -> Result<bool, DbErr> {
    for part in parts {
        let moved = moving::take(tx, clock, part, Move::of_itself(by, who)).await?;
        if moved.is_none() {
            return Err(DbErr::RecordNotUpdated);
        }
    }
    Ok(!parts.is_empty())
}
