//! The form by which a shopper withdraws (law 31-08, articles 30 and 36): filled
//! in as far as the order knows, signed and sent with the goods.

use crate::bill::party;
use crate::words::Words;
use crate::{Paper, Sheet};
use chrono::NaiveDate;
use kernel::LocalizedText;
use payments::invoices::Party;
use serde_json::json;

/// The withdrawal form for one part of an order.
#[derive(Clone, Debug)]
pub struct WithdrawalForm {
    pub order_number: String,
    pub ordered_on: NaiveDate,
    pub received_on: Option<NaiveDate>,
    /// The last day of the right.
    pub until: Option<NaiveDate>,
    pub seller: Party,
    pub shopper: Party,
    pub lines: Vec<WithdrawalLine>,
}

/// One thing of the order.
#[derive(Clone, Debug)]
pub struct WithdrawalLine {
    pub name: LocalizedText,
    pub quantity: i32,
    /// Whether the law lets it be sent back; it does not for what spoils, nor
    /// for what was made to order (article 38).
    pub may_go_back: bool,
}

const LABELS: &[(&str, &str)] = &[
    ("to", "paper-withdrawal-to"),
    ("from", "paper-withdrawal-from"),
    ("declares", "paper-withdrawal-declares"),
    ("law", "paper-withdrawal-law"),
    ("order", "paper-order"),
    ("ordered", "paper-ordered-on"),
    ("received", "paper-received-on"),
    ("until", "paper-withdrawal-until"),
    ("item", "paper-item"),
    ("quantity", "paper-quantity"),
    ("sends-back", "paper-sends-back"),
    ("excluded", "paper-excluded"),
    ("refund-to", "paper-refund-to"),
    ("date", "paper-date"),
    ("signature", "paper-signature"),
    ("phone", "paper-phone"),
    ("email", "paper-email"),
    ("ice", "paper-ice"),
    ("page", "paper-page"),
];

impl Paper for WithdrawalForm {
    fn sheet(&self, words: Words) -> Sheet {
        let heading = words.get("paper-withdrawal-form");
        let lines = self.lines.iter().map(|line| {
            json!({
                "name": words.text(&line.name),
                "quantity": words.count(line.quantity),
                "may_go_back": line.may_go_back,
            })
        });
        Sheet {
            template: "withdrawal_form.typ",
            title: format!("{heading} {}", self.order_number),
            data: json!({
                "labels": words.labels(LABELS),
                "heading": heading,
                "order": self.order_number,
                "ordered": words.day(self.ordered_on),
                "received": self.received_on.map(|day| words.day(day)),
                "until": self.until.map(|day| words.day(day)),
                "seller": party(words, &self.seller),
                "shopper": party(words, &self.shopper),
                "lines": lines.collect::<Vec<_>>(),
            }),
        }
    }
}
