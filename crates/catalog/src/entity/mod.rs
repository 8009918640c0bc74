//! The rows of the catalogue. Only their models leave the crate.

pub(crate) mod category;
pub(crate) mod codes;
pub(crate) mod cooperative;
pub(crate) mod details;
pub(crate) mod label;
pub(crate) mod place;
pub(crate) mod product;
pub(crate) mod product_draft;
pub(crate) mod product_label;
pub(crate) mod product_picture;
pub(crate) mod region;
pub(crate) mod setting_change;
pub(crate) mod stock_move;
pub(crate) mod variant;
