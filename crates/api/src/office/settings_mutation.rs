//! What officers settle about their region's money.

use super::proof_of_officer;
use super::settings::{MoneySettings, camel};
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{Date, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use catalog::Region;
use catalog::settings::{
    self, CashTerms, PayoutTerms, SettingsError, Timers, add_euro_rate, set_cash_terms,
    set_payout_terms,
};
use db::once::OnceError;
use i18n::Texts;
use payments::accounts::{AccountsError, OutOf, SetAccounts, set_accounts};
use payments::bank::RibError;

/// The accounts of a region.
#[derive(InputObject)]
pub(crate) struct SetRegionAccountsInput {
    /// The officer's region.
    region_id: ID,
    /// The RIB or IBAN of the account that transfers go to; null leaves it.
    account: Option<String>,
    /// The RIB or IBAN of the account out of which is paid; null leaves it.
    paying_account: Option<String>,
    /// Whether the region pays out of the account that transfers go to;
    /// `payingAccount` is then ignored.
    #[graphql(default)]
    pay_out_of_same: bool,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// What a euro is worth from a day on.
#[derive(InputObject)]
pub(crate) struct AddEuroRateInput {
    /// The officer's region.
    region_id: ID,
    /// The first day: today or later.
    from_day: Date,
    /// Dirhams for one euro, in 1/10,000: from 10,000 to 1,000,000.
    rate_e4: i64,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// How long things last; see `RegionTimers`.
#[derive(InputObject)]
pub(crate) struct SetTimersInput {
    /// The officer's region.
    region_id: ID,
    /// 5 to 120.
    reservation_minutes: u32,
    /// 1 to 240.
    transfer_hours: u32,
    /// 1 to 240, and no more than the next.
    acceptance_reminder_hours: u32,
    /// 1 to 240, and no more than the next.
    acceptance_alert_hours: u32,
    /// 1 to 240.
    acceptance_hours: u32,
    /// 7 to 60.
    withdrawal_days: u32,
    /// 30 to 90.
    unconfirmed_withdrawal_days: u32,
    /// 1 to 15.
    refund_days: u32,
    /// 1 to 15, and no more than `refundDays`.
    refund_alert_days: u32,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// When cooperatives are paid, and from which amount on.
#[derive(InputObject)]
pub(crate) struct SetPayoutTermsInput {
    /// The officer's region.
    region_id: ID,
    /// Days of the month, 1 to 31; one at least.
    payout_days: Vec<u32>,
    /// The least that is paid out, in minor units.
    payout_minimum_minor: i64,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// How much cash is collected and held.
#[derive(InputObject)]
pub(crate) struct SetCashTermsInput {
    /// The officer's region.
    region_id: ID,
    /// The most that is collected for one parcel, in minor units.
    cash_ceiling_minor: i64,
    /// The most of shoppers' cash that a cooperative may hold, in minor units.
    held_cash_ceiling_minor: i64,
    /// Days for which it may hold more, 1 to 60.
    held_cash_grace_days: u32,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// The settings as they are then, or why they stay as they were.
#[derive(SimpleObject)]
pub(crate) struct MoneySettingsPayload {
    /// As they are now; null if nothing was changed.
    settings: Option<MoneySettings>,
    /// Why nothing was changed; null if something was.
    rejection: Option<Rejection<SettingsRejectionCode>>,
}

/// Why settings stay as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum SettingsRejectionCode {
    /// It is less or more than may be.
    OutOfRange,
    /// It is longer than what comes after it.
    OutOfOrder,
    /// The day is past.
    PastDay,
    /// A RIB has 24 digits; an IBAN of Morocco begins with MA64.
    NoAccount,
    /// The check digits of the account do not fit.
    WrongCheckDigits,
    /// The key was used for something else, or is none.
    KeyReused,
    /// There is no such region.
    NotFound,
}

#[derive(Default)]
pub(crate) struct SettingsMutation;

#[Object]
impl SettingsMutation {
    /// Names the region's accounts: where transfers go, and out of which is paid.
    async fn set_region_accounts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The accounts.")] input: SetRegionAccountsInput,
    ) -> Result<MoneySettingsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let wish = SetAccounts {
            into: input.account.as_deref(),
            out_of: match &input.paying_account {
                _ if input.pay_out_of_same => OutOf::Same,
                Some(typed) => OutOf::Another(typed),
                None => OutOf::AsItIs,
            },
        };
        let key = &input.idempotency_key;
        match set_accounts(&shop.db, &*shop.clock, &officer, wish, key).await {
            Ok(region) => payload(ctx, Ok(region)),
            Err(AccountsError::Settings(error)) => payload(ctx, Err(error)),
            Err(AccountsError::Into(error)) => Ok(no_account(texts(ctx), error, "account")),
            Err(AccountsError::OutOf(error)) => Ok(no_account(texts(ctx), error, "payingAccount")),
        }
    }

    /// Says what a euro is worth from a day on.
    async fn add_euro_rate(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The rate.")] input: AddEuroRateInput,
    ) -> Result<MoneySettingsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let rate = catalog::EuroRate {
            from_day: input.from_day.0,
            rate_e4: input.rate_e4,
        };
        let key = &input.idempotency_key;
        payload(
            ctx,
            add_euro_rate(&shop.db, &*shop.clock, &officer, rate, key).await,
        )
    }

    /// Sets how long things last. What has begun keeps the time that it was given.
    async fn set_timers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The lengths.")] input: SetTimersInput,
    ) -> Result<MoneySettingsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let timers = Timers {
            reservation_minutes: input.reservation_minutes,
            transfer_hours: input.transfer_hours,
            acceptance_reminder_hours: input.acceptance_reminder_hours,
            acceptance_alert_hours: input.acceptance_alert_hours,
            acceptance_hours: input.acceptance_hours,
            withdrawal_days: input.withdrawal_days,
            unconfirmed_withdrawal_days: input.unconfirmed_withdrawal_days,
            refund_days: input.refund_days,
            refund_alert_days: input.refund_alert_days,
        };
        let key = &input.idempotency_key;
        let set = settings::set_timers(&shop.db, &*shop.clock, &officer, timers, key);
        payload(ctx, set.await)
    }

    /// Sets when cooperatives are paid, and from which amount on.
    async fn set_payout_terms(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The terms.")] input: SetPayoutTermsInput,
    ) -> Result<MoneySettingsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let terms = PayoutTerms {
            days: input.payout_days,
            minimum_minor: input.payout_minimum_minor,
        };
        let key = &input.idempotency_key;
        payload(
            ctx,
            set_payout_terms(&shop.db, &*shop.clock, &officer, terms, key).await,
        )
    }

    /// Sets how much cash is collected for a parcel, and how much of it a
    /// cooperative may hold for how long.
    async fn set_cash_terms(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The terms.")] input: SetCashTermsInput,
    ) -> Result<MoneySettingsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let terms = CashTerms {
            cash_ceiling_minor: input.cash_ceiling_minor,
            held_cash_ceiling_minor: input.held_cash_ceiling_minor,
            held_cash_grace_days: input.held_cash_grace_days,
        };
        let key = &input.idempotency_key;
        payload(
            ctx,
            set_cash_terms(&shop.db, &*shop.clock, &officer, terms, key).await,
        )
    }
}

