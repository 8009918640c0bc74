//! Placing an order.

use super::order::Order;
use super::payment::PaymentMethod;
use super::way::{DeliveryChoiceInput, choices};
use crate::Shop;
use crate::errors::Fault;
use crate::values::{Locale, Money, language, read};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject, Union};
use i18n::Texts;
use kernel::{BasketId, Phone, VariantId};
use orders::checkout::{self, CheckoutError, PlaceOrder, Recipient};
use payments::cash::NotOffered;

/// A shopper's order. Whoever places it owes what the quote says.
#[derive(InputObject)]
pub(crate) struct PlaceOrderInput {
    /// Chosen by the client, 1 to 100 characters: the same key with the same
    /// input gives the order that was placed first.
    key: String,
    /// The basket to order; it is empty afterwards.
    basket_id: ID,
    /// For whom it is.
    name: String,
    /// A Moroccan phone number; the carrier calls it.
    phone: String,
    /// Where the confirmation is sent.
    email: Option<String>,
    /// The code of a commune, or of a province whose communes are not known.
    place_code: String,
    /// What a carrier looks for where streets have no names.
    landmark: String,
    /// Anything else that the carrier should know.
    note: Option<String>,
    /// The language in which the shopper is written to; else the request's.
    locale: Option<Locale>,
    /// The total that the shopper saw and agreed to, in minor units. Another
    /// total is then refused.
    agreed_total_minor: Option<i64>,
    /// How it is paid; else in cash on delivery. What is paid in advance goes on
    /// with `startPayment`.
    payment_method: Option<PaymentMethod>,
    /// How each cooperative's parcel goes; the cheapest way to the door where
    /// nothing is said.
    delivery: Option<Vec<DeliveryChoiceInput>>,
}

/// The order, or why there is none.
#[derive(Union)]
pub(crate) enum PlaceOrderPayload {
    Placed(PlacedOrder),
    Rejected(PlaceOrderRejected),
}

/// An order that was placed.
#[derive(SimpleObject)]
pub(crate) struct PlacedOrder {
    /// The order.
    order: Order,
}

/// Why no order was placed. Nothing has changed.
#[derive(SimpleObject)]
pub(crate) struct PlaceOrderRejected {
    /// The reason, for a program.
    code: PlaceOrderRejectionCode,
    /// The reason, for a person.
    message: String,
    /// The field of `input` that must change; null if none of them alone.
    field: Option<&'static str>,
    /// What there is too little of, with `OUT_OF_STOCK`.
    variant_ids: Vec<ID>,
    /// The total now, with `PRICE_CHANGED`; the most that can be collected for
    /// one parcel, with `TOO_MUCH_CASH`.
    amount: Option<Money>,
}

/// Why no order was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum PlaceOrderRejectionCode {
    /// The basket is empty, or there is none.
    EmptyBasket,
    /// Some of it is sold out; the rest of the basket is kept.
    OutOfStock,
    /// The total is not the one that was agreed to.
    PriceChanged,
    /// Nothing is delivered there.
    UnknownPlace,
    /// A carrier does not collect so much cash for one parcel.
    TooMuchCash,
    /// Nothing is collected in cash there, or this number has not taken too many
    /// parcels; the message says what to do.
    CashNotOffered,
    /// A name, a landmark or the key is missing, or something is too long.
    Incomplete,
    /// This is not a Moroccan phone number.
    InvalidPhone,
    /// The order cannot be paid that way.
    PaymentNotOffered,
    /// A parcel cannot go the way that was chosen; ask for the quote again.
    DeliveryNotOffered,
    /// The key was used for another order.
    KeyReused,
}

#[derive(Default)]
pub(crate) struct CheckoutMutation;

