//! Placing an order: one transaction takes the lines out of the basket and the
//! goods off the shelf, freezes every price, and tells the others.

mod freeze;

use crate::basket::{self, ViewError};
use crate::delivery::Choices;
use crate::entity::{basket_line, order};
use crate::quote::{self, Quote, QuoteError};
use crate::{Order, OrderPlaced, PaymentMethod};
use catalog::stock::{self, OrderedStock};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use kernel::{BasketId, Clock, Locale, Money, MoneyError, OrderId, Phone, StillClock, VariantId};
use payments::cash::{self, Asked, CashRules, NotOffered, PhoneHash};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
};
use serde::Serialize;

const TEXT_LIMIT: usize = 500;

/// A shopper's order, ready to be placed.
#[derive(Clone, Debug)]
pub struct PlaceOrder {
    /// Chosen by whoever asks; the same key gives the same order. 1 to 100 characters.
    pub key: String,
    pub basket_id: BasketId,
    pub recipient: Recipient,
    /// The recipient's telephone, as the history of cash on delivery knows it.
    pub shopper: PhoneHash,
    pub method: PaymentMethod,
    /// How each cooperative's parcel goes; the cheapest way to the door where
    /// nothing is said.
    pub delivery: Choices,
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
    #[error("this order cannot be paid that way")]
    NotOffered,
    #[error("a parcel cannot go the way that was chosen")]
    DeliveryNotOffered,
    #[error("it cannot be paid at the door: {0}")]
    CashNotOffered(NotOffered),
    #[error("a name and a landmark are needed, of {TEXT_LIMIT} characters at most")]
    Incomplete,
    #[error("this key was used for another order")]
    KeyReused,
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Places an order. One to be paid in cash goes to the cooperatives at once; for
/// any other method the goods are held until the payment confirms it (see
/// [`crate::reservation`]). The same key with the same request gives the order
/// that was placed first.
pub async fn place(
    db: &Db,
    clock: &dyn Clock,
    request: PlaceOrder,
) -> Result<Order, CheckoutError> {
    check(&request)?;
    // Pricing only reads, so it is done before anybody waits for the pen.
    let ahead = price_ahead(db, clock, &request).await;
    let now = StillClock::at(clock.now());
    let placing = Placing {
        request,
        ahead,
        now,
    };
    let placed = db.together(move |tx| Box::pin(async move { placing.run(tx).await }));
    let (order, new) = placed.await?;
    db::step("checkout::committed");
    if new {
        tracing::info!(order = order.number, "order placed");
    }
    Ok(order)
}

/// An order on its way into the database.
struct Placing {
    request: PlaceOrder,
    ahead: Option<Ahead>,
    now: StillClock,
}

/// A basket as it lay there a moment ago, and its price.
struct Ahead {
    lines: Vec<basket_line::Model>,
    quote: Quote,
}

/// Prices what lies in the basket; nothing where anything stands in the way,
/// which is then looked at again with the pen in hand.
async fn price_ahead(db: &Db, clock: &dyn Clock, request: &PlaceOrder) -> Option<Ahead> {
    let db = db.reader();
    let lines = basket::lines(db, request.basket_id).await.ok()?;
    let quote = price(db, clock, request, &lines).await.ok()?;
    quote
        .problems()
        .is_empty()
        .then_some(Ahead { lines, quote })
}

async fn price(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    request: &PlaceOrder,
    lines: &[basket_line::Model],
) -> Result<Quote, CheckoutError> {
    let items = basket::items(db, lines).await.map_err(from_view)?;
    let toward = (request.recipient.place_code.as_str(), &request.delivery);
    quote::of_items(db, clock.now(), items, toward)
        .await
        .map_err(from_quote)
}

impl Placing {
    /// The order, and whether it is a new one.
    async fn run(self, tx: &DatabaseTransaction) -> Result<(Order, bool), CheckoutError> {
        let (request, clock) = (&self.request, &self.now);
        let once = once_for(request);
        // First of all: a second request with this key waits here for the first.
        if let Claim::Seen(answer) = once::claim(tx, clock, &once).await? {
            return Ok((placed_before(tx, answer).await?, false));
        }
        db::step("checkout::key_claimed");
        let quote = take_basket(tx, clock, request, self.ahead).await?;
        db::step("checkout::basket_taken");
        let order = freeze::write_order(tx, clock, request, &quote).await?;
        db::step("checkout::order_written");
        take_stock(tx, clock, &order, &quote).await?;
        db::step("checkout::stock_taken");
        freeze::write_parts(tx, clock, (&order, &request.shopper), &quote).await?;
        db::step("checkout::parts_written");
        if !request.method.is_prepaid() {
            let placed = OrderPlaced { order_id: order.id };
            db::outbox::emit(tx, clock, OrderPlaced::KIND, &placed).await?;
        }
        once::answer(tx, &once, &order.id).await?;
        db::step("checkout::answered");
        Ok((order, true))
    }
}

fn check(request: &PlaceOrder) -> Result<(), CheckoutError> {
    let to = &request.recipient;
    let fits = |text: &str| text.chars().count() <= TEXT_LIMIT;
    let needed = |text: &str| !text.trim().is_empty() && fits(text);
    let optional = |text: &Option<String>| text.as_deref().is_none_or(fits);
    let complete =
        needed(&to.name) && needed(&to.landmark) && optional(&to.email) && optional(&to.note);
    if complete {
        Ok(())
    } else {
        Err(CheckoutError::Incomplete)
    }
}

fn once_for(request: &PlaceOrder) -> Once {
    let said = (
        &request.recipient,
        request.method.to_value(),
        &request.delivery,
        request.locale,
        request.agreed_total_minor,
    );
    Once::new(
        format!("checkout:{}", request.basket_id),
        &request.key,
        &said,
    )
}

async fn placed_before(
    tx: &DatabaseTransaction,
    answer: serde_json::Value,
) -> Result<Order, CheckoutError> {
    let id: OrderId =
        serde_json::from_value(answer).map_err(|error| DbErr::Json(error.to_string()))?;
    let order = order::Entity::find_by_id(id).one(tx).await?;
    Ok(order.ok_or_else(|| DbErr::RecordNotFound(id.to_string()))?)
}

/// Empties the basket into a quote. Whoever empties it orders it, so that one
/// basket is never ordered twice.
async fn take_basket(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    request: &PlaceOrder,
    ahead: Option<Ahead>,
) -> Result<Quote, CheckoutError> {
    let mut lines = basket_line::Entity::delete_many()
        .filter(basket_line::COLUMN.basket_id.eq(request.basket_id))
        .exec_with_returning(tx)
        .await?;
    lines.sort_by_key(|line| (line.added_at, line.variant_id));
    let quote = match ahead {
        Some(ahead) if ahead.lines == lines => ahead.quote,
        _ => price(tx, clock, request, &lines).await?,
    };
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
    if quote
        .parts
        .iter()
        .any(|part| !part.goes_as(&request.delivery))
    {
        return Err(CheckoutError::DeliveryNotOffered);
    }
    if !quote.takes(request.method) {
        return Err(CheckoutError::NotOffered);
    }
    if !request.method.is_prepaid() {
        check_cash(tx, clock, request, &quote).await?;
    }
    Ok(quote)
}

/// Asks for each parcel whether it may be paid at the door.
async fn check_cash(
    tx: &DatabaseTransaction,
    clock: &dyn Clock,
    request: &PlaceOrder,
    quote: &Quote,
) -> Result<(), CheckoutError> {
    for part in &quote.parts {
        let settings = &part.region.settings;
        let rules = CashRules {
            ceiling: Money::new(settings.cash_ceiling_minor, part.total.currency),
            refusals_allowed: settings.cash_refusals_allowed,
            history_days: settings.cash_history_days,
            closed_places: settings.cash_closed_places.clone(),
        };
        let asked = Asked {
            amount: part.total,
            place_code: &request.recipient.place_code,
            phone: &request.shopper,
        };
        match cash::offered(tx, clock, &rules, asked).await? {
            None => {}
            Some(NotOffered::TooMuch { ceiling }) => {
                return Err(CheckoutError::TooMuchCash { ceiling });
            }
            Some(why) => return Err(CheckoutError::CashNotOffered(why)),
        }
    }
    Ok(())
}

impl From<OnceError> for CheckoutError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::Incomplete,
            OnceError::Db(error) => Self::Db(error),
        }
    }
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
    let gone = stock::take(tx, clock, &wanted).await?;
    if gone.is_empty() {
        Ok(())
    } else {
        Err(CheckoutError::SoldOut(gone))
    }
}
