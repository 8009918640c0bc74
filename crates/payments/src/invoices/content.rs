//! What an invoice says, frozen on the day it is issued: it can be drawn again
//! in any language, whatever has become of seller, buyer and products since.

use super::InvoiceKind;
use chrono::NaiveDate;
use kernel::{Currency, LineId, LocalizedText, Money};
use serde::{Deserialize, Serialize};

/// An invoice or a credit note with all that the law wants on it (CGI, article
/// 145-III). Amounts are minor units, taxes included; those of a credit note are
/// negative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub kind: InvoiceKind,
    pub number: String,
    /// The day in the region's time zone.
    pub issued_on: NaiveDate,
    pub seller: Party,
    pub buyer: Party,
    /// The order, for people: `DT-7F3K-22QM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// What a commission invoice covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// What a credit note takes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverses: Option<Reversed>,
    pub currency: Currency,
    pub lines: Vec<Line>,
    /// Collected on top of the lines for whoever carries it; no sale of the seller's.
    /// On a commission invoice what the cooperative pays the carriers, because
    /// delivery was free for its shoppers.
    pub delivery_minor: i64,
    pub payment: Payment,
}

/// Who sells, or who buys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    pub name: LocalizedText,
    /// `Coopérative`, `Association` …; empty for a person.
    pub form: LocalizedText,
    /// Commune or town.
    pub place: LocalizedText,
    /// A street, or what a carrier looks for where streets have no names.
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Identifiant commun de l'entreprise.
    pub ice: Option<String>,
    /// Identifiant fiscal.
    pub tax_id: Option<String>,
    /// Number of the taxe professionnelle.
    pub business_tax: Option<String>,
    /// Number, court and day of the register.
    pub register: Option<String>,
    /// Affiliation to the national social security fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnss: Option<String>,
}

/// Whole days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// The invoice that a credit note takes back, or part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reversed {
    pub number: String,
    pub issued_on: NaiveDate,
    /// In the words of whoever gave it back.
    pub reason: String,
}

/// One thing that is sold or taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The order's line; none for a commission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_id: Option<LineId>,
    /// What the commission was taken of; none for goods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<CommissionTerms>,
    /// Empty for a commission.
    pub name: LocalizedText,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// None where part of a price is given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price_minor: Option<i64>,
    pub total_minor: i64,
    /// Basis points, 2000 is 20 %.
    pub vat_rate_bp: i32,
    /// Contained in the total.
    pub vat_minor: i64,
    /// Why there is no tax, or by what article there is.
    pub ground: LocalizedText,
}

/// What a commission was taken of and by which rule, in numbers, so that it can
/// be said in any language. Amounts are minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommissionTerms {
    /// For people: `DT-7F3K-22QM`.
    pub order_number: String,
    /// What the shopper paid for the goods, or got back for them.
    pub base_minor: i64,
    /// Basis points.
    pub rate_bp: i32,
    /// For each line of the order.
    pub fixed_minor: i64,
    /// The least for each line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor_minor: Option<i64>,
    /// The most for each line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling_minor: Option<i64>,
}

/// How and when it was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    pub mode: PayMode,
    /// Of the transfer, the card payment or the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<NaiveDate>,
}

/// A way to pay, as an invoice names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayMode {
    Cash,
    Card,
    Transfer,
    /// Kept back from what is paid out.
    SetOff,
}

/// What an invoice adds up to, in minor units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// The lines without tax.
    pub net_minor: i64,
    /// By rate, the highest first; a rate of nothing is left out.
    pub taxes: Vec<TaxSum>,
    pub vat_minor: i64,
    /// The lines with tax.
    pub goods_minor: i64,
    /// With delivery.
    pub total_minor: i64,
}

/// The tax of one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxSum {
    pub rate_bp: i32,
    pub net_minor: i64,
    pub vat_minor: i64,
}

impl Content {
    pub fn sums(&self) -> Sums {
        let goods_minor = self.lines.iter().map(|line| line.total_minor).sum();
        let vat_minor = self.lines.iter().map(|line| line.vat_minor).sum();
        let mut taxes: Vec<TaxSum> = Vec::new();
        for line in self.lines.iter().filter(|line| line.vat_rate_bp > 0) {
            let net_minor = line.total_minor - line.vat_minor;
            match taxes.iter_mut().find(|tax| tax.rate_bp == line.vat_rate_bp) {
                Some(tax) => {
                    tax.net_minor += net_minor;
                    tax.vat_minor += line.vat_minor;
                }
                None => taxes.push(TaxSum {
                    rate_bp: line.vat_rate_bp,
                    net_minor,
                    vat_minor: line.vat_minor,
                }),
            }
        }
        taxes.sort_by_key(|tax| std::cmp::Reverse(tax.rate_bp));
        Sums {
            net_minor: goods_minor - vat_minor,
            taxes,
            vat_minor,
            goods_minor,
            total_minor: goods_minor + self.delivery_minor,
        }
    }

    /// Whether it is the region's, to a cooperative.
    pub const fn is_for_commission(&self) -> bool {
        matches!(
            self.kind,
            InvoiceKind::CommissionInvoice | InvoiceKind::CommissionCreditNote
        )
    }

    /// An amount of this paper, of its minor units.
    pub fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }
}

impl From<crate::Method> for PayMode {
    fn from(method: crate::Method) -> Self {
        match method {
            crate::Method::CashOnDelivery => Self::Cash,
            crate::Method::Card | crate::Method::StripeCard => Self::Card,
            crate::Method::Transfer => Self::Transfer,
        }
    }
}
