//! Finding places: regions, provinces, communes.

use crate::entity::place;
use crate::{Place, PlaceKind};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

pub async fn by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<Place>, DbErr> {
    place::Entity::find_by_id(code).one(db).await
}

pub async fn by_codes(
    db: &impl ConnectionTrait,
    codes: &[String],
) -> Result<HashMap<String, Place>, DbErr> {
    let rows = place::Entity::find()
        .filter(place::COLUMN.code.is_in(codes.iter().cloned()))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|place| (place.code.clone(), place))
        .collect())
}

/// What lies directly in a place; the regions where none is named.
pub async fn within(db: &impl ConnectionTrait, parent: Option<&str>) -> Result<Vec<Place>, DbErr> {
    let parent = match parent {
        Some(code) => place::COLUMN.parent_code.eq(code),
        None => place::COLUMN.parent_code.is_null(),
    };
    place::Entity::find()
        .filter(parent)
        .order_by_asc(place::Column::Code)
        .all(db)
        .await
}

/// Where goods can be sent: the communes of the provinces whose communes are
/// known, and the other provinces as a whole, each below the place it lies in.
#[derive(Clone, Debug, PartialEq)]
pub struct Destinations {
    pub groups: Vec<DestinationGroup>,
}

/// A province with its communes, or a region with its provinces.
#[derive(Clone, Debug, PartialEq)]
pub struct DestinationGroup {
    pub place: Place,
    pub destinations: Vec<Place>,
}

/// All destinations; the groups of the region `home` come first.
pub async fn destinations(db: &impl ConnectionTrait, home: &str) -> Result<Destinations, DbErr> {
    let places = place::Entity::find()
        .order_by_asc(place::Column::Code)
        .all(db)
        .await?;
    let children = |code: &str, kind: PlaceKind| -> Vec<Place> {
        let below =
            |place: &&Place| place.kind == kind && place.parent_code.as_deref() == Some(code);
        places.iter().filter(below).cloned().collect()
    };
    let mut groups = Vec::new();
    for region in places
        .iter()
        .filter(|place| place.kind == PlaceKind::Region)
    {
        let provinces = children(&region.code, PlaceKind::Province);
        let (known, whole): (Vec<Place>, Vec<Place>) = provinces
            .into_iter()
            .partition(|province| !children(&province.code, PlaceKind::Commune).is_empty());
        groups.extend(known.into_iter().map(|province| DestinationGroup {
            destinations: children(&province.code, PlaceKind::Commune),
            place: province,
        }));
        if !whole.is_empty() {
            groups.push(DestinationGroup {
                place: region.clone(),
                destinations: whole,
            });
        }
    }
    groups.sort_by_key(|group| !lies_in(&group.place, home));
    Ok(Destinations { groups })
}

fn lies_in(place: &Place, region: &str) -> bool {
    place.code == region || place.parent_code.as_deref() == Some(region)
}

impl Destinations {
    /// The destination with this code, and the code of the region it lies in.
    pub fn find(&self, code: &str) -> Option<(&Place, &str)> {
        self.groups.iter().find_map(|group| {
            let place = group.destinations.iter().find(|place| place.code == code)?;
            let region = match group.place.kind {
                PlaceKind::Region => Some(group.place.code.as_str()),
                PlaceKind::Province | PlaceKind::Commune => group.place.parent_code.as_deref(),
            };
            Some((place, region?))
        })
    }
}

/// A place and what it lies in, the smallest first; empty where there is none.
pub async fn path(db: &impl ConnectionTrait, code: &str) -> Result<Vec<Place>, DbErr> {
    let mut path = Vec::new();
    let mut place = by_code(db, code).await?;
    while let Some(found) = place {
        place = match &found.parent_code {
            Some(parent) => by_code(db, parent).await?,
            None => None,
        };
        path.push(found);
    }
    Ok(path)
}
