//! What is sold, by whom and from where: regions, places, cooperatives,
//! categories, quality signs, products, their drafts and their stock.

pub mod categories;
pub mod claims;
pub mod cooperatives;
mod days;
pub mod drafts;
mod entity;
pub mod filter;
pub mod labels;
pub mod listing;
pub mod places;
pub mod pricing;
pub mod products;
pub mod regions;
pub mod settings;
pub mod setup;
pub mod stock;

pub use entity::category::Model as Category;
pub use entity::codes::{
    EuroRate, Locales, Months, NetUnit, Office, PlaceKind, RegionSettings, RegisterEntry,
    StockReason, Strings, TaxStatus, WithdrawalRight,
};
pub use entity::cooperative::Model as Cooperative;
pub use entity::details::{Allergen, ProductDetails};
pub use entity::label::Model as Label;
pub use entity::place::Model as Place;
pub use entity::product::Model as Product;
pub use entity::product_draft::{DraftState, Model as Draft};
pub use entity::product_label::Model as ProductLabel;
pub use entity::product_picture::Model as ProductPicture;
pub use entity::region::Model as Region;
pub use entity::setting_change::Model as SettingChange;
pub use entity::stock_move::Model as StockMove;
pub use entity::variant::Model as Variant;
pub use filter::{ProductFilter, ProductSort};

use kernel::{Clock, ProductId};
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Deserialize, Serialize};

/// Written to the outbox whenever what a shopper sees of a product changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductChanged {
    pub product_id: ProductId,
}

impl ProductChanged {
    pub const KIND: &str = "product_changed";
}

pub(crate) async fn tell_changed(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    product_id: ProductId,
) -> Result<(), DbErr> {
    db::outbox::emit(
        tx,
        clock,
        ProductChanged::KIND,
        &ProductChanged { product_id },
    )
    .await
}
