//! Who somebody is and what they may do: accounts, sign-in, sessions, roles,
//! and the one table of operation and role.

pub mod access;
pub mod accounts;
mod actor;
mod email;
mod entity;
pub mod grants;
pub mod passwords;
pub mod sessions;
pub mod sign_in;
mod throttle;

pub use actor::{Actor, Duty, Grant, Officer, Seller, SignedIn, Task};
pub use email::{Email, EmailError};
pub use entity::account::Model as Account;
pub use throttle::{Throttle, TooMany};

#[cfg(test)]
mod testing;
