//! The rows of orders. Only their models leave the crate.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod basket;
pub(crate) mod basket_line;
pub(crate) mod delivery_rate;
pub(crate) mod delivery_zone;
pub(crate) mod order;
pub(crate) mod order_line;
pub(crate) mod order_part;
pub(crate) mod order_step;
pub(crate) mod public_holiday;
pub(crate) mod return_line;
pub(crate) mod return_request;
