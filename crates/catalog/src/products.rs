//! Finding products and what belongs to them.

use crate::entity::{label, product, product_label, product_picture, variant};
use crate::filter::filtered;
use crate::{Label, Product, ProductFilter, ProductLabel, ProductPicture, ProductSort, Variant};
use chrono::{DateTime, Utc};
use identity::Seller;
use kernel::{CooperativeId, CursorError, Page, PageRequest, ProductId, VariantId};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Order, Query, WindowStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use std::collections::HashMap;

/// Why a page of a list could not be given.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error(transparent)]
    Cursor(#[from] CursorError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// One that shoppers see.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Product>, DbErr> {
    product::Entity::find()
        .filter(product::COLUMN.slug.eq(slug))
        .filter(product::COLUMN.withdrawn_at.is_null())
        .one(db)
        .await
}

pub async fn by_id(db: &impl ConnectionTrait, id: ProductId) -> Result<Option<Product>, DbErr> {
    product::Entity::find_by_id(id).one(db).await
}

/// In no particular order, also those that are not sold any more; ids that are
/// nobody's are left out.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[ProductId]) -> Result<Vec<Product>, DbErr> {
    product::Entity::find()
        .filter(product::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// One page of what the filter lets through.
pub async fn page(
    db: &impl ConnectionTrait,
    filter: &ProductFilter,
    sort: ProductSort,
    request: &PageRequest,
) -> Result<Page<Product>, ListError> {
    let list = sort.apply(filtered(filter), request.after.as_ref())?;
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |product| {
        sort.cursor(product)
    }))
}

/// What to look for without an index, and which part of the answer to give.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Each must stand in the name or among the tags, in any language.
    pub words: &'a [&'a str],
    pub filter: &'a ProductFilter,
    pub sort: ProductSort,
    pub offset: u64,
    pub first: u64,
}

/// The ids of products by words of their names, and how many there are in all.
/// It reads every name: for when there is nothing better.
pub async fn named(
    db: &impl ConnectionTrait,
    wanted: Named<'_>,
) -> Result<(Vec<ProductId>, u64), ListError> {
    let text = |column| {
        let column = Expr::col((product::Entity, column)).cast_as("text");
        Expr::expr(Func::lower(column))
    };
    let mut list = filtered(wanted.filter);
    for word in wanted.words {
        let anywhere = format!(
            "%{}%",
            word.to_lowercase().replace(['%', '_', '\\', '"'], "")
        );
        let named = text(product::Column::Name).like(anywhere.clone());
        list = list.filter(named.or(text(product::Column::Tags).like(anywhere)));
    }
    let total = list.clone().count(db).await?;
    let ids = wanted
        .sort
        .apply(list, None)?
        .select_only()
        .column(product::Column::Id)
        .offset(wanted.offset)
        .limit(wanted.first)
        .into_tuple()
        .all(db)
        .await?;
    Ok((ids, total))
}

pub async fn count(db: &impl ConnectionTrait, filter: &ProductFilter) -> Result<u64, DbErr> {
    filtered(filter).count(db).await
}

/// A seller's own products, also those that it does not sell any more, newest first.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    request: &PageRequest,
) -> Result<Page<Product>, ListError> {
    let newest = ProductSort::Newest;
    let list = newest.apply(own(seller), request.after.as_ref())?;
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| newest.cursor(row)))
}

pub async fn count_of_seller(db: &impl ConnectionTrait, seller: &Seller) -> Result<u64, DbErr> {
    own(seller).count(db).await
}

/// One of a seller's own products.
pub async fn one_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    id: ProductId,
) -> Result<Option<Product>, DbErr> {
    own(seller).filter(product::COLUMN.id.eq(id)).one(db).await
}

fn own(seller: &Seller) -> Select<product::Entity> {
    product::Entity::find().filter(product::COLUMN.cooperative_id.eq(seller.cooperative_id()))
}

/// All that shoppers see.
fn listed() -> Select<product::Entity> {
    product::Entity::find().filter(product::COLUMN.withdrawn_at.is_null())
}

/// The same page of the products of each of some cooperatives, newest first.
pub async fn page_of_each(
    db: &impl ConnectionTrait,
    ids: &[CooperativeId],
    request: &PageRequest,
) -> Result<HashMap<CooperativeId, Page<Product>>, ListError> {
    let (place, by_newest) = ("place", ProductSort::Newest);
    let mut newest_first = WindowStatement::partition_by(product::Column::CooperativeId);
    newest_first.order_by(product::Column::Id, Order::Desc);
    let mut ranked = Query::select();
    ranked
        .column(product::Column::Id)
        .expr_window_as(Func::cust("ROW_NUMBER"), newest_first, place)
        .from(product::Entity)
        .and_where(product::COLUMN.withdrawn_at.is_null())
        .and_where(product::COLUMN.cooperative_id.is_in(ids.iter().copied()));
    if let Some(after) = &request.after {
        let id: ProductId = after.key()?;
        ranked.and_where(product::COLUMN.id.lt(id));
    }
    let first = Query::select()
        .column(product::Column::Id)
        .from_subquery(ranked, "ranked")
        .and_where(Expr::col(place).lte(request.first + 1))
        .to_owned();
    let rows = product::Entity::find()
        .filter(product::COLUMN.id.in_subquery(first))
        .order_by_desc(product::Column::Id)
        .all(db)
        .await?;
    let mut each: HashMap<CooperativeId, Vec<Product>> = HashMap::new();
    for row in rows {
        each.entry(row.cooperative_id).or_default().push(row);
    }
    let page = |rows| Page::of(rows, request.first, |row| by_newest.cursor(row));
    Ok(each
        .into_iter()
        .map(|(id, rows)| (id, page(rows)))
        .collect())
}