fn payload(
    ctx: &Context<'_>,
    changed: Result<Region, SettingsError>,
) -> Result<MoneySettingsPayload, Fault> {
    match changed {
        Ok(region) => Ok(MoneySettingsPayload {
            settings: Some(MoneySettings::of(&region)),
            rejection: None,
        }),
        Err(error) => rejected(texts(ctx), error).map(refused),
    }
}

fn refused(rejection: Rejection<SettingsRejectionCode>) -> MoneySettingsPayload {
    MoneySettingsPayload {
        settings: None,
        rejection: Some(rejection),
    }
}

fn no_account(t: Texts, error: RibError, field: &str) -> MoneySettingsPayload {
    let (code, key) = match error {
        RibError::Form => (SettingsRejectionCode::NoAccount, "settings-no-account"),
        RibError::Key => (
            SettingsRejectionCode::WrongCheckDigits,
            "settings-wrong-digits",
        ),
    };
    refused(Rejection::new(code, t.get(key), Some(field)))
}

fn rejected(t: Texts, error: SettingsError) -> Result<Rejection<SettingsRejectionCode>, Fault> {
    use SettingsRejectionCode as Code;
    let (code, said, field) = match error {
        SettingsError::OutOfRange {
            setting,
            least,
            most,
        } => {
            let bound = |bound| i18n::number(in_units(setting, bound), t.locale()).into();
            let args = [("least", bound(least)), ("most", bound(most))];
            let said = t.with("settings-range", &args);
            (Code::OutOfRange, said, field(setting))
        }
        SettingsError::OutOfOrder { setting } => {
            (Code::OutOfOrder, t.get("settings-order"), field(setting))
        }
        SettingsError::PastDay => (Code::PastDay, t.get("money-past-day"), "fromDay".to_owned()),
        SettingsError::NotFound => (
            Code::NotFound,
            t.get("money-not-found"),
            "regionId".to_owned(),
        ),
        SettingsError::Once(OnceError::Db(error)) | SettingsError::Db(error) => {
            return Err(error.into());
        }
        SettingsError::Once(_) => (
            Code::KeyReused,
            t.get("money-key-reused"),
            "idempotencyKey".to_owned(),
        ),
    };
    Ok(Rejection::new(code, said, Some(&field)))
}

/// The field of an input that says a setting.
fn field(setting: &str) -> String {
    match setting {
        "euro_rates" => "rateE4".to_owned(),
        other => camel(other),
    }
}

/// A bound in the units that people use: dirhams, not centimes.
fn in_units(setting: &str, bound: i64) -> i64 {
    match setting {
        "euro_rates" => bound / 10_000,
        name if name.ends_with("_minor") => bound / 100,
        _ => bound,
    }
}
