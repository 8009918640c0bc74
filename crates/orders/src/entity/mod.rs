//! The rows of orders. Only their models leave the crate.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod basket;
pub(crate) mod basket_line;
pub(crate) mod collection_point;
pub(crate) mod collection_try;
pub(crate) mod delivery_grid;
pub(crate) mod delivery_method;
pub(crate) mod free_delivery;
pub(crate) mod order;
pub(crate) mod order_line;
pub(crate) mod order_part;
pub(crate) mod order_step;
pub(crate) mod parcel;
pub(crate) mod parcel_part;
pub(crate) mod public_holiday;
pub(crate) mod return_line;
pub(crate) mod return_request;
