//! A rate of VAT by seller status and product class, from a day on.

use kernel::LocalizedText;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vat_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `exempt`, `payer` or `any`.
    pub seller_status: String,
    /// `standard`, `exempt_91_I_A_4` … or `any`.
    pub product_class: String,
    pub from_day: Date,
    /// Basis points, 2000 is 20 %.
    pub rate_bp: i32,
    /// The legal ground, as an invoice states it.
    pub ground: LocalizedText,
}

impl ActiveModelBehavior for ActiveModel {}
