//! A cooperative changes a price. Orders that were placed keep theirs.

use crate::entity::codes::NetUnit;
use crate::entity::product;
use crate::{Product, products, tell_changed};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::{Seller, Task};
use kernel::{Clock, ProductId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// The dearest that a product may be: 1,000,000.00.
pub const PRICE_LIMIT_MINOR: i64 = 100_000_000;

/// Why a price was not changed.
#[derive(Debug, thiserror::Error)]
pub enum PriceError {
    #[error("the price must be from 0.01 to 1,000,000.00")]
    OutOfRange,
    #[error("your part in the cooperative does not include prices")]
    NotYourDuty,
    #[error("no such product")]
    NotFound,
    #[error("the key was used for another request, or is none")]
    Key(OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<OnceError> for PriceError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::Db(error) => Self::Db(error),
            key => Self::Key(key),
        }
    }
}

/// Sets the price of one of the seller's products, in minor units, all taxes
/// included. The same key with the same price sets it once.
pub async fn set_price(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: ProductId,
    (price_minor, key): (i64, &str),
) -> Result<Product, PriceError> {
    if !seller.may(Task::SetPrices) {
        return Err(PriceError::NotYourDuty);
    }
    if !(1..=PRICE_LIMIT_MINOR).contains(&price_minor) {
        return Err(PriceError::OutOfRange);
    }
    let tx = db.write().await?;
    let scope = format!("set_price:{}", seller.cooperative_id());
    let once = Once::new(scope, key, &(id, price_minor));
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let own = products::one_of_seller(&tx, seller, id).await?;
    let own = own.ok_or(PriceError::NotFound)?;
    if seen {
        return Ok(own);
    }
    let changed = product::Entity::update_many()
        .col_expr(product::COLUMN.price_minor, price_minor.into())
        .col_expr(product::COLUMN.version, product::COLUMN.version.add(1))
        .col_expr(product::COLUMN.updated_at, clock.now().into())
        .filter(product::COLUMN.id.eq(id))
        .exec_with_returning(&tx)
        .await?;
    let changed = changed.into_iter().next().ok_or(PriceError::NotFound)?;
    let priced = price_unit(&tx, changed).await?;
    tell_changed(&tx, clock, id).await?;
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(priced)
}

/// Brings the price of a kilogram or a litre to what a product costs and holds.
/// The caller has changed its row in this transaction, so that nobody else
/// changes one of the two meanwhile.
pub(crate) async fn price_unit(
    tx: &impl ConnectionTrait,
    product: Product,
) -> Result<Product, DbErr> {
    let minor = unit_price_minor(product.price_minor, product.net_value, product.net_unit);
    product::Entity::update_many()
        .col_expr(product::COLUMN.unit_price_minor, minor.into())
        .filter(product::COLUMN.id.eq(product.id))
        .exec(tx)
        .await?;
    Ok(Product {
        unit_price_minor: minor,
        ..product
    })
}

/// The price of a kilogram or a litre, rounded half up; `None` for pieces.
pub fn unit_price_minor(price_minor: i64, net_value: i32, net_unit: NetUnit) -> Option<i64> {
    let per_unit = match net_unit {
        NetUnit::Milligram => 1_000_000,
        NetUnit::Gram | NetUnit::Millilitre => 1_000,
        NetUnit::Piece | NetUnit::Pair => return None,
    };
    let net = i64::from(net_value);
    price_minor
        .saturating_mul(per_unit)
        .saturating_add(net / 2)
        .checked_div(net)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_kilogram_at_seventy_is_a_hundred_and_forty_a_kilogram() {
        assert_eq!(unit_price_minor(7_000, 500, NetUnit::Gram), Some(14_000));
        assert_eq!(
            unit_price_minor(1_000, 300, NetUnit::Millilitre),
            Some(3_333)
        );
        assert_eq!(
            unit_price_minor(2_500, 500, NetUnit::Milligram),
            Some(5_000_000)
        );
        assert_eq!(unit_price_minor(1_000, 1, NetUnit::Piece), None);
    }
}
