//! One step of a part: from where to where, when, by whom and why.

use crate::state::{PartState, Who};
use kernel::{AccountId, PartId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub part_id: PartId,
    /// `None` for the first.
    pub from_state: Option<PartState>,
    pub to_state: PartState,
    pub reason: Option<String>,
    pub who: Who,
    /// Which of them, where they have an account.
    pub account_id: Option<AccountId>,
    pub taken_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
