//! What is given back of a payment, by the way on which it came.

use kernel::{AccountId, AttemptId, Currency, Money, RefundId};
use sea_orm::entity::prelude::*;

/// The reason where all of a payment that bought nothing is given back.
pub(crate) const UNUSED: &str = "unused";
/// What the reason begins with where a part did not reach its shopper.
pub(crate) const PART: &str = "part ";

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
    /// Why the provider does not give it back.
    pub declined: Option<String>,
    /// How somebody gave it back by hand: the transfer's reference, or the receipt's number.
    pub proof: Option<String>,
    /// Who did.
    pub settled_by: Option<AccountId>,
    pub created_at: DateTimeUtc,
    pub done_at: Option<DateTimeUtc>,
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RefundState {
    /// The provider is still to be asked, or its answer is unknown.
    Owed,
    /// The provider gives it back, or somebody has.
    Done,
    /// The provider cannot; somebody must, by transfer.
    ByHand,
}

/// Why something is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundCause {
    /// The payment bought nothing: it came too late, or it was a second one.
    Unused,
    /// A part that was paid did not reach its shopper.
    NotDelivered,
    /// In words, which the reason holds.
    Other,
}

impl Model {
    pub fn cause(&self) -> RefundCause {
        match self.reason.as_str() {
            UNUSED => RefundCause::Unused,
            reason if reason.starts_with(PART) => RefundCause::NotDelivered,
            _ => RefundCause::Other,
        }
    }

    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
