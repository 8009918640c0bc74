//! A whole market for one test: its own database, a clock that stands still,
//! mails in a folder, behind a real socket.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test that cannot be set up has failed"
)]

mod answer;
mod database;
mod gateway;
mod people;
mod shop;

pub use answer::Answer;
pub use database::Database;
pub use gateway::{Fault, Gateway, WEBHOOK_SECRET, stripe_signature};
pub use people::{Person, seller_for, seller_of};
pub use shop::{Goods, TestShop};
