//! Calling off what has not left yet: by the shopper, or by an officer of the
//! region. (A cooperative refuses its part; see [`crate::advance`].)

use crate::moving::{self, Move};
use crate::state::{PartState, StepKind, Who};
use crate::{Order, OrderPart, orders, parts};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, PartId};
use sea_orm::{ConnectionTrait, DbErr};

const TEXT_LIMIT: usize = 300;

/// Why nothing was called off.
#[derive(Debug, thiserror::Error)]
pub enum CancelError {
    #[error("this is packed already or has left")]
    TooLate,
    #[error("say why, in {TEXT_LIMIT} characters at most")]
    ReasonNeeded,
    #[error("this cannot be called off while it is {now:?}")]
    WrongState { now: PartState },
    #[error("no such order")]
    NotFound,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Whether the shopper may still call this part off.
pub fn may_be_called_off(part: &OrderPart) -> bool {
    let step = part.state.after(part.way, Who::Shopper, StepKind::Cancel);
    step.is_some()
}

/// Calls off every part of the shopper's order that is not packed yet; the
/// others go their way. Gives all parts as they are then.
///
/// Whoever calls this has shown the order's number and its phone.
pub async fn by_shopper(
    db: &Db,
    clock: &dyn Clock,
    order: &Order,
    key: &str,
) -> Result<Vec<OrderPart>, CancelError> {
    let tx = db.write().await?;
    let once = Once::new(format!("cancel_order:{}", order.id), key, &());
    if let Claim::Seen(_) = once::claim(&tx, clock, &once).await? {
        return Ok(orders::parts_of(&tx, &[order.id]).await?);
    }
    orders::hold(&tx, order.id)
        .await?
        .ok_or(CancelError::NotFound)?;
    let mut called_off = 0;
    for part in orders::parts_of(&tx, &[order.id]).await? {
        let step = Move::of_itself(StepKind::Cancel, Who::Shopper);
        if moving::take(&tx, clock, &part, step).await?.is_some() {
            called_off += 1;
        }
    }
    if called_off == 0 {
        return Err(CancelError::TooLate);
    }
    once::answer(&tx, &once, &()).await?;
    let parts = orders::parts_of(&tx, &[order.id]).await?;
    tx.commit().await?;
    Ok(parts)
}

/// Calls off one part in the officer's region, with the reason that its shopper
/// and its cooperative are told.
pub async fn by_officer(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: PartId,
    (reason, key): (&str, &str),
) -> Result<OrderPart, CancelError> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > TEXT_LIMIT {
        return Err(CancelError::ReasonNeeded);
    }
    let tx = db.write().await?;
    let once = Once::new(
        format!("cancel_part:{}", officer.region_id()),
        key,
        &(id, reason),
    );
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let part = of_region(&tx, officer, id).await?;
    if seen {
        return Ok(part);
    }
    // A payment that lands just now comes before or after, not between.
    orders::hold(&tx, part.order_id).await?;
    let part = of_region(&tx, officer, id).await?;
    let step = Move {
        account_id: Some(officer.account_id()),
        reason: Some(reason),
        ..Move::of_itself(StepKind::Cancel, Who::Officer)
    };
    let Some(moved) = moving::take(&tx, clock, &part, step).await? else {
        let now = of_region(&tx, officer, id).await?.state;
        return Err(CancelError::WrongState { now });
    };
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(moved)
}

async fn of_region(
    tx: &impl ConnectionTrait,
    officer: &Officer,
    id: PartId,
) -> Result<OrderPart, CancelError> {
    let found = parts::one_of_region(tx, officer, id).await?;
    found.ok_or(CancelError::NotFound)
}

impl From<OnceError> for CancelError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
