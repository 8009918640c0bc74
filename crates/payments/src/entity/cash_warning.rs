//! That a cooperative was told from when on it may collect no more cash itself.

use kernel::{CooperativeId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cash_warning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub cooperative_id: CooperativeId,
    /// Since when it held too much; the next time is another warning.
    #[sea_orm(primary_key, auto_increment = false)]
    pub over_since: DateTimeUtc,
    pub region_id: RegionId,
    /// The day that was announced; it holds, whatever the region settles later.
    pub sanction_on: Date,
    pub warned_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
