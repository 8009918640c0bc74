//! How far a series has come: the row that hands out its numbers.

use crate::invoices::InvoiceKind;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invoice_series")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub issuer_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: InvoiceKind,
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i32,
    /// The last number that was given.
    pub last: i32,
}

impl ActiveModelBehavior for ActiveModel {}
