//! Collection points, as officers keep them.

use super::CollectionPoint;
use super::keeping::{KeepError, check_point, place_in_province};
use crate::entity::collection_point::{COLUMN, Column, Entity};
use db::Db;
use db::once::{Claim, Once, answer, claim};
use identity::Officer;
use kernel::{Clock, LocalizedText, PointId, RegionId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde::Serialize;

/// A collection point as an officer words it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewPoint {
    pub name: LocalizedText,
    /// A commune's code, or a province's where its communes are not known.
    pub place_code: String,
    pub landmark: String,
    /// When it is open, in words.
    pub hours: LocalizedText,
    /// Whether parcels can be paid there in cash.
    pub cash: bool,
    /// Whether it is offered.
    pub active: bool,
}

/// The collection points of an officer's region, by province.
pub async fn points_of(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<CollectionPoint>, DbErr> {
    Entity::find()
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .order_by_asc(Column::PlaceCode)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Adds a point, or changes one. What was ordered keeps the point as it was.
pub async fn save_point(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, new): (Option<PointId>, NewPoint),
    key: &str,
) -> Result<CollectionPoint, KeepError> {
    check_point(&new.name, &new.landmark, &new.hours)?;
    let tx = db.write().await?;
    let region_id = officer.region_id();
    let scope = format!("save_point:{}", officer.account_id());
    let once = Once::new(scope, key, &(region_id, id, &new));
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        let id: PointId =
            serde_json::from_value(value).map_err(|error| DbErr::Json(error.to_string()))?;
        let found = Entity::find_by_id(id).one(&tx).await?;
        return found.ok_or(KeepError::NotFound);
    }
    let point = match id {
        None => add_point(&tx, clock, region_id, new).await?,
        Some(id) => {
            let found = Entity::find_by_id(id)
                .filter(COLUMN.region_id.eq(region_id))
                .one(&tx)
                .await?
                .ok_or(KeepError::NotFound)?;
            let row = CollectionPoint {
                id: found.id,
                created_at: found.created_at,
                ..row(&tx, clock, region_id, new).await?
            };
            Entity::update(row.clone().into_active_model().reset_all())
                .exec(&tx)
                .await?;
            row
        }
    };
    answer(&tx, &once, &point.id).await?;
    tx.commit().await?;
    Ok(point)
}

/// Adds a point as it is.
pub async fn add_point(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region_id: RegionId,
    new: NewPoint,
) -> Result<CollectionPoint, KeepError> {
    let row = row(tx, clock, region_id, new).await?;
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

async fn row(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region_id: RegionId,
    new: NewPoint,
) -> Result<CollectionPoint, KeepError> {
    let (place, province_code) = place_in_province(tx, &new.place_code).await?;
    Ok(CollectionPoint {
        id: PointId::new(),
        region_id,
        name: new.name,
        place_code: place.code,
        province_code,
        landmark: new.landmark.trim().to_owned(),
        hours: new.hours,
        cash: new.cash,
        active: new.active,
        created_at: clock.now(),
    })
}
