//! The cash of each part, moved on by whoever moves the part. A part that is
//! paid in another way has no row here, and no step finds it.

use super::state::ways_of;
use super::{CashState, CashStep, PhoneHash, key_of};
use crate::CashParcel;
use crate::entity::cash_parcel::{COLUMN, Entity};
use kernel::{Clock, CooperativeId, Money, OrderId, PartId, RegionId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, UpdateMany,
};

/// A part that is to be paid in cash.
#[derive(Clone, Copy, Debug)]
pub struct NewParcel<'a> {
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    pub order_number: &'a str,
    pub phone: &'a PhoneHash,
    pub amount: Money,
}

/// Opens the cash of some parts, once their orders are placed.
pub async fn open(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    parcels: impl IntoIterator<Item = NewParcel<'_>>,
) -> Result<(), DbErr> {
    let rows = parcels.into_iter().map(|new| {
        let row = CashParcel {
            part_id: new.part_id,
            order_id: new.order_id,
            region_id: new.region_id,
            cooperative_id: new.cooperative_id,
            order_key: key_of(new.order_number),
            phone_hash: new.phone.as_str().to_owned(),
            amount_minor: new.amount.minor,
            remitted_minor: 0,
            currency: new.amount.currency,
            state: CashState::Eligible,
            carrier: None,
            carrier_key: None,
            tracking_key: None,
            confirmed_by: None,
            opened_at: clock.now(),
            confirmed_at: None,
            dispatched_at: None,
            collected_at: None,
            remitted_at: None,
            reconciled_at: None,
            ended_at: None,
        };
        row.into_active_model().reset_all()
    });
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Notes that a courier has the parcel, or that the cooperative itself is on its
/// way with it, where no carrier is named. `false`, and nothing changed, if the
/// step may not be taken from where the cash is; so with all that follow.
pub async fn dispatched(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
    carrier: Option<&str>,
    tracking_number: Option<&str>,
) -> Result<bool, DbErr> {
    let update = step(part_id, CashStep::Dispatch)
        .col_expr(COLUMN.carrier, carrier.map(str::to_owned).into())
        .col_expr(COLUMN.carrier_key, carrier.map(key_of).into())
        .col_expr(COLUMN.tracking_key, tracking_number.map(key_of).into())
        .col_expr(COLUMN.dispatched_at, Some(clock.now()).into());
    taken(tx, update).await
}

/// Notes that the shopper has paid.
pub async fn collected(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<bool, DbErr> {
    let update =
        step(part_id, CashStep::Collect).col_expr(COLUMN.collected_at, Some(clock.now()).into());
    taken(tx, update).await
}

/// Notes that the shopper did not take the parcel: it counts in their history.
/// The reason stands with the part's own step.
pub async fn refused(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<bool, DbErr> {
    ended(tx, clock, part_id, CashStep::Refuse).await
}

/// Notes that the parcel never left.
pub async fn dropped(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<bool, DbErr> {
    ended(tx, clock, part_id, CashStep::Drop).await
}

async fn ended(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
    end: CashStep,
) -> Result<bool, DbErr> {
    let update = step(part_id, end).col_expr(COLUMN.ended_at, Some(clock.now()).into());
    taken(tx, update).await
}

/// Notes that the holder has accounted for an amount, never for more than it
/// holds; with the last of it the parcel is remitted. `false`, and nothing
/// changed, if the parcel is no longer as it was read.
pub(crate) async fn remitted(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    parcel: &CashParcel,
    amount: Money,
) -> Result<bool, DbErr> {
    let left = parcel.outstanding().minor;
    if !(1..=left).contains(&amount.minor) || amount.currency != parcel.currency {
        return Ok(false);
    }
    let update = if amount.minor == left {
        step(parcel.part_id, CashStep::Remit).col_expr(COLUMN.remitted_at, Some(clock.now()).into())
    } else {
        Entity::update_many()
            .filter(COLUMN.part_id.eq(parcel.part_id))
            .filter(COLUMN.state.eq(CashState::Collected))
    };
    let so_far = parcel.remitted_minor + amount.minor;
    let update = update
        .col_expr(COLUMN.remitted_minor, so_far.into())
        .filter(COLUMN.remitted_minor.eq(parcel.remitted_minor));
    taken(tx, update).await
}

/// The cash of some parts; those that are paid in another way are missing.
pub async fn by_parts(
    db: &impl ConnectionTrait,
    parts: &[PartId],
) -> Result<Vec<CashParcel>, DbErr> {
    Entity::find()
        .filter(COLUMN.part_id.is_in(parts.iter().copied()))
        .all(db)
        .await
}

/// The statement that checks and takes a step of one part.
pub(super) fn step(part_id: PartId, step: CashStep) -> UpdateMany<Entity> {
    let (from, to) = ways_of(step);
    Entity::update_many()
        .col_expr(COLUMN.state, to.into())
        .filter(COLUMN.part_id.eq(part_id))
        .filter(COLUMN.state.is_in(from))
}

pub(super) async fn taken(
    tx: &impl ConnectionTrait,
    update: UpdateMany<Entity>,
) -> Result<bool, DbErr> {
    Ok(update.exec(tx).await?.rows_affected == 1)
}
