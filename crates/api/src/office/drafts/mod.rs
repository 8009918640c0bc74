//! New products and changes of products: cooperatives write them, officers
//! accept them.

mod content;
mod mutation;
mod rejection;
mod review;
mod view;

pub(crate) use mutation::DraftMutation;
pub(crate) use rejection::DraftRejectionCode;
pub(crate) use review::ReviewMutation;
pub(crate) use view::Draft;
