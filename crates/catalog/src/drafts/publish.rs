//! What an accepted draft does to the shop.

use super::problems::requires;
use super::{DraftError, DraftVariant, ProductContent};
use crate::entity::{product, product_label, product_picture, variant};
use crate::setup::insert_all;
use crate::{
    Category, Cooperative, Draft, Months, Product, ProductLabel, ProductPicture, Strings, Variant,
    cooperatives, pricing, products, regions, tell_changed,
};
use chrono::{DateTime, Utc};
use kernel::{Clock, LocalizedText, ProductId, VariantId};
use sea_orm::prelude::Uuid;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

/// Writes the product of a draft with its sizes, pictures and signs, in the
/// transaction that accepts it. Its price and its stock stay what they are.
pub(super) async fn publish(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    draft: &Draft,
    tree: &[Category],
) -> Result<ProductId, DraftError> {
    let content = &draft.content;
    let written = if let Some(id) = draft.product_id {
        let before = locked(tx, clock, id).await?.ok_or(DraftError::NotFound)?;
        rewrite(tx, spoken(before, content, tree)).await?
    } else {
        let new = spoken(blank(tx, clock, draft).await?, content, tree);
        insert_all::<product::Entity, _>(tx, vec![new.clone()]).await?;
        new
    };
    let id = written.id;
    pricing::price_unit(tx, written).await?;
    set_variants(tx, clock.now(), id, &content.variants).await?;
    set_pictures(tx, id, content).await?;
    set_signs(tx, id, content).await?;
    tell_changed(tx, clock, id).await?;
    Ok(id)
}

/// The product's row, which nobody else changes until this transaction ends.
async fn locked(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: ProductId,
) -> Result<Option<Product>, DbErr> {
    let found = product::Entity::update_many()
        .col_expr(product::COLUMN.version, product::COLUMN.version.add(1))
        .col_expr(product::COLUMN.updated_at, clock.now().into())
        .filter(product::COLUMN.id.eq(id))
        .exec_with_returning(tx)
        .await?;
    Ok(found.into_iter().next())
}

async fn rewrite(tx: &impl ConnectionTrait, row: Product) -> Result<Product, DbErr> {
    row.into_active_model().reset_all().update(tx).await
}

/// A new product of the draft's cooperative, about which nothing is said yet.
async fn blank(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    draft: &Draft,
) -> Result<Product, DraftError> {
    let seller = cooperatives::by_id(tx, draft.cooperative_id).await?;
    let seller: Cooperative = seller.ok_or(DraftError::NotFound)?;
    let region = regions::by_id(tx, draft.region_id).await?;
    let region = region.ok_or(DraftError::NotFound)?;
    let content = &draft.content;
    let price_minor = content.first_price_minor.ok_or(DraftError::Incomplete)?;
    let id = ProductId::new();
    Ok(Product {
        id,
        region_id: region.id,
        cooperative_id: seller.id,
        slug: free_slug(tx, &content.name, id).await?,
        name: LocalizedText::default(),
        description: LocalizedText::default(),
        tags: Strings::default(),
        category_code: String::new(),
        province_code: seller.province_code,
        commune_code: seller.commune_code,
        unit: String::new(),
        unit_label: LocalizedText::default(),
        net_value: 1,
        net_unit: content.net_unit,
        weight_g: 1,
        price_minor,
        currency: region.currency,
        unit_price_minor: None,
        unique_piece: false,
        fresh: false,
        cold_chain: false,
        shelf_life_days: None,
        season_months: Months::default(),
        withdrawal_right: content.withdrawal_right,
        onssa_required: false,
        ships_abroad: false,
        vat_class: None,
        details: content.details.clone(),
        sample: seller.sample,
        withdrawn_at: None,
        version: 1,
        created_at: clock.now(),
        updated_at: clock.now(),
    })
}

/// The product as the content says it is. What depends on the category follows
/// it where it changes.
fn spoken(before: Product, content: &ProductContent, tree: &[Category]) -> Product {
    let moved = before.category_code != content.category;
    let class = || {
        tree.iter()
            .find(|one| one.code == content.category)?
            .vat_class
            .clone()
    };
    Product {
        name: content.name.clone(),
        description: content.description.clone(),
        tags: Strings(content.tags.clone()),
        onssa_required: if moved {
            requires(tree, &content.category, "onssa")
        } else {
            before.onssa_required
        },
        vat_class: if moved { class() } else { before.vat_class },
        category_code: content.category.clone(),
        unit: content.unit.clone(),
        unit_label: content.unit_label.clone(),
        net_value: content.net_value.unwrap_or(before.net_value),
        net_unit: content.net_unit,
        weight_g: content.weight_g.unwrap_or(before.weight_g),
        unique_piece: content.unique_piece,
        fresh: content.fresh,
        cold_chain: content.cold_chain,
        shelf_life_days: content.shelf_life_days,
        season_months: Months(content.season_months.clone()),
        withdrawal_right: content.withdrawal_right,
        ships_abroad: content.ships_abroad,
        details: content.details.clone(),
        ..before
    }
}

