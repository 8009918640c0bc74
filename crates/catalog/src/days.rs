//! The calendar of a region: its days begin and end in its own time zone.

use crate::Region;
use chrono::{DateTime, NaiveDate, Utc};

impl Region {
    /// The day in the region at an instant.
    pub fn day_of(&self, now: DateTime<Utc>) -> NaiveDate {
        local_day(&self.time_zone, now).unwrap_or_else(|| now.date_naive())
    }

    /// The instant at which a day begins in the region; `None` where no calendar reaches.
    pub fn midnight(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let text = day.format("%Y-%m-%d").to_string();
        let date: jiff::civil::Date = text.parse().ok()?;
        let zoned = date.in_tz(&self.time_zone).ok()?;
        DateTime::from_timestamp_micros(zoned.timestamp().as_microsecond())
    }
}

/// Morocco left UTC+01 on 2026-09-20; jiff's bundled time zones know it.
fn local_day(time_zone: &str, now: DateTime<Utc>) -> Option<NaiveDate> {
    let instant = jiff::Timestamp::from_microsecond(now.timestamp_micros()).ok()?;
    let day = instant.in_tz(time_zone).ok()?.date();
    let (month, day_of_month) = (
        u32::try_from(day.month()).ok()?,
        u32::try_from(day.day()).ok()?,
    );
    NaiveDate::from_ymd_opt(day.year().into(), month, day_of_month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_with_the_clock_of_casablanca() {
        let day = |text: &str| {
            local_day("Africa/Casablanca", text.parse().unwrap())
                .unwrap()
                .to_string()
        };
        assert_eq!(
            day("2026-09-19T23:30:00Z"),
            "2026-09-20",
            "UTC+01 until then"
        );
        assert_eq!(
            day("2026-09-20T23:30:00Z"),
            "2026-09-20",
            "UTC+00 from then on"
        );
    }
}
