//! A cooperative's own parts of orders.

use crate::entity::order_part;
use crate::{OrderPart, PartState};
use catalog::products::ListError;
use identity::{Officer, Seller};
use kernel::{Cursor, Page, PageRequest, PartId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

/// One page of a seller's parts, newest first, in some states or in all.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    states: &[PartState],
    request: &PageRequest,
) -> Result<Page<OrderPart>, ListError> {
    let mut list = own(seller, states);
    if let Some(after) = &request.after {
        let id: PartId = after.key()?;
        list = list.filter(order_part::COLUMN.id.lt(id));
    }
    let list = list.order_by_desc(order_part::Column::Id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

pub async fn count(
    db: &impl ConnectionTrait,
    seller: &Seller,
    states: &[PartState],
) -> Result<u64, DbErr> {
    own(seller, states).count(db).await
}

/// One of the seller's parts; another cooperative's is not there.
pub async fn one_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    id: PartId,
) -> Result<Option<OrderPart>, DbErr> {
    own(seller, &[])
        .filter(order_part::COLUMN.id.eq(id))
        .one(db)
        .await
}

/// One of the parts in an officer's region; another region's is not there.
pub async fn one_of_region(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: PartId,
) -> Result<Option<OrderPart>, DbErr> {
    order_part::Entity::find_by_id(id)
        .filter(order_part::COLUMN.region_id.eq(officer.region_id()))
        .one(db)
        .await
}

/// The parts in an officer's region whose cooperative has not answered although
/// the region was told of it, those that end first first; 100 at the most.
pub async fn unanswered(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<OrderPart>, DbErr> {
    order_part::Entity::find()
        .filter(order_part::COLUMN.region_id.eq(officer.region_id()))
        .filter(order_part::COLUMN.state.eq(PartState::Placed))
        .filter(order_part::COLUMN.alerts.gte(2))
        .order_by_asc(order_part::Column::DeadlineAt)
        .limit(100)
        .all(db)
        .await
}

fn own(seller: &Seller, states: &[PartState]) -> Select<order_part::Entity> {
    let own = order_part::Entity::find().filter(
        order_part::COLUMN
            .cooperative_id
            .eq(seller.cooperative_id()),
    );
    // What is not paid yet is no order to a cooperative.
    let own = own.filter(order_part::COLUMN.state.is_not_in(crate::figures::UNPAID));
    if states.is_empty() {
        return own;
    }
    own.filter(order_part::COLUMN.state.is_in(states.iter().copied()))
}
