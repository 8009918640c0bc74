//! Parcels: what a part goes in. A part may go in several, and the parts of one
//! order for the same collection point may share one. Delivery was agreed for
//! the part: no parcel costs anything more.

use crate::entity::{order_part, parcel, parcel_part};
use crate::state::PartState;
use crate::{OrderPart, Parcel};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::{Seller, Task};
use kernel::{AccountId, Clock, ParcelId, PartId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use std::collections::HashMap;

const TEXT_LIMIT: usize = 300;
const MOST_PARCELS: u64 = 20;
/// A tonne.
const HEAVIEST_G: i32 = 1_000_000;

/// One more parcel of a part that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddParcel {
    pub part_id: PartId,
    pub carrier: String,
    pub tracking_number: Option<String>,
    pub weight_g: Option<i32>,
}

/// Why no parcel was added.
#[derive(Debug, thiserror::Error)]
pub enum ParcelError {
    #[error("name the carrier, in {TEXT_LIMIT} characters at most")]
    CarrierNeeded,
    #[error("a weight is more than nothing and at most a tonne")]
    BadWeight,
    #[error("this cannot be done while the order is {now:?}")]
    WrongState { now: PartState },
    #[error("a part goes in {MOST_PARCELS} parcels at most")]
    TooMany,
    #[error("your part in the cooperative does not include this")]
    NotYourDuty,
    #[error("no such order")]
    NotFound,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The parcels of some parts, each part's in the order in which they left.
pub async fn of_parts(
    db: &impl ConnectionTrait,
    parts: &[PartId],
) -> Result<Vec<(PartId, Parcel)>, DbErr> {
    let links = parcel_part::Entity::find()
        .filter(parcel_part::COLUMN.part_id.is_in(parts.iter().copied()))
        .all(db)
        .await?;
    let found = parcel::Entity::find()
        .filter(
            parcel::COLUMN
                .id
                .is_in(links.iter().map(|link| link.parcel_id)),
        )
        .order_by_asc(parcel::Column::Id)
        .all(db)
        .await?;
    let mut held: HashMap<ParcelId, Vec<PartId>> = HashMap::new();
    for link in links {
        held.entry(link.parcel_id).or_default().push(link.part_id);
    }
    let of = |parcel: Parcel| {
        let parts = held.get(&parcel.id).cloned().unwrap_or_default();
        parts.into_iter().map(move |part| (part, parcel.clone()))
    };
    Ok(found.into_iter().flat_map(of).collect())
}

/// The parcels of an order that go to the same collection point and with which
/// a part could go.
pub async fn to_join(db: &impl ConnectionTrait, part: &OrderPart) -> Result<Vec<Parcel>, DbErr> {
    let Some(point) = &part.agreed.point else {
        return Ok(Vec::new());
    };
    parcel::Entity::find()
        .filter(parcel::COLUMN.order_id.eq(part.order_id))
        .filter(parcel::COLUMN.point_id.eq(point.id))
        .order_by_asc(parcel::Column::Id)
        .all(db)
        .await
}

/// Notes one more parcel of a part that is on its way.
pub async fn add(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    new: AddParcel,
    key: &str,
) -> Result<OrderPart, ParcelError> {
    if !seller.may(Task::ShipOrders) {
        return Err(ParcelError::NotYourDuty);
    }
    check(&new)?;
    let tx = db.write().await?;
    // Whoever moves the part on, or adds a parcel too, waits.
    let part = order_part::Entity::find_by_id(new.part_id)
        .filter(
            order_part::COLUMN
                .cooperative_id
                .eq(seller.cooperative_id()),
        )
        .lock_exclusive()
        .one(&tx)
        .await?
        .ok_or(ParcelError::NotFound)?;
    let scope = format!("add_parcel:{}", seller.cooperative_id());
    let once = Once::new(scope, key, &new);
    if let Claim::Seen(_) = once::claim(&tx, clock, &once).await? {
        return Ok(part);
    }
    if part.state != PartState::HandedOver {
        return Err(ParcelError::WrongState { now: part.state });
    }
    let so_far = parcel_part::Entity::find()
        .filter(parcel_part::COLUMN.part_id.eq(part.id))
        .count(&tx)
        .await?;
    if so_far >= MOST_PARCELS {
        return Err(ParcelError::TooMany);
    }
    let sent = Sent {
        carrier: new.carrier.trim(),
        tracking_number: new.tracking_number.as_deref().map(str::trim),
        weight_g: new.weight_g,
    };
    write(&tx, clock, &part, sent, Some(seller.account_id())).await?;
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(part)
}

fn check(new: &AddParcel) -> Result<(), ParcelError> {
    let short = |text: &str| text.chars().count() <= TEXT_LIMIT;
    let tracked = new.tracking_number.as_deref().is_none_or(short);
    if new.carrier.trim().is_empty() || !short(&new.carrier) || !tracked {
        return Err(ParcelError::CarrierNeeded);
    }
    if new.weight_g.is_some_and(|weight_g| !is_weight(weight_g)) {
        return Err(ParcelError::BadWeight);
    }
    Ok(())
}

/// Whether scales can say so, in grams.
pub(crate) fn is_weight(weight_g: i32) -> bool {
    (1..=HEAVIEST_G).contains(&weight_g)
}

/// What is written on a parcel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent<'a> {
    pub(crate) carrier: &'a str,
    pub(crate) tracking_number: Option<&'a str>,
    pub(crate) weight_g: Option<i32>,
}

/// Writes a new parcel of a part.
pub(crate) async fn write(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    sent: Sent<'_>,
    account_id: Option<AccountId>,
) -> Result<(), DbErr> {
    let row = Parcel {
        id: ParcelId::new(),
        order_id: part.order_id,
        carrier: sent.carrier.to_owned(),
        tracking_number: sent.tracking_number.map(str::to_owned),
        weight_g: sent.weight_g,
        point_id: part.agreed.point.as_ref().map(|point| point.id),
        account_id,
        sent_at: clock.now(),
    };
    let id = row.id;
    parcel::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    join(tx, id, part.id).await
}

/// Puts a part into a parcel that is there.
pub(crate) async fn join(
    tx: &impl ConnectionTrait,
    parcel_id: ParcelId,
    part_id: PartId,
) -> Result<(), DbErr> {
    let link = parcel_part::Model { parcel_id, part_id };
    parcel_part::Entity::insert(link.into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
