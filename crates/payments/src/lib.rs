//! What is owed, to whom and by which rule: commission, VAT, the payment of each
//! part of an order, and the ledger in which every centime stands.

pub mod books;
pub mod commission;
mod entity;
pub mod intents;
pub mod ledger;
pub mod refunds;
pub mod vat;

pub use entity::intent::{IntentState, Method, Model as Intent};
