//! What the delivery of one piece costs, before there is a basket.

use super::offers::{Offer, Terms};
use catalog::{Product, places, regions};
use chrono::{DateTime, Utc};
use kernel::{CooperativeId, Money, RegionId};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{HashMap, HashSet};

/// One piece of a product, as far as its delivery depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Piece {
    region_id: RegionId,
    cooperative_id: CooperativeId,
    price: Money,
    /// In grams.
    weight_g: i32,
}

impl Piece {
    pub fn of(product: &Product) -> Self {
        Self {
            region_id: product.region_id,
            cooperative_id: product.cooperative_id,
            price: product.price(),
            weight_g: product.weight_g,
        }
    }
}

/// The cheapest way of each piece to a place (a commune's code, or a province's
/// where its communes are not known), if it were all that its cooperative sends;
/// of ways at one price the one to the door. What cannot be sent there has none,
/// and a place that nobody knows is reached by nothing.
///
/// The number of statements depends on the regions, never on the pieces.
pub async fn cheapest(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    place_code: &str,
    pieces: &[Piece],
) -> Result<HashMap<Piece, Offer>, DbErr> {
    let path = places::path(db, place_code).await?;
    if path.is_empty() {
        return Ok(HashMap::new());
    }
    let mut found = HashMap::new();
    let ids: HashSet<RegionId> = pieces.iter().map(|piece| piece.region_id).collect();
    for id in ids {
        let Some(region) = regions::by_id(db, id).await? else {
            continue;
        };
        let own = || pieces.iter().filter(|piece| piece.region_id == id);
        let sellers: HashSet<CooperativeId> = own().map(|piece| piece.cooperative_id).collect();
        let sellers: Vec<CooperativeId> = sellers.into_iter().collect();
        let terms = Terms::load(db, id, &sellers, &path, region.day_of(now)).await?;
        found.extend(own().filter_map(|piece| Some((*piece, terms.cheapest(piece)?))));
    }
    Ok(found)
}

impl Terms {
    fn cheapest(&self, piece: &Piece) -> Option<Offer> {
        let offers = self.offers(piece.cooperative_id, piece.price, piece.weight_g.into());
        // Of those that cost the same the first is given: the one to the door.
        offers.into_iter().min_by_key(|offer| offer.price.minor)
    }
}
