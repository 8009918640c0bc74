//! What a region has settled about its money, and who changed it when.

use crate::Shop;
use crate::errors::Fault;
use crate::values::{Date, Money, language};
use async_graphql::{ComplexObject, Context, SimpleObject};
use catalog::{Region, RegionSettings, SettingChange, settings};
use chrono::{DateTime, Utc};
use identity::{Officer, accounts};
use kernel::{Currency, Locale};
use serde_json::Value;

/// What a region has settled about its money.
#[derive(SimpleObject)]
pub(crate) struct MoneySettings {
    /// The last four digits of the account that transfers go to; null where
    /// there is none, and no transfers are offered.
    account_end: Option<String>,
    /// The last four digits of the account out of which refunds and payouts are
    /// paid; null where it is the same.
    paying_account_end: Option<String>,
    /// What a euro is worth, the earliest day first; empty where nothing is sold
    /// in euros.
    euro_rates: Vec<EuroRate>,
    /// How long things last.
    timers: RegionTimers,
    /// The days of the month on which cooperatives are paid; a month that has no
    /// such day leaves it out.
    payout_days: Vec<u32>,
    /// The least that is paid out; less waits for the next day.
    payout_minimum: Money,
    /// The most that is collected in cash for one parcel.
    cash_ceiling: Money,
    /// The most of shoppers' cash that a cooperative may hold.
    held_cash_ceiling: Money,
    /// Days for which it may hold more before it may collect no cash itself.
    held_cash_grace_days: u32,
}

/// What a euro is worth from a day on.
#[derive(SimpleObject)]
pub(crate) struct EuroRate {
    /// The first day.
    from_day: Date,
    /// Dirhams for one euro, in 1/10,000.
    rate_e4: i64,
}

/// How long things last.
#[derive(SimpleObject)]
pub(crate) struct RegionTimers {
    /// Minutes for which goods are held while the shopper pays by card.
    reservation_minutes: u32,
    /// Hours for which they are held until a transfer arrives.
    transfer_hours: u32,
    /// Hours after which a cooperative that has not answered is reminded.
    acceptance_reminder_hours: u32,
    /// Hours after which the region is told of it.
    acceptance_alert_hours: u32,
    /// Hours after which the order is called off without an answer.
    acceptance_hours: u32,
    /// Days in which the shopper may change their mind (law 31-08, article 36).
    withdrawal_days: u32,
    /// The same where no written confirmation was sent.
    unconfirmed_withdrawal_days: u32,
    /// Days in which a withdrawal must be refunded (law 31-08, article 37).
    refund_days: u32,
    /// The day after a withdrawal on which the region is told of a missing refund.
    refund_alert_days: u32,
}

/// One setting that an officer changed.
#[derive(SimpleObject)]
#[graphql(complex, name = "SettingChange")]
pub(crate) struct Change {
    #[graphql(skip)]
    row: SettingChange,
    #[graphql(skip)]
    currency: Currency,
    /// The name of whoever changed it.
    by: String,
    /// When.
    changed_at: DateTime<Utc>,
    /// Which: `transferHours`.
    setting: String,
}

#[ComplexObject]
impl Change {
    /// What it was, in the language of the request; null for nothing.
    async fn before(&self, ctx: &Context<'_>) -> Option<String> {
        let (was, is) = (self.row.before.as_ref(), self.row.after.as_ref());
        Some(self.words(was?, is, language(ctx, None)))
    }

    /// What it is since then; null for nothing.
    async fn after(&self, ctx: &Context<'_>) -> Option<String> {
        let (was, is) = (self.row.before.as_ref(), self.row.after.as_ref());
        Some(self.words(is?, was, language(ctx, None)))
    }
}

/// Those of the officer's region.
pub(super) async fn of_region(
    ctx: &Context<'_>,
    officer: &Officer,
) -> Result<MoneySettings, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let region = catalog::regions::by_id(db, officer.region_id()).await?;
    Ok(MoneySettings::of(&region.ok_or(Fault::NotFound)?))
}

