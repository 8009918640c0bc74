//! Which parcel a line speaks of, and what follows from it.

use super::{Field, Outcome, amounts};
use crate::books::{self, Remitted};
use crate::cash::{self, CashState, PhoneKey, key_of};
use crate::entity::{cash_parcel, remittance_line};
use crate::ledger::CashHolder;
use crate::{CashParcel, RemittanceFile, RemittanceLine};
use chrono::{Duration, NaiveDate};
use kernel::{Clock, Money, PartId, Phone};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::HashSet;

/// For how long after a dispatch a line may speak of a parcel that it names by
/// telephone, amount and day only.
const LONGEST_WAY: Duration = Duration::days(30);

/// What was read from the cells of a line.
struct Read {
    line: RemittanceLine,
    tracking: Option<String>,
    order: Option<String>,
    phone: Option<String>,
    day: Option<NaiveDate>,
    amount: Option<i64>,
    fee: i64,
}

/// Gives each line its outcome and books what matches.
pub(super) async fn settle(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    phones: &PhoneKey,
    file: &RemittanceFile,
    lines: Vec<RemittanceLine>,
) -> Result<(), DbErr> {
    let read: Vec<Read> = lines
        .into_iter()
        .map(|line| Read::of(line, file, phones))
        .collect();
    let parcels = candidates(tx, file, &read).await?;
    let mut seen = seen_before(tx, file, &parcels).await?;
    for read in read {
        let parcel = read.parcel(&parcels);
        let outcome = match parcel {
            _ if !read.is_readable() => Outcome::Unreadable,
            None => Outcome::Unknown,
            Some(parcel) if !seen.insert(parcel.part_id) => Outcome::Duplicate,
            Some(parcel) => account_for(tx, clock, &read.line, parcel, read.amounts()).await?,
        };
        note(tx, &read, parcel.map(|parcel| parcel.part_id), outcome).await?;
    }
    Ok(())
}

