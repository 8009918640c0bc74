//! One setting of a region that an officer changed.

use kernel::{AccountId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "setting_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub region_id: RegionId,
    /// Its name among the region's settings: `transfer_hours`.
    pub setting: String,
    /// As it stands in the settings; `None` for nothing.
    pub before: Option<Json>,
    pub after: Option<Json>,
    pub account_id: AccountId,
    pub changed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
