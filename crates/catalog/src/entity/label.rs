//! A quality sign (law 25-06) or a mark of the craft.

use kernel::LocalizedText;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "label")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// `IGP`, `AOP`, `LA` …
    pub kind: String,
    pub kind_name: LocalizedText,
    pub name: LocalizedText,
}

impl ActiveModelBehavior for ActiveModel {}
