//! A region, province or commune of Morocco, by its HCP code.

use super::codes::{PlaceKind, Strings};
use kernel::LocalizedText;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub parent_code: Option<String>,
    pub kind: PlaceKind,
    pub name: LocalizedText,
    /// Other names that people use: Erfoud for Arfoud.
    pub aliases: Strings,
    pub urban: bool,
    pub population: Option<i32>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

impl ActiveModelBehavior for ActiveModel {}
