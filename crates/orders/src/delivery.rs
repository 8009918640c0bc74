//! What delivery costs: by zone and weight, from a dated table of each region.

use crate::entity::{delivery_rate, delivery_zone};
use chrono::NaiveDate;
use kernel::RegionId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid,
};

/// The rates of one selling region into one zone on one day, lightest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates(Vec<Band>);

/// Up to this weight, this price in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    pub up_to_g: i32,
    pub price_minor: i64,
}

/// The rates from a selling region to a destination region; without rows where
/// it does not deliver.
pub async fn rates(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    destination_region: &str,
    day: NaiveDate,
) -> Result<Rates, DbErr> {
    let zone = delivery_zone::Entity::find_by_id((region_id, destination_region.to_owned()))
        .one(db)
        .await?;
    let Some(zone) = zone else {
        return Ok(Rates(Vec::new()));
    };
    let rows = delivery_rate::Entity::find()
        .filter(delivery_rate::COLUMN.region_id.eq(region_id))
        .filter(delivery_rate::COLUMN.zone.eq(zone.zone))
        .filter(delivery_rate::COLUMN.from_day.lte(day))
        .order_by_asc(delivery_rate::Column::UpToG)
        .order_by_desc(delivery_rate::Column::FromDay)
        .all(db)
        .await?;
    let mut bands: Vec<Band> = Vec::new();
    for row in rows {
        // The latest of each weight comes first; older ones are past.
        if bands.last().is_none_or(|band| band.up_to_g < row.up_to_g) {
            bands.push(Band {
                up_to_g: row.up_to_g,
                price_minor: row.price_minor,
            });
        }
    }
    Ok(Rates(bands))
}

/// Every zone of a selling region with its bands on a day, for showing.
pub async fn table(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    day: NaiveDate,
) -> Result<Vec<(i32, Band)>, DbErr> {
    let rows = delivery_rate::Entity::find()
        .filter(delivery_rate::COLUMN.region_id.eq(region_id))
        .filter(delivery_rate::COLUMN.from_day.lte(day))
        .order_by_asc(delivery_rate::Column::Zone)
        .order_by_asc(delivery_rate::Column::UpToG)
        .order_by_desc(delivery_rate::Column::FromDay)
        .all(db)
        .await?;
    let mut table: Vec<(i32, Band)> = Vec::new();
    for row in rows {
        let band = Band {
            up_to_g: row.up_to_g,
            price_minor: row.price_minor,
        };
        let past = table
            .last()
            .is_some_and(|(zone, last)| *zone == row.zone && last.up_to_g == row.up_to_g);
        if !past {
            table.push((row.zone, band));
        }
    }
    Ok(table)
}

impl Rates {
    pub fn new(mut bands: Vec<Band>) -> Self {
        bands.sort_by_key(|band| band.up_to_g);
        Self(bands)
    }

    /// The price of sending a weight, in minor units. What is heavier than the
    /// heaviest band goes as several full parcels and a rest. `None` where
    /// nothing is delivered.
    pub fn price_minor(&self, weight_g: i64) -> Option<i64> {
        let heaviest = self.0.last()?;
        let full = i64::from(heaviest.up_to_g);
        let parcels = (weight_g - 1).div_euclid(full);
        let rest = weight_g - parcels * full;
        let band = self.0.iter().find(|band| rest <= i64::from(band.up_to_g))?;
        Some(parcels * heaviest.price_minor + band.price_minor)
    }
}

/// Puts a destination region into a zone of a selling region.
pub async fn set_zone(
    tx: &impl ConnectionTrait,
    region_id: RegionId,
    destination_region: &str,
    zone: i32,
) -> Result<(), DbErr> {
    let row = delivery_zone::ActiveModel {
        region_id: Set(region_id),
        destination_code: Set(destination_region.to_owned()),
        zone: Set(zone),
    };
    delivery_zone::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Sets the price of a weight band from a day on.
pub async fn set_rate(
    tx: &impl ConnectionTrait,
    region_id: RegionId,
    zone: i32,
    from_day: NaiveDate,
    band: Band,
) -> Result<(), DbErr> {
    let row = delivery_rate::ActiveModel {
        id: Set(Uuid::new_v4()),
        region_id: Set(region_id),
        zone: Set(zone),
        up_to_g: Set(band.up_to_g),
        from_day: Set(from_day),
        price_minor: Set(band.price_minor),
    };
    delivery_rate::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        let band = |up_to_g, price_minor| Band {
            up_to_g,
            price_minor,
        };
        Rates::new(vec![band(10_000, 6_000), band(2_000, 3_500)])
    }

    #[test]
    fn a_parcel_costs_what_its_band_says() {
        assert_eq!(rates().price_minor(1), Some(3_500));
        assert_eq!(rates().price_minor(2_000), Some(3_500));
        assert_eq!(rates().price_minor(2_001), Some(6_000));
        assert_eq!(rates().price_minor(10_000), Some(6_000));
    }

    #[test]
    fn what_is_too_heavy_goes_as_several_parcels() {
        assert_eq!(rates().price_minor(10_001), Some(9_500));
        assert_eq!(rates().price_minor(25_000), Some(18_000));
        assert_eq!(Rates::new(Vec::new()).price_minor(1), None);
    }
}
