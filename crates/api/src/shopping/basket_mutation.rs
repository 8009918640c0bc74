//! Putting things into a basket and taking them out.

use super::basket::Basket;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use i18n::Texts;
use kernel::{BasketId, VariantId};
use orders::basket::{self, BasketError};

/// What is put into a basket.
#[derive(InputObject)]
pub(crate) struct AddToBasketInput {
    /// The basket; without one, or with one that is gone, a new one is begun.
    basket_id: Option<ID>,
    /// The size of a product.
    variant_id: ID,
    /// How many more, 1 to 99.
    quantity: i32,
}

/// How many of a thing are wanted in a basket.
#[derive(InputObject)]
pub(crate) struct SetBasketQuantityInput {
    /// The basket.
    basket_id: ID,
    /// The size of a product that is in it.
    variant_id: ID,
    /// How many in all, 1 to 99.
    quantity: i32,
}

/// What is taken out of a basket.
#[derive(InputObject)]
pub(crate) struct RemoveFromBasketInput {
    /// The basket.
    basket_id: ID,
    /// The size of a product. One that is not there is no mistake.
    variant_id: ID,
}

/// The basket after a change, or why it was not changed.
#[derive(SimpleObject)]
pub(crate) struct BasketPayload {
    /// The basket as it is now; null if the change was refused.
    basket: Option<Basket>,
    /// Why it was not changed; null if it was.
    rejection: Option<Rejection<BasketRejectionCode>>,
}

/// Why a basket was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum BasketRejectionCode {
    /// The quantity must be from 1 to 99.
    Quantity,
    /// Fewer are left than wanted.
    TooFew,
    /// There is nothing of this kind for sale.
    NotForSale,
    /// There is no such basket, or the thing is not in it.
    NotFound,
}

#[derive(Default)]
pub(crate) struct BasketMutation;

#[Object]
impl BasketMutation {
    /// Puts more of a thing into a basket; begins one where there is none yet.
    async fn add_to_basket(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What to put in.")] input: AddToBasketInput,
    ) -> Result<BasketPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let id = input.basket_id.as_ref().and_then(read::<BasketId>);
        let added = match read::<VariantId>(&input.variant_id) {
            Some(variant) => basket::add(&shop.db, &*shop.clock, id, variant, input.quantity).await,
            None => Err(BasketError::NotForSale),
        };
        payload(ctx, added).await
    }

    /// Sets how many of a thing are in a basket.
    async fn set_basket_quantity(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many of what.")] input: SetBasketQuantityInput,
    ) -> Result<BasketPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let ids = read::<BasketId>(&input.basket_id).zip(read::<VariantId>(&input.variant_id));
        let set = match ids {
            Some((id, variant)) => {
                let clock = &*shop.clock;
                basket::set_quantity(&shop.db, clock, id, variant, input.quantity)
                    .await
                    .map(|()| id)
            }
            None => Err(BasketError::NotFound),
        };
        payload(ctx, set).await
    }

    /// Takes a thing out of a basket.
    async fn remove_from_basket(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What to take out.")] input: RemoveFromBasketInput,
    ) -> Result<BasketPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let ids = read::<BasketId>(&input.basket_id).zip(read::<VariantId>(&input.variant_id));
        let removed = match ids {
            Some((id, variant)) => basket::remove(&shop.db, &*shop.clock, id, variant)
                .await
                .map(|()| id)
                .map_err(Into::into),
            None => Err(BasketError::NotFound),
        };
        payload(ctx, removed).await
    }
}

async fn payload(
    ctx: &Context<'_>,
    changed: Result<BasketId, BasketError>,
) -> Result<BasketPayload, Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    let refused = |rejection| BasketPayload {
        basket: None,
        rejection: Some(rejection),
    };
    let id = match changed {
        Ok(id) => id,
        Err(error) => return rejection(texts(ctx), error).map(refused),
    };
    match basket::view(shop.db.reader(), id).await? {
        Some(view) => Ok(BasketPayload {
            basket: Some(view.into()),
            rejection: None,
        }),
        None => rejection(texts(ctx), BasketError::NotFound).map(refused),
    }
}

/// The shopper's errors are data; ours are faults.
fn rejection(t: Texts, error: BasketError) -> Result<Rejection<BasketRejectionCode>, Fault> {
    use BasketRejectionCode as Code;
    let (code, message, field) = match error {
        BasketError::Quantity => (
            Code::Quantity,
            t.get("basket-failed-quantity"),
            Some("quantity"),
        ),
        BasketError::TooFew { left } => (
            Code::TooFew,
            t.count("basket-failed-too-few", left),
            Some("quantity"),
        ),
        BasketError::NotForSale => (
            Code::NotForSale,
            t.get("basket-failed-gone"),
            Some("variantId"),
        ),
        BasketError::NotFound => (Code::NotFound, t.get("api-basket-unknown"), None),
        BasketError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, message, field))
}
