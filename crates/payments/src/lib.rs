//! What is owed, to whom and by which rule: commission, VAT, the payment of each
//! part of an order, and the ledger in which every centime stands.

pub mod bank;
pub mod books;
mod cells;
pub mod commission;
pub mod dues;
mod entity;
pub mod intents;
pub mod invoices;
pub mod ledger;
pub mod payouts;
pub mod refunds;
pub mod statements;
pub mod vat;

pub use entity::intent::{IntentState, Method, Model as Intent};
pub use entity::invoice::Model as Invoice;
