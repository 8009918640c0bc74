//! A shopper's order over all its cooperatives, with what was agreed.

use kernel::{Currency, Money, OrderId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "orders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrderId,
    /// For people: `DT-7F3K-22QM`.
    #[sea_orm(unique)]
    pub number: String,
    pub locale: String,
    pub recipient_name: String,
    /// E.164.
    pub phone: String,
    pub email: Option<String>,
    pub place_code: String,
    /// What a carrier looks for where streets have no names.
    pub landmark: String,
    pub note: Option<String>,
    pub payment_method: PaymentMethod,
    pub goods_minor: i64,
    pub delivery_minor: i64,
    pub total_minor: i64,
    /// Contained in the total.
    pub vat_minor: i64,
    pub currency: Currency,
    pub placed_at: DateTimeUtc,
    /// When the written confirmation was sent (law 31-08, article 32).
    pub confirmation_sent_at: Option<DateTimeUtc>,
}

/// How the shopper pays.
pub use payments::Method as PaymentMethod;

impl Model {
    pub fn goods(&self) -> Money {
        Money::new(self.goods_minor, self.currency)
    }

    pub fn delivery(&self) -> Money {
        Money::new(self.delivery_minor, self.currency)
    }

    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }

    /// The tax contained in the total.
    pub fn vat(&self) -> Money {
        Money::new(self.vat_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
