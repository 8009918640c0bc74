//! How parcels go in the sample region: made-up carriers and collection points,
//! a cooperative that carries itself, and one that gives delivery away.

use crate::data::SampleData;
use crate::load::Loaded;
use anyhow::Context;
use chrono::NaiveDate;
use kernel::Clock;
use orders::delivery::{self, NewMethod, NewPoint};
use sea_orm::ConnectionTrait;

pub(crate) async fn set(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    data: &SampleData,
    loaded: &Loaded,
) -> anyhow::Result<()> {
    let rows = &data.delivery;
    let from_day = NaiveDate::default();
    let region_id = loaded.region_id;
    let seller = |sample_id: &str| {
        let found = loaded.cooperatives.get(sample_id).copied();
        found.with_context(|| format!("{sample_id} is no cooperative"))
    };
    for (position, row) in (1..).zip(&rows.methods) {
        let new = NewMethod {
            kind: row.kind,
            name: row.name.clone(),
            carrier: row.carrier.clone(),
            cash: row.cash,
            active: true,
            position,
        };
        let method = delivery::add_method(tx, clock, (region_id, None), new).await?;
        let version = (from_day, row.grid.clone());
        delivery::add_grid(tx, clock, None, &method, version).await?;
    }
    for row in &rows.own {
        let new = NewMethod {
            kind: delivery::MethodKind::Door,
            name: row.name.clone(),
            carrier: row.carrier.clone(),
            cash: row.cash,
            active: true,
            position: 0,
        };
        let whose = (region_id, Some(seller(&row.cooperative)?));
        let method = delivery::add_method(tx, clock, whose, new).await?;
        let version = (from_day, row.grid.clone());
        delivery::add_grid(tx, clock, None, &method, version).await?;
    }
    for row in &rows.points {
        let new = NewPoint {
            name: row.name.clone(),
            place_code: row.place_code.clone(),
            landmark: row.landmark.clone(),
            hours: row.hours.clone(),
            cash: row.cash,
            active: true,
        };
        delivery::add_point(tx, clock, region_id, new).await?;
    }
    for row in &rows.free {
        let free = delivery::FreeFrom::Amount(row.from_minor);
        let set = delivery::SetFree { from_day, free };
        let whose = (region_id, Some(seller(&row.cooperative)?));
        delivery::add_free(tx, clock, None, whose, set).await?;
    }
    Ok(())
}
