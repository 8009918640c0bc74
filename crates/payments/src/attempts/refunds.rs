//! What is given back of a payment by the way on which it came. A refund is
//! written down first and asked of the provider by a job, keyed by its id.

pub use crate::entity::attempt_refund::RefundCause;

use crate::entity::attempt_refund::{self, PART, RefundState};
use crate::entity::{attempt, intent};
use crate::{Attempt, AttemptRefund, Intent};
use identity::Officer;
use kernel::{Clock, Cursor, CursorError, Page, PageRequest, PartId, RefundId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, RelationDef, Select, TryInsertResult,
};
use serde::{Deserialize, Serialize};

/// Written to the outbox with each refund that a provider must be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundOwed {
    pub refund_id: RefundId,
}

impl RefundOwed {
    pub const KIND: &str = "refund_owed";
}

/// Why all of a payment that bought nothing is given back.
pub const UNUSED: &str = attempt_refund::UNUSED;

/// Why a part is given back that did not reach its shopper.
pub fn of_part(id: PartId) -> String {
    format!("{PART}{id}")
}

/// Owes back `owed_minor` of the order's currency, for a `reason` that counts
/// once per attempt. In the currency of the payment it is the same share, so
/// that what is given back in pieces adds up to what was paid. `None` if it was
/// owed before or if nothing is left to give back.
pub async fn owe(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (attempt, intent): (&Attempt, &Intent),
    owed_minor: i64,
    reason: &str,
) -> Result<Option<RefundId>, DbErr> {
    let before = of_attempt(tx, attempt).await?;
    let owed_before: i64 = before.iter().map(|refund| refund.owed_minor).sum();
    let paid_before: i64 = before.iter().map(|refund| refund.amount_minor).sum();
    let owed_minor = owed_minor.min(intent.amount_minor - owed_before);
    let amount_minor = share(
        attempt.amount_minor,
        owed_before + owed_minor,
        intent.amount_minor,
    ) - paid_before;
    if owed_minor <= 0 || amount_minor <= 0 {
        return Ok(None);
    }
    let row = AttemptRefund {
        id: RefundId::new(),
        attempt_id: attempt.id,
        reason: reason.to_owned(),
        amount_minor,
        currency: attempt.currency,
        owed_minor,
        state: RefundState::Owed,
        provider_reference: None,
        declined: None,
        proof: None,
        settled_by: None,
        created_at: clock.now(),
        done_at: None,
    };
    let id = row.id;
    let once = [
        attempt_refund::Column::AttemptId,
        attempt_refund::Column::Reason,
    ];
    let insert = attempt_refund::ActiveModel::from(row).reset_all();
    let inserted = attempt_refund::Entity::insert(insert)
        .on_conflict_do_nothing_on(once)
        .exec_without_returning(tx)
        .await?;
    if !matches!(inserted, TryInsertResult::Inserted(1)) {
        return Ok(None);
    }
    db::outbox::emit(tx, clock, RefundOwed::KIND, &RefundOwed { refund_id: id }).await?;
    Ok(Some(id))
}

/// `part / whole` of `total`, rounded half up.
fn share(total: i64, part: i64, whole: i64) -> i64 {
    let whole = i128::from(whole.max(1));
    let minor = (i128::from(total) * i128::from(part) * 2 + whole) / (whole * 2);
    i64::try_from(minor).unwrap_or(total)
}

/// Notes that the provider gives it back. `false` if it had ended before.
pub async fn done(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: RefundId,
    provider_reference: &str,
) -> Result<bool, DbErr> {
    let moved = attempt_refund::Entity::update_many()
        .col_expr(attempt_refund::COLUMN.state, RefundState::Done.into())
        .col_expr(
            attempt_refund::COLUMN.provider_reference,
            Some(provider_reference.to_owned()).into(),
        )
        .col_expr(attempt_refund::COLUMN.done_at, Some(clock.now()).into())
        .filter(attempt_refund::COLUMN.id.eq(id))
        .filter(attempt_refund::COLUMN.state.eq(RefundState::Owed))
        .exec(tx)
        .await?;
    Ok(moved.rows_affected == 1)
}

/// Leaves it to be given by hand, because the provider declined. `false` if it
/// had ended before.
pub async fn decline(tx: &impl ConnectionTrait, id: RefundId, why: &str) -> Result<bool, DbErr> {
    let moved = attempt_refund::Entity::update_many()
        .col_expr(attempt_refund::COLUMN.state, RefundState::ByHand.into())
        .col_expr(attempt_refund::COLUMN.declined, Some(why.to_owned()).into())
        .filter(attempt_refund::COLUMN.id.eq(id))
        .filter(attempt_refund::COLUMN.state.eq(RefundState::Owed))
        .exec(tx)
        .await?;
    Ok(moved.rows_affected == 1)
}

