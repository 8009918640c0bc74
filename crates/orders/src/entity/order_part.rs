//! What one cooperative packs and sends of an order.

use crate::delivery::{Agreed, MethodKind};
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
    /// By the weights of its products.
    pub weight_g: i32,
    /// What the scales said when it was packed.
    pub weighed_g: Option<i32>,
    /// How it reaches its shopper.
    pub agreed: Agreed,
    /// What the cooperative pays the region's carrier, because delivery is free
    /// for the shopper.
    pub waived_minor: i64,
    /// What the shopper says where it is collected.
    pub collection_code: Option<String>,
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

    /// What it is known to weigh, in grams: what the scales said, or else what
    /// its products weigh.
    pub fn known_weight_g(&self) -> i32 {
        self.weighed_g.unwrap_or(self.weight_g)
    }

    /// Whether its cooperative carries it, and has the cash that it collects.
    pub fn is_carried_by_seller(&self) -> bool {
        self.agreed.own && self.carrier.as_ref() == Some(&self.agreed.carrier)
    }

    /// Whether it is given only to whoever says its code: at a collection point,
    /// and where it was packed. At a station nobody of the market stands.
    pub fn asks_for_code(&self) -> bool {
        let at_point = self.agreed.kind == MethodKind::Point;
        self.way.is_collected() && (at_point || self.state == PartState::Packed)
    }

    /// What the cooperative pays for a delivery that is free for the shopper.
    pub fn waived(&self) -> Money {
        Money::new(self.waived_minor, self.currency)
    }

    /// What the cooperative keeps: its goods without commission and without the
    /// delivery that it gives away, and the delivery where it carries itself.
    pub fn payout(&self) -> Money {
        let kept = self.goods_minor - self.commission_minor - self.commission_vat_minor;
        let carried = if self.agreed.own {
            self.delivery_minor
        } else {
            -self.waived_minor
        };
        Money::new(kept + carried, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
