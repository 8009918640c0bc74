//! What a cooperative wants to sell, or to change of what it sells, until an
//! officer has said yes or no.

use crate::drafts::ProductContent;
use kernel::{AccountId, CooperativeId, DraftId, ProductId, RegionId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Where a draft stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum DraftState {
    /// The cooperative writes it.
    Draft,
    /// An officer looks at it.
    Sent,
    /// An officer wants something changed.
    Returned,
    /// Shoppers see it.
    Accepted,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DraftId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    /// What it changes; `None` until a new product is accepted.
    pub product_id: Option<ProductId>,
    /// The same while it is open, so that a product has one open draft at the most.
    #[sea_orm(unique)]
    pub open_of: Option<ProductId>,
    pub state: DraftState,
    pub content: ProductContent,
    /// Grows with each change.
    pub version: i32,
    /// Why an officer sent it back.
    pub reasons: Option<String>,
    pub changed_by: AccountId,
    pub decided_by: Option<AccountId>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
