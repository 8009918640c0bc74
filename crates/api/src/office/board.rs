//! The sales board of a region.

use crate::catalogue::{Category, Cooperative, Place};
use crate::errors::Fault;
use crate::loaders::{PlaceCode, need};
use crate::values::{Date, Money};
use async_graphql::{ComplexObject, Context, Object, SimpleObject};
use kernel::CooperativeId;
use orders::figures::{Group, Units};

pub(crate) struct SalesBoard(pub(crate) region::SalesBoard);

/// A region's sales of one day.
#[derive(SimpleObject)]
struct SalesDay {
    /// The day in the region's time zone.
    day: Date,
    /// Orders placed on it.
    orders: i64,
    /// The goods sold.
    sales: Money,
}

/// A region's sales from one province.
#[derive(SimpleObject)]
#[graphql(complex)]
struct SalesPlace {
    #[graphql(skip)]
    code: String,
    /// Orders with something from it.
    orders: i64,
    /// The goods sold.
    sales: Money,
}

/// A region's sales in one category.
#[derive(SimpleObject)]
#[graphql(complex)]
struct SalesCategory {
    #[graphql(skip)]
    code: String,
    /// Pieces sold.
    units: i64,
    /// The goods sold.
    sales: Money,
}

/// A region's sales by one cooperative.
#[derive(SimpleObject)]
#[graphql(complex)]
struct SalesCooperative {
    #[graphql(skip)]
    id: CooperativeId,
    /// Orders with something from it.
    orders: i64,
    /// The goods sold.
    sales: Money,
}

/// What cooperatives sold that women led when they sold it.
#[derive(SimpleObject)]
struct WomenLedSales {
    /// Orders with something from them.
    orders: i64,
    /// The goods sold.
    sales: Money,
    /// Their share in all sales, in basis points (1/10,000).
    share_basis_points: i64,
    /// How many cooperatives of the region women lead today.
    cooperatives: i64,
}

/// What the orders of a period add up to in a region. A sale is what was ordered
/// and neither refused nor returned, delivery apart.
#[Object]
impl SalesBoard {
    /// The first day of the period.
    async fn from(&self) -> Date {
        Date(self.0.period.from)
    }

    /// The last day of the period, included.
    async fn to(&self) -> Date {
        Date(self.0.period.to)
    }

    /// Orders with something from this region.
    async fn orders(&self) -> i64 {
        self.0.orders
    }

    /// Baskets that shoppers began, ordered or not.
    async fn baskets(&self) -> u64 {
        self.0.baskets
    }

    /// The goods sold.
    async fn sales(&self) -> Money {
        self.0.sales.into()
    }

    /// Sales by order.
    async fn average_order(&self) -> Money {
        self.0.average_order.into()
    }

    /// Parts of orders: one for each cooperative of an order, whatever became of it.
    async fn parts(&self) -> i64 {
        self.0.parts
    }

    /// Parts that reached their shopper.
    async fn delivered(&self) -> i64 {
        self.0.delivered
    }

    /// Delivered parts in all parts, in basis points (1/10,000).
    async fn delivered_share_basis_points(&self) -> i64 {
        self.0.delivered_share_bp()
    }

    /// By day, in their order; a day without an order is left out.
    async fn by_day(&self) -> Vec<SalesDay> {
        let day = |group: &Group<chrono::NaiveDate>| SalesDay {
            day: Date(group.key),
            orders: group.orders,
            sales: self.money(group.sales_minor),
        };
        self.0.by_day.iter().map(day).collect()
    }

    /// By province of the cooperative.
    async fn by_province(&self) -> Vec<SalesPlace> {
        let place = |group: &Group<String>| SalesPlace {
            code: group.key.clone(),
            orders: group.orders,
            sales: self.money(group.sales_minor),
        };
        self.0.by_province.iter().map(place).collect()
    }

    /// By category of the product.
    async fn by_category(&self) -> Vec<SalesCategory> {
        let category = |units: &Units<String>| SalesCategory {
            code: units.key.clone(),
            units: units.units,
            sales: self.money(units.sales_minor),
        };
        self.0.by_category.iter().map(category).collect()
    }

    /// By cooperative, the best seller first.
    async fn by_cooperative(&self) -> Vec<SalesCooperative> {
        let cooperative = |group: &Group<CooperativeId>| SalesCooperative {
            id: group.key,
            orders: group.orders,
            sales: self.money(group.sales_minor),
        };
        self.0.by_cooperative.iter().map(cooperative).collect()
    }

    /// What women-led cooperatives sold.
    async fn women_led(&self) -> WomenLedSales {
        WomenLedSales {
            orders: self.0.women_led.orders,
            sales: self.money(self.0.women_led.sales_minor),
            share_basis_points: self.0.women_led_share_bp(),
            cooperatives: self.0.women_led.cooperatives,
        }
    }
}

impl SalesBoard {
    fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.0.sales.currency)
    }
}

#[ComplexObject]
impl SalesPlace {
    /// The province.
    async fn place(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        need(ctx, PlaceCode(self.code.clone())).await.map(Place)
    }
}

#[ComplexObject]
impl SalesCategory {
    /// The category.
    async fn category(&self, ctx: &Context<'_>) -> Result<Category, Fault> {
        Category::by_code(ctx, &self.code)
            .await?
            .ok_or_else(|| Fault::broken("a sale has a category that is not there"))
    }
}

#[ComplexObject]
impl SalesCooperative {
    /// The cooperative.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.id).await.map(Cooperative)
    }
}
