//! How often the code of a part was said since a time.

use kernel::PartId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collection_try")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub part_id: PartId,
    pub tries: i32,
    pub since: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
