//! The picture that goes with a link to a product where people pass it on.

use crate::words::Words;
use crate::{Paper, Sheet};
use kernel::{LocalizedText, Money};
use serde_json::json;

/// What the picture beside a link tells of a product.
#[derive(Clone, Debug)]
pub struct SocialCard {
    pub name: LocalizedText,
    /// The cooperative.
    pub maker: LocalizedText,
    pub price: Money,
    /// The price of a kilogram or a litre, with the key of the text for it.
    pub unit: Option<(Money, &'static str)>,
    /// A JPEG.
    pub picture: Option<Vec<u8>>,
}

impl Paper for SocialCard {
    fn sheet(&self, words: Words) -> Sheet {
        let unit = self
            .unit
            .map(|(price, per)| json!({ "price": words.money(price), "per": words.get(per) }));
        Sheet {
            template: "card.typ",
            title: words.text(&self.name),
            data: json!({
                "labels": {},
                "name": words.text(&self.name),
                "maker": words.text(&self.maker),
                "price": words.money(self.price),
                "unit": unit,
                "market": words.get("market-name"),
                "pictured": self.picture.is_some(),
            }),
        }
    }
}
