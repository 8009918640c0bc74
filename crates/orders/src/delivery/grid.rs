//! What a method costs: zones of places, and in each zone a price up to a weight.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

const MOST_ZONES: usize = 60;
const MOST_PLACES: usize = 300;
const MOST_BANDS: usize = 20;
const LONGEST_NAME: usize = 60;
/// A tonne: nobody carries more as a parcel.
const HEAVIEST_G: i32 = 1_000_000;
/// 10,000.00: a slip of the hand is more likely than such a price.
const DEAREST_MINOR: i64 = 1_000_000;
const LONGEST_DAYS: u32 = 60;

/// The zones of a method, kept as JSON. Without zones nothing is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Grid {
    pub zones: Vec<Zone>,
}

/// Places that cost the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// As whoever keeps the grid calls it.
    pub name: String,
    /// Codes of communes, provinces and regions.
    pub places: Vec<String>,
    pub days: Option<Days>,
    /// Lightest first.
    pub bands: Vec<Band>,
}

/// How long it takes, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    pub least: u32,
    pub most: u32,
}

/// Up to this weight, this price in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    pub up_to_g: i32,
    pub price_minor: i64,
}

impl Grid {
    /// The zone of a place, given as its code and the codes of the places it
    /// lies in, the smallest first: the most specific entry wins.
    pub fn zone_of<'a>(&self, path: impl IntoIterator<Item = &'a str>) -> Option<&Zone> {
        path.into_iter().find_map(|code| {
            let named = |zone: &&Zone| zone.places.iter().any(|place| place == code);
            self.zones.iter().find(named)
        })
    }

    /// Whether it makes sense: no place in two zones, bands that get heavier,
    /// nothing below zero, nothing out of bounds.
    pub fn fits(&self) -> bool {
        let mut seen = HashSet::new();
        let places = self.zones.iter().flat_map(|zone| &zone.places);
        let all_apart = places.clone().all(|place| seen.insert(place));
        self.zones.len() <= MOST_ZONES
            && places.count() <= MOST_PLACES
            && all_apart
            && self.zones.iter().all(Zone::fits)
    }
}

impl Zone {
    /// The price of sending a weight, in minor units. What is heavier than the
    /// heaviest band goes as several full parcels and a rest. `None` where the
    /// zone has no bands.
    pub fn price_minor(&self, weight_g: i64) -> Option<i64> {
        let heaviest = self.bands.last()?;
        let full = i64::from(heaviest.up_to_g);
        let weight_g = weight_g.max(1);
        let parcels = (weight_g - 1).div_euclid(full);
        let rest = weight_g - parcels * full;
        let fits = |band: &&Band| rest <= i64::from(band.up_to_g);
        let band = self.bands.iter().find(fits)?;
        Some(parcels * heaviest.price_minor + band.price_minor)
    }

