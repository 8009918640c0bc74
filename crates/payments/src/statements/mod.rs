//! A cooperative's statement: every posting that touched its accounts in a
//! period, line by line, with what they stood at before and after. It is added
//! up from the ledger, which never changes, so the same statement as of the
//! same instant is the same for ever.

mod file;
mod held;
mod row;
mod warnings;

pub use file::{COLUMNS, as_csv, as_csv_in};
pub use held::{CashState, barred, cash_state, cash_state_of};
pub use row::StatementRow;
pub use warnings::{CashSanctionAnnounced, announce, over_of_officer};

use crate::entity::{ledger_entry, ledger_posting};
use crate::ledger::{self, Account, CashHolder, EntryOf};
use crate::{Invoice, invoices};
use catalog::cooperatives;
use chrono::{DateTime, Utc};
use identity::{Officer, Seller};
use kernel::{CooperativeId, Currency, PostingId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect,
};

/// What a cooperative's accounts stand at, in minor units of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub currency: Currency,
    /// Its share of what was delivered, before the money is in.
    pub pending: i64,
    /// Its share that can be paid out.
    pub available: i64,
    /// Its share that a payout has put aside.
    pub in_payout: i64,
    /// What it owes.
    pub debt: i64,
    /// Shoppers' cash that it holds.
    pub cash_held: i64,
}

/// From an instant until before another, known up to a third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    /// Nothing posted after it is counted.
    pub as_of: DateTime<Utc>,
}

/// A cooperative's statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub opening: Standing,
    pub rows: Vec<StatementRow>,
    pub closing: Standing,
    /// What the region invoiced for its commission in this time, in the order of issue.
    pub invoices: Vec<Invoice>,
}

impl Standing {
    /// What the cooperative is owed, its debt taken off.
    pub fn owed(&self) -> i64 {
        self.pending + self.available + self.in_payout - self.debt
    }
}

/// What a seller's accounts stand at, now or at a past instant.
pub async fn standing(
    db: &impl ConnectionTrait,
    seller: &Seller,
    currency: Currency,
    as_of: Option<DateTime<Utc>>,
) -> Result<Standing, DbErr> {
    standing_of(db, seller.cooperative_id(), currency, as_of).await
}

/// A seller's statement.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    currency: Currency,
    span: Span,
) -> Result<Statement, DbErr> {
    of(db, seller.cooperative_id(), currency, span).await
}

/// The statement of a cooperative in the officer's region; `None` where it is not there.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: CooperativeId,
    currency: Currency,
    span: Span,
) -> Result<Option<Statement>, DbErr> {
    let found = cooperatives::by_id(db, id).await?;
    match found.filter(|found| found.region_id == officer.region_id()) {
        Some(_) => of(db, id, currency, span).await.map(Some),
        None => Ok(None),
    }
}

async fn of(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    currency: Currency,
    span: Span,
) -> Result<Statement, DbErr> {
    // The last instant before the period; the ledger keeps microseconds.
    let before = span.from - chrono::Duration::microseconds(1);
    let end = (span.to - chrono::Duration::microseconds(1)).min(span.as_of);
    let postings = touched(db, id, currency, span.from, end).await?;
    let entries = ledger::of_postings(db, &postings).await?;
    Ok(Statement {
        opening: standing_of(db, id, currency, Some(before)).await?,
        rows: row::rows(id, &of_currency(entries, currency)),
        closing: standing_of(db, id, currency, Some(end)).await?,
        invoices: invoices::to_cooperative(db, id, span.from, end).await?,
    })
}

async fn standing_of(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    currency: Currency,
    as_of: Option<DateTime<Utc>>,
) -> Result<Standing, DbErr> {
    let sums = ledger::balances(db, &own(id), currency, as_of).await?;
    let minor = |account: Account| {
        let found = sums.iter().find(|(known, _)| *known == account);
        found.map_or(0, |(_, money)| money.minor)
    };
    Ok(Standing {
        currency,
        pending: -minor(Account::Pending(id)),
        available: -minor(Account::Available(id)),
        in_payout: -minor(Account::InPayout(id)),
        debt: minor(Account::Debt(id)),
        cash_held: minor(Account::Cash(CashHolder::Cooperative(id))),
    })
}

async fn touched(
    db: &impl ConnectionTrait,
    id: CooperativeId,
    currency: Currency,
    from: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Result<Vec<PostingId>, DbErr> {
    let accounts = own(id).map(|account| account.to_string());
    ledger_entry::Entity::find()
        .join(JoinType::InnerJoin, ledger::entry_to_posting())
        .filter(ledger_entry::COLUMN.account.is_in(accounts))
        .filter(ledger_entry::COLUMN.currency.eq(currency))
        .filter(ledger_posting::COLUMN.posted_at.gte(from))
        .filter(ledger_posting::COLUMN.posted_at.lte(end))
        .select_only()
        .column(ledger_entry::Column::PostingId)
        .distinct()
        .into_tuple()
        .all(db)
        .await
}

fn own(id: CooperativeId) -> [Account; 5] {
    [
        Account::Pending(id),
        Account::Available(id),
        Account::InPayout(id),
        Account::Debt(id),
        Account::Cash(CashHolder::Cooperative(id)),
    ]
}

fn of_currency(entries: Vec<EntryOf>, currency: Currency) -> Vec<EntryOf> {
    let mut entries = entries;
    entries.retain(|(entry, _)| entry.currency == currency);
    entries
}
