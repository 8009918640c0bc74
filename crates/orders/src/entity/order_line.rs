//! A thing that was sold, with everything that was agreed on that day.

use catalog::WithdrawalRight;
use kernel::{Currency, LineId, LocalizedText, Money, PartId, ProductId, RuleId, VariantId};
use payments::commission::Charge;
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
    /// The rule that set the commission; nothing where there was none.
    pub commission_rule_id: Option<RuleId>,
    pub commission_rule_version: Option<i32>,
    pub commission_rate_bp: i32,
    pub commission_fixed_minor: i64,
    /// Without tax.
    pub commission_minor: i64,
    pub commission_vat_rate_bp: i32,
    /// On top of the commission.
    pub commission_vat_minor: i64,
    pub withdrawal_right: WithdrawalRight,
}

impl Model {
    pub fn unit_price(&self) -> Money {
        Money::new(self.unit_price_minor, self.currency)
    }

    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }

    /// The commission as it was frozen.
    pub fn charge(&self) -> Charge {
        let money = |minor| Money::new(minor, self.currency);
        Charge {
            rule: self.commission_rule_id.zip(self.commission_rule_version),
            rate_bp: self.commission_rate_bp,
            fixed: money(self.commission_fixed_minor),
            base: self.total(),
            amount: money(self.commission_minor),
            vat_rate_bp: self.commission_vat_rate_bp,
            vat: money(self.commission_vat_minor),
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}
