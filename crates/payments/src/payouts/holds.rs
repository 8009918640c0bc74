//! Holding a cooperative's payouts back: always with a reason and an end.

use super::{Hold, MOST_ROWS, PayoutError, once, said};
use crate::entity::payout_hold;
use catalog::{cooperatives, regions};
use chrono::NaiveDate;
use db::Db;
use db::once::{Claim, answer, claim};
use identity::Officer;
use kernel::{Clock, CooperativeId, HoldId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use serde::{Deserialize as _, Serialize};

/// A hold to be placed.
#[derive(Clone, Debug, Serialize)]
pub struct NewHold {
    pub cooperative_id: CooperativeId,
    /// The cooperative reads it.
    pub reason: String,
    /// The last day of it.
    pub until_day: NaiveDate,
}

/// The holds of a cooperative that are in force on a day.
pub async fn active_holds(
    db: &impl ConnectionTrait,
    cooperative_id: CooperativeId,
    day: NaiveDate,
) -> Result<Vec<Hold>, DbErr> {
    in_force(cooperative_id, day)
        .order_by_asc(payout_hold::Column::UntilDay)
        .all(db)
        .await
}

/// The holds of an officer's region that are in force on a day, those that end
/// first first; 100 at most.
pub async fn holds_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    day: NaiveDate,
) -> Result<Vec<Hold>, DbErr> {
    payout_hold::Entity::find()
        .filter(payout_hold::COLUMN.region_id.eq(officer.region_id()))
        .filter(payout_hold::COLUMN.lifted_at.is_null())
        .filter(payout_hold::COLUMN.until_day.gte(day))
        .order_by_asc(payout_hold::Column::UntilDay)
        .limit(MOST_ROWS)
        .all(db)
        .await
}

pub(super) async fn active(
    db: &impl ConnectionTrait,
    cooperative_id: CooperativeId,
    day: NaiveDate,
) -> Result<bool, DbErr> {
    Ok(in_force(cooperative_id, day).count(db).await? > 0)
}

fn in_force(cooperative_id: CooperativeId, day: NaiveDate) -> Select<payout_hold::Entity> {
    payout_hold::Entity::find()
        .filter(payout_hold::COLUMN.cooperative_id.eq(cooperative_id))
        .filter(payout_hold::COLUMN.lifted_at.is_null())
        .filter(payout_hold::COLUMN.until_day.gte(day))
}

/// Holds a cooperative's payouts back until a day.
pub async fn place_hold(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    new: NewHold,
    key: &str,
) -> Result<Hold, PayoutError> {
    if !said(&new.reason) {
        return Err(PayoutError::ReasonNeeded);
    }
    let tx = db.write().await?;
    let once = once(officer, "place_hold", key, &new);
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        let id = HoldId::deserialize(value).map_err(|error| DbErr::Json(error.to_string()))?;
        return one_of_officer(&tx, officer, id).await;
    }
    let region = regions::by_id(&tx, officer.region_id()).await?;
    let cooperative = cooperatives::by_id(&tx, new.cooperative_id).await?;
    let cooperative = cooperative.filter(|found| found.region_id == officer.region_id());
    let (Some(region), Some(_)) = (region, cooperative) else {
        return Err(PayoutError::NotFound);
    };
    if new.until_day < region.day_of(clock.now()) {
        return Err(PayoutError::PastDay);
    }
    let hold = Hold {
        id: HoldId::new(),
        region_id: officer.region_id(),
        cooperative_id: new.cooperative_id,
        reason: new.reason.trim().to_owned(),
        until_day: new.until_day,
        placed_by: officer.account_id(),
        placed_at: clock.now(),
        lifted_by: None,
        lifted_at: None,
    };
    payout_hold::Entity::insert(hold.clone().into_active_model().reset_all())
        .exec_without_returning(&tx)
        .await?;
    answer(&tx, &once, &hold.id).await?;
    tx.commit().await?;
    Ok(hold)
}

/// Lifts a hold before its end, once under a key. Lifting it twice is lifting
/// it once.
pub async fn lift_hold(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: HoldId,
    key: &str,
) -> Result<Hold, PayoutError> {
    let tx = db.write().await?;
    let once = once(officer, "lift_hold", key, &id);
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return one_of_officer(&tx, officer, id).await;
    }
    payout_hold::Entity::update_many()
        .col_expr(payout_hold::COLUMN.lifted_at, Some(clock.now()).into())
        .col_expr(
            payout_hold::COLUMN.lifted_by,
            Some(officer.account_id()).into(),
        )
        .filter(payout_hold::COLUMN.id.eq(id))
        .filter(payout_hold::COLUMN.region_id.eq(officer.region_id()))
        .filter(payout_hold::COLUMN.lifted_at.is_null())
        .exec(&tx)
        .await?;
    let hold = one_of_officer(&tx, officer, id).await?;
    answer(&tx, &once, &hold.id).await?;
    tx.commit().await?;
    Ok(hold)
}

async fn one_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: HoldId,
) -> Result<Hold, PayoutError> {
    let found = payout_hold::Entity::find_by_id(id)
        .filter(payout_hold::COLUMN.region_id.eq(officer.region_id()))
        .one(db)
        .await?;
    found.ok_or(PayoutError::NotFound)
}
