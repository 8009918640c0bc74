//! One line of a courier's list, and what became of it.

use super::remittance_file::Texts;
use crate::remittance::Outcome;
use kernel::{AccountId, PartId, RegionId, RemittanceId, RemittanceLineId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "remittance_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RemittanceLineId,
    pub file_id: RemittanceId,
    pub region_id: RegionId,
    /// 1 for the first line below the headers.
    pub position: i32,
    pub cells: Texts,
    /// What was read from the cells, in minor units.
    pub amount_minor: Option<i64>,
    /// What the courier kept of it.
    pub fee_minor: i64,
    /// `None` until it was looked at.
    pub outcome: Option<Outcome>,
    /// The part that it speaks of, where one was found.
    pub part_id: Option<PartId>,
    pub uploaded_at: DateTimeUtc,
    pub resolution: Option<Resolution>,
    pub resolved_at: Option<DateTimeUtc>,
    pub resolved_by: Option<AccountId>,
    pub reason: Option<String>,
}

/// How an officer settled a line that did not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Resolution {
    /// It was booked for a part.
    Linked,
    /// Nothing is booked, for a reason.
    WrittenOff,
}

impl ActiveModelBehavior for ActiveModel {}
