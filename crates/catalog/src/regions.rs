//! Finding the regions that run their market here.

use crate::Region;
use crate::entity::region;
use kernel::RegionId;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// All regions, the one that came first first.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Region>, DbErr> {
    region::Entity::find()
        .order_by_asc(region::Column::Id)
        .all(db)
        .await
}

pub async fn by_id(db: &impl ConnectionTrait, id: RegionId) -> Result<Option<Region>, DbErr> {
    region::Entity::find_by_id(id).one(db).await
}

pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Region>, DbErr> {
    region::Entity::find()
        .filter(region::COLUMN.slug.eq(slug))
        .one(db)
        .await
}

/// The region whose shop window opens when none is named; `None` before any
/// region was set up.
pub async fn home(db: &impl ConnectionTrait) -> Result<Option<Region>, DbErr> {
    region::Entity::find()
        .order_by_asc(region::Column::Id)
        .one(db)
        .await
}
