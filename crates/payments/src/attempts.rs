//! Tries at paying: opened before the provider is asked, settled by what it
//! reports. What it reports is compared with what was asked, and an attempt
//! moves by one conditional statement, so that a report counts once.

mod finders;
pub mod refunds;

pub use finders::{by_id, by_reference, of_intents, that_paid, to_ask};

use crate::entity::attempt::{self, AttemptState};
use crate::entity::intent::{self, IntentState};
use crate::{Attempt, Intent};
use chrono::{DateTime, Duration, Utc};
use kernel::{AttemptId, Clock, Currency, IntentId, Money};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
};

/// What is asked of which provider.
#[derive(Clone, Debug)]
pub struct NewAttempt {
    pub id: AttemptId,
    pub intent_id: IntentId,
    pub provider: &'static str,
    /// Our name for it at the provider.
    pub reference: String,
    pub amount: Money,
    /// Dirhams for one euro in 1/10,000, where euros are taken for dirhams.
    pub euro_rate_e4: Option<i64>,
    pub expires_at: Option<DateTime<Utc>>,
    /// When the provider is first asked what became of it.
    pub ask_at: Option<DateTime<Utc>>,
}

/// What a provider says about an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub provider: &'static str,
    /// Our name for the attempt, as the provider repeats it.
    pub reference: String,
    /// The provider's name for it, where it has one.
    pub provider_reference: Option<String>,
    /// Whether the provider only holds the money until we tell it to take it.
    pub held: bool,
    pub outcome: Outcome,
}

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So much was paid, in the words of the provider: a currency may be one
    /// that we do not know.
    Paid { minor: i64, currency: String },
    /// Not yet, and it may still be.
    Waiting,
    /// Refused this time; the shopper may try again.
    Refused(String),
    /// It will not be paid any more.
    Ended,
}

/// What a report changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// What was owed is paid now.
    Paid(Attempt, Intent),
    /// It is paid, and what was owed had been paid before.
    Surplus(Attempt, Intent),
    /// It had been settled before.
    Repeated(Attempt),
    /// Nothing is paid; what the provider said is noted.
    Noted(Attempt),
    /// Another sum or currency than was asked for. Nothing has changed.
    Mismatch(Attempt),
    /// No attempt has this name. Nothing has changed.
    Unknown,
}

/// Opens an attempt. It must be committed before the provider is asked, so that
/// whatever the provider reports finds it.
pub async fn open(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    new: NewAttempt,
) -> Result<Attempt, DbErr> {
    let row = Attempt {
        id: new.id,
        intent_id: new.intent_id,
        provider: new.provider.to_owned(),
        reference: new.reference,
        provider_reference: None,
        amount_minor: new.amount.minor,
        currency: new.amount.currency,
        euro_rate_e4: new.euro_rate_e4,
        state: AttemptState::Open,
        refusal: None,
        answer: None,
        created_at: clock.now(),
        expires_at: new.expires_at,
        ask_at: new.ask_at,
        paid_at: None,
    };
    let insert = attempt::ActiveModel::from(row.clone()).reset_all();
    attempt::Entity::insert(insert)
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

/// Counts one more try at an intent that is still due; says which it is, or
/// nothing if the intent is no longer due. Two at once get two numbers.
pub async fn count_try(
    tx: &impl ConnectionTrait,
    intent_id: IntentId,
) -> Result<Option<i32>, DbErr> {
    let counted = intent::Entity::update_many()
        .col_expr(intent::COLUMN.tries, intent::COLUMN.tries.add(1))
        .filter(intent::COLUMN.id.eq(intent_id))
        .filter(intent::COLUMN.state.eq(IntentState::Due))
        .exec_with_returning(tx)
        .await?;
    Ok(counted.first().map(|intent| intent.tries))
}

/// Settles an attempt by a report: the first report that it was paid counts,
/// and only if sum and currency are the ones that were asked for.
pub async fn settle(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    report: &Report,
) -> Result<Settled, DbErr> {
    let Some(found) = by_reference(tx, report.provider, &report.reference).await? else {
        return Ok(Settled::Unknown);
    };
    let Outcome::Paid { minor, currency } = &report.outcome else {
        return note(tx, clock, found, report).await;
    };
    let asked = (found.amount_minor, found.currency.code());
    if (*minor, currency.to_ascii_uppercase().as_str()) != asked {
        return Ok(Settled::Mismatch(found));
    }
    let Some(paid) = mark_paid(tx, clock, &found, report).await? else {
        return repeated(tx, found.id).await;
    };
    let first = intent::Entity::update_many()
        .col_expr(intent::COLUMN.state, IntentState::Collected.into())
        .col_expr(intent::COLUMN.collected_at, Some(clock.now()).into())
        .filter(intent::COLUMN.id.eq(paid.intent_id))
        .filter(intent::COLUMN.state.ne(IntentState::Collected))
        .exec(tx)
        .await?;
    let intent = crate::intents::by_id(tx, paid.intent_id)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound(paid.intent_id.to_string()))?;
    if first.rows_affected == 1 {
        Ok(Settled::Paid(paid, intent))
    } else {
        Ok(Settled::Surplus(paid, intent))
    }
}

