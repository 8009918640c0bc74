//! What orders add up to, for a seller or for a region. A sale is what was
//! ordered and neither called off, refused nor returned; its day is the region's.

use crate::entity::{basket, order_line, order_part};
use crate::state::PartState;
use catalog::Region;
use chrono::{DateTime, NaiveDate, Utc};
use identity::{Officer, Seller};
use kernel::{CooperativeId, LocalizedText, ProductId};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, RelationDef, Select,
};

/// Whose orders are counted.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'a> {
    Seller(&'a Seller),
    Region(&'a Officer),
}

/// Whole days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// The whole of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct Totals {
    /// Orders with a part in the scope.
    pub orders: i64,
    /// Parts, whatever became of them.
    pub parts: i64,
    /// Parts that reached their shopper.
    pub delivered: i64,
    /// Sales, minor units, delivery apart.
    pub sales_minor: i64,
    /// The commission on those sales, minor units.
    pub commission_minor: i64,
}

/// Sales under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<K> {
    pub key: K,
    pub orders: i64,
    pub sales_minor: i64,
}

/// Pieces sold under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Units<K> {
    pub key: K,
    pub units: i64,
    pub sales_minor: i64,
}

/// A product as it was sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldProduct {
    pub id: ProductId,
    pub name: LocalizedText,
}

/// The day in a region at an instant.
pub fn day_in(region: &Region, now: DateTime<Utc>) -> NaiveDate {
    region.day_of(now)
}

/// The instants at which a period begins and has ended, in a region.
fn bounds(region: &Region, period: Period) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let end = period.to.succ_opt()?;
    Some((midnight(region, period.from)?, midnight(region, end)?))
}

/// The instant at which a day begins in a region.
pub(crate) fn midnight(region: &Region, day: NaiveDate) -> Option<DateTime<Utc>> {
    region.midnight(day)
}

