//! What goes to a shopper under one number of a carrier.

use kernel::{AccountId, OrderId, ParcelId, PointId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "parcel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ParcelId,
    pub order_id: OrderId,
    pub carrier: String,
    pub tracking_number: Option<String>,
    pub weight_g: Option<i32>,
    /// The collection point to which it goes.
    pub point_id: Option<PointId>,
    pub account_id: Option<AccountId>,
    pub sent_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