/// The attempt as whoever was faster left it.
async fn repeated(tx: &impl ConnectionTrait, id: AttemptId) -> Result<Settled, DbErr> {
    let now = by_id(tx, id).await?;
    let now = now.ok_or_else(|| DbErr::RecordNotFound(id.to_string()))?;
    Ok(Settled::Repeated(now))
}

async fn mark_paid(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    found: &Attempt,
    report: &Report,
) -> Result<Option<Attempt>, DbErr> {
    let theirs = report.provider_reference.clone();
    let moved = attempt::Entity::update_many()
        .col_expr(attempt::COLUMN.state, AttemptState::Paid.into())
        .col_expr(attempt::COLUMN.paid_at, Some(clock.now()).into())
        .col_expr(attempt::COLUMN.ask_at, Option::<DateTime<Utc>>::None.into())
        .col_expr(
            attempt::COLUMN.provider_reference,
            theirs.or_else(|| found.provider_reference.clone()).into(),
        )
        .filter(attempt::COLUMN.id.eq(found.id))
        .filter(
            attempt::COLUMN
                .state
                .is_in([AttemptState::Open, AttemptState::Closed]),
        )
        .exec_with_returning(tx)
        .await?;
    Ok(moved.into_iter().next())
}

/// Notes what is no payment. A settled attempt stays as it is.
async fn note(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    found: Attempt,
    report: &Report,
) -> Result<Settled, DbErr> {
    let again = match report.outcome {
        Outcome::Ended => None,
        // Whoever was refused may still pay.
        _ => found.ask_at.map(|_| next_ask(clock, &found)),
    };
    let mut update = attempt::Entity::update_many().col_expr(attempt::COLUMN.ask_at, again.into());
    if let Some(theirs) = &report.provider_reference {
        let theirs = Some(theirs.clone());
        update = update.col_expr(attempt::COLUMN.provider_reference, theirs.into());
    }
    update = match &report.outcome {
        Outcome::Refused(why) => update.col_expr(attempt::COLUMN.refusal, Some(why.clone()).into()),
        Outcome::Ended => update.col_expr(attempt::COLUMN.state, AttemptState::Closed.into()),
        Outcome::Waiting | Outcome::Paid { .. } => update,
    };
    let noted = update
        .filter(attempt::COLUMN.id.eq(found.id))
        .filter(attempt::COLUMN.state.eq(AttemptState::Open))
        .exec_with_returning(tx)
        .await?;
    match noted.into_iter().next() {
        Some(attempt) => Ok(Settled::Noted(attempt)),
        None => repeated(tx, found.id).await,
    }
}

/// The provider holds the money and is told not to take it: nothing is paid.
pub async fn release(tx: &impl ConnectionTrait, id: AttemptId) -> Result<(), DbErr> {
    attempt::Entity::update_many()
        .col_expr(attempt::COLUMN.state, AttemptState::Released.into())
        .filter(attempt::COLUMN.id.eq(id))
        .filter(attempt::COLUMN.state.eq(AttemptState::Paid))
        .exec(tx)
        .await?;
    Ok(())
}

