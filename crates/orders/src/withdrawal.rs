//! The shopper's right to change their mind (law 31-08, article 36).

use crate::entity::public_holiday;
use crate::figures;
use catalog::Region;
use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc, Weekday};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, prelude::Uuid};

/// How long a right lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The last day on which it can be used, in the region's time zone.
    pub last_day: NaiveDate,
    /// The end of that day.
    pub over_at: DateTime<Utc>,
}

/// The days on which nobody works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays(Vec<(Option<i32>, i32, i32)>);

/// The right of whoever received goods at an instant. `None` where no calendar reaches.
pub async fn term(
    db: &impl ConnectionTrait,
    region: &Region,
    received: DateTime<Utc>,
    days: u32,
) -> Result<Option<Term>, DbErr> {
    let holidays = holidays(db).await?;
    let last_day = last_day(&holidays, figures::day_in(region, received), days);
    Ok(last_day.and_then(|last_day| {
        Some(Term {
            last_day,
            over_at: figures::midnight(region, last_day.succ_opt()?)?,
        })
    }))
}

pub async fn holidays(db: &impl ConnectionTrait) -> Result<Holidays, DbErr> {
    let rows = public_holiday::Entity::find().all(db).await?;
    let day = |row: public_holiday::Model| (row.year, row.month, row.day);
    Ok(Holidays(rows.into_iter().map(day).collect()))
}

/// Adds a holiday that only this day is, such as one that the moon decided.
pub async fn add_holiday(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    name: &str,
) -> Result<(), DbErr> {
    let (_, month, day_of_month) = parts(day);
    let row = public_holiday::ActiveModel {
        id: Set(Uuid::new_v4()),
        year: Set(Some(day.year())),
        month: Set(month),
        day: Set(day_of_month),
        name: Set(name.to_owned()),
    };
    public_holiday::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The last day to withdraw: so many days after receipt and, where nobody works
/// on that day, the next on which they do.
pub fn last_day(holidays: &Holidays, received: NaiveDate, days: u32) -> Option<NaiveDate> {
    let mut day = received.checked_add_days(Days::new(u64::from(days)))?;
    while !holidays.is_working_day(day) {
        day = day.succ_opt()?;
    }
    Some(day)
}

impl Holidays {
    fn is_working_day(&self, day: NaiveDate) -> bool {
        let (year, month, day_of_month) = parts(day);
        let is_it = |(when, on_month, on_day): &(Option<i32>, i32, i32)| {
            when.is_none_or(|when| when == year) && (*on_month, *on_day) == (month, day_of_month)
        };
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.0.iter().any(is_it)
    }
}

fn parts(day: NaiveDate) -> (i32, i32, i32) {
    (
        day.year(),
        day.month().cast_signed(),
        day.day().cast_signed(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(received: &str) -> String {
        let holidays = Holidays(vec![(None, 11, 6), (None, 11, 18), (Some(2027), 3, 10)]);
        let last = last_day(&holidays, received.parse().unwrap(), 7);
        last.unwrap().to_string()
    }

    #[test]
    fn a_right_that_would_end_on_a_weekend_ends_on_monday() {
        // A Monday, and a Saturday.
        assert_eq!(last("2026-11-23"), "2026-11-30");
        assert_eq!(last("2026-11-28"), "2026-12-07");
    }

    #[test]
    fn a_holiday_and_the_weekend_behind_it_carry_the_right_to_monday() {
        // The Green March of 2026 is a Friday.
        assert_eq!(last("2026-10-30"), "2026-11-09");
        assert_eq!(last("2026-11-11"), "2026-11-19");
    }

    #[test]
    fn what_the_moon_decides_holds_in_its_year_only() {
        assert_eq!(last("2027-03-03"), "2027-03-11");
        assert_eq!(last("2028-03-03"), "2028-03-10");
    }
}
