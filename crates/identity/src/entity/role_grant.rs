//! One role of one account, and for which cooperative or region.

use crate::{Duty, Grant};
use kernel::{AccountId, CooperativeId, RegionId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Role {
    Member,
    Officer,
    Administrator,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: AccountId,
    pub role: Role,
    pub duty: Option<Duty>,
    pub cooperative_id: Option<CooperativeId>,
    pub region_id: Option<RegionId>,
    pub granted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub(crate) fn new(account_id: AccountId, grant: Grant, granted_at: DateTimeUtc) -> Self {
        let (role, duty, cooperative_id, region_id) = match grant {
            Grant::Member {
                cooperative_id,
                duty,
            } => (Role::Member, Some(duty), Some(cooperative_id), None),
            Grant::Officer { region_id } => (Role::Officer, None, None, Some(region_id)),
            Grant::Administrator => (Role::Administrator, None, None, None),
        };
        Self {
            id: Uuid::new_v4(),
            account_id,
            role,
            duty,
            cooperative_id,
            region_id,
            granted_at,
        }
    }

    /// The grant of this row. A CHECK keeps half a grant out of the table;
    /// half a grant would be none.
    pub(crate) fn grant(&self) -> Option<Grant> {
        match (self.role, self.duty, self.cooperative_id, self.region_id) {
            (Role::Member, Some(duty), Some(cooperative_id), None) => Some(Grant::Member {
                cooperative_id,
                duty,
            }),
            (Role::Officer, None, None, Some(region_id)) => Some(Grant::Officer { region_id }),
            (Role::Administrator, None, None, None) => Some(Grant::Administrator),
            _ => None,
        }
    }
}
