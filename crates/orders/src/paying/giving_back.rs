//! Giving money back by the way on which it came: owed first, in the caller's
//! transaction; asked of the provider by a job; by hand where it cannot.

use super::{Desk, within_time};
use crate::orders;
use db::{Db, JobError};
use kernel::{Clock, Money, OrderId, RefundId};
use payments::attempts::{self, refunds};
use payments::books::{self, BookError, PaidBackBy, RefundOwed, Refunded};
use payments::providers::ProviderError;
use payments::{Attempt, AttemptRefund, Intent, RefundState, intents};
use sea_orm::{ConnectionTrait, DbErr};

/// Owes a shopper who paid in advance some of it back, for a `reason` that
/// counts once per order. `None` if nothing was paid in advance, or it was owed
/// before.
pub async fn give_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    order_id: OrderId,
    amount: Money,
    reason: &str,
) -> Result<Option<RefundId>, DbErr> {
    match payment_of(tx, order_id).await? {
        Some((attempt, intent)) => owe(tx, clock, (&attempt, &intent), amount, reason).await,
        None => Ok(None),
    }
}

/// The same where the books say already that it is owed.
pub(crate) async fn ask_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    order_id: OrderId,
    amount: Money,
    reason: &str,
) -> Result<(), DbErr> {
    if let Some((attempt, intent)) = payment_of(tx, order_id).await? {
        refunds::owe(tx, clock, (&attempt, &intent), amount.minor, reason).await?;
    }
    Ok(())
}

/// The attempt that paid an order in advance, with what it paid.
async fn payment_of(
    tx: &impl ConnectionTrait,
    order_id: OrderId,
) -> Result<Option<(Attempt, Intent)>, DbErr> {
    let Some(intent) = intents::prepaid(tx, order_id).await? else {
        return Ok(None);
    };
    let attempt = attempts::that_paid(tx, intent.id).await?;
    Ok(attempt.map(|attempt| (attempt, intent)))
}

pub(super) async fn owe(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (attempt, intent): (&Attempt, &Intent),
    amount: Money,
    reason: &str,
) -> Result<Option<RefundId>, DbErr> {
    let owed = refunds::owe(tx, clock, (attempt, intent), amount.minor, reason).await?;
    let Some(id) = owed else {
        return Ok(None);
    };
    let order = orders::by_id(tx, intent.order_id).await?;
    let number = order.map(|order| order.number).unwrap_or_default();
    let owed = RefundOwed {
        id: id.0,
        order_id: intent.order_id,
        region_id: intent.region_id,
        order_number: &number,
        amount,
        reason,
    };
    books::refund_owed(tx, clock, &owed).await.map_err(as_db)?;
    Ok(Some(id))
}

/// Asks the provider for a refund that is owed, and books it. Repeated, it has
/// one effect: the provider is given the refund's id as the key.
pub async fn refund_now(
    db: &Db,
    clock: &dyn Clock,
    desk: &Desk,
    id: RefundId,
) -> Result<(), JobError> {
    let reader = db.reader();
    let refund = refunds::by_id(reader, id).await?;
    let Some(refund) = refund.filter(|refund| refund.state == RefundState::Owed) else {
        return Ok(());
    };
    let attempt = attempts::by_id(reader, refund.attempt_id).await?;
    let attempt = attempt.ok_or_else(|| JobError::never("a refund of no attempt"))?;
    let asked = match desk.providers.by_code(&attempt.provider) {
        Some(provider) => within_time(provider.refund(&attempt, &refund)).await,
        None => Err(ProviderError::Unreachable("not set up any more".to_owned())),
    };
    db::step("refund::asked");
    match asked {
        Ok(theirs) => done(db, clock, &attempt, &refund, theirs).await,
        Err(ProviderError::Declined(why)) => {
            tracing::warn!(refund = %id, why, "a refund is left to be given by hand");
            let tx = db.write().await?;
            refunds::decline(&tx, id, &why).await?;
            Ok(tx.commit().await?)
        }
        Err(error) => {
            // The rounds ask again, for as long as it takes.
            tracing::warn!(refund = %id, %error, "a refund stays owed");
            Ok(())
        }
    }
}

async fn done(
    db: &Db,
    clock: &dyn Clock,
    attempt: &Attempt,
    refund: &AttemptRefund,
    theirs: String,
) -> Result<(), JobError> {
    let tx = db.write().await?;
    let intent = intents::by_id(&tx, attempt.intent_id).await?;
    let intent = intent.ok_or_else(|| JobError::never("an attempt at nothing"))?;
    if refunds::done(&tx, clock, refund.id, &theirs).await? {
        let booked = Refunded {
            id: refund.id.0,
            order_id: intent.order_id,
            region_id: intent.region_id,
            amount: Money::new(refund.owed_minor, intent.currency),
            by: PaidBackBy::Provider(attempt.provider.clone()),
            reference: &theirs,
        };
        books::refunded(&tx, clock, &booked).await.map_err(as_db)?;
    }
    db::step("refund::booked");
    tx.commit().await?;
    db::step("refund::committed");
    Ok(())
}

/// What the books refuse here is a mistake of ours.
fn as_db(error: BookError) -> DbErr {
    match error {
        BookError::Db(error) => error,
        other => DbErr::Custom(other.to_string()),
    }
}
