//! Where those wait who take money out of the same account.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_gate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: String,
    /// How often somebody went through.
    pub turns: i64,
}

impl ActiveModelBehavior for ActiveModel {}
