//! Invoices and credit notes, with the addresses of the papers.

use crate::catalogue::Cooperative;
use crate::errors::Fault;
use crate::loaders::need;
use crate::values::Money;
use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};

pub(crate) struct Invoice(pub(crate) payments::Invoice);

/// Which paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payments::invoices::InvoiceKind")]
pub(crate) enum InvoiceKind {
    /// A cooperative's, to its shopper.
    Invoice,
    /// A cooperative's, to its shopper: takes back an invoice or part of it.
    CreditNote,
    /// The region's, to a cooperative: the commission of a period.
    CommissionInvoice,
    /// The region's, to a cooperative: takes back commission.
    CommissionCreditNote,
}

/// An invoice or a credit note: it is never changed.
#[Object]
impl Invoice {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Which paper it is.
    async fn kind(&self) -> InvoiceKind {
        self.0.kind.into()
    }

    /// Its number in the series of whoever issued it: `F-2026-000042`.
    async fn number(&self) -> &str {
        &self.0.number
    }

    /// The cooperative that issued it, or to which it was issued.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.cooperative_id).await.map(Cooperative)
    }

    /// When it was issued.
    async fn issued_at(&self) -> DateTime<Utc> {
        self.0.issued_at
    }

    /// What it adds up to, taxes and delivery included; negative on credit notes.
    async fn total(&self) -> Money {
        self.0.total().into()
    }

    /// The value added tax contained in the total.
    async fn vat(&self) -> Money {
        Money::new(self.0.vat_minor, self.0.currency)
    }

    /// The path of its PDF, for whoever may see it: add `?lang=ar`, or another language.
    async fn path(&self) -> String {
        format!("/papers/invoices/{}.pdf", self.0.id)
    }

    /// SHA-256 of what it says, in hex; its beginning is printed on it.
    async fn content_hash(&self) -> &str {
        &self.0.content_hash
    }
}
