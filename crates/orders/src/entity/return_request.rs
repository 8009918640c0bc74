//! Goods that a shopper sends back within the right of withdrawal (law 31-08,
//! articles 36 and 37), from the asking to the money.

use kernel::{CooperativeId, Currency, Money, OrderId, PartId, RegionId, ReturnId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "return_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReturnId,
    pub part_id: PartId,
    pub order_id: OrderId,
    pub cooperative_id: CooperativeId,
    pub region_id: RegionId,
    pub state: ReturnState,
    /// In the shopper's words; the law asks for none.
    pub reason: Option<String>,
    pub currency: Currency,
    pub goods_minor: i64,
    /// Given back with the last of a part.
    pub delivery_minor: i64,
    pub asked_at: DateTimeUtc,
    pub received_at: Option<DateTimeUtc>,
    /// When the region is told that the money is still missing.
    pub alert_at: DateTimeUtc,
    /// By when the law wants the money to be back.
    pub refund_by: DateTimeUtc,
    pub refunded_at: Option<DateTimeUtc>,
    /// The proof of the refund.
    pub refund_reference: Option<String>,
}

/// Where a return stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ReturnState {
    /// The shopper has withdrawn and sends the goods back.
    Asked,
    /// The cooperative has the goods; the money is owed.
    Received,
    /// The shopper has the money.
    Refunded,
}

impl Model {
    /// What the shopper gets back.
    pub fn amount(&self) -> Money {
        Money::new(self.goods_minor + self.delivery_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
