//! Finding attempts.

use super::refunds;
use crate::Attempt;
use crate::entity::attempt::{self, AttemptState};
use crate::entity::attempt_refund;
use kernel::{AttemptId, Clock, IntentId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

/// The attempts about which a provider should be asked now, longest due first.
pub async fn to_ask(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    limit: u64,
) -> Result<Vec<Attempt>, DbErr> {
    attempt::Entity::find()
        .filter(attempt::COLUMN.state.eq(AttemptState::Open))
        .filter(attempt::COLUMN.ask_at.lte(clock.now()))
        .order_by_asc(attempt::COLUMN.ask_at)
        .limit(limit)
        .all(db)
        .await
}

pub async fn by_id(db: &impl ConnectionTrait, id: AttemptId) -> Result<Option<Attempt>, DbErr> {
    attempt::Entity::find_by_id(id).one(db).await
}

pub async fn by_reference(
    db: &impl ConnectionTrait,
    provider: &str,
    reference: &str,
) -> Result<Option<Attempt>, DbErr> {
    attempt::Entity::find()
        .filter(attempt::COLUMN.provider.eq(provider))
        .filter(attempt::COLUMN.reference.eq(reference))
        .one(db)
        .await
}

/// The attempt that paid an intent, if one did: not one that came too late or
/// was one too many, of which all is given back.
pub async fn that_paid(
    db: &impl ConnectionTrait,
    intent_id: IntentId,
) -> Result<Option<Attempt>, DbErr> {
    let unused = attempt_refund::Entity::find()
        .select_only()
        .column(attempt_refund::Column::AttemptId)
        .filter(attempt_refund::COLUMN.reason.eq(refunds::UNUSED))
        .into_query();
    attempt::Entity::find()
        .filter(attempt::COLUMN.intent_id.eq(intent_id))
        .filter(attempt::COLUMN.state.eq(AttemptState::Paid))
        .filter(attempt::Column::Id.not_in_subquery(unused))
        .order_by_asc(attempt::COLUMN.paid_at)
        .one(db)
        .await
}

/// The attempts at some intents, the earliest first.
pub async fn of_intents(
    db: &impl ConnectionTrait,
    intents: &[IntentId],
) -> Result<Vec<Attempt>, DbErr> {
    attempt::Entity::find()
        .filter(attempt::COLUMN.intent_id.is_in(intents.iter().copied()))
        .order_by_asc(attempt::COLUMN.id)
        .all(db)
        .await
}
