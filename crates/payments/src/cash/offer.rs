//! Whether somebody may pay in cash at the door.

use super::{CashState, PhoneHash};
use crate::entity::cash_parcel;
use chrono::Duration;
use kernel::{Clock, Money};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// What a region says about cash on delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashRules {
    /// The most that may be collected for one parcel.
    pub ceiling: Money,
    /// How many parcels one number may have refused.
    pub refusals_allowed: u32,
    /// For how many days a refusal is remembered.
    pub history_days: u32,
    /// The codes of places where nothing is collected, nor anywhere in them.
    pub closed_places: Vec<String>,
}

/// A parcel for which somebody would pay in cash.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub amount: Money,
    /// The code of the place to which it goes.
    pub place_code: &'a str,
    pub phone: &'a PhoneHash,
}

/// Why cash on delivery is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotOffered {
    #[error("nothing is collected in cash there")]
    Place,
    #[error("more than {ceiling:?} cannot be collected in cash for one parcel")]
    TooMuch { ceiling: Money },
    #[error("this number has refused {refusals} parcels")]
    TooManyRefusals { refusals: u64 },
}

/// What a number has done with its parcels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// Taken and paid.
    pub delivered: u64,
    /// Sent and not taken.
    pub refused: u64,
}

/// Whether a parcel may be paid in cash; the first reason that speaks against it.
pub async fn offered(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    rules: &CashRules,
    asked: Asked<'_>,
) -> Result<Option<NotOffered>, DbErr> {
    if rules
        .closed_places
        .iter()
        .any(|closed| lies_in(asked.place_code, closed))
    {
        return Ok(Some(NotOffered::Place));
    }
    if asked.amount.minor > rules.ceiling.minor {
        let ceiling = rules.ceiling;
        return Ok(Some(NotOffered::TooMuch { ceiling }));
    }
    let days = Duration::days(rules.history_days.into());
    let refusals = refused(db, clock, asked.phone, days).await?;
    let too_many = refusals >= u64::from(rules.refusals_allowed);
    Ok(too_many.then_some(NotOffered::TooManyRefusals { refusals }))
}

/// Whether a place is another or lies in it: `08.201.01` in `08.201` in `08`.
fn lies_in(place: &str, other: &str) -> bool {
    let rest = place.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What a number has done in the time before now.
pub async fn history(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    phone: &PhoneHash,
    time: Duration,
) -> Result<History, DbErr> {
    let paid = [
        CashState::Collected,
        CashState::Remitted,
        CashState::Reconciled,
    ];
    Ok(History {
        delivered: cash_parcel::Entity::find()
            .filter(cash_parcel::COLUMN.phone_hash.eq(phone.as_str()))
            .filter(cash_parcel::COLUMN.state.is_in(paid))
            .filter(cash_parcel::COLUMN.collected_at.gte(clock.now() - time))
            .count(db)
            .await?,
        refused: refused(db, clock, phone, time).await?,
    })
}

async fn refused(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    phone: &PhoneHash,
    time: Duration,
) -> Result<u64, DbErr> {
    cash_parcel::Entity::find()
        .filter(cash_parcel::COLUMN.phone_hash.eq(phone.as_str()))
        .filter(cash_parcel::COLUMN.state.eq(CashState::Refused))
        .filter(cash_parcel::COLUMN.ended_at.gte(clock.now() - time))
        .count(db)
        .await
}
