//! A node of the category tree, three levels deep.

use super::codes::Strings;
use kernel::LocalizedText;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "category")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub parent_code: Option<String>,
    pub position: i32,
    /// 1 for a branch of the trunk, 3 at the most.
    pub depth: i32,
    pub name: LocalizedText,
    /// Papers that a seller must hold for this branch: `onssa`, `cosmetic`.
    pub requires: Strings,
    /// The VAT class of what is sold in it; `None` is `standard`.
    pub vat_class: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
