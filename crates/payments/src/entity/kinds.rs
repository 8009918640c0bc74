//! The closed lists that the columns of ledger and payouts hold.

use sea_orm::{ActiveEnum as _, DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What a posting books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum PostingKind {
    /// A shopper paid through a provider or the bank.
    Prepaid,
    /// A shopper paid in cash.
    CashCollected,
    /// A part reached its shopper: the sale, the commission and its tax.
    Delivered,
    /// Cash came from its holder to the bank.
    Remitted,
    /// A cooperative's share can be paid out: the money for it is in.
    Released,
    /// Goods came back, or part of their price is given back.
    Returned,
    /// A shopper is to get money back.
    RefundOwed,
    /// A shopper got money back.
    Refunded,
    /// Cash that a cooperative holds was counted against its share.
    SetOff,
    /// A debt was taken out of a cooperative's share.
    DebtRecovered,
    /// A cooperative paid a debt.
    DebtPaid,
    /// A cooperative handed over cash that it held.
    CashDeposited,
    /// A payout was prepared: its amount is put aside.
    PayoutPrepared,
    /// A payout was called off: its amount is free again.
    PayoutCancelled,
    /// A payout reached the cooperative.
    PayoutPaid,
    /// The bank gave a payout back.
    PayoutReturned,
}

impl PostingKind {
    /// Its name in files and in the database.
    pub fn code(self) -> String {
        self.to_value()
    }
}

/// How a payout reaches the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum PayoutMethod {
    /// By the bank, to the cooperative's RIB.
    Transfer,
    /// In cash, against a receipt.
    Cash,
}

/// Where a payout stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PayoutState {
    /// Its amount is put aside; two officers must approve it.
    Prepared,
    /// Two officers have approved it.
    Approved,
    /// It stands in a file for the bank.
    Sent,
    /// The cooperative has it.
    Paid,
    /// The bank gave it back; its amount is available again.
    Returned,
    /// It was called off; its amount is available again.
    Cancelled,
}