pub async fn totals(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Totals, DbErr> {
    let delivered = if_state(&[PartState::Delivered, PartState::Closed], Expr::val(1_i64));
    let found = parts(scope, period)
        .select_only()
        .expr_as(distinct_orders(), "orders")
        .expr_as(order_part::COLUMN.id.count(), "parts")
        .expr_as(sum(delivered), "delivered")
        .expr_as(sum(sold(order_part::Column::GoodsMinor)), "sales_minor")
        .expr_as(
            sum(sold(order_part::Column::CommissionMinor)),
            "commission_minor",
        )
        .into_model::<Totals>()
        .one(db)
        .await?;
    Ok(found.unwrap_or_default())
}

pub async fn by_day(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Group<NaiveDate>>, DbErr> {
    grouped(db, scope, period, order_part::Column::PlacedDay).await
}

/// By the province of the cooperative.
pub async fn by_province(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Group<String>>, DbErr> {
    grouped(db, scope, period, order_part::Column::ProvinceCode).await
}

pub async fn by_cooperative(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Group<CooperativeId>>, DbErr> {
    grouped(db, scope, period, order_part::Column::CooperativeId).await
}

/// By whether women led the cooperative when it sold.
pub async fn by_women_led(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Group<bool>>, DbErr> {
    grouped(db, scope, period, order_part::Column::WomenLed).await
}

pub async fn by_category(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Units<String>>, DbErr> {
    let rows: Vec<(String, i64, i64)> = sold_lines(scope, period)
        .select_only()
        .column(order_line::Column::CategoryCode)
        .expr_as(sum(Expr::col(order_line::Column::Quantity)), "units")
        .expr_as(
            sum(Expr::col((
                order_line::Entity,
                order_line::Column::TotalMinor,
            ))),
            "sales_minor",
        )
        .group_by(order_line::Column::CategoryCode)
        .order_by_asc(order_line::Column::CategoryCode)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(key, units, sales_minor)| Units {
            key,
            units,
            sales_minor,
        })
        .collect())
}

/// The products that sold most, by value, 100 at most.
pub async fn by_product(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
) -> Result<Vec<Units<SoldProduct>>, DbErr> {
    let sales = || {
        sum(Expr::col((
            order_line::Entity,
            order_line::Column::TotalMinor,
        )))
    };
    let rows: Vec<(ProductId, i64, i64)> = sold_lines(scope, period)
        .select_only()
        .column(order_line::Column::ProductId)
        .expr_as(sum(Expr::col(order_line::Column::Quantity)), "units")
        .expr_as(sales(), "sales_minor")
        .group_by(order_line::Column::ProductId)
        .order_by_desc(sales())
        .limit(100)
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<ProductId> = rows.iter().map(|(id, _, _)| *id).collect();
    let products = catalog::products::by_ids(db, &ids).await?;
    let name = |id: ProductId| {
        let found = products.iter().find(|product| product.id == id);
        found.map_or_else(LocalizedText::default, |product| product.name.clone())
    };
    let sold = |(id, units, sales_minor)| Units {
        key: SoldProduct { id, name: name(id) },
        units,
        sales_minor,
    };
    Ok(rows.into_iter().map(sold).collect())
}

/// How many baskets shoppers began in a region, ordered or not.
pub async fn baskets(
    db: &impl ConnectionTrait,
    region: &Region,
    period: Period,
) -> Result<u64, DbErr> {
    let Some((begin, end)) = bounds(region, period) else {
        return Ok(0);
    };
    basket::Entity::find()
        .filter(basket::COLUMN.region_id.eq(region.id))
        .filter(basket::COLUMN.created_at.gte(begin))
        .filter(basket::COLUMN.created_at.lt(end))
        .count(db)
        .await
}

async fn grouped<K>(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    period: Period,
    column: order_part::Column,
) -> Result<Vec<Group<K>>, DbErr>
where
    (K, i64, i64): sea_orm::TryGetableMany,
{
    let rows: Vec<(K, i64, i64)> = parts(scope, period)
        .select_only()
        .column(column)
        .expr_as(distinct_orders(), "orders")
        .expr_as(sum(sold(order_part::Column::GoodsMinor)), "sales_minor")
        .group_by(column)
        .order_by_asc(column)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(key, orders, sales_minor)| Group {
            key,
            orders,
            sales_minor,
        })
        .collect())
}

fn parts(scope: Scope<'_>, period: Period) -> Select<order_part::Entity> {
    order_part::Entity::find()
        .filter(within(scope))
        .filter(
            order_part::COLUMN
                .placed_day
                .between(period.from, period.to),
        )
        .filter(order_part::COLUMN.state.is_not_in(UNPAID))
}

fn sold_lines(scope: Scope<'_>, period: Period) -> Select<order_line::Entity> {
    order_line::Entity::find()
        .join(JoinType::InnerJoin, line_to_part())
        .filter(within(scope))
        .filter(
            order_part::COLUMN
                .placed_day
                .between(period.from, period.to),
        )
        .filter(order_part::COLUMN.state.is_not_in(UNSOLD))
}

/// No orders yet, or never.
pub(crate) const UNPAID: [PartState; 2] = [PartState::Reserved, PartState::Expired];
const UNSOLD: [PartState; 5] = [
    PartState::Reserved,
    PartState::Expired,
    PartState::Cancelled,
    PartState::Refused,
    PartState::Returned,
];

fn line_to_part() -> RelationDef {
    order_line::Entity::belongs_to(order_part::Entity)
        .from(order_line::Column::PartId)
        .to(order_part::Column::Id)
        .into()
}

fn within(scope: Scope<'_>) -> SimpleExpr {
    match scope {
        Scope::Seller(seller) => order_part::COLUMN
            .cooperative_id
            .eq(seller.cooperative_id()),
        Scope::Region(officer) => order_part::COLUMN.region_id.eq(officer.region_id()),
    }
}

fn distinct_orders() -> SimpleExpr {
    Func::count_distinct(Expr::col((order_part::Entity, order_part::Column::OrderId))).into()
}

/// The amount of a part if it counts as sold, else 0.
fn sold(amount: order_part::Column) -> SimpleExpr {
    CaseStatement::new()
        .case(order_part::COLUMN.state.is_in(UNSOLD), Expr::val(0_i64))
        .finally(Expr::col((order_part::Entity, amount)))
        .into()
}

fn if_state(states: &[PartState], then: SimpleExpr) -> SimpleExpr {
    CaseStatement::new()
        .case(order_part::COLUMN.state.is_in(states.iter().copied()), then)
        .finally(Expr::val(0_i64))
        .into()
}

/// A sum that is 0 over nothing and a 64-bit integer in both databases
/// (`PostgreSQL` adds up to `numeric`).
fn sum(what: SimpleExpr) -> SimpleExpr {
    let sum: SimpleExpr = Func::sum(what).into();
    let whole = sum.cast_as("bigint");
    Func::coalesce([whole, Expr::val(0_i64)]).into()
}
