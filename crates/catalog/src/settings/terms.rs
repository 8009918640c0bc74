//! What may be changed of a region's settings, within which bounds.

use super::{SettingsError, Wish, decide};
use crate::{EuroRate, Region};
use db::Db;
use identity::Officer;
use kernel::Clock;
use serde::Serialize;

/// One million dirhams: what no ceiling and no minimum needs to exceed.
const MOST_MINOR: i64 = 100_000_000;

/// How long things last; each as in [`crate::RegionSettings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Timers {
    pub reservation_minutes: u32,
    pub transfer_hours: u32,
    pub acceptance_reminder_hours: u32,
    pub acceptance_alert_hours: u32,
    pub acceptance_hours: u32,
    pub withdrawal_days: u32,
    pub unconfirmed_withdrawal_days: u32,
    pub refund_days: u32,
    pub refund_alert_days: u32,
}

/// When cooperatives are paid, and from which amount on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayoutTerms {
    /// Days of the month, 1 to 31.
    pub days: Vec<u32>,
    /// In minor units.
    pub minimum_minor: i64,
}

/// How much cash is collected and held; amounts in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CashTerms {
    pub cash_ceiling_minor: i64,
    pub held_cash_ceiling_minor: i64,
    pub held_cash_grace_days: u32,
}

/// Sets how long things last. What has begun keeps the time that it was given.
pub async fn set_timers(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    timers: Timers,
    key: &str,
) -> Result<Region, SettingsError> {
    timers.check()?;
    let wish = Wish {
        deed: "set_timers",
        key,
        said: &timers,
    };
    decide(db, clock, officer, wish, |_, settings| {
        settings.reservation_minutes = timers.reservation_minutes;
        settings.transfer_hours = timers.transfer_hours;
        settings.acceptance_reminder_hours = timers.acceptance_reminder_hours;
        settings.acceptance_alert_hours = timers.acceptance_alert_hours;
        settings.acceptance_hours = timers.acceptance_hours;
        settings.withdrawal_days = timers.withdrawal_days;
        settings.unconfirmed_withdrawal_days = timers.unconfirmed_withdrawal_days;
        settings.refund_days = timers.refund_days;
        settings.refund_alert_days = timers.refund_alert_days;
        Ok(())
    })
    .await
}

/// Sets when cooperatives are paid. A payout that is prepared stays.
pub async fn set_payout_terms(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    terms: PayoutTerms,
    key: &str,
) -> Result<Region, SettingsError> {
    let mut days = terms.days.clone();
    days.sort_unstable();
    days.dedup();
    if days.is_empty() || days.iter().any(|day| !(1..=31).contains(day)) {
        return Err(out_of("payout_days", [1, 31]));
    }
    within("payout_minimum_minor", terms.minimum_minor, [0, MOST_MINOR])?;
    let wish = Wish {
        deed: "set_payout_terms",
        key,
        said: &terms,
    };
    decide(db, clock, officer, wish, |_, settings| {
        settings.payout_days = days;
        settings.payout_minimum_minor = terms.minimum_minor;
        Ok(())
    })
    .await
}

/// Sets how much cash is collected for a parcel, and how much of it a cooperative
/// may hold for how long.
pub async fn set_cash_terms(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    terms: CashTerms,
    key: &str,
) -> Result<Region, SettingsError> {
    let money = [0, MOST_MINOR];
    within("cash_ceiling_minor", terms.cash_ceiling_minor, money)?;
    within(
        "held_cash_ceiling_minor",
        terms.held_cash_ceiling_minor,
        money,
    )?;
    // The sanction is announced first: never on the day itself.
    let grace = i64::from(terms.held_cash_grace_days);
    within("held_cash_grace_days", grace, [1, 60])?;
    let wish = Wish {
        deed: "set_cash_terms",
        key,
        said: &terms,
    };
    decide(db, clock, officer, wish, |_, settings| {
        settings.cash_ceiling_minor = terms.cash_ceiling_minor;
        settings.held_cash_ceiling_minor = terms.held_cash_ceiling_minor;
        settings.held_cash_grace_days = terms.held_cash_grace_days;
        Ok(())
    })
    .await
}

/// Says what a euro is worth from a day on, today or later. What was charged
/// keeps its rate; the last word for a day holds.
pub async fn add_euro_rate(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    rate: EuroRate,
    key: &str,
) -> Result<Region, SettingsError> {
    // A slip of the comma is outside: from 1 to 100 dirhams.
    within("euro_rates", rate.rate_e4, [10_000, 1_000_000])?;
    let wish = Wish {
        deed: "add_euro_rate",
        key,
        said: &rate,
    };
    decide(db, clock, officer, wish, |region, settings| {
        if rate.from_day < region.day_of(clock.now()) {
            return Err(SettingsError::PastDay);
        }
        settings
            .euro_rates
            .retain(|known| known.from_day != rate.from_day);
        settings.euro_rates.push(rate);
        settings
            .euro_rates
            .sort_unstable_by_key(|rate| rate.from_day);
        Ok(())
    })
    .await
}

impl Timers {
    fn check(&self) -> Result<(), SettingsError> {
        let bounds = [
            ("reservation_minutes", self.reservation_minutes, [5, 120]),
            ("transfer_hours", self.transfer_hours, [1, 240]),
            (
                "acceptance_reminder_hours",
                self.acceptance_reminder_hours,
                [1, 240],
            ),
            (
                "acceptance_alert_hours",
                self.acceptance_alert_hours,
                [1, 240],
            ),
            ("acceptance_hours", self.acceptance_hours, [1, 240]),
            // Law 31-08, article 36: no less.
            ("withdrawal_days", self.withdrawal_days, [7, 60]),
            (
                "unconfirmed_withdrawal_days",
                self.unconfirmed_withdrawal_days,
                [30, 90],
            ),
            // Law 31-08, article 37: no more.
            ("refund_days", self.refund_days, [1, 15]),
            ("refund_alert_days", self.refund_alert_days, [1, 15]),
        ];
        for (setting, value, range) in bounds {
            within(setting, value.into(), range)?;
        }
        let order = [
            (
                "acceptance_reminder_hours",
                self.acceptance_reminder_hours <= self.acceptance_alert_hours,
            ),
            (
                "acceptance_alert_hours",
                self.acceptance_alert_hours <= self.acceptance_hours,
            ),
            (
                "withdrawal_days",
                self.withdrawal_days <= self.unconfirmed_withdrawal_days,
            ),
            (
                "refund_alert_days",
                self.refund_alert_days <= self.refund_days,
            ),
        ];
        match order.into_iter().find(|(_, fits)| !fits) {
            Some((setting, _)) => Err(SettingsError::OutOfOrder { setting }),
            None => Ok(()),
        }
    }
}

fn within(setting: &'static str, value: i64, range: [i64; 2]) -> Result<(), SettingsError> {
    let [least, most] = range;
    if (least..=most).contains(&value) {
        Ok(())
    } else {
        Err(out_of(setting, range))
    }
}

const fn out_of(setting: &'static str, [least, most]: [i64; 2]) -> SettingsError {
    SettingsError::OutOfRange {
        setting,
        least,
        most,
    }
}
