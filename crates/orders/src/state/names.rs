//! What the table of an order's way is made of: states, steps, variants, who
//! acts and what runs out.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Where a cooperative's part of an order stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// Its goods are held while the shopper pays.
    Reserved,
    /// The shopper ordered; the cooperative has not answered yet.
    Placed,
    /// The cooperative will send it.
    Accepted,
    /// It lies ready.
    Packed,
    /// The carrier or the collection point has it.
    HandedOver,
    /// The shopper has it and has paid.
    Delivered,
    /// The right to change one's mind is over.
    Closed,
    /// It was not paid in time; its stock is given back.
    Expired,
    /// It was called off before it left; its stock is given back.
    Cancelled,
    /// The cooperative will not send it; its stock is given back.
    Refused,
    /// The shopper did not take it; its stock is given back.
    Returned,
}

/// What can be done with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum StepKind {
    Confirm,
    Expire,
    Cancel,
    Accept,
    Refuse,
    Pack,
    HandOver,
    Deliver,
    Return,
    Close,
}

/// How a part is paid and how it reaches its shopper: the variant of the way.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Cash, at the shopper's door.
    CashAtDoor,
    /// Cash, at a collection point.
    CashAtPoint,
    /// Paid before it leaves, to the shopper's door.
    PaidToDoor,
    /// Paid before it leaves, to a collection point.
    PaidToPoint,
}

/// Who may take a step.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Whoever knows the order's number and its phone.
    Shopper,
    /// A member of the cooperative.
    Cooperative,
    /// An officer of the region.
    Officer,
    /// The payment that arrived.
    Payment,
    /// The time that has run out.
    Timer,
}

/// What runs out in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum Timer {
    /// The goods are held so long for the payment.
    Payment,
    /// The cooperative must answer: it is reminded, the region is told, and then
    /// the part is called off.
    Acceptance,
    /// The shopper may change their mind (law 31-08, article 36).
    Withdrawal,
}
