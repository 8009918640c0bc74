//! What the market writes to people: mails in their language, and the ways in
//! which a mail leaves the house.
//!
//! Whoever knows of an order fills in a [`Message`] and gives it to
//! [`Mailer::send`]; nothing here reads the database.

mod files;
mod mailer;
mod message;
mod pages;
mod smtp;
#[cfg(test)]
mod tests;

pub use files::Files;
pub use mailer::{Mail, Mailer, SendError, SettingError, Transport};
pub use message::{
    Delivery, Happened, Line, Message, NewOrder, OrderConfirmation, Part, PartNotice, Recipient,
    Seller, Withdrawal,
};
pub use smtp::Smtp;
