//! How long each state lasts, from the region's settings: the one place that
//! turns settings into instants.

use crate::state::{PartState, Timer};
use crate::{OrderPart, PaymentMethod, orders, withdrawal};
use catalog::{Region, RegionSettings, regions};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use kernel::Clock;
use sea_orm::{ConnectionTrait, DbErr};

/// What runs out for a part in a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Due {
    /// When somebody must look again: at the end, or before it to remind.
    pub(crate) next: Option<DateTime<Utc>>,
    /// When the state ends by itself.
    pub(crate) deadline: Option<DateTime<Utc>>,
    /// The last day to withdraw, from receipt on.
    pub(crate) withdraw_until: Option<NaiveDate>,
}

impl Due {
    fn at(end: DateTime<Utc>) -> Self {
        Self {
            next: Some(end),
            deadline: Some(end),
            withdraw_until: None,
        }
    }
}

/// What begins to run out when a part comes to `to` now.
pub(crate) async fn on_entering(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    to: PartState,
) -> Result<Due, DbErr> {
    let Some((timer, _)) = to.timer() else {
        return Ok(Due::default());
    };
    let Some(region) = regions::by_id(tx, part.region_id).await? else {
        return Ok(Due::default());
    };
    match timer {
        Timer::Payment => Ok(Due::default()),
        Timer::Acceptance => Ok(acceptance(&region.settings, clock.now())),
        Timer::Withdrawal => received(tx, clock, part, &region).await,
    }
}

/// How long goods are held for a payment that begins now.
pub(crate) fn payment(settings: &RegionSettings, method: PaymentMethod, now: DateTime<Utc>) -> Due {
    let wait = match method {
        PaymentMethod::Transfer => Duration::hours(settings.transfer_hours.into()),
        _ => Duration::minutes(settings.reservation_minutes.into()),
    };
    Due::at(now + wait)
}

/// How long a cooperative that is asked now may think.
pub(crate) fn acceptance(settings: &RegionSettings, now: DateTime<Utc>) -> Due {
    let [reminder, _, end] = stages(settings);
    Due {
        next: Some(now + reminder.min(end)),
        ..Due::at(now + end)
    }
}

/// When a cooperative that has not answered is reminded, when the region is
/// told, and when the part is called off, after it was placed.
pub(crate) fn stages(settings: &RegionSettings) -> [Duration; 3] {
    [
        settings.acceptance_reminder_hours,
        settings.acceptance_alert_hours,
        settings.acceptance_hours,
    ]
    .map(|hours| Duration::hours(hours.into()))
}

async fn received(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    region: &Region,
) -> Result<Due, DbErr> {
    let confirmed = orders::by_id(tx, part.order_id)
        .await?
        .is_some_and(|order| order.confirmation_sent_at.is_some());
    let days = if confirmed {
        region.settings.withdrawal_days
    } else {
        region.settings.unconfirmed_withdrawal_days
    };
    let Some(term) = withdrawal::term(tx, region, clock.now(), days).await? else {
        return Ok(Due::default());
    };
    Ok(Due {
        withdraw_until: Some(term.last_day),
        ..Due::at(term.over_at)
    })
}
