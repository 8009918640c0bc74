//! The cash that couriers have collected and not yet accounted for, by its age.

use super::CashState;
use crate::entity::cash_parcel::{COLUMN, Column, Entity};
use chrono::{DateTime, Utc};
use identity::{Officer, Seller};
use kernel::{Clock, Currency};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Select};
use std::collections::BTreeMap;

/// What one courier holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithCourier {
    /// As the cooperatives write it; the spelling that comes first.
    pub carrier: String,
    pub currency: Currency,
    pub parcels: u64,
    /// The time at which the oldest of it was collected.
    pub oldest: DateTime<Utc>,
    pub ages: Ages,
}

/// Amounts by how long ago they were collected, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    /// Less than 3 days.
    pub days_0_to_2: i64,
    /// 3 days to a week.
    pub days_3_to_6: i64,
    /// One week to two.
    pub days_7_to_13: i64,
    /// Two weeks and more.
    pub days_14_up: i64,
}

/// What each courier holds of a region's parcels.
pub async fn with_couriers(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    officer: &Officer,
) -> Result<Vec<WithCourier>, DbErr> {
    let own = Entity::find().filter(COLUMN.region_id.eq(officer.region_id()));
    add_up(db, clock, own).await
}

/// What each courier holds of a cooperative's parcels.
pub async fn with_couriers_of(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
) -> Result<Vec<WithCourier>, DbErr> {
    let own = Entity::find().filter(COLUMN.cooperative_id.eq(seller.cooperative_id()));
    add_up(db, clock, own).await
}

type Row = (String, String, Currency, i64, i64, DateTime<Utc>);

async fn add_up(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    parcels: Select<Entity>,
) -> Result<Vec<WithCourier>, DbErr> {
    let rows: Vec<Row> = parcels
        .filter(COLUMN.state.eq(CashState::Collected))
        .filter(COLUMN.carrier_key.is_not_null())
        .select_only()
        .column(Column::CarrierKey)
        .column(Column::Carrier)
        .column(Column::Currency)
        .column(Column::AmountMinor)
        .column(Column::RemittedMinor)
        .column(Column::CollectedAt)
        .into_tuple()
        .all(db)
        .await?;
    let now = clock.now();
    let mut couriers: BTreeMap<(String, Currency), WithCourier> = BTreeMap::new();
    for (key, carrier, currency, amount, remitted, collected_at) in rows {
        let held = couriers
            .entry((key, currency))
            .or_insert_with(|| WithCourier {
                carrier: carrier.clone(),
                currency,
                parcels: 0,
                oldest: collected_at,
                ages: Ages::default(),
            });
        held.carrier = held.carrier.clone().min(carrier);
        held.parcels += 1;
        held.oldest = held.oldest.min(collected_at);
        *held.ages.of((now - collected_at).num_days()) += amount - remitted;
    }
    Ok(couriers.into_values().collect())
}

impl Ages {
    fn of(&mut self, days: i64) -> &mut i64 {
        match days {
            ..3 => &mut self.days_0_to_2,
            3..7 => &mut self.days_3_to_6,
            7..14 => &mut self.days_7_to_13,
            14.. => &mut self.days_14_up,
        }
    }

    /// The sum over all ages, in minor units.
    pub fn total(&self) -> i64 {
        self.days_0_to_2 + self.days_3_to_6 + self.days_7_to_13 + self.days_14_up
    }
}
