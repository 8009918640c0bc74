//! A payment lands: one transaction compares it with what was asked, confirms
//! the goods and books it; what cannot be honoured is not taken, or given back.

use super::giving_back;
use crate::refunding;
use crate::reservation::{self, Confirmed};
use db::Db;
use kernel::Clock;
use payments::attempts::{self, Report, Settled, refunds};
use payments::books::{self, Prepaid};
use payments::providers::transfer;
use payments::{Attempt, Intent};
use sea_orm::{ConnectionTrait, DbErr};

/// What became of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applied {
    /// The order is paid and has its goods.
    Paid(Attempt),
    /// The goods are gone, or it was paid before: the provider, which only
    /// holds the money, must not take it.
    Released(Attempt),
    /// The goods are gone, or it was paid before: the money is given back.
    GivenBack(Attempt),
    /// It was settled before; this attempt says how.
    Repeated(Attempt),
    /// Nothing is paid.
    Noted(Attempt),
    /// Not the sum or currency that was asked for: nothing has changed.
    Mismatch(Attempt),
    /// Nobody here asked for it.
    Unknown,
}

/// Applies what a provider reports, once however often it comes.
pub async fn apply(db: &Db, clock: &dyn Clock, report: &Report) -> Result<Applied, DbErr> {
    let tx = db.write().await?;
    let applied = apply_in(&tx, clock, report).await?;
    tx.commit().await?;
    Ok(applied)
}

/// The same in the caller's transaction.
pub async fn apply_in(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    report: &Report,
) -> Result<Applied, DbErr> {
    match attempts::settle(tx, clock, report).await? {
        Settled::Paid(attempt, intent) => {
            db::step("capture::settled");
            match reservation::confirm(tx, clock, intent.order_id).await? {
                Confirmed::Honoured => {
                    db::step("capture::confirmed");
                    book(tx, clock, &attempt, &intent).await?;
                    db::step("capture::booked");
                    for part in reservation::paid_in_vain(tx, clock, intent.order_id).await? {
                        refunding::owe_for_part(tx, clock, &part).await?;
                    }
                    Ok(Applied::Paid(attempt))
                }
                Confirmed::TooLate => {
                    attempts::reverse(tx, intent.id).await?;
                    decline(tx, clock, report, attempt, &intent).await
                }
            }
        }
        Settled::Surplus(attempt, intent) => decline(tx, clock, report, attempt, &intent).await,
        Settled::Repeated(attempt) => Ok(Applied::Repeated(attempt)),
        Settled::Noted(attempt) => Ok(Applied::Noted(attempt)),
        Settled::Mismatch(attempt) => {
            tracing::error!(attempt = %attempt.id, "another sum was paid than was asked for");
            Ok(Applied::Mismatch(attempt))
        }
        Settled::Unknown => Ok(Applied::Unknown),
    }
}

/// Money that buys nothing: it is not taken where that is still possible.
async fn decline(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    report: &Report,
    attempt: Attempt,
    intent: &Intent,
) -> Result<Applied, DbErr> {
    if report.held {
        attempts::release(tx, attempt.id).await?;
        return Ok(Applied::Released(attempt));
    }
    book(tx, clock, &attempt, intent).await?;
    let whole = intent.amount();
    giving_back::owe(tx, clock, (&attempt, intent), whole, refunds::UNUSED).await?;
    Ok(Applied::GivenBack(attempt))
}

/// In the currency of the order: what a provider takes in euros stands for it.
async fn book(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    attempt: &Attempt,
    intent: &Intent,
) -> Result<(), DbErr> {
    let paid = Prepaid {
        order_id: intent.order_id,
        region_id: intent.region_id,
        provider: match attempt.provider.as_str() {
            transfer::CODE => books::BANK,
            other => other,
        },
        reference: &attempt.reference,
        amount: intent.amount(),
    };
    books::prepaid(tx, clock, &paid).await
}
