//! A statement of the bank, as an officer sent it in.

use kernel::{AccountId, BankFileId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BankFileId,
    pub region_id: RegionId,
    pub file_name: String,
    /// SHA-256 of its bytes, in hexadecimal: the same file is one file.
    pub file_hash: String,
    /// How many of its lines say that money came in.
    pub line_count: i32,
    /// How many of those no earlier statement had.
    pub new_count: i32,
    pub uploaded_by: AccountId,
    pub uploaded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