/// What was changed of them, newest first.
pub(super) async fn changes(ctx: &Context<'_>, officer: &Officer) -> Result<Vec<Change>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let region = catalog::regions::by_id(db, officer.region_id()).await?;
    let currency = region.ok_or(Fault::NotFound)?.currency;
    let rows = settings::changes(db, officer).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.account_id).collect();
    let names = accounts::names(db, &ids).await?;
    let change = |row: SettingChange| Change {
        by: names.get(&row.account_id).cloned().unwrap_or_default(),
        changed_at: row.changed_at,
        setting: camel(&row.setting),
        row,
        currency,
    };
    Ok(rows.into_iter().map(change).collect())
}

impl MoneySettings {
    pub(super) fn of(region: &Region) -> Self {
        let settings = &region.settings;
        let money = |minor| Money::new(minor, region.currency);
        let rate = |rate: &catalog::EuroRate| EuroRate {
            from_day: Date(rate.from_day),
            rate_e4: rate.rate_e4,
        };
        Self {
            account_end: settings.rib.as_deref().map(end),
            paying_account_end: settings.payer_rib.as_deref().map(end),
            euro_rates: settings.euro_rates.iter().map(rate).collect(),
            timers: settings.into(),
            payout_days: settings.payout_days.clone(),
            payout_minimum: money(settings.payout_minimum_minor),
            cash_ceiling: money(settings.cash_ceiling_minor),
            held_cash_ceiling: money(settings.held_cash_ceiling_minor),
            held_cash_grace_days: settings.held_cash_grace_days,
        }
    }
}

impl From<&RegionSettings> for RegionTimers {
    fn from(settings: &RegionSettings) -> Self {
        Self {
            reservation_minutes: settings.reservation_minutes,
            transfer_hours: settings.transfer_hours,
            acceptance_reminder_hours: settings.acceptance_reminder_hours,
            acceptance_alert_hours: settings.acceptance_alert_hours,
            acceptance_hours: settings.acceptance_hours,
            withdrawal_days: settings.withdrawal_days,
            unconfirmed_withdrawal_days: settings.unconfirmed_withdrawal_days,
            refund_days: settings.refund_days,
            refund_alert_days: settings.refund_alert_days,
        }
    }
}

impl Change {
    /// A value as people write it. Of an account only the end is shown, of a list
    /// of rates only what the other list does not say.
    fn words(&self, value: &Value, other: Option<&Value>, locale: Locale) -> String {
        match (self.row.setting.as_str(), value) {
            ("rib" | "payer_rib", Value::String(rib)) => format!("… {}", end(rib)),
            ("euro_rates", Value::Array(rates)) => {
                let known = other.and_then(Value::as_array);
                let new = rates
                    .iter()
                    .filter(|rate| known.is_none_or(|known| !known.contains(rate)));
                joined(new.filter_map(|value| rate_words(value, locale)))
            }
            (_, Value::Array(all)) => joined(all.iter().map(ToString::to_string)),
            (name, Value::Number(number)) => match number.as_i64() {
                Some(minor) if name.ends_with("_minor") => {
                    i18n::money(kernel::Money::new(minor, self.currency), locale)
                }
                Some(whole) => i18n::number(whole, locale),
                None => number.to_string(),
            },
            (_, other) => other.to_string(),
        }
    }
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// `10,8500 (1 octobre 2026)`.
fn rate_words(rate: &Value, locale: Locale) -> Option<String> {
    let rate: catalog::EuroRate = serde_json::from_value(rate.clone()).ok()?;
    let point = if locale == Locale::En { '.' } else { ',' };
    let (whole, rest) = (rate.rate_e4 / 10_000, rate.rate_e4 % 10_000);
    let day = i18n::calendar_day(rate.from_day, locale);
    Some(format!("{whole}{point}{rest:04} ({day})"))
}

/// The last four digits of an account.
fn end(rib: &str) -> String {
    let from = rib.len().saturating_sub(4);
    rib.get(from..).unwrap_or_default().to_owned()
}

/// `transfer_hours` as this API writes names.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at_checked(1).unwrap_or_default();
        format!("{name}{}{rest}", initial.to_uppercase())
    })
}
