//! How parcels reach their shoppers and what that costs. A region has methods
//! (a carrier to the door, one to a station, one to the collection points), and
//! a cooperative may have its own; each has dated grids of zones and weights.
//! What a shopper chose is frozen into the order, so that no later change of a
//! method, a grid or a point reaches what was ordered.

mod agreed;
mod ahead;
mod free;
mod grid;
mod keeping;
mod methods;
mod offers;
mod points;

pub use crate::entity::collection_point::Model as CollectionPoint;
pub use crate::entity::delivery_grid::Model as GridVersion;
pub use crate::entity::delivery_method::Model as DeliveryMethod;
pub use crate::entity::free_delivery::Model as FreeDelivery;
pub use agreed::{Agreed, AgreedPoint, Choice, Choices, MethodKind};
pub use ahead::{Piece, cheapest};
pub use free::{FreeFrom, SetFree, add_free, free_of, free_of_region, set_free, set_own_free};
pub use grid::{Band, Days, Grid, Zone};
pub use keeping::KeepError;
pub use methods::{
    NewMethod, OwnDelivery, SetGrid, add_grid, add_method, grids_of, of_officer, of_seller,
    save_method, set_grid, set_own,
};
pub(crate) use offers::chosen;
pub use offers::{Offer, Terms};
pub use points::{NewPoint, add_point, points_of, save_point};
