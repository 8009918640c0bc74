//! One row of a statement: a line of an order, its delivery, or a movement.

use crate::ledger::{Account, CashHolder, EntryOf, PostingKind};
use chrono::{DateTime, Utc};
use kernel::{CooperativeId, LineId, OrderId, PartId, PostingId};

/// A row; amounts in minor units, below zero where they are taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRow {
    pub posting_id: PostingId,
    pub posted_at: DateTime<Utc>,
    pub kind: PostingKind,
    /// The order's number, the payout's, the receipt's.
    pub reference: String,
    pub order_id: Option<OrderId>,
    pub part_id: Option<PartId>,
    pub line_id: Option<LineId>,
    /// What the shopper pays for the line.
    pub goods: i64,
    /// The region's commission on it.
    pub commission: i64,
    /// The tax on the commission.
    pub commission_vat: i64,
    /// What the shopper pays for delivery.
    pub delivery: i64,
    /// How much of the share can be paid out from now on.
    pub released: i64,
    /// How much more of shoppers' cash the cooperative holds.
    pub cash_held: i64,
    /// How much more the cooperative is owed, its debts taken off.
    pub share: i64,
    /// How much more is put aside for a payout.
    pub in_payout: i64,
}

/// The rows of some postings, whose entries stand together, oldest first.
pub(super) fn rows(id: CooperativeId, entries: &[EntryOf]) -> Vec<StatementRow> {
    let mut rows: Vec<StatementRow> = Vec::new();
    for together in entries {
        let (entry, posting) = together;
        let same =
            |row: &StatementRow| row.posting_id == posting.id && row.line_id == entry.line_id;
        if !rows.iter().any(same) {
            rows.push(StatementRow::empty(together));
        }
        let Some(at) = rows.iter_mut().rev().find(|row| same(row)) else {
            continue;
        };
        if let Ok(account) = entry.account.parse() {
            at.add(id, &account, entry.amount_minor);
        }
    }
    rows.retain(StatementRow::says_something);
    rows
}

impl StatementRow {
    fn empty((entry, posting): &EntryOf) -> Self {
        Self {
            posting_id: posting.id,
            posted_at: posting.posted_at,
            kind: posting.kind,
            reference: posting.reference.clone(),
            order_id: entry.order_id,
            part_id: entry.part_id,
            line_id: entry.line_id,
            goods: 0,
            commission: 0,
            commission_vat: 0,
            delivery: 0,
            released: 0,
            cash_held: 0,
            share: 0,
            in_payout: 0,
        }
    }

    fn add(&mut self, id: CooperativeId, account: &Account, minor: i64) {
        match account {
            Account::Pending(own) | Account::Available(own) | Account::Debt(own) if *own == id => {
                self.share -= minor;
                self.goods -= if self.line_id.is_some() { minor } else { 0 };
                if matches!(
                    (self.kind, account),
                    (PostingKind::Released, Account::Available(_))
                ) {
                    self.released -= minor;
                }
            }
            Account::InPayout(own) if *own == id => self.in_payout -= minor,
            Account::Cash(CashHolder::Cooperative(own)) if *own == id => self.cash_held += minor,
            Account::Commission(_) => {
                self.commission -= minor;
                self.goods -= minor;
            }
            Account::CommissionTax(_) => {
                self.commission_vat -= minor;
                self.goods -= minor;
            }
            Account::Delivery(_) => self.delivery -= minor,
            _ => {}
        }
    }

    /// Whether it is more than a movement between the cooperative's own accounts.
    fn says_something(&self) -> bool {
        let amounts = [
            self.goods,
            self.commission,
            self.commission_vat,
            self.delivery,
            self.cash_held,
            self.share,
            self.in_payout,
            self.released,
        ];
        amounts.iter().any(|minor| *minor != 0)
    }
}
