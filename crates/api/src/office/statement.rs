//! A cooperative's statement.

use super::money::Standing;
use crate::errors::Fault;
use crate::shopping::Invoice;
use crate::values::Money;
use async_graphql::{Enum, ID, Object, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{CooperativeId, Currency};
use payments::ledger;
use payments::statements;

pub(crate) struct Statement {
    pub(crate) found: statements::Statement,
    pub(crate) cooperative_id: CooperativeId,
    /// The first day and the last.
    pub(crate) days: (NaiveDate, NaiveDate),
}

/// What a posting books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "ledger::PostingKind")]
pub(crate) enum PostingKind {
    /// A shopper paid through a provider or the bank.
    Prepaid,
    /// A shopper paid in cash.
    CashCollected,
    /// A part reached its shopper: the sale, the commission and its tax.
    Delivered,
    /// Cash came from its holder to the bank.
    Remitted,
    /// A share can be paid out: the money for it is in.
    Released,
    /// Goods came back, or part of their price is given back.
    Returned,
    /// A shopper is to get money back.
    RefundOwed,
    /// A shopper got money back.
    Refunded,
    /// Cash that the cooperative holds was counted against its share.
    SetOff,
    /// A debt was taken out of the share.
    DebtRecovered,
    /// The cooperative paid a debt.
    DebtPaid,
    /// The cooperative handed over cash that it held.
    CashDeposited,
    /// A payout was prepared.
    PayoutPrepared,
    /// A payout was called off.
    PayoutCancelled,
    /// A payout reached the cooperative.
    PayoutPaid,
    /// The bank gave a payout back.
    PayoutReturned,
}

/// A row of a statement. Amounts are below zero where they are taken back.
#[derive(SimpleObject)]
pub(crate) struct StatementRow {
    /// The posting behind it.
    posting_id: ID,
    /// When it was posted.
    posted_at: DateTime<Utc>,
    /// What it books.
    kind: PostingKind,
    /// The number of the order or payout.
    reference: String,
    /// The part of an order that it is about.
    part_id: Option<ID>,
    /// The line of the order that it is about.
    line_id: Option<ID>,
    /// What the shopper pays for the line.
    goods: Money,
    /// The commission on it, without tax.
    commission: Money,
    /// The tax on the commission.
    commission_tax: Money,
    /// What the shopper pays for delivery.
    delivery: Money,
    /// How much of the share can be paid out from now on.
    released: Money,
    /// How much more of shoppers' cash the cooperative holds.
    cash_held: Money,
    /// How much more the cooperative is owed, its debts taken off.
    share: Money,
    /// How much more is put aside for a payout.
    in_payout: Money,
}

/// Everything that touched a cooperative's accounts in a period.
#[Object]
impl Statement {
    /// What the accounts stood at before.
    async fn opening(&self) -> Standing {
        self.found.opening.into()
    }

    /// The rows, oldest first.
    async fn rows(&self) -> Vec<StatementRow> {
        let currency = self.found.closing.currency;
        self.found
            .rows
            .iter()
            .map(|row| shown(row, currency))
            .collect()
    }

    /// What the accounts stood at afterwards.
    async fn closing(&self) -> Standing {
        self.found.closing.into()
    }

    /// What the region invoiced for its commission in this time, and credited, in
    /// the order of issue.
    async fn invoices(&self) -> Vec<Invoice> {
        self.found.invoices.iter().cloned().map(Invoice).collect()
    }

    /// The path of the statement as a PDF, as it is known when it is asked for:
    /// add `&lang=ar`, or another language.
    async fn pdf_path(&self) -> String {
        self.path("pdf")
    }

    /// The path of the statement as a file for spreadsheets, in the language of
    /// whoever reads it: add `&lang=ar`, or another language.
    async fn csv_path(&self) -> String {
        self.path("csv")
    }

    /// The rows as a file for programs.
    #[expect(clippy::unused_async, reason = "resolvers are asynchronous")]
    async fn csv(&self) -> Result<String, Fault> {
        statements::as_csv(&self.found).map_err(Fault::ours)
    }
}

impl Statement {
    fn path(&self, kind: &str) -> String {
        let (from, to) = self.days;
        let id = self.cooperative_id;
        format!("/papers/cooperatives/{id}/statement.{kind}?from={from}&to={to}")
    }
}

fn shown(row: &statements::StatementRow, currency: Currency) -> StatementRow {
    let money = |minor| Money::new(minor, currency);
    StatementRow {
        posting_id: ID(row.posting_id.to_string()),
        posted_at: row.posted_at,
        kind: row.kind.into(),
        reference: row.reference.clone(),
        part_id: row.part_id.map(|id| ID(id.to_string())),
        line_id: row.line_id.map(|id| ID(id.to_string())),
        goods: money(row.goods),
        commission: money(row.commission),
        commission_tax: money(row.commission_vat),
        delivery: money(row.delivery),
        released: money(row.released),
        cash_held: money(row.cash_held),
        share: money(row.share),
        in_payout: money(row.in_payout),
    }
}
