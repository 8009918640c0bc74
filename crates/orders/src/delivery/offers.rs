//! The ways in which a parcel can go to a place on a day, each with its price.

use super::agreed::{Agreed, AgreedPoint, Choice, MethodKind};
use super::{CollectionPoint, DeliveryMethod, FreeDelivery, GridVersion, free};
use crate::entity::{collection_point, delivery_grid, delivery_method};
use catalog::{Place, PlaceKind};
use chrono::NaiveDate;
use kernel::{CooperativeId, Money, RegionId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

/// One way for the parcel of one cooperative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub agreed: Agreed,
    /// What the shopper pays.
    pub price: Money,
}

/// What a region and some of its cooperatives offer toward a place on a day.
#[derive(Clone, Debug)]
pub struct Terms {
    methods: Vec<(DeliveryMethod, GridVersion)>,
    points: Vec<CollectionPoint>,
    free: Vec<FreeDelivery>,
    /// The codes of the place and of what it lies in, the smallest first.
    path: Vec<String>,
    province: Option<String>,
}

impl Terms {
    /// Loads what holds on a day. `path` is the place with what it lies in, the
    /// smallest first.
    pub async fn load(
        db: &impl ConnectionTrait,
        region_id: RegionId,
        sellers: &[CooperativeId],
        path: &[Place],
        day: NaiveDate,
    ) -> Result<Self, DbErr> {
        let methods = methods(db, region_id, sellers).await?;
        let province = province_of(path).map(str::to_owned);
        let any_point = methods
            .iter()
            .any(|method| method.kind == MethodKind::Point);
        let points = match &province {
            Some(code) if any_point => points(db, region_id, code).await?,
            _ => Vec::new(),
        };
        Ok(Self {
            methods: with_grids(db, methods, day).await?,
            points,
            free: free::on(db, region_id, day).await?,
            path: path.iter().map(|place| place.code.clone()).collect(),
            province,
        })
    }

    /// The cooperatives that carry parcels themselves.
    pub(crate) fn carrying(&self) -> Vec<CooperativeId> {
        let mut own: Vec<CooperativeId> = self
            .methods
            .iter()
            .filter_map(|(method, _)| method.cooperative_id)
            .collect();
        own.dedup();
        own
    }

    /// Every way for a cooperative's parcel: to the door first, and of those of
    /// a kind the cheapest first. Where the cooperative carries to the door
    /// itself, the region's carriers do not.
    pub fn offers(&self, seller: CooperativeId, goods: Money, weight_g: i64) -> Vec<Offer> {
        let free = free::amount_for(&self.free, seller).is_some_and(|from| goods.minor >= from);
        let of = |whose: Option<CooperativeId>| -> Vec<Offer> {
            let theirs =
                |(method, _): &&(DeliveryMethod, GridVersion)| method.cooperative_id == whose;
            let lists = self.methods.iter().filter(theirs);
            let lists = lists.flat_map(|(method, grid)| self.of_method(method, grid, weight_g));
            let priced = lists.map(|agreed| Offer {
                price: Money::new(if free { 0 } else { agreed.list_minor }, goods.currency),
                agreed,
            });
            priced.collect()
        };
        let mut offers = of(Some(seller));
        let own_door = offers
            .iter()
            .any(|offer| offer.agreed.kind == MethodKind::Door);
        let mut others = of(None);
        others.retain(|offer| !own_door || offer.agreed.kind != MethodKind::Door);
        offers.extend(others);
        offers.sort_by_key(|offer| {
            let agreed = &offer.agreed;
            (agreed.kind, offer.price.minor, agreed.list_minor)
        });
        offers
    }

