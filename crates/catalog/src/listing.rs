//! A cooperative sells a product no more, or sells it again. What was ordered
//! of it is delivered all the same.

use crate::entity::product;
use crate::{Product, products, tell_changed};
use db::Db;
use identity::{Seller, Task};
use kernel::{Clock, ProductId};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

/// Why a product was not taken out of the shop, or put back.
#[derive(Debug, thiserror::Error)]
pub enum ListingError {
    #[error("your part in the cooperative does not include products")]
    NotYourDuty,
    #[error("no such product")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Lets shoppers see one of the seller's products, or see it no more. As it
/// already is, it stays.
pub async fn set_listed(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    (id, listed): (ProductId, bool),
) -> Result<Product, ListingError> {
    if !seller.may(Task::EditProducts) {
        return Err(ListingError::NotYourDuty);
    }
    let withdrawn_at = (!listed).then(|| clock.now());
    let still = if listed {
        product::COLUMN.withdrawn_at.is_not_null()
    } else {
        product::COLUMN.withdrawn_at.is_null()
    };
    let tx = db.write().await?;
    let changed = product::Entity::update_many()
        .col_expr(product::COLUMN.withdrawn_at, withdrawn_at.into())
        .col_expr(product::COLUMN.version, product::COLUMN.version.add(1))
        .col_expr(product::COLUMN.updated_at, clock.now().into())
        .filter(product::COLUMN.id.eq(id))
        .filter(product::COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .filter(still)
        .exec_with_returning(&tx)
        .await?;
    let Some(changed) = changed.into_iter().next() else {
        let same = products::one_of_seller(&tx, seller, id).await?;
        return same.ok_or(ListingError::NotFound);
    };
    tell_changed(&tx, clock, id).await?;
    tx.commit().await?;
    Ok(changed)
}
