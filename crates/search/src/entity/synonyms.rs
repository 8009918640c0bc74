//! What a region's officers say that a thing is called too.

use crate::vocabulary::Kind;
use catalog::Strings;
use kernel::{AccountId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "synonyms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: RegionId,
    /// The name of the thing in the vocabulary.
    #[sea_orm(primary_key, auto_increment = false)]
    pub concept: String,
    pub kind: Kind,
    pub words: Strings,
    /// Who said so last.
    pub account_id: AccountId,
    pub changed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
