//! Methods and the versions of their grids, as officers and cooperatives keep them.

use super::keeping::{KeepError, check_grid, check_names};
use super::{DeliveryMethod, Grid, GridVersion, MethodKind};
use crate::entity::{delivery_grid, delivery_method};
use chrono::NaiveDate;
use db::Db;
use db::once::{Claim, Once, answer, claim};
use identity::{Officer, Seller, Task};
use kernel::{AccountId, Clock, CooperativeId, DeliveryMethodId, GridId, LocalizedText, RegionId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde::Serialize;

/// A method as whoever keeps it words it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewMethod {
    pub kind: MethodKind,
    pub name: LocalizedText,
    pub carrier: String,
    /// Whether it can be paid in cash on arrival.
    pub cash: bool,
    /// Whether it is offered.
    pub active: bool,
    /// The lower, the earlier it is shown.
    pub position: i32,
}

/// A new version of a method's grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SetGrid {
    pub method_id: DeliveryMethodId,
    pub from_day: NaiveDate,
    pub grid: Grid,
}

/// A cooperative's own delivery to the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnDelivery {
    pub name: LocalizedText,
    pub carrier: String,
    pub cash: bool,
    pub from_day: NaiveDate,
    /// Without zones, the region's carriers carry again from that day on.
    pub grid: Grid,
}

/// The methods of an officer's region, in the order in which they are shown.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<DeliveryMethod>, DbErr> {
    delivery_method::Entity::find()
        .filter(delivery_method::COLUMN.region_id.eq(officer.region_id()))
        .filter(delivery_method::COLUMN.cooperative_id.is_null())
        .order_by_asc(delivery_method::Column::Position)
        .order_by_asc(delivery_method::Column::Id)
        .all(db)
        .await
}

/// The own delivery of a seller's cooperative.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
) -> Result<Option<DeliveryMethod>, DbErr> {
    own(seller.cooperative_id()).one(db).await
}

/// Every version of the grids of some methods, the newest first.
pub async fn grids_of(
    db: &impl ConnectionTrait,
    methods: &[DeliveryMethodId],
) -> Result<Vec<GridVersion>, DbErr> {
    delivery_grid::Entity::find()
        .filter(
            delivery_grid::COLUMN
                .method_id
                .is_in(methods.iter().copied()),
        )
        .order_by_desc(delivery_grid::Column::Version)
        .all(db)
        .await
}

/// Adds a method, or changes the words of one: its grid stays.
pub async fn save_method(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, new): (Option<DeliveryMethodId>, NewMethod),
    key: &str,
) -> Result<DeliveryMethod, KeepError> {
    check_names(&new.name, &new.carrier)?;
    let tx = db.write().await?;
    let scope = format!("save_method:{}", officer.account_id());
    let once = Once::new(scope, key, &(officer.region_id(), id, &new));
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        return seen(&tx, value).await;
    }
    let method = match id {
        None => add_method(&tx, clock, (officer.region_id(), None), new).await?,
        Some(id) => {
            let found = delivery_method::Entity::find_by_id(id)
                .filter(delivery_method::COLUMN.region_id.eq(officer.region_id()))
                .filter(delivery_method::COLUMN.cooperative_id.is_null())
                .one(&tx)
                .await?;
            change(&tx, found.ok_or(KeepError::NotFound)?, new).await?
        }
    };
    answer(&tx, &once, &method.id).await?;
    tx.commit().await?;
    Ok(method)
}

/// Says what a method costs from a day on. What was ordered keeps its price.
pub async fn set_grid(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    set: SetGrid,
    key: &str,
) -> Result<DeliveryMethod, KeepError> {
    let tx = db.write().await?;
    check_grid(&tx, &set.grid).await?;
    let scope = format!("set_grid:{}", officer.account_id());
    let once = Once::new(scope, key, &(officer.region_id(), &set));
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        return seen(&tx, value).await;
    }
    let method = delivery_method::Entity::find_by_id(set.method_id)
        .filter(delivery_method::COLUMN.region_id.eq(officer.region_id()))
        .filter(delivery_method::COLUMN.cooperative_id.is_null())
        .one(&tx)
        .await?
        .ok_or(KeepError::NotFound)?;
    let by = Some(officer.account_id());
    add_grid(&tx, clock, by, &method, (set.from_day, set.grid)).await?;
    answer(&tx, &once, &method.id).await?;
    tx.commit().await?;
    Ok(method)
}

