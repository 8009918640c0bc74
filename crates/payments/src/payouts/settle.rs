//! A payout reaches the cooperative, or the bank gives it back.

use super::{Payout, PayoutError, PayoutState, once, one_of_officer, said, tell};
use crate::entity::kinds::PayoutMethod;
use crate::entity::payout;
use crate::ledger::{About, Account, NewPosting, PostingKind, credit, debit, post};
use db::Db;
use db::once::{Claim, answer, claim};
use identity::Officer;
use kernel::{Clock, PayoutId};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Notes that the cooperative has the money: a transfer that was sent, or cash
/// that was approved. `proof` is the bank's reference or the receipt's number.
pub async fn mark_paid(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: PayoutId,
    proof: &str,
    key: &str,
) -> Result<Payout, PayoutError> {
    if !said(proof) {
        return Err(PayoutError::ProofNeeded);
    }
    let tx = db.write().await?;
    let once = once(officer, "pay_payout", key, &(id, proof));
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return one_of_officer(&tx, officer, id).await;
    }
    let now = one_of_officer(&tx, officer, id).await?.state;
    let cash = Condition::all()
        .add(payout::COLUMN.method.eq(PayoutMethod::Cash))
        .add(payout::COLUMN.state.eq(PayoutState::Approved));
    let ready = Condition::any()
        .add(payout::COLUMN.state.eq(PayoutState::Sent))
        .add(cash);
    let moved = payout::Entity::update_many()
        .col_expr(payout::COLUMN.state, PayoutState::Paid.into())
        .col_expr(payout::COLUMN.proof, Some(proof.trim().to_owned()).into())
        .col_expr(payout::COLUMN.paid_at, Some(clock.now()).into())
        .filter(payout::COLUMN.id.eq(id))
        .filter(ready)
        .exec_with_returning(&tx)
        .await?;
    let moved = moved.into_iter().next();
    let payout = moved.ok_or(PayoutError::WrongState { now })?;
    book_paid(&tx, clock, &payout).await?;
    db::step("payout::booked");
    tell(&tx, clock, &payout).await?;
    answer(&tx, &once, &id).await?;
    tx.commit().await?;
    db::step("payout::paid");
    Ok(payout)
}

async fn book_paid(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    payout: &Payout,
) -> Result<(), DbErr> {
    let from = match payout.method {
        PayoutMethod::Transfer => Account::Bank(payout.region_id),
        PayoutMethod::Cash => Account::CashDesk(payout.region_id),
    };
    let aside = Account::InPayout(payout.cooperative_id);
    let new = NewPosting {
        key: format!("payout_paid:{}", payout.id),
        kind: PostingKind::PayoutPaid,
        region_id: payout.region_id,
        reference: payout.number.clone(),
        explanation: payout.proof.clone().unwrap_or_default(),
        entries: vec![
            debit(aside, payout.amount(), About::default()),
            credit(from, payout.amount(), About::default()),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}

/// Notes that the bank gave a transfer back: it is not settled, and its amount
/// is available again.
pub async fn mark_returned(
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
    let once = once(officer, "return_payout", key, &(id, reason));
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return one_of_officer(&tx, officer, id).await;
    }
    let now = one_of_officer(&tx, officer, id).await?.state;
    let returned = returned(&tx, clock, id, reason).await?;
    let payout = returned.ok_or(PayoutError::WrongState { now })?;
    answer(&tx, &once, &id).await?;
    tx.commit().await?;
    Ok(payout)
}

/// The same in somebody's transaction, whoever says so: an officer, or the
/// bank's statement. `None` if the transfer is not out, or was given back before.
pub async fn returned(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: PayoutId,
    reason: &str,
) -> Result<Option<Payout>, DbErr> {
    let moved = payout::Entity::update_many()
        .col_expr(payout::COLUMN.state, PayoutState::Returned.into())
        .col_expr(payout::COLUMN.reason, Some(reason.trim().to_owned()).into())
        .col_expr(payout::COLUMN.ended_at, Some(clock.now()).into())
        .filter(payout::COLUMN.id.eq(id))
        .filter(payout::COLUMN.method.eq(PayoutMethod::Transfer))
        .filter(
            payout::COLUMN
                .state
                .is_in([PayoutState::Sent, PayoutState::Paid]),
        )
        .exec_with_returning(tx)
        .await?;
    let Some(payout) = moved.into_iter().next() else {
        return Ok(None);
    };
    give_back(tx, clock, &payout, PostingKind::PayoutReturned).await?;
    tell(tx, clock, &payout).await?;
    Ok(Some(payout))
}

/// Makes the amount available again: out of what was put aside, or out of the
/// bank where it had been booked as paid.
pub(super) async fn give_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    payout: &Payout,
    kind: PostingKind,
) -> Result<(), DbErr> {
    let from = match payout.paid_at {
        Some(_) => Account::Bank(payout.region_id),
        None => Account::InPayout(payout.cooperative_id),
    };
    let share = Account::Available(payout.cooperative_id);
    let new = NewPosting {
        key: format!("payout_ended:{}", payout.id),
        kind,
        region_id: payout.region_id,
        reference: payout.number.clone(),
        explanation: payout.reason.clone().unwrap_or_default(),
        entries: vec![
            debit(from, payout.amount(), About::default()),
            credit(share, payout.amount(), About::default()),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}
