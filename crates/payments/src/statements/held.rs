//! Shoppers' cash that a cooperative holds: how much it may be, and what
//! happens when it is more for too long.

use crate::entity::cash_warning;
use crate::ledger::{self, Account, CashHolder};
use catalog::Region;
use chrono::{DateTime, Days, NaiveDate, Utc};
use identity::Seller;
use kernel::{CooperativeId, Money};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
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
    /// When it was told of that day.
    pub announced_at: Option<DateTime<Utc>>,
    /// Whether the day has come.
    pub sanctioned: bool,
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
        if state(db, id, region, now).await?.sanctioned {
            barred.insert(id);
        }
    }
    Ok(barred)
}

/// The cooperatives of a region that hold more than they may.
pub(super) async fn over_ceiling(
    db: &impl ConnectionTrait,
    region: &Region,
    now: DateTime<Utc>,
) -> Result<Vec<(CooperativeId, CashState)>, DbErr> {
    let mut over = Vec::new();
    for (account, held) in ledger::of_region(db, region.id, None).await? {
        let Account::Cash(CashHolder::Cooperative(id)) = account else {
            continue;
        };
        if held.currency == region.currency && held.minor > region.settings.held_cash_ceiling_minor
        {
            over.push((id, state(db, id, region, now).await?));
        }
    }
    Ok(over)
}

/// What a cooperative holds now, for whoever writes to it.
pub async fn cash_state_of(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    region: &Region,
    now: DateTime<Utc>,
) -> Result<CashState, DbErr> {
    state(db, id, region, now).await
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
    let told = match over_since {
        Some(since) => {
            cash_warning::Entity::find_by_id((id, since))
                .one(db)
                .await?
        }
        None => None,
    };
    let grace = Days::new(region.settings.held_cash_grace_days.into());
    let day = over_since.and_then(|since| region.day_of(since).checked_add_days(grace));
    let sanction_on = told.as_ref().map(|told| told.sanction_on).or(day);
    Ok(CashState {
        held: Money::new(held, region.currency),
        ceiling: Money::new(ceiling, region.currency),
        over_since,
        sanction_on,
        announced_at: told.map(|told| told.warned_at),
        sanctioned: sanction_on.is_some_and(|day| day <= region.day_of(now)),
    })
}