/// A cooperative says that it delivers itself, and what that costs from a day on.
pub async fn set_own(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    own_delivery: OwnDelivery,
    key: &str,
) -> Result<DeliveryMethod, KeepError> {
    if !seller.may(Task::SetPrices) {
        return Err(KeepError::NotYourDuty);
    }
    check_names(&own_delivery.name, &own_delivery.carrier)?;
    let tx = db.write().await?;
    check_grid(&tx, &own_delivery.grid).await?;
    let cooperative_id = seller.cooperative_id();
    let once = Once::new(
        format!("set_own_delivery:{cooperative_id}"),
        key,
        &own_delivery,
    );
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        return seen(&tx, value).await;
    }
    let found = catalog::cooperatives::by_id(&tx, cooperative_id).await?;
    let region_id = found.ok_or(KeepError::NotFound)?.region_id;
    let words = NewMethod {
        kind: MethodKind::Door,
        name: own_delivery.name,
        carrier: own_delivery.carrier,
        cash: own_delivery.cash,
        active: true,
        position: 0,
    };
    let method = match own(cooperative_id).one(&tx).await? {
        Some(method) => change(&tx, method, words).await?,
        None => add_method(&tx, clock, (region_id, Some(cooperative_id)), words).await?,
    };
    let by = Some(seller.account_id());
    let version = (own_delivery.from_day, own_delivery.grid);
    add_grid(&tx, clock, by, &method, version).await?;
    answer(&tx, &once, &method.id).await?;
    tx.commit().await?;
    Ok(method)
}

/// Adds a method as it is, without a grid yet.
pub async fn add_method(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (region_id, cooperative_id): (RegionId, Option<CooperativeId>),
    new: NewMethod,
) -> Result<DeliveryMethod, DbErr> {
    let row = DeliveryMethod {
        id: DeliveryMethodId::new(),
        region_id,
        cooperative_id,
        kind: new.kind,
        name: new.name,
        carrier: new.carrier.trim().to_owned(),
        cash: new.cash,
        active: new.active,
        position: new.position,
        created_at: clock.now(),
    };
    delivery_method::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

/// Adds a version behind those of its method. Two that add one at once are told
/// apart by the unique version: the slower fails as a duplicate.
pub async fn add_grid(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    by: Option<AccountId>,
    method: &DeliveryMethod,
    (from_day, grid): (NaiveDate, Grid),
) -> Result<GridVersion, DbErr> {
    let last = delivery_grid::Entity::find()
        .filter(delivery_grid::COLUMN.method_id.eq(method.id))
        .order_by_desc(delivery_grid::Column::Version)
        .one(tx)
        .await?;
    let row = GridVersion {
        id: GridId::new(),
        method_id: method.id,
        region_id: method.region_id,
        version: last.map_or(1, |last| last.version + 1),
        from_day,
        grid,
        account_id: by,
        created_at: clock.now(),
    };
    delivery_grid::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

fn own(id: CooperativeId) -> sea_orm::Select<delivery_method::Entity> {
    delivery_method::Entity::find().filter(delivery_method::COLUMN.cooperative_id.eq(id))
}

/// A method keeps its kind: what was ordered by it goes that way.
async fn change(
    tx: &impl ConnectionTrait,
    method: DeliveryMethod,
    new: NewMethod,
) -> Result<DeliveryMethod, DbErr> {
    let row = DeliveryMethod {
        name: new.name,
        carrier: new.carrier.trim().to_owned(),
        cash: new.cash,
        active: new.active,
        position: new.position,
        ..method
    };
    delivery_method::Entity::update(row.clone().into_active_model().reset_all())
        .exec(tx)
        .await?;
    Ok(row)
}

async fn seen(
    tx: &impl ConnectionTrait,
    value: serde_json::Value,
) -> Result<DeliveryMethod, KeepError> {
    let id: DeliveryMethodId =
        serde_json::from_value(value).map_err(|error| DbErr::Json(error.to_string()))?;
    let found = delivery_method::Entity::find_by_id(id).one(tx).await?;
    found.ok_or(KeepError::NotFound)
}
