//! A region drawn: the outlines of its provinces, and where on them a place lies.

use crate::embedded::Maps;
use catalog::Place;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A drawing of a region, north up, as `frontend/maps` keeps it. Lengths are in
/// units of the drawing; longitudes and latitudes in degrees.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Chart {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The longitude of the left edge.
    west: f64,
    /// The latitude of the upper edge.
    north: f64,
    per_degree_east: f64,
    per_degree_south: f64,
    /// The outline of each province by its HCP code: data of an SVG path.
    provinces: BTreeMap<String, String>,
}

/// A point of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) x: i32,
    pub(crate) y: i32,
}

impl Chart {
    /// The drawing of a region by its HCP code; `None` where nobody has drawn it.
    pub(crate) fn of(region: &str) -> Option<Self> {
        let file = Maps::get(&format!("{region}.json"))?;
        serde_json::from_slice(&file.data).ok()
    }

    pub(crate) fn outline(&self, province: &str) -> Option<&str> {
        self.provinces.get(province).map(String::as_str)
    }

    /// Where a place lies; `None` where its position is not known.
    pub(crate) fn spot(&self, place: &Place) -> Option<Spot> {
        let east = (place.longitude? - self.west) * self.per_degree_east;
        let south = (self.north - place.latitude?) * self.per_degree_south;
        Some(Spot {
            x: whole(east),
            y: whole(south),
        })
    }
}

/// Between the spots: where a province's name stands.
pub(crate) fn middle(spots: &[Spot]) -> Option<Spot> {
    let count = i32::try_from(spots.len()).ok().filter(|count| *count > 0)?;
    Some(Spot {
        x: spots.iter().map(|spot| spot.x).sum::<i32>() / count,
        y: spots.iter().map(|spot| spot.y).sum::<i32>() / count,
    })
}

/// The nearest whole number; drawings are far smaller than its range.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "`as` stops at the ends of the range, and the standard library has no other way"
)]
fn whole(length: f64) -> i32 {
    length.round() as i32
}

/// How far two places lie from each other on the ground, in whole kilometres:
/// the haversine formula on a sphere of 6371 km.
pub(crate) fn kilometres(one: &Place, other: &Place) -> Option<i32> {
    let (south, north) = (one.latitude?.to_radians(), other.latitude?.to_radians());
    let east = (other.longitude? - one.longitude?).to_radians();
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    let chord = half(north - south) + south.cos() * north.cos() * half(east);
    Some(whole(2.0 * 6371.0 * chord.sqrt().asin()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::PlaceKind;

    fn place(latitude: f64, longitude: f64) -> Place {
        Place {
            code: "08.201.01.05".to_owned(),
            parent_code: None,
            kind: PlaceKind::Commune,
            name: kernel::LocalizedText::default(),
            aliases: catalog::Strings::default(),
            urban: true,
            population: None,
            latitude: Some(latitude),
            longitude: Some(longitude),
        }
    }

    #[test]
    fn places_lie_where_they_are_on_the_ground() {
        let chart = Chart::of("08").unwrap();
        let spot = |latitude, longitude| chart.spot(&place(latitude, longitude)).unwrap();
        let (errachidia, midelt) = (spot(31.931, -4.424), spot(32.680, -4.733));
        assert!(midelt.y < errachidia.y && midelt.x < errachidia.x);
        assert!(f64::from(errachidia.x) < chart.width && f64::from(errachidia.y) < chart.height);
        assert_eq!(chart.provinces.len(), 5);
        assert!(Chart::of("01").is_none());
    }

    #[test]
    fn from_errachidia_to_ouarzazate_it_is_260_kilometres_as_the_crow_flies() {
        let far = kilometres(&place(31.931, -4.424), &place(30.919, -6.893));
        assert_eq!(far, Some(260));
        assert_eq!(kilometres(&place(31.0, -5.0), &place(31.0, -5.0)), Some(0));
    }
}
