//! Placing an order: one transaction takes the lines out of the basket and the
//! goods off the shelf, freezes every price, and tells the others.

mod freeze;

use crate::basket::{self, ViewError};
use crate::entity::{basket_line, idempotency, order};
use crate::quote::{self, Quote, QuoteError};
use crate::{Order, OrderPlaced};
use catalog::stock::{self, OrderedStock};
use chrono::Duration;
use db::Db;
use kernel::{BasketId, Clock, Locale, Money, MoneyError, OrderId, Phone, VariantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// How long the answer to a key is kept at the least.
pub const KEY_LIFE: Duration = Duration::days(7);
const TEXT_LIMIT: usize = 500;

/// A shopper's order, ready to be placed.
#[derive(Clone, Debug)]
pub struct PlaceOrder {
    /// Chosen by whoever asks; the same key gives the same order. 1 to 100 characters.
    pub key: String,
    pub basket_id: BasketId,
    pub recipient: Recipient,
    /// The language in which the shopper wants to be written to.
    pub locale: Locale,
    /// The total that the shopper saw and agreed to, in minor units.
    pub agreed_total_minor: Option<i64>,
}

/// Who gets it, and where that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    pub name: String,
    pub phone: Phone,
    pub email: Option<String>,
    /// A commune's code, or a province's where its communes are not known.
    pub place_code: String,
    /// What a carrier looks for where streets have no names.
    pub landmark: String,
    pub note: Option<String>,
}

