//! The periods for which commission is invoiced: from one payout day to the
//! eve of the next, each closed once. The next begins where the last ended,
//! whatever becomes of the calendar, so that none overlap and no day is left out.

use super::Period;
use crate::entity::{commission_period, ledger_posting};
use crate::ledger::PostingKind;
use catalog::Region;
use chrono::{DateTime, Datelike as _, Duration, NaiveDate, Utc};
use kernel::{Clock, RegionId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, TryInsertResult,
};

/// How long after its last midnight a period is closed: by then everything is
/// there that was being written at midnight.
const SETTLED_AFTER: Duration = Duration::hours(1);
/// The days of a region that names no payout days: a period is then a month.
const MONTHLY: &[u32] = &[1];

/// The oldest period that is over and was not closed yet; `None` where there is
/// none, or where nothing was ever delivered.
pub async fn due(
    db: &impl ConnectionTrait,
    region: &Region,
    now: DateTime<Utc>,
) -> Result<Option<Period>, DbErr> {
    let days = days_of(region);
    let last = commission_period::Entity::find()
        .filter(commission_period::COLUMN.region_id.eq(region.id))
        .order_by_desc(commission_period::Column::FromDay)
        .one(db)
        .await?;
    let from = match last {
        Some(last) => last.to_day.succ_opt(),
        None => first_sale(db, region.id)
            .await?
            .map(|at| begins(days, region.day_of(at))),
    };
    let period = from.and_then(|from| period_from(days, from));
    Ok(period.filter(|period| {
        let after = period.to.succ_opt().and_then(|day| region.midnight(day));
        after.is_some_and(|midnight| midnight + SETTLED_AFTER <= now)
    }))
}

/// Closes a period; `false` if somebody else has.
pub async fn close(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region_id: RegionId,
    period: Period,
) -> Result<bool, DbErr> {
    let row = commission_period::Model {
        region_id,
        from_day: period.from,
        to_day: period.to,
        closed_at: clock.now(),
    };
    let closed = commission_period::Entity::insert(row.into_active_model().reset_all())
        .on_conflict_do_nothing()
        .exec_without_returning(tx)
        .await?;
    Ok(matches!(closed, TryInsertResult::Inserted(1)))
}

/// The closed period that a day of a region belongs to.
pub async fn of_day(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    day: NaiveDate,
) -> Result<Option<Period>, DbErr> {
    let found = commission_period::Entity::find()
        .filter(commission_period::COLUMN.region_id.eq(region_id))
        .filter(commission_period::COLUMN.from_day.lte(day))
        .filter(commission_period::COLUMN.to_day.gte(day))
        .one(db)
        .await?;
    Ok(found.map(|row| Period {
        from: row.from_day,
        to: row.to_day,
    }))
}

fn days_of(region: &Region) -> &[u32] {
    let days = &region.settings.payout_days;
    if days.is_empty() { MONTHLY } else { days }
}

async fn first_sale(
    db: &impl ConnectionTrait,
    region_id: RegionId,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let first = ledger_posting::Entity::find()
        .filter(ledger_posting::COLUMN.region_id.eq(region_id))
        .filter(ledger_posting::COLUMN.kind.eq(PostingKind::Delivered))
        .order_by_asc(ledger_posting::Column::PostedAt)
        .one(db)
        .await?;
    Ok(first.map(|posting| posting.posted_at))
}

/// The payout day up to the day of the first sale; that day itself where none is near.
fn begins(days: &[u32], first: NaiveDate) -> NaiveDate {
    crate::payouts::last_due_day(days, first).unwrap_or(first)
}

/// To the eve of the next payout day.
fn period_from(days: &[u32], from: NaiveDate) -> Option<Period> {
    let on = std::iter::successors(from.succ_opt(), NaiveDate::succ_opt);
    // The longest way is from a 31st to the one two months later.
    let next = on.take(62).find(|day| days.contains(&day.day()))?;
    let to = next.pred_opt()?;
    Some(Period { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_follow_each_other_through_changes_of_the_calendar() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let to = |days: &[u32], from: &str| period_from(days, day(from)).unwrap().to;
        assert_eq!(begins(&[1, 16], day("2026-10-01")), day("2026-10-01"));
        assert_eq!(begins(&[16], day("2026-10-02")), day("2026-09-16"));
        assert_eq!(to(&[1, 16], "2026-10-01"), day("2026-10-15"));
        assert_eq!(to(&[1, 16], "2026-10-16"), day("2026-10-31"));
        assert_eq!(to(&[10], "2026-10-16"), day("2026-11-09"));
        assert_eq!(to(MONTHLY, "2026-02-10"), day("2026-02-28"));
        assert_eq!(to(&[31], "2026-05-31"), day("2026-07-30"));
        assert_eq!(period_from(&[], day("2026-10-01")), None);
    }
}
