//! What accounts stand at, now or at any past instant.

use super::{Account, Entry, Posting, UnknownAccount};
use crate::entity::{ledger_entry, ledger_posting};
use chrono::{DateTime, Utc};
use kernel::{Currency, Money, PartId, PostingId, RegionId};
use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select,
};

/// Ids in one statement: `SQLite` takes 32,766 values at the most.
pub(crate) const BATCH: usize = 10_000;

/// An entry with the posting that it belongs to.
pub type EntryOf = (Entry, Posting);

/// What an account stands at: below zero is what is owed on it. `as_of` counts
/// what was posted until then, that instant included; `None` is now.
pub async fn balance(
    db: &impl ConnectionTrait,
    account: &Account,
    currency: Currency,
    as_of: Option<DateTime<Utc>>,
) -> Result<Money, DbErr> {
    let entries = until(ledger_entry::Entity::find(), as_of)
        .filter(ledger_entry::COLUMN.account.eq(account.to_string()))
        .filter(ledger_entry::COLUMN.currency.eq(currency));
    total(db, entries, currency).await
}

/// What some accounts stand at, those without entries left out.
pub async fn balances(
    db: &impl ConnectionTrait,
    accounts: &[Account],
    currency: Currency,
    as_of: Option<DateTime<Utc>>,
) -> Result<Vec<(Account, Money)>, DbErr> {
    let names = accounts.iter().map(ToString::to_string);
    let sums: Vec<(String, i64)> = until(ledger_entry::Entity::find(), as_of)
        .filter(ledger_entry::COLUMN.account.is_in(names))
        .filter(ledger_entry::COLUMN.currency.eq(currency))
        .select_only()
        .column(ledger_entry::Column::Account)
        .expr_as(sum(), "minor")
        .group_by(ledger_entry::Column::Account)
        .into_tuple()
        .all(db)
        .await?;
    sums.into_iter()
        .map(|(name, minor)| Ok((read(&name)?, Money::new(minor, currency))))
        .collect()
}

/// What one part of an order put on an account and left there.
pub async fn balance_of_part(
    db: &impl ConnectionTrait,
    account: &Account,
    part_id: PartId,
    currency: Currency,
) -> Result<Money, DbErr> {
    let entries = ledger_entry::Entity::find()
        .filter(ledger_entry::COLUMN.part_id.eq(part_id))
        .filter(ledger_entry::COLUMN.account.eq(account.to_string()))
        .filter(ledger_entry::COLUMN.currency.eq(currency));
    total(db, entries, currency).await
}

/// The entries of an account, oldest first, posted from `from` and before `to`.
pub async fn entries(
    db: &impl ConnectionTrait,
    account: &Account,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<EntryOf>, DbErr> {
    let rows = ledger_entry::Entity::find()
        .filter(ledger_entry::COLUMN.account.eq(account.to_string()))
        .filter(ledger_posting::COLUMN.posted_at.gte(from))
        .filter(ledger_posting::COLUMN.posted_at.lt(to));
    with_postings(db, rows).await
}

/// Every entry about a part of an order, oldest first.
pub async fn of_part(db: &impl ConnectionTrait, part_id: PartId) -> Result<Vec<EntryOf>, DbErr> {
    let rows = ledger_entry::Entity::find().filter(ledger_entry::COLUMN.part_id.eq(part_id));
    with_postings(db, rows).await
}

/// Every entry of some postings, oldest first.
pub(crate) async fn of_postings(
    db: &impl ConnectionTrait,
    ids: &[PostingId],
) -> Result<Vec<EntryOf>, DbErr> {
    let mut found = Vec::new();
    for ids in ids.chunks(BATCH) {
        let rows = ledger_entry::Entity::find()
            .filter(ledger_entry::COLUMN.posting_id.is_in(ids.iter().copied()));
        found.extend(with_postings(db, rows).await?);
    }
    found.sort_by_key(|(entry, posting)| (posting.posted_at, entry.id));
    Ok(found)
}

/// What every account stands at by the postings of a region, those at zero
/// left out; in the order of their texts.
pub async fn of_region(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    as_of: Option<DateTime<Utc>>,
) -> Result<Vec<(Account, Money)>, DbErr> {
    let sums: Vec<(String, Currency, i64)> = ledger_entry::Entity::find()
        .join(JoinType::InnerJoin, entry_to_posting())
        .filter(ledger_posting::COLUMN.region_id.eq(region_id))
        .filter(until_condition(as_of))
        .select_only()
        .column(ledger_entry::Column::Account)
        .column(ledger_entry::Column::Currency)
        .expr_as(sum(), "minor")
        .group_by(ledger_entry::Column::Account)
        .group_by(ledger_entry::Column::Currency)
        .order_by_asc(ledger_entry::Column::Account)
        .into_tuple()
        .all(db)
        .await?;
    sums.into_iter()
        .filter(|(_, _, minor)| *minor != 0)
        .map(|(account, currency, minor)| Ok((read(&account)?, Money::new(minor, currency))))
        .collect()
}

fn read(account: &str) -> Result<Account, DbErr> {
    account
        .parse()
        .map_err(|error: UnknownAccount| DbErr::Type(error.to_string()))
}

async fn with_postings(
    db: &impl ConnectionTrait,
    rows: Select<ledger_entry::Entity>,
) -> Result<Vec<EntryOf>, DbErr> {
    let found = rows
        .join(JoinType::InnerJoin, entry_to_posting())
        .select_also(ledger_posting::Entity)
        .order_by_asc(ledger_posting::Column::PostedAt)
        .order_by_asc(ledger_entry::Column::Id)
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(entry, posting)| Some((entry, posting?)))
        .collect())
}

async fn total(
    db: &impl ConnectionTrait,
    entries: Select<ledger_entry::Entity>,
    currency: Currency,
) -> Result<Money, DbErr> {
    let found: Option<i64> = entries
        .select_only()
        .expr_as(sum(), "minor")
        .into_tuple()
        .one(db)
        .await?;
    Ok(Money::new(found.unwrap_or(0), currency))
}

fn until(
    entries: Select<ledger_entry::Entity>,
    as_of: Option<DateTime<Utc>>,
) -> Select<ledger_entry::Entity> {
    if as_of.is_none() {
        return entries;
    }
    entries
        .join(JoinType::InnerJoin, entry_to_posting())
        .filter(until_condition(as_of))
}

fn until_condition(as_of: Option<DateTime<Utc>>) -> SimpleExpr {
    match as_of {
        Some(instant) => ledger_posting::COLUMN.posted_at.lte(instant),
        None => Expr::val(true),
    }
}

pub(crate) fn entry_to_posting() -> RelationDef {
    ledger_entry::Entity::belongs_to(ledger_posting::Entity)
        .from(ledger_entry::Column::PostingId)
        .to(ledger_posting::Column::Id)
        .into()
}

/// A 64-bit sum, 0 over nothing (`PostgreSQL` adds up to `numeric`).
pub(super) fn sum() -> SimpleExpr {
    let amount = Expr::col((ledger_entry::Entity, ledger_entry::Column::AmountMinor));
    let sum: SimpleExpr = Func::sum(amount).into();
    Func::coalesce([sum.cast_as("bigint"), Expr::val(0_i64)]).into()
}
