//! What is owed, to whom and by which rule: commission, VAT, and the payment of
//! each part of an order. Cash on delivery is the way to pay for now.

pub mod commission;
mod entity;
pub mod intents;
pub mod vat;

pub use entity::intent::{IntentState, Method, Model as Intent};
