//! What was issued: never changed, never deleted.

use crate::invoices::{Content, InvoiceKind};
use kernel::{CooperativeId, Currency, InvoiceId, Money, OrderId, PartId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invoice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvoiceId,
    pub kind: InvoiceKind,
    /// Whose series it is: a cooperative's id, or a region's.
    pub issuer_id: Uuid,
    pub year: i32,
    /// Its place in the series, from 1 without a gap.
    pub place: i32,
    /// As it is printed: `F-2026-000042`.
    pub number: String,
    /// What it was issued for, once for each kind: `part:…`, `return:…`.
    pub subject: String,
    /// Who sold, or whose commission it is.
    pub cooperative_id: CooperativeId,
    pub region_id: RegionId,
    pub order_id: Option<OrderId>,
    pub part_id: Option<PartId>,
    /// The invoice that a credit note takes back.
    pub reverses_id: Option<InvoiceId>,
    /// Negative on credit notes.
    pub total_minor: i64,
    pub vat_minor: i64,
    pub currency: Currency,
    pub issued_at: DateTimeUtc,
    /// [`Content`] as JSON, as text, so that it keeps every byte.
    pub content: String,
    /// SHA-256 of the content, in hex.
    pub content_hash: String,
}

impl Model {
    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }

    /// What it says.
    ///
    /// # Errors
    /// If the row holds what this version cannot read.
    pub fn content(&self) -> Result<Content, serde_json::Error> {
        serde_json::from_str(&self.content)
    }
}

impl ActiveModelBehavior for ActiveModel {}
