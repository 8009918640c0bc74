//! Shoppers' cash that a cooperative holds: how much it may be, and what
//! happens when it is more for too long.

use crate::ledger::{self, Account, CashHolder};
use catalog::Region;
use chrono::{DateTime, Days, NaiveDate, Utc};
use identity::Seller;
use kernel::{CooperativeId, Money};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashSet;

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
    state(db, seller.cooperative_id(), region, now).await
}

/// Those of some cooperatives that may collect no cash themselves, because they
/// have held too much for longer than the region bears.
pub async fn barred(
    db: &impl ConnectionTrait,
    cooperatives: &[CooperativeId],
    region: &Region,
    now: DateTime<Utc>,
) -> Result<HashSet<CooperativeId>, DbErr> {
    let mut barred = HashSet::new();
    let accounts: Vec<Account> = cooperatives.iter().map(|id| account(*id)).collect();
    let held = ledger::balances(db, &accounts, region.currency, None).await?;
    for (account, held) in held {
        let Account::Cash(CashHolder::Cooperative(id)) = account else {
            continue;
        };
        if held.minor <= region.settings.held_cash_ceiling_minor {
            continue;
        }
        let announced = state(db, id, region, now).await?.sanction_on;
        if announced.is_some_and(|day| day <= region.day_of(now)) {
            barred.insert(id);
        }
    }
    Ok(barred)
}

fn account(id: CooperativeId) -> Account {
    Account::Cash(CashHolder::Cooperative(id))
}

async fn state(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    region: &Region,
    now: DateTime<Utc>,
) -> Result<CashState, DbErr> {
    let account = account(id);
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
