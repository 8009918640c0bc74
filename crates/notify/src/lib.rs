//! What the market writes to people: mails and short messages in their language,
//! and the ways in which they leave the house.
//!
//! Whoever knows of an order fills in a [`Message`] and gives it to
//! [`Messenger::send`]; nothing here reads the database.

mod files;
mod mailer;
mod message;
mod messenger;
mod pages;
pub mod sms;
mod smtp;
#[cfg(test)]
mod tests;

pub use files::Files;
pub use mailer::{Mail, Mailer, SendError, SettingError, Transport};
pub use message::{
    CashWarning, Decided, Delivery, DraftNotice, Happened, Line, Message, NewOrder,
    OrderConfirmation, Part, PartNotice, PayoutMoved, PayoutNotice, Reach, Recipient, Refund,
    RefundedBy, Seller, TransferDue, Withdrawal,
};
pub use messenger::Messenger;
pub use smtp::Smtp;
