//! What a file adds up to was seen on the bank's statement.

use super::Outcome;
use crate::RemittanceFile;
use crate::cash::CashState;
use crate::entity::cash_parcel;
use crate::entity::remittance_file::{self, FileState};
use crate::entity::remittance_line::{self, Resolution};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, RemittanceId};
use sea_orm::sea_query::{Expr, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QuerySelect,
};

const TEXT_LIMIT: usize = 100;

/// What is booked of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    pub lines: i64,
    /// What the couriers accounted for, in minor units.
    pub amount_minor: i64,
    /// What they kept of it.
    pub fee_minor: i64,
}

/// Why a file was not reconciled.
#[derive(Debug, thiserror::Error)]
pub enum ReconcileError {
    #[error("no such file")]
    NotFound,
    #[error("name the line of the statement, in {TEXT_LIMIT} characters at most")]
    ReferenceNeeded,
    #[error("its lines are not matched yet, or it was reconciled before")]
    NotDone,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Notes that the courier's payment for a file is on the bank's statement,
/// under a reference; the parcels that it pays for are reconciled.
pub async fn reconcile(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, bank_reference): (RemittanceId, &str),
    key: &str,
) -> Result<RemittanceFile, ReconcileError> {
    let reference = bank_reference.trim();
    if reference.is_empty() || reference.chars().count() > TEXT_LIMIT {
        return Err(ReconcileError::ReferenceNeeded);
    }
    let scope = format!("reconcile_remittance:{}", officer.account_id());
    let once = Once::new(scope, key, &(id, reference));
    let tx = db.write().await?;
    let file = super::file(&tx, officer, id).await?;
    let file = file.ok_or(ReconcileError::NotFound)?;
    if matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_)) {
        return Ok(file);
    }
    let column = remittance_file::COLUMN;
    let noted = remittance_file::Entity::update_many()
        .col_expr(column.bank_reference, Some(reference.to_owned()).into())
        .col_expr(column.reconciled_at, Some(clock.now()).into())
        .filter(column.id.eq(id))
        .filter(column.state.eq(FileState::Done))
        .filter(column.reconciled_at.is_null())
        .exec(&tx)
        .await?;
    if noted.rows_affected != 1 {
        return Err(ReconcileError::NotDone);
    }
    reconcile_parcels(&tx, clock, id).await?;
    let file = super::file(&tx, officer, id).await?;
    once::answer(&tx, &once, &id).await?;
    tx.commit().await?;
    file.ok_or(ReconcileError::NotFound)
}

async fn reconcile_parcels(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: RemittanceId,
) -> Result<(), DbErr> {
    let paid = Query::select()
        .column(remittance_line::Column::PartId)
        .from(remittance_line::Entity)
        .and_where(remittance_line::COLUMN.file_id.eq(id))
        .and_where(remittance_line::COLUMN.part_id.is_not_null())
        .cond_where(is_booked())
        .to_owned();
    let column = cash_parcel::COLUMN;
    cash_parcel::Entity::update_many()
        .col_expr(column.state, CashState::Reconciled.into())
        .col_expr(column.reconciled_at, Some(clock.now()).into())
        .filter(column.state.eq(CashState::Remitted))
        .filter(column.part_id.in_subquery(paid))
        .exec(tx)
        .await?;
    Ok(())
}

/// What a file's lines have booked.
pub async fn booked(db: &impl ConnectionTrait, file: &RemittanceFile) -> Result<Booked, DbErr> {
    let column = remittance_line::COLUMN;
    let sums: Option<(i64, Option<i64>, Option<i64>)> = remittance_line::Entity::find()
        .filter(column.file_id.eq(file.id))
        .filter(is_booked())
        .select_only()
        .column_as(column.id.count(), "lines")
        .column_as(sum_of(remittance_line::Column::AmountMinor), "amount")
        .column_as(sum_of(remittance_line::Column::FeeMinor), "fee")
        .into_tuple()
        .one(db)
        .await?;
    let (lines, amount, fee) = sums.unwrap_or_default();
    Ok(Booked {
        lines,
        amount_minor: amount.unwrap_or(0),
        fee_minor: fee.unwrap_or(0),
    })
}

/// PostgreSQL adds up to a decimal number, which is none of ours.
fn sum_of(column: remittance_line::Column) -> SimpleExpr {
    Expr::col(column).sum().cast_as("bigint")
}

fn is_booked() -> Condition {
    let column = remittance_line::COLUMN;
    Condition::any()
        .add(column.outcome.eq(Outcome::Matched))
        .add(column.resolution.eq(Resolution::Linked))
}

impl From<OnceError> for ReconcileError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
