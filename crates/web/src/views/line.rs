//! What is bought, line by line, and what it adds up to: for the review of an
//! order and for the order itself.

use crate::Shop;
use crate::fault::Fault;
use crate::views::picture::Picture;
use crate::words::{Isolated, Spoken, Words};
use catalog::{Product, ProductPicture, WithdrawalRight, products};
use kernel::{LocalizedText, Money, ProductId};
use std::collections::HashMap;

pub(crate) struct Line {
    pub(crate) name: Spoken,
    /// Nothing where the product is no longer shown.
    pub(crate) link: Option<String>,
    pub(crate) picture: Option<Picture>,
    /// `M`, `40-43`; nothing where the product has no sizes.
    pub(crate) size: Option<String>,
    pub(crate) quantity: i32,
    pub(crate) unit_price: Isolated,
    pub(crate) total: Isolated,
    /// Why it cannot be sent back, if so.
    pub(crate) exclusion: Option<String>,
}

pub(crate) struct Sums {
    pub(crate) goods: Isolated,
    pub(crate) delivery: Isolated,
    pub(crate) total: Isolated,
    pub(crate) vat: Isolated,
}

/// The pictures of some products, looked up at once.
pub(crate) struct Pictures(HashMap<ProductId, Vec<ProductPicture>>);

impl Pictures {
    pub(crate) async fn of(shop: &Shop, ids: &[ProductId]) -> Result<Self, Fault> {
        Ok(Self(products::pictures(shop.db.reader(), ids).await?))
    }

    pub(crate) fn first(&self, t: Words, id: ProductId, name: &LocalizedText) -> Option<Picture> {
        let picture = self.0.get(&id)?.first()?;
        Some(Picture::of(t, picture, name))
    }
}

impl Sums {
    pub(crate) fn of(t: Words, [goods, delivery, total, vat]: [Money; 4]) -> Self {
        Self {
            goods: t.money(goods),
            delivery: t.money(delivery),
            total: t.money(total),
            vat: t.money(vat),
        }
    }
}

pub(crate) fn product_link(t: Words, product: &Product) -> String {
    t.link(format_args!("p/{}", product.slug))
}

/// Law 31-08, article 38.
pub(crate) fn exclusion(t: Words, right: WithdrawalRight) -> Option<String> {
    match right {
        WithdrawalRight::Standard => None,
        WithdrawalRight::ExcludedPerishable => Some(t.get("withdrawal-perishable")),
        WithdrawalRight::ExcludedPersonalised => Some(t.get("withdrawal-personalised")),
    }
}
