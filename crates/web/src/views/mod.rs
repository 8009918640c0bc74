//! What several pages show: plain data that a part's template takes.

pub(crate) mod address;
pub(crate) mod branch;
pub(crate) mod card;
pub(crate) mod chart;
pub(crate) mod choices;
pub(crate) mod cooperative_card;
pub(crate) mod emblem;
pub(crate) mod facets;
pub(crate) mod field;
pub(crate) mod filters;
pub(crate) mod identity;
pub(crate) mod line;
pub(crate) mod listing;
pub(crate) mod passing_on;
pub(crate) mod picture;
pub(crate) mod product_facts;
pub(crate) mod seller;
pub(crate) mod shares;
pub(crate) mod sizes;
pub(crate) mod stock;
pub(crate) mod trail;
pub(crate) mod way;
