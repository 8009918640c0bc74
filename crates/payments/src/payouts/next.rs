//! What the next day of the calendar will bring a cooperative, as things stand.

use super::holds;
use crate::bank::Rib;
use crate::statements;
use catalog::{Cooperative, Region};
use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use identity::Seller;
use kernel::Money;
use sea_orm::{ConnectionTrait, DbErr};

/// The next payout of the calendar, if nothing changes until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextPayout {
    pub day: NaiveDate,
    /// The share that can be paid out.
    pub available: Money,
    /// What is taken out of it for cash that the cooperative holds.
    pub cash_taken: Money,
    /// What is taken out of it for what the cooperative owes.
    pub debt_taken: Money,
    /// What is left of it.
    pub amount: Money,
    /// The least that the region pays out.
    pub minimum: Money,
    /// Why nothing will be paid out that day.
    pub obstacle: Option<Obstacle>,
}

/// Why nothing will be paid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// An officer holds the cooperative's payouts back on that day.
    Held,
    /// Less is left than the region pays out.
    BelowMinimum,
    /// There is no account whose check digits fit.
    NoAccount,
}

/// What the first payout day after today will bring a seller's cooperative;
/// `None` where the region names no such days.
pub async fn next(
    db: &impl ConnectionTrait,
    seller: &Seller,
    region: &Region,
    cooperative: &Cooperative,
    now: DateTime<Utc>,
) -> Result<Option<NextPayout>, DbErr> {
    let settings = &region.settings;
    let Some(day) = next_due_day(&settings.payout_days, region.day_of(now)) else {
        return Ok(None);
    };
    let standing = statements::standing(db, seller, region.currency, None).await?;
    let money = |minor| Money::new(minor, region.currency);
    let available = standing.available.max(0);
    let cash = standing.cash_held.clamp(0, available);
    let debt = standing.debt.clamp(0, available - cash);
    let amount = available - cash - debt;
    let obstacle = if holds::active(db, seller.cooperative_id(), day).await? {
        Some(Obstacle::Held)
    } else if amount < settings.payout_minimum_minor.max(1) {
        Some(Obstacle::BelowMinimum)
    } else if cooperative
        .rib
        .as_deref()
        .is_none_or(|rib| rib.parse::<Rib>().is_err())
    {
        Some(Obstacle::NoAccount)
    } else {
        None
    };
    Ok(Some(NextPayout {
        day,
        available: money(available),
        cash_taken: money(cash),
        debt_taken: money(debt),
        amount: money(amount),
        minimum: money(settings.payout_minimum_minor),
        obstacle,
    }))
}

/// The first payout day after a day; `None` where a region names none.
fn next_due_day(days: &[u32], today: NaiveDate) -> Option<NaiveDate> {
    let is_due = |day: &NaiveDate| days.contains(&day.day());
    // The longest way is from a 31st to the one two months later.
    today.succ_opt()?.iter_days().take(62).find(is_due)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_due_day_is_never_today() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let next = |today| next_due_day(&[1, 16], day(today));
        assert_eq!(next("2026-10-15"), Some(day("2026-10-16")));
        assert_eq!(next("2026-10-16"), Some(day("2026-11-01")));
        assert_eq!(next("2026-12-16"), Some(day("2027-01-01")));
        assert_eq!(
            next_due_day(&[31], day("2026-05-31")),
            Some(day("2026-07-31"))
        );
        assert_eq!(next_due_day(&[], day("2026-10-15")), None);
    }
}
