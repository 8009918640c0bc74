//! What a shopper chooses and what is frozen of it.

use super::grid::Days;
use kernel::{CooperativeId, DeliveryMethodId, GridId, LocalizedText, PointId};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Where a method takes a parcel.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// To the shopper's door.
    Door,
    /// To a collection point, which keeps it for the shopper.
    Point,
    /// To the station of a bus or a taxi, where the shopper fetches it.
    Station,
}

/// A method and, where it has several, the collection point. As a text it is
/// the method's id, and the point's behind a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Choice {
    pub method_id: DeliveryMethodId,
    pub point_id: Option<PointId>,
}

/// What was chosen for the parcels of some cooperatives.
pub type Choices = BTreeMap<CooperativeId, Choice>;

/// The delivery of a part as it was agreed, kept as JSON with the part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Agreed {
    pub method_id: DeliveryMethodId,
    /// The version of the grid that gave the price.
    pub grid_id: GridId,
    pub kind: MethodKind,
    pub name: LocalizedText,
    /// Who was to carry it.
    pub carrier: String,
    /// The name of the zone in that grid.
    pub zone: String,
    pub days: Option<Days>,
    /// What the grid says, in minor units; the shopper pays less where it is free.
    pub list_minor: i64,
    /// Whether it could be paid in cash on arrival.
    pub cash: bool,
    /// Whether the carrier is the cooperative's own, whom it pays itself.
    pub own: bool,
    pub point: Option<AgreedPoint>,
}

/// A collection point as it was when the order was placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedPoint {
    pub id: PointId,
    pub name: LocalizedText,
    pub place_code: String,
    pub landmark: String,
    pub hours: LocalizedText,
}

/// A text that names no choice.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this names no way of delivery")]
pub struct UnknownChoice;

impl MethodKind {
    /// Whether the shopper fetches it.
    pub fn is_collected(self) -> bool {
        self != Self::Door
    }

    /// `door`, `point`, `station`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Door => "door",
            Self::Point => "point",
            Self::Station => "station",
        }
    }
}

impl Agreed {
    pub fn choice(&self) -> Choice {
        Choice {
            method_id: self.method_id,
            point_id: self.point.as_ref().map(|point| point.id),
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.method_id.fmt(f)?;
        match self.point_id {
            Some(id) => write!(f, ".{id}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Choice {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (method, point) = match text.split_once('.') {
            Some((method, point)) => (method, Some(point)),
            None => (text, None),
        };
        Ok(Self {
            method_id: method.parse().map_err(|_| UnknownChoice)?,
            point_id: match point {
                Some(id) => Some(id.parse().map_err(|_| UnknownChoice)?),
                None => None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_back_from_its_text() {
        let method_id = DeliveryMethodId::new();
        for point_id in [None, Some(PointId::new())] {
            let choice = Choice {
                method_id,
                point_id,
            };
            assert_eq!(choice.to_string().parse(), Ok(choice));
        }
        for text in ["", ".", "door", &format!("{method_id}.")] {
            assert_eq!(text.parse::<Choice>(), Err(UnknownChoice), "{text}");
        }
    }
}
