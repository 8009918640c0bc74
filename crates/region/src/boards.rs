//! The sales board. Every figure is what the orders of the period add up to;
//! the words of `orders::figures` say what counts as a sale.

use catalog::{Cooperative, Region, cooperatives, regions};
use chrono::NaiveDate;
use identity::Officer;
use kernel::{CooperativeId, Money};
use orders::figures::{self, Group, Period, Scope, Totals, Units};
use sea_orm::{ConnectionTrait, DbErr};

/// The longest period that a board adds up, in days.
pub const PERIOD_LIMIT_DAYS: i64 = 366 * 5;

/// A region's sales in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesBoard {
    pub region: Region,
    pub period: Period,
    /// Orders with something from this region.
    pub orders: i64,
    /// Baskets that shoppers began, ordered or not.
    pub baskets: u64,
    /// Goods ordered and neither refused nor returned, delivery apart.
    pub sales: Money,
    /// Sales by order; nothing where there was no order.
    pub average_order: Money,
    /// Parts of orders, whatever became of them.
    pub parts: i64,
    /// Parts that reached their shopper.
    pub delivered: i64,
    /// Days with an order, in their order.
    pub by_day: Vec<Group<NaiveDate>>,
    /// By the code of the cooperative's province.
    pub by_province: Vec<Group<String>>,
    /// By the code of the category.
    pub by_category: Vec<Units<String>>,
    /// The best seller first.
    pub by_cooperative: Vec<Group<CooperativeId>>,
    pub women_led: WomenLed,
}

/// What cooperatives sold that women led when they sold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WomenLed {
    /// How many such cooperatives the region has today.
    pub cooperatives: i64,
    pub orders: i64,
    pub sales_minor: i64,
}

/// Why there is no board.
#[derive(Debug, thiserror::Error)]
pub enum BoardError {
    #[error("the period must end after it begins and last five years at most")]
    Period,
    #[error("no such region")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Adds up a period of an officer's region.
pub async fn sales(
    db: &impl ConnectionTrait,
    officer: &Officer,
    period: Period,
) -> Result<SalesBoard, BoardError> {
    if !(0..PERIOD_LIMIT_DAYS).contains(&(period.to - period.from).num_days()) {
        return Err(BoardError::Period);
    }
    let region = regions::by_id(db, officer.region_id())
        .await?
        .ok_or(BoardError::NotFound)?;
    let scope = Scope::Region(officer);
    let totals = figures::totals(db, scope, period).await?;
    let mut by_cooperative = figures::by_cooperative(db, scope, period).await?;
    by_cooperative.sort_by_key(|group| (-group.sales_minor, group.key));
    let women = figures::by_women_led(db, scope, period).await?;
    let sellers = cooperatives::of_officer(db, officer).await?;
    Ok(SalesBoard {
        orders: totals.orders,
        baskets: figures::baskets(db, &region, period).await?,
        sales: Money::new(totals.sales_minor, region.currency),
        average_order: average(totals, &region),
        parts: totals.parts,
        delivered: totals.delivered,
        by_day: figures::by_day(db, scope, period).await?,
        by_province: figures::by_province(db, scope, period).await?,
        by_category: figures::by_category(db, scope, period).await?,
        by_cooperative,
        women_led: women_led(&women, &sellers),
        region,
        period,
    })
}

fn average(totals: Totals, region: &Region) -> Money {
    let minor = totals.sales_minor.checked_div(totals.orders).unwrap_or(0);
    Money::new(minor, region.currency)
}

fn women_led(groups: &[Group<bool>], sellers: &[Cooperative]) -> WomenLed {
    let led = groups.iter().find(|group| group.key);
    let cooperatives = sellers.iter().filter(|seller| seller.women_led).count();
    WomenLed {
        cooperatives: i64::try_from(cooperatives).unwrap_or(i64::MAX),
        orders: led.map_or(0, |group| group.orders),
        sales_minor: led.map_or(0, |group| group.sales_minor),
    }
}

impl SalesBoard {
    /// Delivered parts of all parts, in basis points.
    pub fn delivered_share_bp(&self) -> i64 {
        share_bp(self.delivered, self.parts)
    }

    /// Women-led sales of all sales, in basis points.
    pub fn women_led_share_bp(&self) -> i64 {
        share_bp(self.women_led.sales_minor, self.sales.minor)
    }
}

fn share_bp(part: i64, whole: i64) -> i64 {
    part.saturating_mul(10_000).checked_div(whole).unwrap_or(0)
}
