//! Free delivery: from which amount of one cooperative's goods on the shopper
//! pays nothing. The cooperative pays the region's carrier in their place.

use super::KeepError;
use crate::entity::free_delivery::{self, COLUMN, Column, Entity};
use chrono::NaiveDate;
use db::Db;
use db::once::{Claim, Once, answer, claim};
use identity::{Officer, Seller, Task};
use kernel::{AccountId, Clock, CooperativeId, RegionId};
use sea_orm::prelude::Uuid;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde::Serialize;

/// What is said about free delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum FreeFrom {
    /// From this amount of goods on, in minor units.
    Amount(i64),
    Never,
    /// What the region says holds; of a region: never.
    AsTheRegion,
}

/// Something new about free delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SetFree {
    pub from_day: NaiveDate,
    pub free: FreeFrom,
}

/// What an officer's region says, newest first.
pub async fn free_of_region(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<free_delivery::Model>, DbErr> {
    said(officer.region_id(), None).all(db).await
}

/// What a seller's cooperative says, newest first.
pub async fn free_of(
    db: &impl ConnectionTrait,
    seller: &Seller,
) -> Result<Vec<free_delivery::Model>, DbErr> {
    Entity::find()
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .order_by_desc(Column::Version)
        .all(db)
        .await
}

/// An officer says from when delivery is free in the region.
pub async fn set_free(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    set: SetFree,
    key: &str,
) -> Result<(), KeepError> {
    let whose = (officer.region_id(), None);
    keep(db, clock, (officer.account_id(), key), whose, set).await
}

/// A cooperative says from when its delivery is free.
pub async fn set_own_free(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    set: SetFree,
    key: &str,
) -> Result<(), KeepError> {
    if !seller.may(Task::SetPrices) {
        return Err(KeepError::NotYourDuty);
    }
    let id = seller.cooperative_id();
    let found = catalog::cooperatives::by_id(db.reader(), id).await?;
    let region_id = found.ok_or(KeepError::NotFound)?.region_id;
    let whose = (region_id, Some(id));
    keep(db, clock, (seller.account_id(), key), whose, set).await
}

async fn keep(
    db: &Db,
    clock: &dyn Clock,
    (by, key): (AccountId, &str),
    (region_id, cooperative_id): (RegionId, Option<CooperativeId>),
    set: SetFree,
) -> Result<(), KeepError> {
    if matches!(set.free, FreeFrom::Amount(minor) if minor < 0) {
        return Err(KeepError::BadGrid);
    }
    let tx = db.write().await?;
    let once = Once::new(
        format!("set_free:{by}"),
        key,
        &(region_id, cooperative_id, set),
    );
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return Ok(());
    }
    add_free(&tx, clock, Some(by), (region_id, cooperative_id), set).await?;
    answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(())
}

/// Adds what is said as it is.
pub async fn add_free(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    by: Option<AccountId>,
    (region_id, cooperative_id): (RegionId, Option<CooperativeId>),
    set: SetFree,
) -> Result<(), DbErr> {
    let last = said(region_id, cooperative_id).one(tx).await?;
    let row = free_delivery::Model {
        id: Uuid::new_v4(),
        region_id,
        cooperative_id,
        version: last.map_or(1, |last| last.version + 1),
        from_day: set.from_day,
        ended: set.free == FreeFrom::AsTheRegion,
        from_minor: match set.free {
            FreeFrom::Amount(minor) => Some(minor),
            FreeFrom::Never | FreeFrom::AsTheRegion => None,
        },
        account_id: by,
        created_at: clock.now(),
    };
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

fn said(region_id: RegionId, cooperative_id: Option<CooperativeId>) -> sea_orm::Select<Entity> {
    let whose = match cooperative_id {
        Some(id) => COLUMN.cooperative_id.eq(id),
        None => COLUMN.cooperative_id.is_null(),
    };
    Entity::find()
        .filter(COLUMN.region_id.eq(region_id))
        .filter(whose)
        .order_by_desc(Column::Version)
}

/// What holds in a region on a day, for it and for some of its cooperatives.
pub(super) async fn on(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    day: NaiveDate,
) -> Result<Vec<free_delivery::Model>, DbErr> {
    Entity::find()
        .filter(COLUMN.region_id.eq(region_id))
        .filter(COLUMN.from_day.lte(day))
        .order_by_desc(Column::FromDay)
        .order_by_desc(Column::Version)
        .all(db)
        .await
}

/// The amount from which a cooperative's delivery is free, in minor units; the
/// rows are those of its region that hold, the latest first.
pub(super) fn amount_for(rows: &[free_delivery::Model], id: CooperativeId) -> Option<i64> {
    let of = |whose: Option<CooperativeId>| rows.iter().find(|row| row.cooperative_id == whose);
    match of(Some(id)) {
        Some(own) if !own.ended => own.from_minor,
        _ => of(None)?.from_minor,
    }
}
