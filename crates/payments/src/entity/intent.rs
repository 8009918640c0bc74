//! What is owed for an order or for one part of it, and how it is to be paid.

use kernel::{Currency, IntentId, Money, OrderId, PartId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payment_intent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: IntentId,
    pub order_id: OrderId,
    /// The part that is paid at the door; `None` where the whole order is paid
    /// in advance.
    pub part_id: Option<PartId>,
    pub region_id: RegionId,
    pub method: Method,
    pub amount_minor: i64,
    pub currency: Currency,
    pub state: IntentState,
    /// How many attempts were opened for it.
    pub tries: i32,
    /// Until when the goods are kept for whoever pays in advance.
    pub due_by: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub collected_at: Option<DateTimeUtc>,
}

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Method {
    /// The carrier collects it in cash at the door.
    CashOnDelivery,
    /// By card, in dirhams, with a Moroccan acquirer.
    Card,
    /// By card at Stripe, in euros, for whoever buys from abroad.
    StripeCard,
    /// By a transfer, or in cash at an agent, with a reference.
    Transfer,
}

impl Method {
    /// Its name in forms, texts and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CashOnDelivery => "cash_on_delivery",
            Self::Card => "card",
            Self::StripeCard => "stripe_card",
            Self::Transfer => "transfer",
        }
    }

    /// Whether the money comes before the goods leave.
    pub fn is_prepaid(self) -> bool {
        self != Self::CashOnDelivery
    }
}

/// Where the payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum IntentState {
    /// Nobody has paid yet.
    Due,
    /// It is paid: handed over at the door, or reported by the provider.
    Collected,
    /// Nothing is owed any more.
    Cancelled,
}

impl Model {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
