//! Invoices, credit notes and the invoices for the commission: each issuer has
//! its own series a year without a gap, and what was issued is never changed
//! (CGI, article 145-III).

mod booked;
mod content;
mod credit;
mod find;
mod issue;
pub mod periods;

pub use booked::{Amounts, Booked, BookedLine, booked};
pub use content::{
    CommissionTerms, Content, Line, Party, PayMode, Payment, Period, Reversed, Sums, TaxSum,
};
pub use credit::{Credit, CreditError, LineCredit, credit};
pub(crate) use find::to_cooperative;
pub use find::{
    ListError, by_subject, commission_of_officer, commission_of_seller,
    count_commission_of_officer, count_commission_of_seller, count_of_officer, count_of_seller,
    of_officer, of_orders, of_seller, one_of_officer, one_of_order, one_of_seller,
};
pub use issue::{Draft, Issuer, issue};

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Which paper it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum InvoiceKind {
    /// A cooperative's, to its shopper.
    Invoice,
    /// A cooperative's, to its shopper: takes back an invoice or part of it.
    CreditNote,
    /// The region's, to a cooperative: the commission of a period.
    CommissionInvoice,
    /// The region's, to a cooperative: takes back commission.
    CommissionCreditNote,
}

impl InvoiceKind {
    /// What the numbers of its series begin with: facture, avoir, commission.
    const fn letter(self) -> &'static str {
        match self {
            Self::Invoice => "F",
            Self::CreditNote => "A",
            Self::CommissionInvoice => "C",
            Self::CommissionCreditNote => "CA",
        }
    }
}
