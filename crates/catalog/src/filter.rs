//! How a list of products is narrowed and ordered.

use crate::entity::{category, product, product_label, variant};
use kernel::{CooperativeId, Cursor, CursorError, ProductId, RegionId};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, Select};

/// What a list is narrowed to; every part must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductFilter {
    pub region: Option<RegionId>,
    /// A category's code; its whole branch counts.
    pub category: Option<String>,
    /// A province's code.
    pub province: Option<String>,
    pub cooperative: Option<CooperativeId>,
    /// A quality sign's code.
    pub label: Option<String>,
    /// Minor units, both ends included.
    pub price_min: Option<i64>,
    pub price_max: Option<i64>,
    /// A size as the trade writes it: `M`, `40-43`.
    pub size: Option<String>,
    /// Only what can be bought now; with a size, in that size.
    pub in_stock: bool,
    /// Only what is in season in this month, 1 to 12.
    pub season_month: Option<u32>,
    /// Only from cooperatives that women lead.
    pub women_led: bool,
}

/// The order of a list. Ties are broken by id, so that pages never overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProductSort {
    #[default]
    Newest,
    PriceAsc,
    PriceDesc,
    /// By the price of a kilogram or litre; what has none comes last.
    UnitPriceAsc,
}

impl ProductFilter {
    pub(crate) fn condition(&self) -> Condition {
        Condition::all()
            .add(product::COLUMN.withdrawn_at.is_null())
            .add_option(self.region.map(|id| product::COLUMN.region_id.eq(id)))
            .add_option(self.category.as_deref().map(in_branch))
            .add_option(
                self.province
                    .as_ref()
                    .map(|code| product::COLUMN.province_code.eq(code)),
            )
            .add_option(
                self.cooperative
                    .map(|id| product::COLUMN.cooperative_id.eq(id)),
            )
            .add_option(self.label.as_deref().map(carries))
            .add_option(
                self.price_min
                    .map(|minor| product::COLUMN.price_minor.gte(minor)),
            )
            .add_option(
                self.price_max
                    .map(|minor| product::COLUMN.price_minor.lte(minor)),
            )
            .add_option(self.sold_as())
            .add_option(self.season_month.map(in_season))
            .add_option(self.women_led.then(by_women))
    }

    /// What must hold for one and the same variant: an M that is sold out beside
    /// an L in stock is no M in stock.
    fn sold_as(&self) -> Option<SimpleExpr> {
        let column = |column| Expr::col((variant::Entity, column));
        let size = self.size.as_deref();
        let size = size.map(|size| column(variant::Column::Label).eq(size));
        let stock = self.in_stock.then(|| column(variant::Column::OnHand).gt(0));
        let wanted = [size, stock].into_iter().flatten().reduce(ExprTrait::and)?;
        let same_product =
            column(variant::Column::ProductId).equals((product::Entity, product::Column::Id));
        let sold = Query::select()
            .expr(Expr::val(1))
            .from(variant::Entity)
            .and_where(same_product)
            .and_where(column(variant::Column::RetiredAt).is_null())
            .and_where(wanted)
            .to_owned();
        Some(Expr::exists(sold))
    }
}

/// The category itself, its children and theirs: the tree has three levels.
fn in_branch(code: &str) -> SimpleExpr {
    let below = |parents: SelectStatement| {
        codes()
            .and_where(Expr::col(category::Column::ParentCode).in_subquery(parents))
            .to_owned()
    };
    let itself = codes()
        .and_where(Expr::col(category::Column::Code).eq(code))
        .to_owned();
    let children = below(itself.clone());
    let grandchildren = below(children.clone());
    let column = || Expr::col((product::Entity, product::Column::CategoryCode));
    column()
        .eq(code)
        .or(column().in_subquery(children))
        .or(column().in_subquery(grandchildren))
}

fn codes() -> SelectStatement {
    Query::select()
        .column(category::Column::Code)
        .from(category::Entity)
        .to_owned()
}