/// What was owed is not paid after all, and nobody owes it any more: the goods
/// are gone.
pub async fn reverse(tx: &impl ConnectionTrait, intent_id: IntentId) -> Result<(), DbErr> {
    intent::Entity::update_many()
        .col_expr(intent::COLUMN.state, IntentState::Cancelled.into())
        .col_expr(
            intent::COLUMN.collected_at,
            Option::<DateTime<Utc>>::None.into(),
        )
        .filter(intent::COLUMN.id.eq(intent_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Keeps what the provider was told, for when it asks again.
pub async fn keep_answer(
    tx: &impl ConnectionTrait,
    id: AttemptId,
    answer: &str,
) -> Result<(), DbErr> {
    attempt::Entity::update_many()
        .col_expr(attempt::COLUMN.answer, Some(answer.to_owned()).into())
        .filter(attempt::COLUMN.id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes the provider's name for an attempt as soon as it is known.
pub async fn name(
    db: &impl ConnectionTrait,
    id: AttemptId,
    provider_reference: &str,
) -> Result<(), DbErr> {
    attempt::Entity::update_many()
        .col_expr(
            attempt::COLUMN.provider_reference,
            Some(provider_reference.to_owned()).into(),
        )
        .filter(attempt::COLUMN.id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Puts off the next question about an attempt that the provider did not answer.
pub async fn ask_later(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    asked: &Attempt,
) -> Result<(), DbErr> {
    attempt::Entity::update_many()
        .col_expr(attempt::COLUMN.ask_at, Some(next_ask(clock, asked)).into())
        .filter(attempt::COLUMN.id.eq(asked.id))
        .filter(attempt::COLUMN.state.eq(AttemptState::Open))
        .exec(db)
        .await?;
    Ok(())
}

/// After as long again as it has waited, at least 2 and at most 5 minutes.
fn next_ask(clock: &dyn Clock, attempt: &Attempt) -> DateTime<Utc> {
    let now = clock.now();
    let waited = now - attempt.created_at;
    now + waited.clamp(Duration::minutes(2), Duration::minutes(5))
}

/// Closes what nobody paid in time. Attempts that can be asked about end when
/// the provider says so, or a day after their time.
pub async fn close_expired(db: &impl ConnectionTrait, clock: &dyn Clock) -> Result<u64, DbErr> {
    let now = clock.now();
    let unasked = Condition::all()
        .add(attempt::COLUMN.ask_at.is_null())
        .add(attempt::COLUMN.expires_at.lt(now));
    let forgotten = attempt::COLUMN.expires_at.lt(now - Duration::days(1));
    let over = Condition::any().add(unasked).add(forgotten);
    let closed = attempt::Entity::update_many()
        .col_expr(attempt::COLUMN.state, AttemptState::Closed.into())
        .col_expr(attempt::COLUMN.ask_at, Option::<DateTime<Utc>>::None.into())
        .filter(attempt::COLUMN.state.eq(AttemptState::Open))
        .filter(over)
        .exec(db)
        .await?;
    Ok(closed.rows_affected)
}

/// What `amount` of dirhams is in euros at so many dirhams for one euro (in
/// 1/10,000), rounded half up to the cent.
pub fn in_euros(amount: Money, rate_e4: i64) -> Option<Money> {
    if amount.currency != Currency::Mad || rate_e4 <= 0 {
        return None;
    }
    let (minor, rate) = (i128::from(amount.minor) * 10_000, i128::from(rate_e4));
    let cents = (minor + rate / 2) / rate;
    Some(Money::new(i64::try_from(cents).ok()?, Currency::Eur))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dirhams_become_euros_at_the_rate_rounded_to_the_cent() {
        let euros = |centimes, rate| in_euros(Money::mad(centimes), rate).map(|euros| euros.minor);
        assert_eq!(euros(51_000, 108_500), Some(4_700));
        assert_eq!(euros(12_345, 108_500), Some(1_138));
        assert_eq!(euros(10_849, 108_500), Some(1_000));
        assert_eq!(euros(1, 0), None);
        assert_eq!(in_euros(Money::new(100, Currency::Eur), 108_500), None);
    }
}
