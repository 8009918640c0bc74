//! What a carrier's column of this name held the last time.

use crate::remittance::Field;
use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "remittance_column")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub carrier_key: String,
    /// The header, without accents and signs.
    #[sea_orm(primary_key, auto_increment = false)]
    pub header: String,
    /// `None` where an officer said that it holds nothing of use.
    pub field: Option<Field>,
}

impl ActiveModelBehavior for ActiveModel {}