fn carries(label: &str) -> SimpleExpr {
    let carriers = Query::select()
        .column(product_label::Column::ProductId)
        .from(product_label::Entity)
        .and_where(Expr::col(product_label::Column::LabelCode).eq(label))
        .and_where(Expr::col(product_label::Column::HiddenAt).is_null())
        .to_owned();
    Expr::col((product::Entity, product::Column::Id)).in_subquery(carriers)
}

/// Months are a short JSON list of numbers, `[10,11]`; both databases can read
/// it as text.
fn in_season(month: u32) -> SimpleExpr {
    let text = || {
        let column = Expr::col((product::Entity, product::Column::SeasonMonths));
        let bare = Func::cust("replace").args([column.cast_as("text"), " ".into(), "".into()]);
        Expr::expr(bare)
    };
    [
        format!("[{month}]"),
        format!("[{month},%"),
        format!("%,{month},%"),
        format!("%,{month}]"),
    ]
    .into_iter()
    .map(|pattern| text().like(pattern))
    .reduce(SimpleExpr::or)
    .unwrap_or_else(|| Expr::val(false))
}

fn by_women() -> SimpleExpr {
    use crate::entity::cooperative;
    let led = Query::select()
        .column(cooperative::Column::Id)
        .from(cooperative::Entity)
        .and_where(Expr::col(cooperative::Column::WomenLed).eq(true))
        .to_owned();
    Expr::col((product::Entity, product::Column::CooperativeId)).in_subquery(led)
}

impl ProductSort {
    /// Orders a list and lets it begin after `cursor`.
    pub(crate) fn apply(
        self,
        list: Select<product::Entity>,
        after: Option<&Cursor>,
    ) -> Result<Select<product::Entity>, CursorError> {
        let order = if self.descends() {
            Order::Desc
        } else {
            Order::Asc
        };
        let key = self.key();
        let list = match (after, key.clone()) {
            (None, _) => list,
            (Some(after), None) => {
                let id: ProductId = after.key()?;
                list.filter(product::COLUMN.id.lt(id))
            }
            (Some(after), Some(key)) => list.filter(self.beyond(&key, after.key()?)),
        };
        let list = match key {
            Some(key) => list.order_by(key, order.clone()),
            None => list,
        };
        Ok(list.order_by(product::Column::Id, order))
    }

    /// Where a product stands in this order.
    pub(crate) fn cursor(self, product: &product::Model) -> Cursor {
        match self {
            Self::Newest => Cursor::of(&product.id),
            Self::PriceAsc | Self::PriceDesc => Cursor::of(&(product.price_minor, product.id)),
            Self::UnitPriceAsc => {
                Cursor::of(&(product.unit_price_minor.unwrap_or(i64::MAX), product.id))
            }
        }
    }

    fn descends(self) -> bool {
        matches!(self, Self::Newest | Self::PriceDesc)
    }

    /// What is ordered by before the id. Ids made later sort later, so the
    /// newest first needs nothing else.
    fn key(self) -> Option<SimpleExpr> {
        match self {
            Self::Newest => None,
            Self::PriceAsc | Self::PriceDesc => {
                Some(Expr::col((product::Entity, product::Column::PriceMinor)))
            }
            Self::UnitPriceAsc => {
                let column = Expr::col((product::Entity, product::Column::UnitPriceMinor));
                Some(Func::coalesce([column, Expr::val(i64::MAX)]).into())
            }
        }
    }

    fn beyond(self, key: &SimpleExpr, (minor, id): (i64, ProductId)) -> Condition {
        let (further, same_but_further) = if self.descends() {
            (key.clone().lt(minor), product::COLUMN.id.lt(id))
        } else {
            (key.clone().gt(minor), product::COLUMN.id.gt(id))
        };
        Condition::any().add(further).add(
            Condition::all()
                .add(key.clone().eq(minor))
                .add(same_but_further),
        )
    }
}

/// All products that a filter lets through.
pub(crate) fn filtered(filter: &ProductFilter) -> Select<product::Entity> {
    product::Entity::find().filter(filter.condition())
}
