//! Who somebody is and what they may do: accounts, sign-in, sessions, roles,
//! and the one table of operation and role.

mod actor;

pub use actor::{Actor, Duty, Grant, Officer, Seller, SignedIn, Task};
