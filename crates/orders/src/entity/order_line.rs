//! A thing that was sold, with everything that was agreed on that day.

use catalog::WithdrawalRight;
use kernel::{Currency, LineId, LocalizedText, Money, PartId, ProductId, VariantId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LineId,
    pub part_id: PartId,
    pub position: i32,
    pub variant_id: VariantId,
    pub product_id: ProductId,
    pub category_code: String,
    pub product_name: LocalizedText,
    pub variant_label: Option<String>,
    pub quantity: i32,
    pub unit_price_minor: i64,
    pub total_minor: i64,
    pub currency: Currency,
    pub vat_rate_bp: i32,
    /// Contained in the total.
    pub vat_minor: i64,
    pub vat_ground: LocalizedText,
    pub commission_rate_bp: i32,
    pub commission_minor: i64,
    pub withdrawal_right: WithdrawalRight,
}

impl Model {
    pub fn unit_price(&self) -> Money {
        Money::new(self.unit_price_minor, self.currency)
    }

    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
