//! Finding what was issued, for those whom it concerns.

use super::InvoiceKind;
use crate::Invoice;
use crate::entity::invoice;
use chrono::{DateTime, Utc};
use identity::{Officer, Seller, Task};
use kernel::{CooperativeId, Cursor, CursorError, InvoiceId, OrderId, Page, PageRequest};
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
/// What cooperatives get.
const FOR_COOPERATIVES: [InvoiceKind; 2] = [
    InvoiceKind::CommissionInvoice,
    InvoiceKind::CommissionCreditNote,
];

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

/// One page of what the region invoiced a seller's cooperative for its
/// commission, newest first; empty for whoever does not see its money.
pub async fn commission_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    request: &PageRequest,
) -> Result<Page<Invoice>, ListError> {
    page(db, for_cooperatives(sellers(seller)), request).await
}

/// How many there are.
pub async fn count_commission_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
) -> Result<u64, DbErr> {
    for_cooperatives(sellers(seller)).count(db).await
}

/// One page of what an officer's region invoiced for its commission, newest
/// first: one cooperative, or all.
pub async fn commission_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    cooperative_id: Option<CooperativeId>,
    request: &PageRequest,
) -> Result<Page<Invoice>, ListError> {
    page(db, commission_to(officer, cooperative_id), request).await
}

/// How many there are.
pub async fn count_commission_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    cooperative_id: Option<CooperativeId>,
) -> Result<u64, DbErr> {
    commission_to(officer, cooperative_id).count(db).await
}

/// What a cooperative was invoiced for the commission from an instant until
/// another, both included, in the order of issue.
pub(crate) async fn to_cooperative(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    from: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Result<Vec<Invoice>, DbErr> {
    for_cooperatives(invoice::Entity::find())
        .filter(invoice::COLUMN.cooperative_id.eq(id))
        .filter(invoice::COLUMN.issued_at.gte(from))
        .filter(invoice::COLUMN.issued_at.lte(end))
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await
}

/// What was issued for a subject, for the jobs of the house.
pub async fn by_subject(
    db: &impl ConnectionTrait,
    kind: InvoiceKind,
    subject: &str,
) -> Result<Option<Invoice>, DbErr> {
    invoice::Entity::find()
        .filter(invoice::COLUMN.kind.eq(kind))
        .filter(invoice::COLUMN.subject.eq(subject))
        .one(db)
        .await
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

fn for_cooperatives(seen: Select<invoice::Entity>) -> Select<invoice::Entity> {
    seen.filter(invoice::COLUMN.kind.is_in(FOR_COOPERATIVES))
}

fn commission_to(
    officer: &Officer,
    cooperative_id: Option<CooperativeId>,
) -> Select<invoice::Entity> {
    let all = for_cooperatives(officers(officer));
    match cooperative_id {
        Some(id) => all.filter(invoice::COLUMN.cooperative_id.eq(id)),
        None => all,
    }
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
