//! A place where shoppers collect their parcels.

use kernel::{LocalizedText, PointId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collection_point")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PointId,
    pub region_id: RegionId,
    pub name: LocalizedText,
    /// A commune's code, or a province's where its communes are not known.
    pub place_code: String,
    /// The province that the place lies in.
    pub province_code: String,
    /// What one looks for where streets have no names.
    pub landmark: String,
    /// When it is open, in words.
    pub hours: LocalizedText,
    /// Whether parcels can be paid there in cash.
    pub cash: bool,
    /// Whether it is still offered.
    pub active: bool,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
