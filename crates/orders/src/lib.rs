//! From the basket to the door and back: baskets, quotes, placing an order, its
//! parts and parcels on their way with their timers, how parcels go and what
//! that costs, and the figures that orders add up to.

pub mod advance;
pub mod basket;
pub mod booking;
pub mod cancel;
pub mod checkout;
mod collecting;
pub mod commission_invoices;
pub mod delivery;
mod entity;
pub mod figures;
mod goods;
pub mod invoicing;
mod moving;
mod number;
pub mod orders;
pub mod overdue;
pub mod parcels;
pub mod parts;
pub mod paying;
pub mod quote;
pub mod rates;
mod refunding;
pub mod reservation;
pub mod returns;
pub mod sending;
mod settling;
pub mod standing;
pub mod state;
mod timers;
pub mod withdrawal;

pub use entity::order::{Model as Order, PaymentMethod};
pub use entity::order_line::Model as OrderLine;
pub use entity::order_part::Model as OrderPart;
pub use entity::order_step::Model as OrderStep;
pub use entity::parcel::Model as Parcel;
pub use entity::return_line::Model as ReturnLine;
pub use entity::return_request::{Model as Return, ReturnState};
pub use standing::PaymentState;
pub use state::{PartState, StepKind, Way, Who};

use kernel::{AttemptId, OrderId, PartId};
use serde::{Deserialize, Serialize};

/// Written to the outbox with each new order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderPlaced {
    pub order_id: OrderId,
}

impl OrderPlaced {
    pub const KIND: &str = "order_placed";
}

/// Written to the outbox when a cooperative has not answered for too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOverdue {
    pub part_id: PartId,
    pub order_id: OrderId,
}

impl PartOverdue {
    pub const KIND: &str = "part_overdue";
}

/// Written to the outbox whenever a part moves on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartAdvanced {
    pub part_id: PartId,
    pub order_id: OrderId,
    pub to: PartState,
}

impl PartAdvanced {
    pub const KIND: &str = "part_advanced";
}

/// Written to the outbox when a shopper is given a reference to transfer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferAwaited {
    pub attempt_id: AttemptId,
}

impl TransferAwaited {
    pub const KIND: &str = "transfer_awaited";
}