#[Object]
impl CheckoutMutation {
    /// Places an order over all cooperatives of a basket. One that is paid in
    /// advance only holds the goods until then. Safe to repeat with the same key.
    async fn place_order(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The order.")] input: PlaceOrderInput,
    ) -> Result<PlaceOrderPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let locale = language(ctx, input.locale);
        let t = Texts::of(locale);
        let Some(basket_id) = read::<BasketId>(&input.basket_id) else {
            return rejected(t, CheckoutError::Empty);
        };
        let Ok(phone) = input.phone.parse::<Phone>() else {
            return Ok(no_phone(t));
        };
        let method = input.payment_method.map(Into::into);
        let method = method.unwrap_or(orders::PaymentMethod::CashOnDelivery);
        if shop.desk.providers.of(method).is_none() {
            return rejected(t, CheckoutError::NotOffered);
        }
        let Some(delivery) = choices(input.delivery) else {
            return rejected(t, CheckoutError::DeliveryNotOffered);
        };
        let request = PlaceOrder {
            key: input.key,
            basket_id,
            shopper: shop.phones.hash(&phone),
            recipient: Recipient {
                name: input.name,
                phone,
                email: input.email,
                place_code: input.place_code,
                landmark: input.landmark,
                note: input.note,
            },
            method,
            delivery,
            locale,
            agreed_total_minor: input.agreed_total_minor,
        };
        match checkout::place(&shop.db, &*shop.clock, request).await {
            Ok(order) => Ok(PlaceOrderPayload::Placed(PlacedOrder {
                order: Order(order),
            })),
            Err(error) => rejected(t, error),
        }
    }
}

fn no_phone(t: Texts) -> PlaceOrderPayload {
    PlaceOrderPayload::Rejected(PlaceOrderRejected {
        code: PlaceOrderRejectionCode::InvalidPhone,
        message: t.get("error-phone"),
        field: Some("phone"),
        variant_ids: vec![],
        amount: None,
    })
}

/// The shopper's errors are data; ours are faults.
fn rejected(t: Texts, error: CheckoutError) -> Result<PlaceOrderPayload, Fault> {
    use PlaceOrderRejectionCode as Code;
    let amount = match &error {
        CheckoutError::PriceChanged { now } => Some(*now),
        CheckoutError::TooMuchCash { ceiling } => Some(*ceiling),
        _ => None,
    };
    let said = |key: &str, name: &str| {
        let amount = amount.map(|amount| i18n::money(amount, t.locale()));
        t.with(key, &[(name, amount.unwrap_or_default().into())])
    };
    let (code, message, field) = match &error {
        CheckoutError::Empty => (Code::EmptyBasket, t.get("basket-empty"), Some("basketId")),
        CheckoutError::SoldOut(_) => (Code::OutOfStock, t.get("api-sold-out"), Some("basketId")),
        CheckoutError::PriceChanged { .. } => (
            Code::PriceChanged,
            said("api-price-changed", "now"),
            Some("agreedTotalMinor"),
        ),
        CheckoutError::UnknownPlace => (
            Code::UnknownPlace,
            t.get("error-place-none"),
            Some("placeCode"),
        ),
        CheckoutError::TooMuchCash { .. } => (
            Code::TooMuchCash,
            said("review-too-much", "ceiling"),
            Some("basketId"),
        ),
        CheckoutError::NotOffered => (
            Code::PaymentNotOffered,
            t.get("method-not-offered"),
            Some("paymentMethod"),
        ),
        CheckoutError::DeliveryNotOffered => (
            Code::DeliveryNotOffered,
            t.get("delivery-not-offered"),
            Some("delivery"),
        ),
        CheckoutError::CashNotOffered(NotOffered::Place) => (
            Code::CashNotOffered,
            t.get("error-cash-place"),
            Some("placeCode"),
        ),
        CheckoutError::CashNotOffered(_) => (
            Code::CashNotOffered,
            t.get("error-cash-history"),
            Some("phone"),
        ),
        CheckoutError::Incomplete => (Code::Incomplete, t.get("api-incomplete"), None),
        CheckoutError::KeyReused => (Code::KeyReused, t.get("api-key-reused"), Some("key")),
        CheckoutError::Money(_) | CheckoutError::Db(_) => return Err(Fault::ours(error)),
    };
    Ok(PlaceOrderPayload::Rejected(PlaceOrderRejected {
        code,
        message,
        field,
        variant_ids: gone(error),
        amount: amount.map(Into::into),
    }))
}

fn gone(error: CheckoutError) -> Vec<ID> {
    match error {
        CheckoutError::SoldOut(ids) => ids.iter().map(VariantId::to_string).map(ID).collect(),
        _ => vec![],
    }
}
