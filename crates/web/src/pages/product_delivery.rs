//! What it costs to have a product brought, before it lies in the basket.

use super::checkout::{destinations, groups};
use crate::Shop;
use crate::fault::Fault;
use crate::views::field::{Field, Group};
use crate::words::{Isolated, Words};
use catalog::Product;
use orders::delivery::{self, Piece};

/// The question where to, and its answer.
pub(crate) struct DeliveryAhead {
    pub(crate) field: Field,
    pub(crate) places: Vec<Group>,
    pub(crate) answer: Answer,
}

pub(crate) enum Answer {
    /// Nobody has said where to.
    Unasked,
    /// The cheapest way for one piece alone.
    From(Isolated),
    /// It is not sent there.
    NotThere,
}

impl DeliveryAhead {
    /// For a place by its code; one that nobody knows is as none.
    pub(crate) async fn of(
        shop: &Shop,
        t: Words,
        product: &Product,
        to: Option<String>,
    ) -> Result<Self, Fault> {
        let known = destinations(shop).await?;
        let to = to.filter(|code| known.find(code).is_some());
        Ok(Self {
            places: groups(t, &known),
            answer: match &to {
                Some(code) => answer(shop, t, product, code).await?,
                None => Answer::Unasked,
            },
            field: Field::text("to", t.get("delivery-ahead-to"), to.unwrap_or_default()),
        })
    }
}

async fn answer(shop: &Shop, t: Words, product: &Product, to: &str) -> Result<Answer, Fault> {
    let piece = Piece::of(product);
    let (db, now) = (shop.db.reader(), shop.clock.now());
    let offers = delivery::cheapest(db, now, to, std::slice::from_ref(&piece)).await?;
    Ok(match offers.get(&piece) {
        Some(offer) => Answer::From(t.money(offer.price)),
        None => Answer::NotThere,
    })
}
