//! The calendar: on each payout day of a region, everybody's share is prepared,
//! once, whoever and however many ask for it.

use super::prepare::{Ask, prepare};
use super::{Outcome, PayoutMethod};
use crate::entity::payout_run;
use crate::ledger::{self, Account};
use catalog::{Region, cooperatives, regions};
use chrono::NaiveDate;
use db::Db;
use kernel::{Clock, CooperativeId};
use sea_orm::{ActiveModelTrait, DbErr, EntityTrait, IntoActiveModel, TryInsertResult};

/// Prepares what is due in every region; says how many payouts that made. A day
/// that was missed is made up for; one that was done is not done again.
pub async fn sweep(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let mut prepared = 0;
    for region in regions::all(db.reader()).await? {
        let today = region.day_of(clock.now());
        if let Some(due_day) = last_due_day(&region.settings.payout_days, today) {
            prepared += run(db, clock, &region, due_day).await?;
        }
    }
    Ok(prepared)
}

/// The latest payout day up to a day; `None` where a region names none.
pub fn last_due_day(days: &[u32], today: NaiveDate) -> Option<NaiveDate> {
    let is_due = |day: &NaiveDate| days.contains(&chrono::Datelike::day(day));
    let back = std::iter::successors(Some(today), NaiveDate::pred_opt);
    // The longest way is from a 31st to the one two months before.
    back.take(62).find(is_due)
}

async fn run(
    db: &Db,
    clock: &dyn Clock,
    region: &Region,
    due_day: NaiveDate,
) -> Result<u64, DbErr> {
    let tx = db.write().await?;
    let row = payout_run::Model {
        region_id: region.id,
        due_day,
        ran_at: clock.now(),
    };
    let claimed = payout_run::Entity::insert(row.into_active_model().reset_all())
        .on_conflict_do_nothing()
        .exec_without_returning(&tx)
        .await?;
    if !matches!(claimed, TryInsertResult::Inserted(1)) {
        return Ok(0);
    }
    let mut prepared = 0;
    let shares = ledger::of_region(&tx, region.id, None).await?;
    let mut ids: Vec<CooperativeId> = shares
        .into_iter()
        .filter_map(|(account, money)| match account {
            Account::Available(id) if money.minor < 0 => Some(id),
            _ => None,
        })
        .collect();
    // Always in the same order, so that nobody waits crosswise.
    ids.sort_unstable();
    ids.dedup();
    let mut found = cooperatives::by_ids(&tx, &ids).await?;
    found.sort_unstable_by_key(|cooperative| cooperative.id);
    for cooperative in &found {
        let ask = Ask {
            region,
            cooperative,
            method: PayoutMethod::Transfer,
            due_day: Some(due_day),
            by: None,
        };
        match prepare(&tx, clock, &ask).await? {
            Outcome::Prepared(_) => prepared += 1,
            Outcome::NoAccount => {
                tracing::warn!(cooperative = %cooperative.id, "no bank account that a payout could go to");
            }
            Outcome::BelowMinimum { .. } | Outcome::Held => {}
        }
    }
    tx.commit().await?;
    Ok(prepared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_due_day_is_found_across_months() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let last = |today| last_due_day(&[1, 16], day(today));
        assert_eq!(last("2026-10-16"), Some(day("2026-10-16")));
        assert_eq!(last("2026-10-15"), Some(day("2026-10-01")));
        assert_eq!(
            last_due_day(&[31], day("2026-07-30")),
            Some(day("2026-05-31"))
        );
        assert_eq!(last_due_day(&[], day("2026-10-15")), None);
    }
}
