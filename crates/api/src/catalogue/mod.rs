//! The catalogue: regions, places, categories, quality signs, cooperatives,
//! products, and the search over them.

mod category;
mod cooperative;
mod filter;
mod label;
mod picture;
mod place;
mod product;
mod query;
mod region;
mod search;
mod suggestions;

pub(crate) use category::Category;
pub(crate) use cooperative::Cooperative;
pub(crate) use picture::Picture;
pub(crate) use place::Place;
pub(crate) use product::{NetUnit, Product, Variant, WithdrawalRight};
pub(crate) use query::CatalogueQuery;
pub(crate) use region::Region;
