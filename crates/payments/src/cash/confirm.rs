//! Somebody has called the shopper, who still wants the parcel.

use super::parcels::{step, taken};
use super::{CashState, CashStep};
use crate::CashParcel;
use crate::entity::cash_parcel::{COLUMN, Entity};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::{Officer, Seller, Task};
use kernel::{AccountId, Clock, PartId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Who has called.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    Seller(&'a Seller),
    Officer(&'a Officer),
}

/// Why nothing was noted.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    #[error("no such parcel that is paid in cash")]
    NotFound,
    #[error("it is on its way already, or it will not leave: {now:?}")]
    TooLate { now: CashState },
    #[error("your part in the cooperative does not include this")]
    NotYourDuty,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Notes that a shopper confirmed a part by telephone. Confirming what is
/// confirmed changes nothing.
pub async fn confirm(
    db: &Db,
    clock: &dyn Clock,
    by: By<'_>,
    part_id: PartId,
    key: &str,
) -> Result<CashParcel, ConfirmError> {
    if matches!(by, By::Seller(seller) if !seller.may(Task::ShipOrders)) {
        return Err(ConfirmError::NotYourDuty);
    }
    let once = Once::new(format!("confirm_cash:{}", by.account_id()), key, &part_id);
    let tx = db.write().await?;
    let parcel = theirs(&tx, by, part_id)
        .await?
        .ok_or(ConfirmError::NotFound)?;
    if matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_)) {
        return Ok(parcel);
    }
    let update = step(part_id, CashStep::Confirm)
        .col_expr(COLUMN.confirmed_at, Some(clock.now()).into())
        .col_expr(COLUMN.confirmed_by, Some(by.account_id()).into());
    if !taken(&tx, update).await? && parcel.state != CashState::Confirmed {
        return Err(ConfirmError::TooLate { now: parcel.state });
    }
    let now = theirs(&tx, by, part_id).await?;
    once::answer(&tx, &once, &part_id).await?;
    tx.commit().await?;
    now.ok_or(ConfirmError::NotFound)
}

async fn theirs(
    db: &impl ConnectionTrait,
    by: By<'_>,
    part_id: PartId,
) -> Result<Option<CashParcel>, DbErr> {
    let found = Entity::find_by_id(part_id);
    let own = match by {
        By::Seller(seller) => found.filter(COLUMN.cooperative_id.eq(seller.cooperative_id())),
        By::Officer(officer) => found.filter(COLUMN.region_id.eq(officer.region_id())),
    };
    own.one(db).await
}

impl By<'_> {
    fn account_id(&self) -> AccountId {
        match self {
            Self::Seller(seller) => seller.account_id(),
            Self::Officer(officer) => officer.account_id(),
        }
    }
}

impl From<OnceError> for ConfirmError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
