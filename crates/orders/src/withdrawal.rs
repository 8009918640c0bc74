//! The shopper's right to change their mind (law 31-08, article 36).

use chrono::{DateTime, Datelike as _, Days, Utc, Weekday};

/// The last day to withdraw: so many days from receipt and, where that is a
/// weekend, the next working day. Public holidays, which the moon decides, are
/// not known here; they can only make it later. `None` where no calendar reaches.
pub fn last_day(received: DateTime<Utc>, days: u32) -> Option<DateTime<Utc>> {
    let mut day = received.checked_add_days(Days::new(u64::from(days)))?;
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        day = day.checked_add_days(Days::new(1))?;
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_that_would_end_on_a_weekend_ends_on_monday() {
        let utc = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let last = |received| last_day(utc(received), 7).unwrap();
        // A Monday, and a Saturday.
        assert_eq!(last("2026-11-23T10:00:00Z"), utc("2026-11-30T10:00:00Z"));
        assert_eq!(last("2026-11-28T10:00:00Z"), utc("2026-12-07T10:00:00Z"));
    }
}
