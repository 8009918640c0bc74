//! A way in which parcels go: a carrier to the door or to a station, or a
//! carrier to the collection points. Of a region, or a cooperative's own.

use crate::delivery::MethodKind;
use kernel::{CooperativeId, DeliveryMethodId, LocalizedText, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_method")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeliveryMethodId,
    pub region_id: RegionId,
    /// The only cooperative that sends this way; every one of the region without.
    pub cooperative_id: Option<CooperativeId>,
    pub kind: MethodKind,
    /// As the shopper reads it.
    pub name: LocalizedText,
    /// Who carries it, as the books know them.
    pub carrier: String,
    /// Whether it can be paid in cash on arrival.
    pub cash: bool,
    /// Whether it is still offered.
    pub active: bool,
    pub position: i32,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
