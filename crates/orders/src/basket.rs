//! Baskets: what a shopper has put together, over all cooperatives. A basket
//! reserves nothing; what sold out meanwhile says so.

use crate::entity::{basket, basket_line};
use catalog::{Cooperative, Product, Variant, cooperatives, products};
use db::Db;
use kernel::{
    BasketId, Clock, CooperativeId, Currency, Money, MoneyError, ProductId, RegionId, VariantId,
};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid,
};
use std::collections::HashMap;

/// The most of one thing in a basket.
pub const QUANTITY_LIMIT: i32 = 99;

/// A basket as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketView {
    pub id: BasketId,
    /// By cooperative, in the order in which they came in.
    pub groups: Vec<BasketGroup>,
    /// All lines that can be bought.
    pub goods: Money,
    /// How many pieces there are.
    pub count: i32,
}

/// What comes from one cooperative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketGroup {
    pub cooperative: Cooperative,
    pub lines: Vec<BasketItem>,
    pub goods: Money,
}

/// So many of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketItem {
    pub product: Product,
    pub variant: Variant,
    pub quantity: i32,
    pub total: Money,
    pub problem: Option<LineProblem>,
}

/// Why a line cannot be bought as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineProblem {
    SoldOut,
    /// There are some, but fewer than wanted.
    TooFew {
        left: i32,
    },
}

