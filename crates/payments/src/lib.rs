//! What is owed, to whom and by which rule: commission, VAT, the payment of
//! orders (an intent is what is owed, an attempt one try at paying it), the
//! providers that take the money, and the ledger in which every centime stands.

pub mod accounts;
pub mod attempts;
pub mod bank;
pub mod bank_statements;
pub mod books;
pub mod cash;
pub mod cells;
pub mod commission;
pub mod dues;
mod entity;
pub mod intents;
pub mod invoices;
pub mod ledger;
pub mod payouts;
pub mod providers;
pub mod refunds;
pub mod remittance;
pub mod statements;
pub mod vat;
pub mod webhooks;

pub use entity::attempt::{AttemptState, Model as Attempt};
pub use entity::attempt_refund::{Model as AttemptRefund, RefundState};
pub use entity::cash_parcel::Model as CashParcel;
pub use entity::intent::{IntentState, Method, Model as Intent};
pub use entity::invoice::Model as Invoice;
pub use entity::remittance_file::{FileState, Model as RemittanceFile};
pub use entity::remittance_line::{Model as RemittanceLine, Resolution};
