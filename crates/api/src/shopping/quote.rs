//! What a basket costs at a place.

use super::basket::LineProblem;
use super::way::{DeliveryOffer, DeliveryWay};
use crate::catalogue::{Cooperative, Place, Product, Variant};
use crate::values::Money;
use async_graphql::SimpleObject;

/// What a basket costs, delivered to a place today. The order freezes it.
#[derive(SimpleObject)]
pub(crate) struct Quote {
    /// Where it is delivered.
    destination: Place,
    /// What each cooperative sends.
    parts: Vec<QuotePart>,
    /// The price of the goods.
    goods: Money,
    /// The price of delivery.
    delivery: Money,
    /// Goods and delivery, all taxes included.
    total: Money,
    /// The value added tax contained in the goods.
    vat: Money,
}

/// What one cooperative sends, in one parcel, paid at the door.
#[derive(SimpleObject)]
pub(crate) struct QuotePart {
    /// Who sends it.
    cooperative: Cooperative,
    /// What it sends.
    lines: Vec<QuoteLine>,
    /// The price of the goods.
    goods: Money,
    /// The price of delivery.
    delivery: Money,
    /// How it goes: what was chosen, or else the cheapest way to the door.
    way: DeliveryWay,
    /// Every way in which it could go, to the door first and the cheapest first.
    delivery_offers: Vec<DeliveryOffer>,
    /// What the carrier collects.
    total: Money,
    /// The weight of the parcel, in grams.
    weight_grams: i64,
}

/// One thing, priced.
#[derive(SimpleObject)]
pub(crate) struct QuoteLine {
    /// The product.
    product: Product,
    /// In which size.
    variant: Variant,
    /// How many.
    quantity: i32,
    /// The price of one, all taxes included.
    unit_price: Money,
    /// The price of all of them.
    total: Money,
    /// The rate of value added tax, in basis points (1/10,000).
    vat_rate_basis_points: i32,
    /// The value added tax contained in the total.
    vat: Money,
    /// Why it cannot be bought as it is; null if it can.
    problem: Option<LineProblem>,
}

impl From<orders::quote::Quote> for Quote {
    fn from(quote: orders::quote::Quote) -> Self {
        Self {
            destination: Place(quote.destination),
            parts: quote.parts.into_iter().map(Into::into).collect(),
            goods: quote.goods.into(),
            delivery: quote.delivery.into(),
            total: quote.total.into(),
            vat: quote.vat.into(),
        }
    }
}

impl From<orders::quote::QuotePart> for QuotePart {
    fn from(part: orders::quote::QuotePart) -> Self {
        Self {
            cooperative: Cooperative(part.cooperative),
            lines: part.lines.into_iter().map(Into::into).collect(),
            goods: part.goods.into(),
            delivery: part.delivery.into(),
            way: DeliveryWay(part.chosen.agreed),
            delivery_offers: part.offers.into_iter().map(Into::into).collect(),
            total: part.total.into(),
            weight_grams: part.weight_g,
        }
    }
}

impl From<orders::quote::QuoteLine> for QuoteLine {
    fn from(line: orders::quote::QuoteLine) -> Self {
        Self {
            product: Product(line.product),
            variant: Variant(line.variant),
            quantity: line.quantity,
            unit_price: line.unit_price.into(),
            total: line.total.into(),
            vat_rate_basis_points: line.vat_rate_bp,
            vat: line.vat.into(),
            problem: line.problem.map(Into::into),
        }
    }
}
