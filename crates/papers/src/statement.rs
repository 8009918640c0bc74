//! What a cooperative sold in a period, what was kept back of it, and what it
//! is owed: order by order.

use crate::bill::party;
use crate::words::Words;
use crate::{Paper, Sheet};
use chrono::NaiveDate;
use kernel::{LocalizedText, Money};
use payments::invoices::{Party, Period};
use serde_json::{Value, json};

/// A cooperative's statement of a period.
#[derive(Clone, Debug)]
pub struct Statement {
    pub seller: Party,
    /// Who makes it out.
    pub office: LocalizedText,
    pub period: Period,
    pub opening: Money,
    pub lines: Vec<StatementLine>,
    pub closing: Money,
    /// What the office invoiced for its commission, and credited.
    pub invoices: Vec<StatementInvoice>,
}

/// A commission invoice, or a credit note, which is below zero.
#[derive(Clone, Debug)]
pub struct StatementInvoice {
    pub day: NaiveDate,
    /// Whether it takes back commission.
    pub is_credit: bool,
    pub number: String,
    pub vat: Money,
    pub total: Money,
}

/// One order, return, payout …, signed from the cooperative's side.
#[derive(Clone, Debug)]
pub struct StatementLine {
    pub day: NaiveDate,
    /// What happened, in the reader's language already.
    pub what: String,
    /// The order or the payout, for people.
    pub reference: String,
    pub goods: Option<Money>,
    pub commission: Option<Money>,
    /// The tax on the commission.
    pub tax: Option<Money>,
    /// Cash that the cooperative holds, or has been paid.
    pub cash: Option<Money>,
    /// What it changes of what the cooperative is owed.
    pub change: Money,
    pub balance: Money,
}

const LABELS: &[(&str, &str)] = &[
    ("seller", "paper-seller"),
    ("office", "paper-office"),
    ("period", "paper-period"),
    ("period-to", "paper-period-to"),
    ("opening", "paper-opening"),
    ("closing", "paper-closing"),
    ("day", "paper-date"),
    ("what", "paper-entry"),
    ("reference", "paper-reference"),
    ("goods", "paper-sold"),
    ("commission", "paper-commission"),
    ("tax", "paper-vat"),
    ("cash", "paper-cash"),
    ("change", "paper-change"),
    ("balance", "paper-balance"),
    ("invoices", "paper-commission-invoices"),
    ("amount", "paper-amount"),
    ("page", "paper-page"),
];

impl Paper for Statement {
    fn sheet(&self, words: Words) -> Sheet {
        let heading = words.get("paper-statement");
        let (from, to) = (words.day(self.period.from), words.day(self.period.to));
        Sheet {
            template: "statement.typ",
            title: format!("{heading} {} {}", self.period.from, self.period.to),
            data: json!({
                "labels": words.labels(LABELS),
                "heading": heading,
                "seller": party(words, &self.seller),
                "office": words.text(&self.office),
                "period": { "from": from, "to": to },
                "opening": words.money(self.opening),
                "lines": self.lines.iter().map(|one| line(words, one)).collect::<Vec<_>>(),
                "closing": words.money(self.closing),
                "invoices": self.invoices.iter().map(|one| invoice(words, one)).collect::<Vec<_>>(),
            }),
        }
    }
}

fn invoice(words: Words, invoice: &StatementInvoice) -> Value {
    let what = if invoice.is_credit {
        "paper-commission-credit"
    } else {
        "paper-commission-invoice"
    };
    json!({
        "day": invoice.day.format("%d/%m/%Y").to_string(),
        "what": words.get(what),
        "number": invoice.number,
        "vat": words.money(invoice.vat),
        "total": words.money(invoice.total),
    })
}

fn line(words: Words, line: &StatementLine) -> Value {
    let money = |amount: Option<Money>| amount.map(|amount| words.money(amount));
    json!({
        "day": line.day.format("%d/%m/%Y").to_string(),
        "what": line.what,
        "reference": line.reference,
        "goods": money(line.goods),
        "commission": money(line.commission),
        "tax": money(line.tax),
        "cash": money(line.cash),
        "change": words.money(line.change),
        "balance": words.money(line.balance),
    })
}