/// Settles a line again whose parcel has been delivered since; `false` if
/// somebody else was faster.
pub(super) async fn settle_again(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &RemittanceLine,
    parcel: &CashParcel,
) -> Result<bool, DbErr> {
    let amounts = (line.amount_minor.unwrap_or(0), line.fee_minor);
    let outcome = account_for(tx, clock, line, parcel, amounts).await?;
    let column = remittance_line::COLUMN;
    let noted = remittance_line::Entity::update_many()
        .col_expr(column.outcome, Some(outcome).into())
        .filter(column.id.eq(line.id))
        .filter(column.outcome.eq(Outcome::NotCollected))
        .filter(column.resolution.is_null())
        .exec(tx)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// Books a line for its parcel, if the amount is what is owed.
async fn account_for(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &RemittanceLine,
    parcel: &CashParcel,
    (amount, fee): (i64, i64),
) -> Result<Outcome, DbErr> {
    match parcel.state {
        CashState::Remitted | CashState::Reconciled => return Ok(Outcome::AlreadyRemitted),
        CashState::Collected => {}
        _ => return Ok(Outcome::NotCollected),
    }
    if amount != parcel.outstanding().minor {
        return Ok(Outcome::AmountDiffers);
    }
    if book(tx, clock, line, parcel, (amount, fee)).await? {
        Ok(Outcome::Matched)
    } else {
        Ok(Outcome::AlreadyRemitted)
    }
}

/// Takes an amount off what the courier holds, here and in the ledger; `false`
/// if it holds less.
pub(super) async fn book(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &RemittanceLine,
    parcel: &CashParcel,
    (amount, fee): (i64, i64),
) -> Result<bool, DbErr> {
    let money = |minor| Money::new(minor, parcel.currency);
    if !cash::remitted(tx, clock, parcel, money(amount)).await? {
        return Ok(false);
    }
    let remitted = Remitted {
        part_id: parcel.part_id,
        order_id: parcel.order_id,
        region_id: parcel.region_id,
        holder: CashHolder::Courier(parcel.carrier.clone().unwrap_or_default()),
        amount: money(amount),
        fee: money(fee),
        reference: &line.id.to_string(),
    };
    books::remitted(tx, clock, &remitted).await?;
    Ok(true)
}

/// Every parcel of the carrier that some line may speak of.
async fn candidates(
    tx: &impl ConnectionTrait,
    file: &RemittanceFile,
    read: &[Read],
) -> Result<Vec<CashParcel>, DbErr> {
    let column = cash_parcel::COLUMN;
    let keys =
        |key: fn(&Read) -> &Option<String>| read.iter().filter_map(move |read| key(read).clone());
    let named = Condition::any()
        .add(
            column
                .tracking_key
                .is_in(keys(|read| &read.tracking).map(Some)),
        )
        .add(column.order_key.is_in(keys(|read| &read.order)))
        .add(column.phone_hash.is_in(keys(|read| &read.phone)));
    cash_parcel::Entity::find()
        .filter(column.region_id.eq(file.region_id))
        .filter(column.carrier_key.eq(file.carrier_key.clone()))
        .filter(named)
        .all(tx)
        .await
}

/// The parcels that earlier lines of the file speak of.
async fn seen_before(
    tx: &impl ConnectionTrait,
    file: &RemittanceFile,
    parcels: &[CashParcel],
) -> Result<HashSet<PartId>, DbErr> {
    let column = remittance_line::COLUMN;
    let parts = parcels.iter().map(|parcel| Some(parcel.part_id));
    let lines = remittance_line::Entity::find()
        .filter(column.file_id.eq(file.id))
        .filter(column.part_id.is_in(parts))
        .all(tx)
        .await?;
    Ok(lines.into_iter().filter_map(|line| line.part_id).collect())
}

async fn note(
    tx: &impl ConnectionTrait,
    read: &Read,
    part_id: Option<PartId>,
    outcome: Outcome,
) -> Result<(), DbErr> {
    let column = remittance_line::COLUMN;
    remittance_line::Entity::update_many()
        .col_expr(column.outcome, Some(outcome).into())
        .col_expr(column.part_id, part_id.into())
        .col_expr(column.amount_minor, read.amount.into())
        .col_expr(column.fee_minor, read.fee.into())
        .filter(column.id.eq(read.line.id))
        .exec(tx)
        .await?;
    Ok(())
}

impl Read {
    fn of(line: RemittanceLine, file: &RemittanceFile, phones: &PhoneKey) -> Self {
        let cell = |field| file.columns.cell(field, &line.cells.0);
        let key = |field| cell(field).map(key_of).filter(|key| !key.is_empty());
        let phone = cell(Field::Phone).and_then(|text| text.parse::<Phone>().ok());
        Self {
            tracking: key(Field::Tracking),
            order: key(Field::Order),
            phone: phone.map(|phone| phones.hash(&phone).as_str().to_owned()),
            day: cell(Field::Day).and_then(amounts::day),
            amount: cell(Field::Amount).and_then(amounts::amount),
            // A fee that cannot be read is larger than any amount.
            fee: cell(Field::Fee).map_or(0, |text| amounts::amount(text).unwrap_or(i64::MAX)),
            line,
        }
        .without_odd_fee()
    }

    /// What cannot be read as a fee makes the line unreadable, and is not kept.
    fn without_odd_fee(self) -> Self {
        let fits = self
            .amount
            .is_some_and(|amount| (0..=amount).contains(&self.fee));
        if fits {
            self
        } else {
            Self {
                amount: None,
                fee: 0,
                ..self
            }
        }
    }

    fn is_readable(&self) -> bool {
        self.amount.is_some_and(|amount| amount > 0)
    }

    fn amounts(&self) -> (i64, i64) {
        (self.amount.unwrap_or(0), self.fee)
    }

    /// By the carrier's number, else by ours, else by telephone, amount and day.
    fn parcel<'a>(&self, parcels: &'a [CashParcel]) -> Option<&'a CashParcel> {
        let of = |fits: &dyn Fn(&CashParcel) -> bool| -> Vec<&'a CashParcel> {
            parcels.iter().filter(|parcel| fits(parcel)).collect()
        };
        let by_tracking =
            |parcel: &CashParcel| self.tracking.is_some() && parcel.tracking_key == self.tracking;
        let by_order = |parcel: &CashParcel| self.order.as_ref() == Some(&parcel.order_key);
        let by_phone = |parcel: &CashParcel| {
            self.phone.as_ref() == Some(&parcel.phone_hash)
                && self.amount == Some(parcel.amount_minor)
                && self.in_time(parcel)
        };
        self.only(of(&by_tracking))
            .or_else(|| self.only(of(&by_order)))
            .or_else(|| self.only(of(&by_phone)))
    }

    /// The only parcel, or the only one with this amount.
    fn only<'a>(&self, found: Vec<&'a CashParcel>) -> Option<&'a CashParcel> {
        if let [only] = found[..] {
            return Some(only);
        }
        let mut fitting = found
            .into_iter()
            .filter(|parcel| self.amount == Some(parcel.amount_minor));
        fitting.next().filter(|_| fitting.next().is_none())
    }

    fn in_time(&self, parcel: &CashParcel) -> bool {
        let (Some(day), Some(sent)) = (self.day, parcel.dispatched_at) else {
            return false;
        };
        // A day of leeway for the night between two time zones.
        let sent = sent.date_naive();
        (sent - Duration::days(1)..=sent + LONGEST_WAY).contains(&day)
    }
}