/// Notes that an officer gave it back by hand. `None` if it does not wait for that.
pub async fn settle(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    officer: &Officer,
    id: RefundId,
    proof: &str,
) -> Result<Option<AttemptRefund>, DbErr> {
    let settled = attempt_refund::Entity::update_many()
        .col_expr(attempt_refund::COLUMN.state, RefundState::Done.into())
        .col_expr(attempt_refund::COLUMN.proof, Some(proof.to_owned()).into())
        .col_expr(
            attempt_refund::COLUMN.settled_by,
            Some(officer.account_id()).into(),
        )
        .col_expr(attempt_refund::COLUMN.done_at, Some(clock.now()).into())
        .filter(attempt_refund::COLUMN.id.eq(id))
        .filter(attempt_refund::COLUMN.state.eq(RefundState::ByHand))
        .exec_with_returning(tx)
        .await?;
    Ok(settled.into_iter().next())
}

/// Why a list could not be given.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error(transparent)]
    Cursor(#[from] CursorError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The refunds of an officer's region that no provider gives back, each with
/// what was paid; the oldest first.
pub async fn by_hand(
    db: &impl ConnectionTrait,
    officer: &Officer,
    request: &PageRequest,
) -> Result<Page<(AttemptRefund, Intent)>, ListError> {
    let mut list = waiting(officer);
    if let Some(after) = &request.after {
        let id: RefundId = after.key()?;
        list = list.filter(attempt_refund::COLUMN.id.gt(id));
    }
    let rows = list
        .order_by_asc(attempt_refund::Column::Id)
        .limit(request.first + 1)
        .select_also(intent::Entity)
        .all(db)
        .await?;
    let whole = |(refund, intent): (AttemptRefund, Option<Intent>)| Some((refund, intent?));
    let rows = rows.into_iter().filter_map(whole).collect();
    Ok(Page::of(rows, request.first, |(refund, _)| {
        Cursor::of(&refund.id)
    }))
}

pub async fn count_by_hand(db: &impl ConnectionTrait, officer: &Officer) -> Result<u64, DbErr> {
    waiting(officer).count(db).await
}

fn waiting(officer: &Officer) -> Select<attempt_refund::Entity> {
    of_officer(officer).filter(attempt_refund::COLUMN.state.eq(RefundState::ByHand))
}

/// One refund of an officer's region, with what was paid.
pub async fn one_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: RefundId,
) -> Result<Option<(AttemptRefund, Intent)>, DbErr> {
    let row = of_officer(officer)
        .filter(attempt_refund::COLUMN.id.eq(id))
        .select_also(intent::Entity)
        .one(db)
        .await?;
    Ok(row.and_then(|(refund, intent)| Some((refund, intent?))))
}

fn of_officer(officer: &Officer) -> Select<attempt_refund::Entity> {
    let to_attempt: RelationDef = attempt_refund::Entity::belongs_to(attempt::Entity)
        .from(attempt_refund::Column::AttemptId)
        .to(attempt::Column::Id)
        .into();
    let to_intent: RelationDef = attempt::Entity::belongs_to(intent::Entity)
        .from(attempt::Column::IntentId)
        .to(intent::Column::Id)
        .into();
    attempt_refund::Entity::find()
        .join(JoinType::InnerJoin, to_attempt)
        .join(JoinType::InnerJoin, to_intent)
        .filter(intent::COLUMN.region_id.eq(officer.region_id()))
}

pub async fn by_id(
    db: &impl ConnectionTrait,
    id: RefundId,
) -> Result<Option<AttemptRefund>, DbErr> {
    attempt_refund::Entity::find_by_id(id).one(db).await
}

pub async fn of_attempt(
    db: &impl ConnectionTrait,
    attempt: &Attempt,
) -> Result<Vec<AttemptRefund>, DbErr> {
    attempt_refund::Entity::find()
        .filter(attempt_refund::COLUMN.attempt_id.eq(attempt.id))
        .order_by_asc(attempt_refund::COLUMN.id)
        .all(db)
        .await
}

/// Refunds that providers are still to be asked for, the oldest first.
pub async fn owed(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<AttemptRefund>, DbErr> {
    attempt_refund::Entity::find()
        .filter(attempt_refund::COLUMN.state.eq(RefundState::Owed))
        .order_by_asc(attempt_refund::COLUMN.id)
        .limit(limit)
        .all(db)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_given_back_one_after_the_other_add_up() {
        // 100 MAD paid as 9.22 EUR, given back in thirds.
        let after: Vec<i64> = [3_333, 6_666, 10_000]
            .iter()
            .map(|part| share(922, *part, 10_000))
            .collect();
        assert_eq!(after, [307, 615, 922]);
    }
}
