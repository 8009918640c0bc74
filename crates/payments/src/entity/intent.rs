//! What is owed for one part of an order, and how it is to be paid.

use kernel::{Currency, IntentId, Money, PartId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payment_intent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: IntentId,
    pub part_id: PartId,
    pub method: Method,
    pub amount_minor: i64,
    pub currency: Currency,
    pub state: IntentState,
    pub created_at: DateTimeUtc,
    pub collected_at: Option<DateTimeUtc>,
}

/// How a part is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Method {
    /// The carrier collects it in cash at the door.
    CashOnDelivery,
    /// By card, in dirhams, with a Moroccan acquirer.
    Card,
    /// By card, in euros, from abroad.
    StripeCard,
    /// By a transfer, or in cash at an agent, with a reference.
    Transfer,
}

impl Method {
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
    /// The money was handed over.
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