    fn fits(&self) -> bool {
        let named = self.name.chars().count() <= LONGEST_NAME && !self.name.trim().is_empty();
        let days = self
            .days
            .is_none_or(|days| days.least <= days.most && days.most <= LONGEST_DAYS);
        let heavier = self.bands.is_sorted_by(|a, b| a.up_to_g < b.up_to_g);
        let sane = |band: &Band| {
            (1..=HEAVIEST_G).contains(&band.up_to_g)
                && (0..=DEAREST_MINOR).contains(&band.price_minor)
        };
        named
            && days
            && heavier
            && !self.places.is_empty()
            && (1..=MOST_BANDS).contains(&self.bands.len())
            && self.bands.iter().all(sane)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn zone(name: &str, places: &[&str], bands: &[(i32, i64)]) -> Zone {
        Zone {
            name: name.to_owned(),
            places: places.iter().map(|code| (*code).to_owned()).collect(),
            days: None,
            bands: bands
                .iter()
                .map(|&(up_to_g, price_minor)| Band {
                    up_to_g,
                    price_minor,
                })
                .collect(),
        }
    }

    #[test]
    fn a_parcel_costs_what_its_band_says() {
        let zone = zone("1", &["08"], &[(2_000, 3_500), (10_000, 6_000)]);
        assert_eq!(zone.price_minor(0), Some(3_500));
        assert_eq!(zone.price_minor(1), Some(3_500));
        assert_eq!(zone.price_minor(2_000), Some(3_500));
        assert_eq!(zone.price_minor(2_001), Some(6_000));
        assert_eq!(zone.price_minor(10_000), Some(6_000));
    }

    #[test]
    fn what_is_too_heavy_goes_as_several_parcels() {
        let heavy = zone("1", &["08"], &[(2_000, 3_500), (10_000, 6_000)]);
        assert_eq!(heavy.price_minor(10_001), Some(9_500));
        assert_eq!(heavy.price_minor(25_000), Some(18_000));
        assert_eq!(zone("1", &["08"], &[]).price_minor(1), None);
    }

    #[test]
    fn a_grid_that_contradicts_itself_does_not_fit() {
        let good = zone("1", &["08"], &[(1_000, 0), (2_000, 100)]);
        let grid = |zones: &[Zone]| Grid {
            zones: zones.to_vec(),
        };
        assert!(grid(&[]).fits());
        assert!(grid(&[good.clone(), zone("2", &["08.201"], &[(1, 1)])]).fits());
        for bad in [
            zone("", &["07"], &[(1, 1)]),
            zone("2", &["08"], &[(1, 1)]),
            zone("2", &[], &[(1, 1)]),
            zone("2", &["07"], &[]),
            zone("2", &["07"], &[(2_000, 1), (1_000, 1)]),
            zone("2", &["07"], &[(1_000, 1), (1_000, 1)]),
            zone("2", &["07"], &[(0, 1)]),
            zone("2", &["07"], &[(1, -1)]),
        ] {
            assert!(!grid(&[good.clone(), bad.clone()]).fits(), "{bad:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Whatever else a grid names: what is said about the commune holds,
        /// else what is said about the province, else about the region.
        #[test]
        fn the_most_specific_place_wins(
            levels in prop::collection::vec(prop::option::of(0_usize..4), 3),
            others in prop::collection::vec((0_usize..4, "0[1-7]"), 0..6),
        ) {
            let path = ["08.201.01.01", "08.201", "08"];
            let mut zones: Vec<Zone> = (0..4)
                .map(|n| zone(&n.to_string(), &[], &[(1_000, i64::from(n))]))
                .collect();
            for (code, level) in path.iter().zip(&levels) {
                if let Some(at) = level {
                    zones[*at].places.push((*code).to_owned());
                }
            }
            for (at, code) in others {
                zones[at].places.push(code);
            }
            let expected = levels.iter().flatten().next().map(ToString::to_string);
            let grid = Grid { zones };
            let found = grid.zone_of(path).map(|zone| zone.name.clone());
            prop_assert_eq!(found, expected);
        }

        /// The lightest band that is heavy enough, and never less for more
        /// where the bands never get cheaper.
        #[test]
        fn more_weight_never_costs_less(
            steps in prop::collection::vec((1_i32..5_000, 0_i64..3_000), 1..8),
            weight in 0_i64..60_000,
        ) {
            let (mut up_to_g, mut price_minor) = (0, 0);
            let bands: Vec<(i32, i64)> = steps
                .iter()
                .map(|(heavier, dearer)| {
                    up_to_g += heavier;
                    price_minor += dearer;
                    (up_to_g, price_minor)
                })
                .collect();
            let zone = zone("1", &["08"], &bands);
            let price = zone.price_minor(weight).unwrap();
            prop_assert!(price <= zone.price_minor(weight + 1).unwrap());
            let full = i64::from(up_to_g);
            if weight <= full {
                let band = bands.iter().find(|(up_to, _)| weight <= i64::from(*up_to));
                prop_assert_eq!(price, band.unwrap().1);
            } else {
                let less = zone.price_minor(weight - full).unwrap();
                prop_assert_eq!(price, less + price_minor);
            }
        }
    }
}