/// A name in addresses that no other product has.
async fn free_slug(
    tx: &impl ConnectionTrait,
    name: &LocalizedText,
    id: ProductId,
) -> Result<String, DbErr> {
    let slug = slug::slugify(name.get(kernel::Locale::Fr).text);
    let taken = product::Entity::find()
        .select_only()
        .column(product::Column::Id)
        .filter(product::COLUMN.slug.eq(&slug))
        .into_tuple::<ProductId>()
        .one(tx)
        .await?;
    if taken.is_none() && !slug.is_empty() {
        return Ok(slug);
    }
    let simple = id.0.simple().to_string();
    let end = simple.get(simple.len() - 8..).unwrap_or_default();
    Ok(format!("{slug}-{end}").trim_start_matches('-').to_owned())
}

/// Keeps the product's own sizes that the content names, adds new ones and has
/// the others sold no more. Only the product's own rows are touched.
async fn set_variants(
    tx: &impl ConnectionTrait,
    now: DateTime<Utc>,
    id: ProductId,
    wanted: &[DraftVariant],
) -> Result<(), DbErr> {
    let single = [DraftVariant::default()];
    let sold = products::variants(tx, &[id]).await?.remove(&id);
    let sold = sold.unwrap_or_default();
    // One without sizes keeps the one variant that it has.
    let kept = [DraftVariant {
        id: sold.first().map(|one| one.id),
        label: None,
    }];
    let wanted = match (wanted.is_empty(), sold.len()) {
        (true, 1) => &kept,
        (true, _) => &single,
        (false, _) => wanted,
    };
    let kept: Vec<VariantId> = wanted.iter().filter_map(|one| one.id).collect();
    variant::Entity::update_many()
        .col_expr(variant::COLUMN.retired_at, Some(now).into())
        .filter(variant::COLUMN.product_id.eq(id))
        .filter(variant::COLUMN.id.is_not_in(kept))
        .filter(variant::COLUMN.retired_at.is_null())
        .exec(tx)
        .await?;
    let mut new = Vec::new();
    for (position, size) in (0..).zip(wanted) {
        let label = size
            .label
            .as_deref()
            .map(str::trim)
            .filter(|label| !label.is_empty());
        let label = label.map(str::to_owned);
        match size.id.filter(|id| sold.iter().any(|one| one.id == *id)) {
            Some(own) => {
                variant::Entity::update_many()
                    .col_expr(variant::COLUMN.label, label.into())
                    .col_expr(variant::COLUMN.position, position.into())
                    .filter(variant::COLUMN.id.eq(own))
                    .filter(variant::COLUMN.product_id.eq(id))
                    .exec(tx)
                    .await?;
            }
            None => new.push(Variant {
                id: VariantId::new(),
                product_id: id,
                position,
                label,
                on_hand: 0,
                retired_at: None,
            }),
        }
    }
    insert_all::<variant::Entity, _>(tx, new).await
}

async fn set_pictures(
    tx: &impl ConnectionTrait,
    id: ProductId,
    content: &ProductContent,
) -> Result<(), DbErr> {
    product_picture::Entity::delete_many()
        .filter(product_picture::COLUMN.product_id.eq(id))
        .exec(tx)
        .await?;
    let row = |(position, picture): (i32, &super::DraftPicture)| ProductPicture {
        id: Uuid::new_v4(),
        product_id: id,
        position,
        picture_hash: picture.hash.clone(),
        width: picture.width,
        height: picture.height,
        alt: picture.alt.clone(),
    };
    let rows = (0..).zip(&content.pictures).map(row).collect();
    insert_all::<product_picture::Entity, _>(tx, rows).await
}

async fn set_signs(
    tx: &impl ConnectionTrait,
    id: ProductId,
    content: &ProductContent,
) -> Result<(), DbErr> {
    product_label::Entity::delete_many()
        .filter(product_label::COLUMN.product_id.eq(id))
        .exec(tx)
        .await?;
    let row = |claim: &super::Claim| ProductLabel {
        product_id: id,
        label_code: claim.label.clone(),
        number: Some(claim.number.clone()),
        holder: claim.holder.clone(),
        expires_on: claim.expires_on,
        hidden_at: None,
    };
    let rows = content.claims.iter().map(row).collect();
    insert_all::<product_label::Entity, _>(tx, rows).await
}
