//! A day on which nobody works: each year, or in one year where the moon decides.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "public_holiday")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `None`: every year.
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: i32,
    pub day: i32,
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}
