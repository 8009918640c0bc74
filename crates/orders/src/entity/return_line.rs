//! So many of one line in a return.

use kernel::{LineId, ReturnId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "return_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub return_id: ReturnId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub line_id: LineId,
    /// Above zero.
    pub quantity: i32,
    pub amount_minor: i64,
    /// How many of them can be sold again; known once they are there.
    pub resaleable: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}
