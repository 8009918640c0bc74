//! A cooperative changes its stock and its prices.

use super::proof_of_seller;
use super::seller::StockReason;
use crate::Shop;
use crate::catalogue::{Product, Variant};
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use catalog::pricing::{self, PriceError};
use catalog::stock::{self, Adjustment, Change, StockError};
use i18n::Texts;
use kernel::{ProductId, VariantId};

/// A change of stock by hand. Either `counted` or `delta` is needed.
#[derive(InputObject)]
pub(crate) struct AdjustStockInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// The size of one of its products.
    variant_id: ID,
    /// How many lie there now, from 0 to 1,000,000.
    counted: Option<i32>,
    /// How many more, or fewer if below zero.
    delta: Option<i32>,
    /// Why.
    reason: StockReason,
    /// Anything to note with it, 300 characters at most.
    #[graphql(validator(chars_max_length = 300))]
    note: Option<String>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// The size after a change of stock, or why there was none.
#[derive(SimpleObject)]
pub(crate) struct AdjustStockPayload {
    /// The size as it is now; null if the change was refused.
    variant: Option<Variant>,
    /// Why stock was not changed; null if it was.
    rejection: Option<Rejection<AdjustStockRejectionCode>>,
}

/// Why stock was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AdjustStockRejectionCode {
    /// There are not so many to take away.
    TooFew,
    /// The count must be from 0 to 1,000,000.
    OutOfRange,
    /// Orders change stock by themselves; another reason is needed.
    NotByHand,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// The cooperative has no such product.
    NotFound,
    /// The key was used for another change, or is none.
    KeyReused,
}

/// A new price.
#[derive(InputObject)]
pub(crate) struct SetPriceInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// One of its products.
    product_id: ID,
    /// The price of one unit in minor units, all taxes included.
    price_minor: i64,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    idempotency_key: String,
}

/// The product after a change of its price, or why it was not changed.
#[derive(SimpleObject)]
pub(crate) struct SetPricePayload {
    /// The product as it is now; null if the change was refused.
    product: Option<Product>,
    /// Why the price was not changed; null if it was.
    rejection: Option<Rejection<SetPriceRejectionCode>>,
}

/// Why a price was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum SetPriceRejectionCode {
    /// The price must be from 0.01 to 1,000,000.00.
    OutOfRange,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// The cooperative has no such product.
    NotFound,
    /// The key was used for another request, or it is none.
    KeyReused,
}

#[derive(Default)]
pub(crate) struct ShelfMutation;

#[Object]
impl ShelfMutation {
    /// Changes the stock of one of the cooperative's products by hand; the
    /// journal says who and why.
    async fn adjust_stock(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The change.")] input: AdjustStockInput,
    ) -> Result<AdjustStockPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let change = match (input.counted, input.delta) {
            (Some(count), None) => Change::Counted(count),
            (None, Some(delta)) => Change::By(delta),
            _ => return Err(Fault::BadRequest("give either `counted` or `delta`")),
        };
        let adjustment = Adjustment {
            change,
            reason: input.reason.into(),
            note: input.note.filter(|note| !note.trim().is_empty()),
        };
        let adjusted = match read::<VariantId>(&input.variant_id) {
            Some(id) => {
                let once = (adjustment, input.idempotency_key.as_str());
                stock::adjust(&shop.db, &*shop.clock, &seller, id, once).await
            }
            None => Err(StockError::NotFound),
        };
        match adjusted {
            Ok(row) => Ok(AdjustStockPayload {
                variant: Some(Variant(row)),
                rejection: None,
            }),
            Err(error) => Ok(AdjustStockPayload {
                variant: None,
                rejection: Some(no_stock(texts(ctx), error)?),
            }),
        }
    }

    /// Sets the price of one of the cooperative's products. Orders that were
    /// placed keep theirs.
    async fn set_price(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The price.")] input: SetPriceInput,
    ) -> Result<SetPricePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let clock = &*shop.clock;
        let price = (input.price_minor, input.idempotency_key.as_str());
        let set = match read::<ProductId>(&input.product_id) {
            Some(id) => pricing::set_price(&shop.db, clock, &seller, id, price).await,
            None => Err(PriceError::NotFound),
        };
        match set {
            Ok(row) => Ok(SetPricePayload {
                product: Some(Product(row)),
                rejection: None,
            }),
            Err(error) => Ok(SetPricePayload {
                product: None,
                rejection: Some(no_price(texts(ctx), error)?),
            }),
        }
    }
}

/// The cooperative's errors are data; ours are faults.
fn no_stock(t: Texts, error: StockError) -> Result<Rejection<AdjustStockRejectionCode>, Fault> {
    use AdjustStockRejectionCode as Code;
    let (code, key, field) = match error {
        StockError::TooFew => (Code::TooFew, "api-stock-too-few", Some("delta")),
        StockError::OutOfRange => (Code::OutOfRange, "api-stock-range", Some("counted")),
        StockError::NotByHand => (Code::NotByHand, "api-stock-by-hand", Some("reason")),
        StockError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        StockError::NotFound => (Code::NotFound, "api-product-unknown", Some("variantId")),
        StockError::KeyReused => (Code::KeyReused, "api-key-used", Some("idempotencyKey")),
        StockError::BadKey => (Code::KeyReused, "api-key-length", Some("idempotencyKey")),
        StockError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}

fn no_price(t: Texts, error: PriceError) -> Result<Rejection<SetPriceRejectionCode>, Fault> {
    use SetPriceRejectionCode as Code;
    let (code, key, field) = match error {
        PriceError::OutOfRange => (Code::OutOfRange, "api-price-range", Some("priceMinor")),
        PriceError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        PriceError::NotFound => (Code::NotFound, "api-product-unknown", Some("productId")),
        PriceError::Key(_) => (Code::KeyReused, "api-key-used", Some("idempotencyKey")),
        PriceError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}
