//! What one cooperative packs and sends of an order.

use crate::state::{PartState, Way};
use kernel::{CooperativeId, Currency, Money, OrderId, PartId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PartId,
    pub order_id: OrderId,
    pub position: i32,
    pub cooperative_id: CooperativeId,
    pub region_id: RegionId,
    /// Of the cooperative when the order was placed.
    pub province_code: String,
    pub women_led: bool,
    pub way: Way,
    pub state: PartState,
    /// When a timer must look at it again; `None` where none runs.
    pub due_at: Option<DateTimeUtc>,
    /// When its state ends by itself.
    pub deadline_at: Option<DateTimeUtc>,
    /// How often its timer has warned already in this state.
    pub alerts: i32,
    /// The last day to withdraw, in the region's time zone; from receipt on.
    pub withdraw_until: Option<Date>,
    /// When the order became binding: at once, or with its payment, also where
    /// the part had been called off by then.
    pub confirmed_at: Option<DateTimeUtc>,
    pub currency: Currency,
    pub goods_minor: i64,
    pub delivery_minor: i64,
    pub total_minor: i64,
    /// Contained in the goods.
    pub vat_minor: i64,
    /// Without tax.
    pub commission_minor: i64,
    pub commission_vat_minor: i64,
    pub weight_g: i32,
    pub carrier: Option<String>,
    pub tracking_number: Option<String>,
    pub placed_at: DateTimeUtc,
    /// The day in the region's time zone.
    pub placed_day: Date,
}

impl Model {
    /// Whether it was given up and nothing was ever paid for it.
    pub fn was_never_paid(&self) -> bool {
        self.confirmed_at.is_none()
    }

    pub fn goods(&self) -> Money {
        Money::new(self.goods_minor, self.currency)
    }

    pub fn delivery(&self) -> Money {
        Money::new(self.delivery_minor, self.currency)
    }

    /// What the carrier collects for this part.
    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }

    pub fn commission(&self) -> Money {
        Money::new(self.commission_minor, self.currency)
    }

    /// The tax on the commission.
    pub fn commission_vat(&self) -> Money {
        Money::new(self.commission_vat_minor, self.currency)
    }

    /// What the cooperative keeps of its goods.
    pub fn payout(&self) -> Money {
        let kept = self.goods_minor - self.commission_minor - self.commission_vat_minor;
        Money::new(kept, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
