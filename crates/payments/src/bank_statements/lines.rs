//! Finding lines, and noting what became of them.

use super::{BankLine, BankOutcome, BankResolution};
use crate::entity::bank_line::{COLUMN, Entity};
use identity::Officer;
use kernel::{BankLineId, Clock, Cursor, CursorError, OrderId, Page, PageRequest, PayoutId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

/// Why a list could not be given.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error(transparent)]
    Cursor(#[from] CursorError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The lines at which nobody has looked yet, oldest first.
pub async fn unmatched(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<BankLine>, DbErr> {
    Entity::find()
        .filter(COLUMN.outcome.is_null())
        .order_by_asc(COLUMN.id)
        .limit(limit)
        .all(db)
        .await
}

/// What a line turned out to be, and of what it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub outcome: BankOutcome,
    pub order_id: Option<OrderId>,
    pub payout_id: Option<PayoutId>,
}

/// Notes what was found; `false` if that was done before.
pub async fn note(
    tx: &impl ConnectionTrait,
    id: BankLineId,
    found: Finding,
) -> Result<bool, DbErr> {
    let noted = Entity::update_many()
        .col_expr(COLUMN.outcome, Some(found.outcome).into())
        .col_expr(COLUMN.order_id, found.order_id.into())
        .col_expr(COLUMN.payout_id, found.payout_id.into())
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.outcome.is_null())
        .exec(tx)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// One line of the officer's region.
pub async fn by_id(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: BankLineId,
) -> Result<Option<BankLine>, DbErr> {
    Entity::find_by_id(id)
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .one(db)
        .await
}

/// The lines of the officer's region that wait for an officer, oldest first.
pub async fn open(
    db: &impl ConnectionTrait,
    officer: &Officer,
    request: &PageRequest,
) -> Result<Page<BankLine>, ListError> {
    let mut list = waiting(officer);
    if let Some(after) = &request.after {
        let id: BankLineId = after.key()?;
        list = list.filter(COLUMN.id.gt(id));
    }
    let list = list.order_by_asc(COLUMN.id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

pub async fn count_open(db: &impl ConnectionTrait, officer: &Officer) -> Result<u64, DbErr> {
    waiting(officer).count(db).await
}

fn waiting(officer: &Officer) -> Select<Entity> {
    Entity::find()
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .filter(COLUMN.outcome.is_in(BankOutcome::OPEN.map(Some)))
        .filter(COLUMN.resolution.is_null())
}

/// Settles a line that waits; `None` if it does not wait any more.
pub async fn settle(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    officer: &Officer,
    id: BankLineId,
    (resolution, order_id, reason): (BankResolution, Option<OrderId>, &str),
) -> Result<Option<BankLine>, DbErr> {
    let mut update = Entity::update_many()
        .col_expr(COLUMN.resolution, Some(resolution).into())
        .col_expr(COLUMN.resolved_at, Some(clock.now()).into())
        .col_expr(COLUMN.resolved_by, Some(officer.account_id()).into())
        .col_expr(COLUMN.reason, Some(reason.to_owned()).into());
    if order_id.is_some() {
        update = update.col_expr(COLUMN.order_id, order_id.into());
    }
    let settled = update
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .filter(COLUMN.outcome.is_in(BankOutcome::OPEN.map(Some)))
        .filter(COLUMN.resolution.is_null())
        .exec_with_returning(tx)
        .await?;
    Ok(settled.into_iter().next())
}
