//! Finding the sellers.

use crate::Cooperative;
use crate::entity::cooperative;
use crate::products::ListError;
use identity::Officer;
use kernel::{CooperativeId, Cursor, Page, PageRequest, RegionId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Cooperative>, DbErr> {
    cooperative::Entity::find()
        .filter(cooperative::COLUMN.slug.eq(slug))
        .one(db)
        .await
}

pub async fn by_id(
    db: &impl ConnectionTrait,
    id: CooperativeId,
) -> Result<Option<Cooperative>, DbErr> {
    cooperative::Entity::find_by_id(id).one(db).await
}

/// In no particular order; ids that are nobody's are left out.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    ids: &[CooperativeId],
) -> Result<Vec<Cooperative>, DbErr> {
    cooperative::Entity::find()
        .filter(cooperative::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// One page of the sellers, of one region or of all, in the order in which they joined.
pub async fn page(
    db: &impl ConnectionTrait,
    region: Option<RegionId>,
    request: &PageRequest,
) -> Result<Page<Cooperative>, ListError> {
    let mut list = of(region);
    if let Some(after) = &request.after {
        let id: CooperativeId = after.key()?;
        list = list.filter(cooperative::COLUMN.id.gt(id));
    }
    let list = list.order_by_asc(cooperative::Column::Id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

/// All sellers of one region or of all, in the order in which they joined.
pub async fn all(
    db: &impl ConnectionTrait,
    region: Option<RegionId>,
) -> Result<Vec<Cooperative>, DbErr> {
    let list = of(region).order_by_asc(cooperative::Column::Id);
    list.all(db).await
}

pub async fn count(db: &impl ConnectionTrait, region: Option<RegionId>) -> Result<u64, DbErr> {
    of(region).count(db).await
}

/// All sellers of an officer's region.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<Cooperative>, DbErr> {
    all(db, Some(officer.region_id())).await
}

fn of(region: Option<RegionId>) -> Select<cooperative::Entity> {
    let all = cooperative::Entity::find();
    match region {
        Some(id) => all.filter(cooperative::COLUMN.region_id.eq(id)),
        None => all,
    }
}
