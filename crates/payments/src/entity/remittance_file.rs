//! A list of what a courier has collected, as it was sent in.

use kernel::{AccountId, RegionId, RemittanceId};
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "remittance_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RemittanceId,
    pub region_id: RegionId,
    pub carrier: String,
    pub carrier_key: String,
    pub file_name: String,
    /// SHA-256 of its bytes, in hexadecimal: the same file is one file.
    pub file_hash: String,
    pub headers: Texts,
    /// What each column holds; empty until an officer has said so.
    pub columns: crate::remittance::Columns,
    pub state: FileState,
    pub line_count: i32,
    /// How many lines have been looked at.
    pub done_count: i32,
    /// The line of the bank's statement on which it was paid.
    pub bank_reference: Option<String>,
    pub uploaded_by: AccountId,
    pub uploaded_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
    pub reconciled_at: Option<DateTimeUtc>,
}

/// Where a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FileState {
    /// It lies here; an officer has still to say what its columns hold.
    Uploaded,
    /// Its lines are being matched, batch by batch.
    Matching,
    /// Every line has its outcome.
    Done,
}

/// The cells of a row, or the headers above them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Texts(pub Vec<String>);

impl ActiveModelBehavior for ActiveModel {}