/// Ids in the order in which they were made, after `after`: for jobs that walk
/// the whole catalogue.
pub async fn ids_after(
    db: &impl ConnectionTrait,
    after: Option<ProductId>,
    limit: u64,
) -> Result<Vec<ProductId>, DbErr> {
    let mut all = listed().select_only().column(product::Column::Id);
    if let Some(after) = after {
        all = all.filter(product::COLUMN.id.gt(after));
    }
    all.order_by_asc(product::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// The slugs of some products and when each last changed, in the order in which
/// they were made, `before` of them left out.
pub async fn addresses(
    db: &impl ConnectionTrait,
    before: u64,
    limit: u64,
) -> Result<Vec<(String, DateTime<Utc>)>, DbErr> {
    listed()
        .select_only()
        .column(product::Column::Slug)
        .column(product::Column::UpdatedAt)
        .order_by_asc(product::Column::Id)
        .offset(before)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Ids with versions, in the order in which they were made, after `after`.
pub async fn versions_after(
    db: &impl ConnectionTrait,
    after: Option<ProductId>,
    limit: u64,
) -> Result<Vec<(ProductId, i32)>, DbErr> {
    let mut all = listed()
        .select_only()
        .column(product::Column::Id)
        .column(product::Column::Version);
    if let Some(after) = after {
        all = all.filter(product::COLUMN.id.gt(after));
    }
    all.order_by_asc(product::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// The sizes in which some products are sold, in their order.
pub async fn variants(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<HashMap<ProductId, Vec<Variant>>, DbErr> {
    let rows = variant::Entity::find()
        .filter(variant::COLUMN.product_id.is_in(ids.iter().copied()))
        .filter(variant::COLUMN.retired_at.is_null())
        .order_by_asc(variant::Column::Position)
        .all(db)
        .await?;
    Ok(grouped(rows, |row| row.product_id))
}

/// Some sizes by their ids, also those that are not sold any more, in no
/// particular order.
pub async fn variants_by_ids(
    db: &impl ConnectionTrait,
    ids: &[VariantId],
) -> Result<Vec<Variant>, DbErr> {
    variant::Entity::find()
        .filter(variant::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// The pictures of some products, the main one first.
pub async fn pictures(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<HashMap<ProductId, Vec<ProductPicture>>, DbErr> {
    let rows = product_picture::Entity::find()
        .filter(
            product_picture::COLUMN
                .product_id
                .is_in(ids.iter().copied()),
        )
        .order_by_asc(product_picture::Column::Position)
        .all(db)
        .await?;
    Ok(grouped(rows, |row| row.product_id))
}

/// The quality signs that some products show.
pub async fn labels(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<HashMap<ProductId, Vec<Label>>, DbErr> {
    let rows = product_label::Entity::find()
        .filter(product_label::COLUMN.product_id.is_in(ids.iter().copied()))
        .filter(product_label::COLUMN.hidden_at.is_null())
        .order_by_asc(product_label::Column::LabelCode)
        .all(db)
        .await?;
    let codes = rows.iter().map(|row| row.label_code.clone());
    let signs = label::Entity::find()
        .filter(label::COLUMN.code.is_in(codes))
        .all(db)
        .await?;
    let signs: HashMap<String, Label> = signs
        .into_iter()
        .map(|sign| (sign.code.clone(), sign))
        .collect();
    let mut found: HashMap<ProductId, Vec<Label>> = HashMap::new();
    for row in rows {
        if let Some(sign) = signs.get(&row.label_code) {
            found.entry(row.product_id).or_default().push(sign.clone());
        }
    }
    Ok(found)
}

/// The certificates of some products' quality signs, also those that have run out.
pub async fn certificates(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<HashMap<ProductId, Vec<ProductLabel>>, DbErr> {
    let rows = product_label::Entity::find()
        .filter(product_label::COLUMN.product_id.is_in(ids.iter().copied()))
        .order_by_asc(product_label::Column::LabelCode)
        .all(db)
        .await?;
    Ok(grouped(rows, |row| row.product_id))
}

/// How many products each category has of its own, without its branch.
pub async fn counts_by_category(db: &impl ConnectionTrait) -> Result<HashMap<String, u64>, DbErr> {
    let rows: Vec<(String, i64)> = listed()
        .select_only()
        .column(product::Column::CategoryCode)
        .column_as(product::COLUMN.id.count(), "products")
        .group_by(product::Column::CategoryCode)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(code, count)| (code, u64::try_from(count).unwrap_or(0)))
        .collect())
}

/// How many products each of some cooperatives offers.
pub async fn counts_by_cooperative(
    db: &impl ConnectionTrait,
    ids: &[CooperativeId],
) -> Result<HashMap<CooperativeId, u64>, DbErr> {
    let rows: Vec<(CooperativeId, i64)> = listed()
        .select_only()
        .column(product::Column::CooperativeId)
        .column_as(product::COLUMN.id.count(), "products")
        .filter(product::COLUMN.cooperative_id.is_in(ids.iter().copied()))
        .group_by(product::Column::CooperativeId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, count)| (id, u64::try_from(count).unwrap_or(0)))
        .collect())
}

fn grouped<T>(rows: Vec<T>, key: impl Fn(&T) -> ProductId) -> HashMap<ProductId, Vec<T>> {
    let mut groups: HashMap<ProductId, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
