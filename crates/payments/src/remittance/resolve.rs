//! An officer settles a line that did not match.

use super::Outcome;
use super::matching;
use crate::RemittanceLine;
use crate::cash::{self, CashState};
use crate::entity::remittance_line::{self, Resolution};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, PartId, RemittanceLineId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde::Serialize;

const TEXT_LIMIT: usize = 300;

/// What the officer decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Decision {
    /// It speaks of this part: its amount is booked there, if the courier holds as much.
    Link(PartId),
    /// Nothing is booked, for a reason.
    WriteOff { reason: String },
}

/// Why a line was not settled.
#[derive(Debug, thiserror::Error)]
pub enum ResolveError {
    #[error("no such line")]
    NotFound,
    #[error("it is settled already")]
    Settled,
    #[error("no such parcel with this carrier whose cash is collected")]
    NoSuchParcel,
    #[error("the courier does not hold as much for this parcel")]
    TooMuch,
    #[error("the line holds no amount that could be booked")]
    NoAmount,
    #[error("say why, in {TEXT_LIMIT} characters at most")]
    ReasonNeeded,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Settles a line by hand.
pub async fn resolve(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, decision): (RemittanceLineId, Decision),
    key: &str,
) -> Result<RemittanceLine, ResolveError> {
    let scope = format!("resolve_remittance:{}", officer.account_id());
    let once = Once::new(scope, key, &(id, &decision));
    let tx = db.write().await?;
    let line = find(&tx, officer, id).await?;
    if matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_)) {
        return Ok(line);
    }
    let (resolution, part_id, reason) = match decision {
        Decision::Link(part_id) => (Resolution::Linked, Some(part_id), None),
        Decision::WriteOff { reason } => {
            (Resolution::WrittenOff, line.part_id, Some(said(&reason)?))
        }
    };
    let column = remittance_line::COLUMN;
    let settled = remittance_line::Entity::update_many()
        .col_expr(column.resolution, Some(resolution).into())
        .col_expr(column.resolved_at, Some(clock.now()).into())
        .col_expr(column.resolved_by, Some(officer.account_id()).into())
        .col_expr(column.part_id, part_id.into())
        .col_expr(column.reason, reason.into())
        .filter(column.id.eq(id))
        .filter(column.resolution.is_null())
        .filter(
            column
                .outcome
                .is_in(Outcome::OPEN.iter().copied().map(Some)),
        )
        .exec(&tx)
        .await?;
    if settled.rows_affected != 1 {
        return Err(ResolveError::Settled);
    }
    if let (Resolution::Linked, Some(part_id)) = (resolution, part_id) {
        link(&tx, clock, &line, part_id).await?;
    }
    let line = find(&tx, officer, id).await?;
    once::answer(&tx, &once, &id).await?;
    tx.commit().await?;
    Ok(line)
}

async fn find(
    tx: &impl ConnectionTrait,
    officer: &Officer,
    id: RemittanceLineId,
) -> Result<RemittanceLine, ResolveError> {
    let line = remittance_line::Entity::find_by_id(id)
        .filter(remittance_line::COLUMN.region_id.eq(officer.region_id()))
        .one(tx)
        .await?;
    line.ok_or(ResolveError::NotFound)
}

async fn link(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &RemittanceLine,
    part_id: PartId,
) -> Result<(), ResolveError> {
    let amount = line.amount_minor.ok_or(ResolveError::NoAmount)?;
    let parcels = cash::by_parts(tx, &[part_id]).await?;
    let file = crate::entity::remittance_file::Entity::find_by_id(line.file_id)
        .one(tx)
        .await?;
    let carrier = file.map(|file| file.carrier_key);
    let parcel = parcels.into_iter().find(|parcel| {
        parcel.region_id == line.region_id
            && parcel.state == CashState::Collected
            && parcel.carrier_key == carrier
    });
    let parcel = parcel.ok_or(ResolveError::NoSuchParcel)?;
    if matching::book(tx, clock, line, &parcel, (amount, line.fee_minor)).await? {
        Ok(())
    } else {
        Err(ResolveError::TooMuch)
    }
}

fn said(reason: &str) -> Result<String, ResolveError> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > TEXT_LIMIT {
        return Err(ResolveError::ReasonNeeded);
    }
    Ok(reason.to_owned())
}

impl From<OnceError> for ResolveError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
