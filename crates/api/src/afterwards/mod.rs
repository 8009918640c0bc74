//! What comes after an order: calling it off, and sending goods back by law 31-08.

mod cancel;
mod mutation;
mod returns;

pub(crate) use cancel::CancelRejectionCode;
pub(crate) use mutation::AfterwardsMutation;
pub(crate) use returns::{Return, ReturnRejectionCode};
