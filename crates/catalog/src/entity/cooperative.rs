//! A seller: cooperative, union, GIE or association.

use super::codes::{RegisterEntry, Strings, TaxStatus};
use kernel::{CooperativeId, LocalizedText, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cooperative")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CooperativeId,
    pub region_id: RegionId,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: LocalizedText,
    pub story: LocalizedText,
    /// `cooperative`, `union`, `gie`, `association`.
    pub legal_form: String,
    pub legal_form_name: LocalizedText,
    pub province_code: String,
    pub commune_code: String,
    /// Year.
    pub founded: Option<i32>,
    pub members: i32,
    pub women_members: i32,
    pub women_led: bool,
    pub women_only: bool,
    /// Category codes.
    pub activities: Strings,
    /// Identifiant commun de l'entreprise, 15 digits.
    pub ice: Option<String>,
    /// Identifiant fiscal, 7 or 8 digits.
    pub tax_id: Option<String>,
    /// Number of the taxe professionnelle, 8 digits.
    pub business_tax: Option<String>,
    pub register: Option<RegisterEntry>,
    /// Bank account, 24 digits. Never leaves the house whole.
    pub rib: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub tax_status: TaxStatus,
    pub sample: bool,
    pub picture_alt: Option<LocalizedText>,
    pub picture_hash: Option<String>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
