//! The cash that is to be collected for one part of an order, and where it is.

use crate::cash::CashState;
use kernel::{AccountId, CooperativeId, Currency, Money, OrderId, PartId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cash_parcel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    /// The order's public number, its letters and digits only.
    pub order_key: String,
    /// The shopper's telephone under the keyed hash; never the number itself.
    pub phone_hash: String,
    pub amount_minor: i64,
    /// What its holder has brought to the bank so far.
    pub remitted_minor: i64,
    pub currency: Currency,
    pub state: CashState,
    /// As the cooperative wrote it.
    pub carrier: Option<String>,
    /// The carrier's name, its letters and digits only.
    pub carrier_key: Option<String>,
    /// The carrier's number, its letters and digits only.
    pub tracking_key: Option<String>,
    pub confirmed_by: Option<AccountId>,
    pub opened_at: DateTimeUtc,
    pub confirmed_at: Option<DateTimeUtc>,
    pub dispatched_at: Option<DateTimeUtc>,
    pub collected_at: Option<DateTimeUtc>,
    pub remitted_at: Option<DateTimeUtc>,
    pub reconciled_at: Option<DateTimeUtc>,
    /// When it was refused or dropped.
    pub ended_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }

    /// What its holder has collected and not yet brought.
    pub fn outstanding(&self) -> Money {
        Money::new(self.amount_minor - self.remitted_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