/// Why no order was placed. All but the last two are the shopper's to mend.
#[derive(Debug, thiserror::Error)]
pub enum CheckoutError {
    #[error("the basket is empty")]
    Empty,
    #[error("some of it is sold out")]
    SoldOut(Vec<VariantId>),
    #[error("the total has changed")]
    PriceChanged { now: Money },
    #[error("nothing is delivered there")]
    UnknownPlace,
    #[error("more than {ceiling:?} cannot be collected in cash for one parcel")]
    TooMuchCash { ceiling: Money },
    #[error("a name and a landmark are needed, of {TEXT_LIMIT} characters at most")]
    Incomplete,
    #[error("this key was used for another order")]
    KeyReused,
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Places an order, to be paid in cash at the door. The same key with the same
/// request gives the order that was placed first.
pub async fn place(
    db: &Db,
    clock: &dyn Clock,
    request: PlaceOrder,
) -> Result<Order, CheckoutError> {
    check(&request)?;
    let hash = hash_of(&request);
    let scope = format!("checkout:{}", request.basket_id);
    if let Some(order) = placed_before(db, &scope, &request.key, &hash).await? {
        return Ok(order);
    }
    match place_new(db, clock, &request, &scope, &hash).await {
        // Somebody else placed it in the meantime, with the same key.
        Err(CheckoutError::Db(error)) if db::is_duplicate(&error) => {
            let placed = placed_before(db, &scope, &request.key, &hash).await?;
            placed.ok_or(CheckoutError::Db(error))
        }
        // The basket was emptied under the same key while this one waited.
        Err(CheckoutError::Empty) => {
            let placed = placed_before(db, &scope, &request.key, &hash).await?;
            placed.ok_or(CheckoutError::Empty)
        }
        answer => answer,
    }
}

fn check(request: &PlaceOrder) -> Result<(), CheckoutError> {
    let to = &request.recipient;
    let fits = |text: &str| text.chars().count() <= TEXT_LIMIT;
    let needed = |text: &str| !text.trim().is_empty() && fits(text);
    let optional = |text: &Option<String>| text.as_deref().is_none_or(fits);
    let complete = needed(&to.name)
        && needed(&to.landmark)
        && optional(&to.email)
        && optional(&to.note)
        && (1..=100).contains(&request.key.len());
    if complete {
        Ok(())
    } else {
        Err(CheckoutError::Incomplete)
    }
}

fn hash_of(request: &PlaceOrder) -> String {
    let said = (
        &request.recipient,
        request.locale,
        request.agreed_total_minor,
    );
    let bytes = serde_json::to_vec(&said).unwrap_or_default();
    hex::encode(Sha256::digest(bytes))
}

async fn placed_before(
    db: &Db,
    scope: &str,
    key: &str,
    hash: &str,
) -> Result<Option<Order>, CheckoutError> {
    let id = (scope.to_owned(), key.to_owned());
    let Some(answered) = idempotency::Entity::find_by_id(id).one(db.reader()).await? else {
        return Ok(None);
    };
    if answered.request_hash != hash {
        return Err(CheckoutError::KeyReused);
    }
    Ok(order::Entity::find_by_id(OrderId(answered.answer_id))
        .one(db.reader())
        .await?)
}

async fn place_new(
    db: &Db,
    clock: &dyn Clock,
    request: &PlaceOrder,
    scope: &str,
    hash: &str,
) -> Result<Order, CheckoutError> {
    let tx = db.write().await?;
    let id = OrderId::new();
    // First of all: a second request with this key waits here for the first.
    remember_key(&tx, clock, (scope, &request.key, hash), id).await?;
    let quote = take_basket(&tx, clock, request).await?;
    let order = freeze::write_order(&tx, clock, id, request, &quote).await?;
    take_stock(&tx, clock, &order, &quote).await?;
    freeze::write_parts(&tx, clock, &order, &quote).await?;
    let placed = OrderPlaced { order_id: id };
    db::outbox::emit(&tx, clock, OrderPlaced::KIND, &placed).await?;
    tx.commit().await?;
    tracing::info!(
        order = order.number,
        parts = quote.parts.len(),
        "order placed"
    );
    Ok(order)
}

async fn remember_key(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    (scope, key, hash): (&str, &str, &str),
    id: OrderId,
) -> Result<(), DbErr> {
    let row = idempotency::ActiveModel {
        scope: Set(scope.to_owned()),
        key: Set(key.to_owned()),
        request_hash: Set(hash.to_owned()),
        answer_id: Set(id.0),
        created_at: Set(clock.now()),
    };
    idempotency::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Empties the basket into a quote. Whoever empties it orders it, so that one
/// basket is never ordered twice.
async fn take_basket(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    request: &PlaceOrder,
) -> Result<Quote, CheckoutError> {
    let mut lines = basket_line::Entity::delete_many()
        .filter(basket_line::COLUMN.basket_id.eq(request.basket_id))
        .exec_with_returning(tx)
        .await?;
    lines.sort_by_key(|line| (line.added_at, line.variant_id));
    let items = basket::items(tx, &lines).await.map_err(from_view)?;
    let quote = quote::of_items(tx, clock.now(), items, &request.recipient.place_code)
        .await
        .map_err(from_quote)?;
    let gone: Vec<VariantId> = quote.problems().into_iter().map(|(id, _)| id).collect();
    if !gone.is_empty() {
        return Err(CheckoutError::SoldOut(gone));
    }
    if request
        .agreed_total_minor
        .is_some_and(|agreed| agreed != quote.total.minor)
    {
        return Err(CheckoutError::PriceChanged { now: quote.total });
    }
    for part in &quote.parts {
        let ceiling = Money::new(part.region.settings.cash_ceiling_minor, part.total.currency);
        if part.total.minor > ceiling.minor {
            return Err(CheckoutError::TooMuchCash { ceiling });
        }
    }
    Ok(quote)
}

fn from_view(error: ViewError) -> CheckoutError {
    from_quote(error.into())
}

fn from_quote(error: QuoteError) -> CheckoutError {
    match error {
        QuoteError::Empty => CheckoutError::Empty,
        QuoteError::UnknownPlace => CheckoutError::UnknownPlace,
        QuoteError::Money(error) => CheckoutError::Money(error),
        QuoteError::Db(error) => CheckoutError::Db(error),
    }
}

/// Takes every line off its shelf, in the order of their ids, so that two
/// orders never wait for each other crosswise.
async fn take_stock(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    order: &Order,
    quote: &Quote,
) -> Result<(), CheckoutError> {
    let mut wanted: Vec<OrderedStock<'_>> = Vec::new();
    for part in &quote.parts {
        wanted.extend(part.lines.iter().map(|line| OrderedStock {
            variant_id: line.variant.id,
            cooperative_id: part.cooperative.id,
            quantity: line.quantity,
            order_number: &order.number,
            account_id: None,
        }));
    }
    wanted.sort_by_key(|ordered| ordered.variant_id);
    let mut gone = Vec::new();
    for ordered in wanted {
        if !stock::take(tx, clock, ordered).await? {
            gone.push(ordered.variant_id);
        }
    }
    if gone.is_empty() {
        Ok(())
    } else {
        Err(CheckoutError::SoldOut(gone))
    }
}

/// Forgets keys whose life is over; says how many there were.
pub async fn forget_keys(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let gone = idempotency::Entity::delete_many()
        .filter(idempotency::COLUMN.created_at.lt(clock.now() - KEY_LIFE))
        .exec(db.writer())
        .await?;
    Ok(gone.rows_affected)
}
