//! What a cooperative's orders add up to.

use crate::Shop;
use crate::catalogue::Product;
use crate::errors::Fault;
use crate::loaders::{find, need};
use crate::values::{Date, Money};
use async_graphql::{ComplexObject, Context, SimpleObject};
use chrono::Days;
use identity::Seller;
use kernel::{Currency, ProductId};
use orders::figures::{self, Period, Scope, SoldProduct, Units};

/// How many days are added up where no first day is named.
const DAYS: Days = Days::new(29);

/// What a cooperative's orders of a period add up to. A sale is what was ordered
/// and neither refused nor returned.
#[derive(SimpleObject)]
pub(crate) struct SellerSales {
    /// The first day of the period.
    from: Date,
    /// The last day of the period, included.
    to: Date,
    /// Orders with something from this cooperative.
    orders: i64,
    /// Those of them that reached their shopper.
    delivered: i64,
    /// The goods sold, delivery apart.
    goods: Money,
    /// The commission on them.
    commission: Money,
    /// By day, in their order; a day without an order is left out.
    by_day: Vec<SellerDay>,
    /// By product, the best seller first, 100 at most.
    by_product: Vec<SellerProduct>,
}

/// A cooperative's sales of one day.
#[derive(SimpleObject)]
pub(crate) struct SellerDay {
    /// The day in the region's time zone.
    day: Date,
    /// Orders placed on it.
    orders: i64,
    /// The goods sold.
    goods: Money,
}

/// A cooperative's sales of one product.
#[derive(SimpleObject)]
#[graphql(complex)]
pub(crate) struct SellerProduct {
    #[graphql(skip)]
    product_id: ProductId,
    /// Pieces sold.
    units: i64,
    /// The goods sold.
    goods: Money,
}

#[ComplexObject]
impl SellerProduct {
    /// The product as it is offered today; null if it no longer is.
    async fn product(&self, ctx: &Context<'_>) -> Result<Option<Product>, Fault> {
        Ok(find(ctx, self.product_id).await?.map(Product))
    }
}

pub(crate) async fn of_seller(
    ctx: &Context<'_>,
    seller: Seller,
    from: Option<Date>,
    to: Option<Date>,
) -> Result<SellerSales, Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    let db = shop.db.reader();
    let cooperative = need(ctx, seller.cooperative_id()).await?;
    let region = catalog::regions::by_id(db, cooperative.region_id)
        .await?
        .ok_or_else(|| Fault::broken("a cooperative has a region that is not there"))?;
    let to = to.map_or_else(|| figures::day_in(&region, shop.clock.now()), |day| day.0);
    let from = from.map_or_else(|| to.checked_sub_days(DAYS).unwrap_or(to), |day| day.0);
    let (scope, period) = (Scope::Seller(&seller), Period { from, to });
    let totals = figures::totals(db, scope, period).await?;
    let by_day = figures::by_day(db, scope, period).await?.into_iter();
    let by_product = figures::by_product(db, scope, period).await?.into_iter();
    let money = |minor| Money::new(minor, region.currency);
    Ok(SellerSales {
        from: Date(from),
        to: Date(to),
        orders: totals.orders,
        delivered: totals.delivered,
        goods: money(totals.sales_minor),
        commission: money(totals.commission_minor),
        by_day: by_day
            .map(|group| SellerDay {
                day: Date(group.key),
                orders: group.orders,
                goods: money(group.sales_minor),
            })
            .collect(),
        by_product: by_product
            .map(|units| sold(&units, region.currency))
            .collect(),
    })
}

fn sold(units: &Units<SoldProduct>, currency: Currency) -> SellerProduct {
    SellerProduct {
        product_id: units.key.id,
        units: units.units,
        goods: Money::new(units.sales_minor, currency),
    }
}
