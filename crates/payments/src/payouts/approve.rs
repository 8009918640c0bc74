//! Two officers approve a payout, one calls it off, a file tells the bank.

use super::{Payout, PayoutError, PayoutState, once, one_of_officer, said, settle, tell};
use crate::entity::kinds::PayoutMethod;
use crate::entity::payout;
use crate::ledger::PostingKind;
use chrono::{DateTime, Utc};
use db::Db;
use db::once::{Claim, answer, claim};
use identity::Officer;
use kernel::{AccountId, Clock, PayoutId};
use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde::Deserialize as _;

/// Approves a payout; the second officer's approval makes it good. The same
/// officer's second approval counts for nothing.
pub async fn approve(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: PayoutId,
    key: &str,
) -> Result<Payout, PayoutError> {
    let tx = db.write().await?;
    let once = once(officer, "approve_payout", key, &id);
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return one_of_officer(&tx, officer, id).await;
    }
    let before = one_of_officer(&tx, officer, id).await?;
    let by = officer.account_id();
    let approved = match first(&tx, id, by).await? {
        Some(payout) => payout,
        None => match second(&tx, clock, id, by).await? {
            Some(payout) => payout,
            None => return Err(refused(&before, by)),
        },
    };
    answer(&tx, &once, &id).await?;
    db::step("payout::approved");
    tx.commit().await?;
    Ok(approved)
}

async fn first(
    tx: &impl ConnectionTrait,
    id: PayoutId,
    by: AccountId,
) -> Result<Option<Payout>, DbErr> {
    let moved = payout::Entity::update_many()
        .col_expr(payout::COLUMN.first_approver, Some(by).into())
        .filter(payout::COLUMN.id.eq(id))
        .filter(payout::COLUMN.state.eq(PayoutState::Prepared))
        .filter(payout::COLUMN.first_approver.is_null())
        .exec_with_returning(tx)
        .await?;
    Ok(moved.into_iter().next())
}

async fn second(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: PayoutId,
    by: AccountId,
) -> Result<Option<Payout>, DbErr> {
    let moved = payout::Entity::update_many()
        .col_expr(payout::COLUMN.second_approver, Some(by).into())
        .col_expr(payout::COLUMN.approved_at, Some(clock.now()).into())
        .col_expr(payout::COLUMN.state, PayoutState::Approved.into())
        .filter(payout::COLUMN.id.eq(id))
        .filter(payout::COLUMN.state.eq(PayoutState::Prepared))
        .filter(payout::COLUMN.first_approver.ne(by))
        .exec_with_returning(tx)
        .await?;
    Ok(moved.into_iter().next())
}

fn refused(payout: &Payout, by: AccountId) -> PayoutError {
    if payout.state == PayoutState::Prepared && payout.first_approver == Some(by) {
        return PayoutError::SameOfficer;
    }
    PayoutError::WrongState { now: payout.state }
}

/// Calls a payout off before the bank is told; its amount is available again.
pub async fn cancel(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: PayoutId,
    reason: &str,
    key: &str,
) -> Result<Payout, PayoutError> {
    if !said(reason) {
        return Err(PayoutError::ReasonNeeded);
    }
    let tx = db.write().await?;
    let once = once(officer, "cancel_payout", key, &(id, reason));
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return one_of_officer(&tx, officer, id).await;
    }
    let now = one_of_officer(&tx, officer, id).await?.state;
    let moved = payout::Entity::update_many()
        .col_expr(payout::COLUMN.state, PayoutState::Cancelled.into())
        .col_expr(payout::COLUMN.reason, Some(reason.trim().to_owned()).into())
        .col_expr(payout::COLUMN.ended_at, Some(clock.now()).into())
        .filter(payout::COLUMN.id.eq(id))
        .filter(
            payout::COLUMN
                .state
                .is_in([PayoutState::Prepared, PayoutState::Approved]),
        )
        .exec_with_returning(&tx)
        .await?;
    let moved = moved.into_iter().next();
    let payout = moved.ok_or(PayoutError::WrongState { now })?;
    settle::give_back(&tx, clock, &payout, PostingKind::PayoutCancelled).await?;
    answer(&tx, &once, &id).await?;
    tx.commit().await?;
    Ok(payout)
}

/// Puts every approved transfer of the region into one file for the bank, and
/// gives the file's id: [`super::of_batch`] has its payouts, also later. `None`
/// where none waits. A payout stands in one file only.
pub async fn send(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    key: &str,
) -> Result<Option<Uuid>, PayoutError> {
    let tx = db.write().await?;
    let once = once(officer, "send_payouts", key, &());
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        let id = Option::<Uuid>::deserialize(value);
        return Ok(id.map_err(|error| DbErr::Json(error.to_string()))?);
    }
    let batch_id = Uuid::new_v4();
    let sent_at: DateTime<Utc> = clock.now();
    let sent = payout::Entity::update_many()
        .col_expr(payout::COLUMN.state, PayoutState::Sent.into())
        .col_expr(payout::COLUMN.batch_id, Some(batch_id).into())
        .col_expr(payout::COLUMN.sent_at, Some(sent_at).into())
        .filter(payout::COLUMN.region_id.eq(officer.region_id()))
        .filter(payout::COLUMN.state.eq(PayoutState::Approved))
        .filter(payout::COLUMN.method.eq(PayoutMethod::Transfer))
        .exec_with_returning(&tx)
        .await?;
    for payout in &sent {
        tell(&tx, clock, payout).await?;
    }
    let batch = (!sent.is_empty()).then_some(batch_id);
    answer(&tx, &once, &batch).await?;
    tx.commit().await?;
    Ok(batch)
}
