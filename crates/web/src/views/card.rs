//! A product in a list: its picture, who made it and where, its price.

use crate::Shop;
use crate::fault::Fault;
use crate::views::picture::Picture;
use crate::views::stock::Stock;
use crate::words::{Isolated, Spoken, Words};
use catalog::{Label, NetUnit, Product, products};
use kernel::{CooperativeId, LocalizedText, Money, ProductId};
use std::collections::HashMap;

#[derive(Clone, Debug)]
pub(crate) struct Card {
    pub(crate) link: String,
    pub(crate) name: Spoken,
    pub(crate) picture: Option<Picture>,
    pub(crate) price: Isolated,
    pub(crate) unit_price: Option<UnitPrice>,
    pub(crate) cooperative: Spoken,
    pub(crate) place: Spoken,
    /// The kind of its first quality sign.
    pub(crate) sign: Option<Spoken>,
    pub(crate) stock: Stock,
}

/// The price of a kilogram or a litre.
#[derive(Clone, Debug)]
pub(crate) struct UnitPrice {
    pub(crate) price: Isolated,
    pub(crate) per: String,
}

/// The cards of some products, in their order. The statements it sends do not
/// depend on how many products there are.
pub(crate) async fn cards(shop: &Shop, t: Words, found: &[Product]) -> Result<Vec<Card>, Fault> {
    let db = shop.db.reader();
    let ids: Vec<ProductId> = found.iter().map(|product| product.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sellers: Vec<CooperativeId> = found.iter().map(|product| product.cooperative_id).collect();
    let communes: Vec<String> = found
        .iter()
        .map(|product| product.commune_code.clone())
        .collect();
    let mut pictures = products::pictures(db, &ids).await?;
    let mut variants = products::variants(db, &ids).await?;
    let mut labels = products::labels(db, &ids).await?;
    let places = catalog::places::by_codes(db, &communes).await?;
    let sellers: HashMap<CooperativeId, LocalizedText> =
        catalog::cooperatives::by_ids(db, &sellers)
            .await?
            .into_iter()
            .map(|seller| (seller.id, seller.name))
            .collect();
    let none = LocalizedText::default();
    let card = |product: &Product| {
        let pictures = pictures.remove(&product.id).unwrap_or_default();
        let variants = variants.remove(&product.id).unwrap_or_default();
        let labels = labels.remove(&product.id).unwrap_or_default();
        let place = places.get(&product.commune_code);
        Card {
            link: t.link(format_args!("p/{}", product.slug)),
            name: t.spoken(&product.name),
            picture: pictures
                .first()
                .map(|picture| Picture::of(t, picture, &product.name)),
            price: t.money(product.price()),
            unit_price: UnitPrice::of(t, product),
            cooperative: t.spoken(sellers.get(&product.cooperative_id).unwrap_or(&none)),
            place: t.spoken(place.map_or(&none, |place| &place.name)),
            sign: sign(t, &labels),
            stock: Stock::of_all(&variants, product.unique_piece),
        }
    };
    Ok(found.iter().map(card).collect())
}

impl UnitPrice {
    pub(crate) fn of(t: Words, product: &Product) -> Option<Self> {
        let (price, per) = Self::told(product)?;
        Some(Self {
            price: t.money(price),
            per: t.get(per),
        })
    }

    /// The price, and the key of what it is the price of. `None` where the price
    /// itself is already that of a whole unit, or where pieces are sold.
    pub(crate) fn told(product: &Product) -> Option<(Money, &'static str)> {
        let price = product.unit_price();
        let price = price.filter(|price| *price != product.price())?;
        match product.net_unit {
            NetUnit::Milligram | NetUnit::Gram => Some((price, "per-kilogram")),
            NetUnit::Millilitre => Some((price, "per-litre")),
            NetUnit::Piece | NetUnit::Pair => None,
        }
    }
}

fn sign(t: Words, labels: &[Label]) -> Option<Spoken> {
    labels.first().map(|label| t.spoken(&label.kind_name))
}
