//! Shoppers' cash that a cooperative holds: how much it may be, and what
//! happens when it is more for too long.

use crate::ledger::{self, Account, CashHolder};
use catalog::Region;
use chrono::{DateTime, Days, NaiveDate, Utc};
use identity::Seller;
use kernel::Money;
use sea_orm::{ConnectionTrait, DbErr};

/// What a cooperative holds, against what it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CashState {
    pub held: Money,
    pub ceiling: Money,
    /// Since when it is more than the ceiling.
    pub over_since: Option<DateTime<Utc>>,
    /// The day from which the cooperative may collect no more cash itself,
    /// unless it hands over what is too much before.
    pub sanction_on: Option<NaiveDate>,
}

/// What a seller's cooperative holds now.
pub async fn cash_state(
    db: &impl ConnectionTrait,
    seller: &Seller,
    region: &Region,
    now: DateTime<Utc>,
) -> Result<CashState, DbErr> {
    let account = Account::Cash(CashHolder::Cooperative(seller.cooperative_id()));
    let end = now + chrono::Duration::microseconds(1);
    let entries = ledger::entries(db, &account, DateTime::UNIX_EPOCH, end).await?;
    let ceiling = region.settings.held_cash_ceiling_minor;
    let (mut held, mut over_since) = (0, None);
    for (entry, posting) in entries {
        if entry.currency == region.currency {
            held += entry.amount_minor;
            over_since = (held > ceiling).then(|| over_since.unwrap_or(posting.posted_at));
        }
    }
    let grace = Days::new(region.settings.held_cash_grace_days.into());
    Ok(CashState {
        held: Money::new(held, region.currency),
        ceiling: Money::new(ceiling, region.currency),
        over_since,
        sanction_on: over_since.and_then(|since| region.day_of(since).checked_add_days(grace)),
    })
}
