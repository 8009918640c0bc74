//! A region that runs its market here.

use super::codes::{Locales, RegionSettings};
use kernel::{Currency, LocalizedText, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "region")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RegionId,
    #[sea_orm(unique)]
    pub slug: String,
    /// Its HCP code among the places.
    #[sea_orm(unique)]
    pub place_code: String,
    /// What its order numbers begin with: `DT`.
    pub number_prefix: String,
    pub name: LocalizedText,
    pub locales: Locales,
    pub default_locale: String,
    pub currency: Currency,
    /// An IANA time zone; its days are the days of the boards.
    pub time_zone: String,
    pub settings: RegionSettings,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
