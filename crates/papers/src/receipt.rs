//! What a cooperative was paid out, and what it signs for.

use crate::bill::party;
use crate::words::Words;
use crate::{Paper, Sheet};
use chrono::NaiveDate;
use kernel::Money;
use payments::invoices::{Party, Period};
use serde_json::json;

/// The receipt for a payout.
#[derive(Clone, Debug)]
pub struct PayoutReceipt {
    /// The payout's number.
    pub number: String,
    pub paid_on: NaiveDate,
    pub payer: Party,
    pub payee: Party,
    pub period: Period,
    pub amount: Money,
    pub in_cash: bool,
    /// The transfer's reference, or the receipt's.
    pub reference: Option<String>,
    /// The account with all but its last digits hidden.
    pub account: Option<String>,
}

const LABELS: &[(&str, &str)] = &[
    ("date", "paper-date"),
    ("payer", "paper-payer"),
    ("payee", "paper-payee"),
    ("period", "paper-period"),
    ("period-to", "paper-period-to"),
    ("amount", "paper-paid-out"),
    ("payment", "paper-payment"),
    ("reference", "paper-reference"),
    ("account", "paper-account"),
    ("handed-by", "paper-handed-by"),
    ("received-by", "paper-received-by"),
    ("signature", "paper-signature"),
    ("phone", "paper-phone"),
    ("ice", "paper-ice"),
    ("page", "paper-page"),
];

impl Paper for PayoutReceipt {
    fn sheet(&self, words: Words) -> Sheet {
        let heading = words.get("paper-payout-receipt");
        let mode = if self.in_cash {
            "paper-mode-cash"
        } else {
            "paper-mode-transfer"
        };
        let (from, to) = (words.day(self.period.from), words.day(self.period.to));
        Sheet {
            template: "payout_receipt.typ",
            title: format!("{heading} {}", self.number),
            data: json!({
                "labels": words.labels(LABELS),
                "heading": heading,
                "number": self.number,
                "date": words.day(self.paid_on),
                "payer": party(words, &self.payer),
                "payee": party(words, &self.payee),
                "period": { "from": from, "to": to },
                "amount": words.money(self.amount),
                "mode": words.get(mode),
                "in_cash": self.in_cash,
                "reference": self.reference,
                "account": self.account,
            }),
        }
    }
}
