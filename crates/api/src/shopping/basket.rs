//! Baskets as their owner sees them.

use crate::catalogue::{Cooperative, Product, Variant};
use crate::values::Money;
use async_graphql::{Enum, ID, SimpleObject};
use orders::basket::{BasketGroup as Group, BasketItem, BasketView};

/// What a shopper has put together, over all cooperatives. It reserves nothing.
#[derive(SimpleObject)]
pub(crate) struct Basket {
    /// Its id: whoever knows it may change the basket.
    id: ID,
    /// What is in it, by cooperative, in the order in which they came in.
    groups: Vec<BasketGroup>,
    /// The price of all lines that can be bought, delivery apart.
    goods: Money,
    /// How many pieces there are.
    count: i32,
}

/// What comes from one cooperative, in one parcel.
#[derive(SimpleObject)]
pub(crate) struct BasketGroup {
    /// Who sends it.
    cooperative: Cooperative,
    /// What it sends.
    lines: Vec<BasketLine>,
    /// The price of the lines that can be bought.
    goods: Money,
}

/// So many of one thing.
#[derive(SimpleObject)]
pub(crate) struct BasketLine {
    /// The product.
    product: Product,
    /// In which size.
    variant: Variant,
    /// How many, 1 to 99.
    quantity: i32,
    /// The price of all of them.
    total: Money,
    /// Why it cannot be bought as it is; null if it can.
    problem: Option<LineProblem>,
}

/// Why a line cannot be bought as it is; `variant.available` says how many can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum LineProblem {
    /// There are none left.
    OutOfStock,
    /// There are some, but fewer than wanted.
    TooFew,
}

impl From<BasketView> for Basket {
    fn from(view: BasketView) -> Self {
        Self {
            id: ID(view.id.to_string()),
            groups: view.groups.into_iter().map(Into::into).collect(),
            goods: view.goods.into(),
            count: view.count,
        }
    }
}

impl From<Group> for BasketGroup {
    fn from(group: Group) -> Self {
        Self {
            cooperative: Cooperative(group.cooperative),
            lines: group.lines.into_iter().map(Into::into).collect(),
            goods: group.goods.into(),
        }
    }
}

impl From<BasketItem> for BasketLine {
    fn from(item: BasketItem) -> Self {
        Self {
            product: Product(item.product),
            variant: Variant(item.variant),
            quantity: item.quantity,
            total: item.total.into(),
            problem: item.problem.map(Into::into),
        }
    }
}

impl From<orders::basket::LineProblem> for LineProblem {
    fn from(problem: orders::basket::LineProblem) -> Self {
        match problem {
            orders::basket::LineProblem::SoldOut => Self::OutOfStock,
            orders::basket::LineProblem::TooFew { .. } => Self::TooFew,
        }
    }
}
