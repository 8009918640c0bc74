//! What is given back of a payment, by the way on which it came.

use kernel::{AttemptId, Currency, Money, RefundId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempt_refund")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RefundId,
    pub attempt_id: AttemptId,
    /// Names why, once per attempt, so that nothing is given back twice.
    pub reason: String,
    /// In the currency in which it was paid.
    pub amount_minor: i64,
    pub currency: Currency,
    /// The same in the order's currency, for the books.
    pub owed_minor: i64,
    pub state: RefundState,
    pub provider_reference: Option<String>,
    pub created_at: DateTimeUtc,
    pub done_at: Option<DateTimeUtc>,
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RefundState {
    /// The provider is still to be asked, or its answer is unknown.
    Owed,
    /// The provider gives it back.
    Done,
    /// The provider cannot; somebody must, by transfer.
    ByHand,
}

impl Model {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
