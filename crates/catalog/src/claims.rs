//! Quality signs are shown while their certificate holds, and no day longer.

use crate::entity::{product, product_label};
use crate::{Region, regions, tell_changed};
use db::Db;
use kernel::{Clock, ProductId};
use sea_orm::{
    ColumnTrait, Condition, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait,
};
use std::collections::BTreeSet;

/// Hides the signs whose certificate ran out before the day that it is in their
/// region, and tells search. Returns how many were hidden.
pub async fn hide_expired(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let mut hidden = 0;
    for region in regions::all(db.reader()).await? {
        hidden += hide_in(db, clock, &region).await?;
    }
    Ok(hidden)
}

async fn hide_in(db: &Db, clock: &dyn Clock, region: &Region) -> Result<u64, DbErr> {
    let now = clock.now();
    let products = product::Entity::find()
        .select_only()
        .column(product::Column::Id)
        .filter(product::COLUMN.region_id.eq(region.id))
        .into_query();
    let expired = Condition::all()
        .add(product_label::COLUMN.expires_on.lt(region.day_of(now)))
        .add(product_label::COLUMN.hidden_at.is_null())
        .add(product_label::Column::ProductId.in_subquery(products));
    // Nearly always there is none: writers are not made to wait for that.
    let there = product_label::Entity::find().filter(expired.clone());
    if there.count(db.reader()).await? == 0 {
        return Ok(0);
    }
    let tx = db.write().await?;
    let signs = product_label::Entity::update_many()
        .col_expr(product_label::COLUMN.hidden_at, now.into())
        .filter(expired)
        .exec_with_returning(&tx)
        .await?;
    let changed: BTreeSet<ProductId> = signs.iter().map(|sign| sign.product_id).collect();
    product::Entity::update_many()
        .col_expr(product::COLUMN.version, product::COLUMN.version.add(1))
        .col_expr(product::COLUMN.updated_at, now.into())
        .filter(product::COLUMN.id.is_in(changed.iter().copied()))
        .exec(&tx)
        .await?;
    for id in changed {
        tell_changed(&tx, clock, id).await?;
    }
    tx.commit().await?;
    Ok(u64::try_from(signs.len()).unwrap_or(u64::MAX))
}
