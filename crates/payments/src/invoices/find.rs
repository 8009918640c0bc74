//! Finding what was issued, for those whom it concerns.

use super::InvoiceKind;
use crate::Invoice;
use crate::entity::invoice;
use identity::{Officer, Seller, Task};
use kernel::{Cursor, CursorError, InvoiceId, OrderId, Page, PageRequest};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

/// Why no page of invoices is given.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error(transparent)]
    Cursor(#[from] CursorError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What shoppers get.
const FOR_SHOPPERS: [InvoiceKind; 2] = [InvoiceKind::Invoice, InvoiceKind::CreditNote];

/// One page of what concerns a cooperative, newest first; the commission only
/// for whoever sees its money.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    request: &PageRequest,
) -> Result<Page<Invoice>, ListError> {
    page(db, sellers(seller), request).await
}

/// How many concern a cooperative.
pub async fn count_of_seller(db: &impl ConnectionTrait, seller: &Seller) -> Result<u64, DbErr> {
    sellers(seller).count(db).await
}

/// One that concerns a cooperative; another's is not there.
pub async fn one_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    id: InvoiceId,
) -> Result<Option<Invoice>, DbErr> {
    one(db, sellers(seller), id).await
}

/// One page of what was issued in an officer's region, newest first.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    request: &PageRequest,
) -> Result<Page<Invoice>, ListError> {
    page(db, officers(officer), request).await
}

/// How many were issued in an officer's region.
pub async fn count_of_officer(db: &impl ConnectionTrait, officer: &Officer) -> Result<u64, DbErr> {
    officers(officer).count(db).await
}

/// One of an officer's region; another region's is not there.
pub async fn one_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: InvoiceId,
) -> Result<Option<Invoice>, DbErr> {
    one(db, officers(officer), id).await
}

/// What shoppers got for some orders, in the order of issue.
pub async fn of_orders(db: &impl ConnectionTrait, ids: &[OrderId]) -> Result<Vec<Invoice>, DbErr> {
    shoppers()
        .filter(invoice::COLUMN.order_id.is_in(ids.iter().copied()))
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await
}

/// One that the shopper of an order got; another order's is not there.
pub async fn one_of_order(
    db: &impl ConnectionTrait,
    order_id: OrderId,
    id: InvoiceId,
) -> Result<Option<Invoice>, DbErr> {
    let own = shoppers().filter(invoice::COLUMN.order_id.eq(order_id));
    one(db, own, id).await
}

fn shoppers() -> Select<invoice::Entity> {
    invoice::Entity::find().filter(invoice::COLUMN.kind.is_in(FOR_SHOPPERS))
}

fn sellers(seller: &Seller) -> Select<invoice::Entity> {
    let seen = if seller.may(Task::SeeMoney) {
        invoice::Entity::find()
    } else {
        shoppers()
    };
    seen.filter(invoice::COLUMN.cooperative_id.eq(seller.cooperative_id()))
}

fn officers(officer: &Officer) -> Select<invoice::Entity> {
    invoice::Entity::find().filter(invoice::COLUMN.region_id.eq(officer.region_id()))
}

async fn one(
    db: &impl ConnectionTrait,
    seen: Select<invoice::Entity>,
    id: InvoiceId,
) -> Result<Option<Invoice>, DbErr> {
    seen.filter(invoice::COLUMN.id.eq(id)).one(db).await
}

async fn page(
    db: &impl ConnectionTrait,
    mut list: Select<invoice::Entity>,
    request: &PageRequest,
) -> Result<Page<Invoice>, ListError> {
    if let Some(after) = &request.after {
        let id: InvoiceId = after.key()?;
        list = list.filter(invoice::COLUMN.id.lt(id));
    }
    let list = list.order_by_desc(invoice::Column::Id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}
