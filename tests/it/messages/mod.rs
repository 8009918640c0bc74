//! What people are told, by mail and by SMS, and what becomes of it when a
//! server is slow, says no or is not there.

mod notices;
mod server;
mod smtp;

pub(crate) use notices::mails_to;
