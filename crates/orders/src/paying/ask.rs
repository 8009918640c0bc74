//! Asking a provider what became of an attempt: after its webhook, when the
//! shopper returns, and from time to time while nothing is known.

use super::landing::{Applied, apply};
use super::{Desk, PayError, giving_back, provider_of, within_time};
use db::Db;
use kernel::Clock;
use payments::Attempt;
use payments::attempts::{self, Report, refunds};
use sea_orm::DbErr;

/// How many attempts one round asks about.
const BATCH: u64 = 500;
/// After so many silences one after the other a round is broken off: each may
/// have taken all the time that a provider has.
const SILENCES: u64 = 3;

/// What a round of questions came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Attempts whose provider answered.
    pub answered: u64,
    /// Attempts whose provider did not.
    pub silent: u64,
    /// Attempts that nobody paid in time.
    pub closed: u64,
}

/// Asks the provider about one attempt and applies the answer.
pub async fn ask(
    db: &Db,
    clock: &dyn Clock,
    desk: &Desk,
    attempt: &Attempt,
) -> Result<Applied, PayError> {
    let provider = provider_of(desk, attempt)?;
    let (outcome, provider_reference) = within_time(provider.look_up(attempt)).await?;
    db::step("capture::looked_up");
    let report = Report {
        provider: provider.code(),
        reference: attempt.reference.clone(),
        provider_reference,
        held: false,
        outcome,
    };
    Ok(apply(db, clock, &report).await?)
}

/// Asks about everything whose outcome is unknown and due, gives back what is
/// still owed, and closes what nobody paid in time.
pub async fn reconcile(db: &Db, clock: &dyn Clock, desk: &Desk) -> Result<Reconciled, DbErr> {
    let mut round = Reconciled::default();
    let mut silences = 0;
    for attempt in attempts::to_ask(db.reader(), clock, BATCH).await? {
        match ask(db, clock, desk, &attempt).await {
            Ok(Applied::Mismatch(_)) => attempts::ask_later(db.writer(), clock, &attempt).await?,
            Ok(_) => {}
            Err(PayError::Db(error)) => return Err(error),
            Err(error) => {
                tracing::warn!(attempt = %attempt.id, %error, "an attempt stays unknown");
                attempts::ask_later(db.writer(), clock, &attempt).await?;
                round.silent += 1;
                silences += 1;
                if silences == SILENCES {
                    break;
                }
                continue;
            }
        }
        round.answered += 1;
        silences = 0;
    }
    for refund in refunds::owed(db.reader(), BATCH).await? {
        if let Err(error) = giving_back::refund_now(db, clock, desk, refund.id).await {
            tracing::error!(refund = %refund.id, %error, "a refund could not be noted");
        }
    }
    round.closed = attempts::close_expired(db.writer(), clock).await?;
    Ok(round)
}

impl Reconciled {
    /// How much was done.
    pub fn total(&self) -> u64 {
        self.answered + self.silent + self.closed
    }
}