    fn of_method(&self, method: &DeliveryMethod, grid: &GridVersion, weight_g: i64) -> Vec<Agreed> {
        if method.kind != MethodKind::Point {
            let path = self.path.iter().map(String::as_str);
            let found = agreed(method, grid, path, weight_g, None);
            return found.into_iter().collect();
        }
        let at = |point: &CollectionPoint| {
            // The price is that of the point's own place.
            let whole = self.path.iter().map(String::as_str);
            let above = whole.skip_while(|code| Some(*code) != self.province.as_deref());
            let path = std::iter::once(point.place_code.as_str()).chain(above);
            agreed(method, grid, path, weight_g, Some(point))
        };
        self.points.iter().filter_map(at).collect()
    }
}

/// The province among a place and what it lies in.
pub(super) fn province_of(path: &[Place]) -> Option<&str> {
    let province = path.iter().find(|place| place.kind == PlaceKind::Province);
    province.map(|place| place.code.as_str())
}

/// The offer that was chosen, or else the cheapest to the door, or else the
/// cheapest of all.
pub(crate) fn chosen(offers: &[Offer], choice: Option<Choice>) -> Option<Offer> {
    let wanted = offers
        .iter()
        .find(|offer| Some(offer.agreed.choice()) == choice);
    wanted.or_else(|| offers.first()).cloned()
}

fn agreed<'a>(
    method: &DeliveryMethod,
    version: &GridVersion,
    path: impl IntoIterator<Item = &'a str>,
    weight_g: i64,
    point: Option<&CollectionPoint>,
) -> Option<Agreed> {
    let zone = version.grid.zone_of(path)?;
    Some(Agreed {
        method_id: method.id,
        grid_id: version.id,
        kind: method.kind,
        name: method.name.clone(),
        carrier: method.carrier.clone(),
        zone: zone.name.clone(),
        days: zone.days,
        list_minor: zone.price_minor(weight_g)?,
        cash: method.cash && point.is_none_or(|point| point.cash),
        own: method.cooperative_id.is_some(),
        point: point.map(|point| AgreedPoint {
            id: point.id,
            name: point.name.clone(),
            place_code: point.place_code.clone(),
            landmark: point.landmark.clone(),
            hours: point.hours.clone(),
        }),
    })
}

async fn methods(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    sellers: &[CooperativeId],
) -> Result<Vec<DeliveryMethod>, DbErr> {
    let column = delivery_method::COLUMN;
    let whose = Condition::any()
        .add(column.cooperative_id.is_null())
        .add(column.cooperative_id.is_in(sellers.iter().copied()));
    delivery_method::Entity::find()
        .filter(column.region_id.eq(region_id))
        .filter(column.active.eq(true))
        .filter(whose)
        .order_by_asc(delivery_method::Column::Position)
        .order_by_asc(delivery_method::Column::Id)
        .all(db)
        .await
}

/// Each method with the version that holds on a day; those without one are left out.
async fn with_grids(
    db: &impl ConnectionTrait,
    methods: Vec<DeliveryMethod>,
    day: NaiveDate,
) -> Result<Vec<(DeliveryMethod, GridVersion)>, DbErr> {
    let ids = methods.iter().map(|method| method.id);
    let versions = delivery_grid::Entity::find()
        .filter(delivery_grid::COLUMN.method_id.is_in(ids))
        .filter(delivery_grid::COLUMN.from_day.lte(day))
        .order_by_desc(delivery_grid::Column::FromDay)
        .order_by_desc(delivery_grid::Column::Version)
        .all(db)
        .await?;
    let latest = |method: DeliveryMethod| {
        let found = versions.iter().find(|row| row.method_id == method.id)?;
        Some((method, found.clone()))
    };
    Ok(methods.into_iter().filter_map(latest).collect())
}

async fn points(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    province: &str,
) -> Result<Vec<CollectionPoint>, DbErr> {
    collection_point::Entity::find()
        .filter(collection_point::COLUMN.region_id.eq(region_id))
        .filter(collection_point::COLUMN.province_code.eq(province))
        .filter(collection_point::COLUMN.active.eq(true))
        .order_by_asc(collection_point::Column::PlaceCode)
        .order_by_asc(collection_point::Column::Id)
        .all(db)
        .await
}
