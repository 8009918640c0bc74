//! Finding files and their lines, for the officers of their region.

use super::Outcome;
use crate::entity::{remittance_file, remittance_line};
use crate::{RemittanceFile, RemittanceLine};
use identity::Officer;
use kernel::{Cursor, CursorError, Page, PageRequest, RemittanceId, RemittanceLineId};
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

/// One file of the officer's region.
pub async fn file(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: RemittanceId,
) -> Result<Option<RemittanceFile>, DbErr> {
    own_files(officer)
        .filter(remittance_file::COLUMN.id.eq(id))
        .one(db)
        .await
}

/// The files of the officer's region, newest first.
pub async fn files(
    db: &impl ConnectionTrait,
    officer: &Officer,
    request: &PageRequest,
) -> Result<Page<RemittanceFile>, ListError> {
    let mut list = own_files(officer);
    if let Some(after) = &request.after {
        let id: RemittanceId = after.key()?;
        list = list.filter(remittance_file::COLUMN.id.lt(id));
    }
    let list = list.order_by_desc(remittance_file::COLUMN.id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

pub async fn count_files(db: &impl ConnectionTrait, officer: &Officer) -> Result<u64, DbErr> {
    own_files(officer).count(db).await
}

fn own_files(officer: &Officer) -> Select<remittance_file::Entity> {
    remittance_file::Entity::find()
        .filter(remittance_file::COLUMN.region_id.eq(officer.region_id()))
}

/// Which lines of a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineFilter {
    /// Of one file only.
    pub file_id: Option<RemittanceId>,
    pub outcome: Option<Outcome>,
    /// Only what waits for an officer.
    pub open: bool,
}

/// Lines of the officer's region, oldest first.
pub async fn lines(
    db: &impl ConnectionTrait,
    officer: &Officer,
    filter: LineFilter,
    request: &PageRequest,
) -> Result<Page<RemittanceLine>, ListError> {
    let mut list = own_lines(officer, filter);
    if let Some(after) = &request.after {
        let id: RemittanceLineId = after.key()?;
        list = list.filter(remittance_line::COLUMN.id.gt(id));
    }
    let list = list.order_by_asc(remittance_line::COLUMN.id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

pub async fn count_lines(
    db: &impl ConnectionTrait,
    officer: &Officer,
    filter: LineFilter,
) -> Result<u64, DbErr> {
    own_lines(officer, filter).count(db).await
}

fn own_lines(officer: &Officer, filter: LineFilter) -> Select<remittance_line::Entity> {
    let column = remittance_line::COLUMN;
    let mut list = remittance_line::Entity::find().filter(column.region_id.eq(officer.region_id()));
    if let Some(file_id) = filter.file_id {
        list = list.filter(column.file_id.eq(file_id));
    }
    if let Some(outcome) = filter.outcome {
        list = list.filter(column.outcome.eq(outcome));
    }
    if filter.open {
        list = list
            .filter(
                column
                    .outcome
                    .is_in(Outcome::OPEN.iter().copied().map(Some)),
            )
            .filter(column.resolution.is_null());
    }
    list
}