/// Why a basket was not changed.
#[derive(Debug, thiserror::Error)]
pub enum BasketError {
    #[error("the quantity must be from 1 to {QUANTITY_LIMIT}")]
    Quantity,
    #[error("only {left} are left")]
    TooFew { left: i32 },
    #[error("this is not for sale")]
    NotForSale,
    #[error("there is no such basket")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Why a basket could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Puts more of a thing into a basket; begins one where there is none yet.
pub async fn add(
    db: &Db,
    clock: &dyn Clock,
    id: Option<BasketId>,
    variant_id: VariantId,
    quantity: i32,
) -> Result<BasketId, BasketError> {
    if !(1..=QUANTITY_LIMIT).contains(&quantity) {
        return Err(BasketError::Quantity);
    }
    let tx = db.write().await?;
    let (variant, product) = for_sale(&tx, variant_id).await?;
    let id = open(&tx, clock, id, product.region_id).await?;
    let before = line(&tx, id, variant_id)
        .await?
        .map_or(0, |line| line.quantity);
    let wanted = before + quantity;
    if wanted > QUANTITY_LIMIT {
        return Err(BasketError::Quantity);
    }
    enough(&variant, wanted)?;
    put(&tx, clock, id, variant_id, quantity).await?;
    tx.commit().await?;
    Ok(id)
}

/// Sets how many of a thing are in a basket.
pub async fn set_quantity(
    db: &Db,
    clock: &dyn Clock,
    id: BasketId,
    variant_id: VariantId,
    quantity: i32,
) -> Result<(), BasketError> {
    if !(1..=QUANTITY_LIMIT).contains(&quantity) {
        return Err(BasketError::Quantity);
    }
    let tx = db.write().await?;
    let (variant, _) = for_sale(&tx, variant_id).await?;
    enough(&variant, quantity)?;
    let changed = basket_line::Entity::update_many()
        .col_expr(basket_line::COLUMN.quantity, quantity.into())
        .filter(basket_line::COLUMN.basket_id.eq(id))
        .filter(basket_line::COLUMN.variant_id.eq(variant_id))
        .exec(&tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(BasketError::NotFound);
    }
    touch(&tx, clock, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a thing out of a basket; taking out what is not there is no mistake.
pub async fn remove(
    db: &Db,
    clock: &dyn Clock,
    id: BasketId,
    variant_id: VariantId,
) -> Result<(), DbErr> {
    let tx = db.write().await?;
    basket_line::Entity::delete_many()
        .filter(basket_line::COLUMN.basket_id.eq(id))
        .filter(basket_line::COLUMN.variant_id.eq(variant_id))
        .exec(&tx)
        .await?;
    touch(&tx, clock, id).await?;
    tx.commit().await
}

/// The basket with everything to show of it; `None` if there is no such basket.
pub async fn view(
    db: &impl ConnectionTrait,
    id: BasketId,
) -> Result<Option<BasketView>, ViewError> {
    if basket::Entity::find_by_id(id).one(db).await?.is_none() {
        return Ok(None);
    }
    let lines = lines(db, id).await?;
    let items = items(db, &lines).await?;
    let count = items.iter().map(|item| item.quantity).sum();
    let groups = by_cooperative(db, items).await?;
    let mut goods = Money::zero(
        groups
            .first()
            .map_or(Currency::Mad, |group| group.goods.currency),
    );
    for group in &groups {
        goods = goods.plus(group.goods)?;
    }
    Ok(Some(BasketView {
        id,
        groups,
        goods,
        count,
    }))
}

/// How many pieces are in a basket; 0 if there is none.
pub async fn count(db: &impl ConnectionTrait, id: BasketId) -> Result<i32, DbErr> {
    Ok(lines(db, id).await?.iter().map(|line| line.quantity).sum())
}

pub(crate) async fn lines(
    db: &impl ConnectionTrait,
    id: BasketId,
) -> Result<Vec<basket_line::Model>, DbErr> {
    basket_line::Entity::find()
        .filter(basket_line::COLUMN.basket_id.eq(id))
        .order_by_asc(basket_line::Column::AddedAt)
        .order_by_asc(basket_line::Column::VariantId)
        .all(db)
        .await
}

/// Looks up what lines are of, with what stands in their way now.
pub(crate) async fn items(
    db: &impl ConnectionTrait,
    lines: &[basket_line::Model],
) -> Result<Vec<BasketItem>, ViewError> {
    let ids: Vec<VariantId> = lines.iter().map(|line| line.variant_id).collect();
    let variants = products::variants_by_ids(db, &ids).await?;
    let ids: Vec<ProductId> = variants.iter().map(|variant| variant.product_id).collect();
    let products: HashMap<ProductId, Product> = products::by_ids(db, &ids)
        .await?
        .into_iter()
        .map(|found| (found.id, found))
        .collect();
    let variants: HashMap<VariantId, Variant> = variants
        .into_iter()
        .map(|found| (found.id, found))
        .collect();
    let mut items = Vec::with_capacity(lines.len());
    for line in lines {
        let Some(variant) = variants.get(&line.variant_id) else {
            continue;
        };
        let Some(product) = products.get(&variant.product_id) else {
            continue;
        };
        items.push(BasketItem {
            total: product.price().times(line.quantity)?,
            problem: problem(product, variant, line.quantity),
            product: product.clone(),
            variant: variant.clone(),
            quantity: line.quantity,
        });
    }
    Ok(items)
}

fn problem(product: &Product, variant: &Variant, wanted: i32) -> Option<LineProblem> {
    match variant.on_hand {
        _ if !sold(product, variant) => Some(LineProblem::SoldOut),
        0 => Some(LineProblem::SoldOut),
        left if left < wanted => Some(LineProblem::TooFew { left }),
        _ => None,
    }
}

/// Groups items by cooperative, in the order in which the first of each came in.
pub(crate) async fn by_cooperative(
    db: &impl ConnectionTrait,
    items: Vec<BasketItem>,
) -> Result<Vec<BasketGroup>, ViewError> {
    let mut order: Vec<CooperativeId> = Vec::new();
    let mut lines_of: HashMap<CooperativeId, Vec<BasketItem>> = HashMap::new();
    for item in items {
        let id = item.product.cooperative_id;
        if !order.contains(&id) {
            order.push(id);
        }
        lines_of.entry(id).or_default().push(item);
    }
    let found = cooperatives::by_ids(db, &order).await?;
    let mut groups = Vec::with_capacity(order.len());
    for id in order {
        let Some(cooperative) = found.iter().find(|cooperative| cooperative.id == id) else {
            continue;
        };
        let lines = lines_of.remove(&id).unwrap_or_default();
        let mut goods = Money::zero(
            lines
                .first()
                .map_or(Currency::Mad, |item| item.total.currency),
        );
        for item in lines.iter().filter(|item| item.problem.is_none()) {
            goods = goods.plus(item.total)?;
        }
        groups.push(BasketGroup {
            cooperative: cooperative.clone(),
            lines,
            goods,
        });
    }
    Ok(groups)
}

async fn for_sale(
    tx: &impl ConnectionTrait,
    id: VariantId,
) -> Result<(Variant, Product), BasketError> {
    let variant = products::variants_by_ids(tx, &[id])
        .await?
        .into_iter()
        .next();
    let variant = variant.ok_or(BasketError::NotForSale)?;
    let product = products::by_id(tx, variant.product_id).await?;
    let product = product.filter(|product| sold(product, &variant));
    Ok((variant, product.ok_or(BasketError::NotForSale)?))
}

/// Whether a product is still sold, and in this size.
fn sold(product: &Product, variant: &Variant) -> bool {
    product.listed() && variant.retired_at.is_none()
}

fn enough(variant: &Variant, wanted: i32) -> Result<(), BasketError> {
    if variant.on_hand < wanted {
        return Err(BasketError::TooFew {
            left: variant.on_hand,
        });
    }
    Ok(())
}

async fn line(
    tx: &impl ConnectionTrait,
    id: BasketId,
    variant_id: VariantId,
) -> Result<Option<basket_line::Model>, DbErr> {
    basket_line::Entity::find_by_id((id, variant_id))
        .one(tx)
        .await
}

/// The basket if it is there, else a new one: an old cookie is no mistake.
async fn open(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: Option<BasketId>,
    region_id: RegionId,
) -> Result<BasketId, DbErr> {
    if let Some(id) = id
        && basket::Entity::find_by_id(id).one(tx).await?.is_some()
    {
        return Ok(id);
    }
    // Random throughout: ids that carry the time are easier to guess.
    let id = BasketId(Uuid::new_v4());
    let row = basket::ActiveModel {
        id: Set(id),
        region_id: Set(region_id),
        created_at: Set(clock.now()),
        updated_at: Set(clock.now()),
    };
    basket::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(id)
}

async fn put(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: BasketId,
    variant_id: VariantId,
    quantity: i32,
) -> Result<(), DbErr> {
    let row = basket_line::ActiveModel {
        basket_id: Set(id),
        variant_id: Set(variant_id),
        quantity: Set(quantity),
        added_at: Set(clock.now()),
    };
    let more = Expr::col((basket_line::Entity, basket_line::Column::Quantity)).add(quantity);
    let merge = OnConflict::columns([
        basket_line::Column::BasketId,
        basket_line::Column::VariantId,
    ])
    .value(basket_line::Column::Quantity, more)
    .to_owned();
    basket_line::Entity::insert(row)
        .on_conflict(merge)
        .exec_without_returning(tx)
        .await?;
    touch(tx, clock, id).await
}

async fn touch(tx: &impl ConnectionTrait, clock: &dyn Clock, id: BasketId) -> Result<(), DbErr> {
    basket::Entity::update_many()
        .col_expr(basket::COLUMN.updated_at, clock.now().into())
        .filter(basket::COLUMN.id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
