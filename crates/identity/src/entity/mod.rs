//! The rows of identity.

pub(crate) mod account;
pub(crate) mod role_grant;
pub(crate) mod session;
