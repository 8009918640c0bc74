//! How a region and its cooperatives send parcels: what they keep, and what
//! changes it.

mod inputs;
mod mutation;
mod rejection;
mod views;

pub(crate) use mutation::DeliveryMutation;
pub(crate) use rejection::DeliveryRejectionCode;
pub(super) use views::{RegionDelivery, SellerDelivery};
