//! What a column of this name held in the bank's last statement.

use crate::bank_statements::Field;
use kernel::RegionId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_column")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    /// The header, without accents and signs.
    #[sea_orm(primary_key, auto_increment = false)]
    pub header: String,
    /// `None` where an officer said that it holds nothing of use.
    pub field: Option<Field>,
}

impl ActiveModelBehavior for ActiveModel {}
