//! Ordering as a guest, in two steps: details, then a review with every cost.
//! What was typed travels in the forms; nothing is kept before the order is placed.

mod details;
mod mending;
mod review;

use crate::Shop;
use crate::cookies;
use crate::fault::Fault;
use crate::frame::{Frame, basket_id};
use crate::page::respond;
use crate::pages::basket::BasketPage;
use crate::pages::orders::ORDER_COOKIE;
use crate::pages::pay;
use crate::words::Words;
use axum::Router;
use axum::extract::{Form, State};
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use details::{DetailsPage, Typed, Wrong};
pub(super) use details::{destinations, groups};
use kernel::{BasketId, Money};
use mending::Mended;
use orders::checkout::{self, CheckoutError, PlaceOrder, Recipient};
use orders::delivery::Choices;
use orders::quote::{self, Quote, QuoteError, QuotePart};
use orders::{Order, PaymentMethod};
use payments::cash::NotOffered;
use payments::providers::Providers;
use review::ReviewPage;
use serde::Deserialize;

/// Keeps where a shopper is between visits.
const PLACE_COOKIE: &str = "place";

/// How long it does: a year.
const PLACE_KEPT_S: u32 = 365 * 24 * 60 * 60;

/// How long the browser that ordered may see the order without its telephone: an hour.
pub(crate) const ORDER_KEPT_S: u32 = 60 * 60;

/// What the review page sends: the details again, its own name, and the total
/// that it showed.
#[derive(Debug, Deserialize)]
pub(crate) struct Placing {
    #[serde(default)]
    key: String,
    #[serde(default)]
    total: String,
    /// The way to pay, by its code; cash on delivery where none is said.
    #[serde(default)]
    method: String,
    #[serde(flatten)]
    typed: Typed,
}

/// Reading one of the addresses that only forms are sent to, for example by
/// changing the language there, leads back to the first step.
pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/{lang}/checkout", get(begin).post(review))
        .route("/{lang}/checkout/details", get(to_begin).post(edit))
        .route("/{lang}/checkout/place", get(to_begin).post(place))
}

async fn begin(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
) -> Result<Response, Fault> {
    match basket_id(&cookies) {
        Some(basket) if frame.in_basket > 0 => {
            let typed = Typed {
                place: place_of(&cookies).unwrap_or_default(),
                ..Typed::default()
            };
            details_page(&shop, frame, basket, typed, Vec::new()).await
        }
        _ => Ok(to_basket(&frame)),
    }
}

async fn to_begin(frame: Frame) -> Redirect {
    Redirect::to(&frame.t.link("checkout"))
}

/// Back from the review, with everything that was typed.
async fn edit(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let Some(basket) = basket_id(&cookies) else {
        return Ok(to_basket(&frame));
    };
    let place = typed.place.clone();
    let page = details_page(&shop, frame, basket, typed, Vec::new()).await?;
    remembering(&shop, &place, page).await
}

async fn review(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let Some(basket) = basket_id(&cookies) else {
        return Ok(to_basket(&frame));
    };
    match typed.check(&destinations(&shop).await?) {
        Ok(to) => {
            let page = review_page(&shop, frame, basket, (typed, &to), None).await?;
            remembering(&shop, &to.place_code, page).await
        }
        Err(wrong) => details_page(&shop, frame, basket, typed, wrong).await,
    }
}

async fn place(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Form(placing): Form<Placing>,
) -> Result<Response, Fault> {
    let Placing {
        key,
        total,
        method,
        typed,
    } = placing;
    let (Some(basket), Ok(agreed)) = (basket_id(&cookies), total.parse()) else {
        return Ok(to_basket(&frame));
    };
    let to = match typed.check(&destinations(&shop).await?) {
        Ok(to) => to,
        Err(wrong) => return details_page(&shop, frame, basket, typed, wrong).await,
    };
    let request = PlaceOrder {
        key,
        basket_id: basket,
        recipient: to.clone(),
        method: method_of(&shop, &method),
        delivery: typed.choices(),
        shopper: shop.phones.hash(&to.phone),
        locale: frame.t.locale(),
        agreed_total_minor: Some(agreed),
    };
    match checkout::place(&shop.db, &*shop.clock, request).await {
        Ok(order) => {
            let link = next_page(&shop, frame.t, &order).await?;
            let cookie = cookies::set(&shop, ORDER_COOKIE, order.id, ORDER_KEPT_S)?;
            Ok(([(SET_COOKIE, cookie)], Redirect::to(&link)).into_response())
        }
        Err(CheckoutError::Empty) => Ok(to_basket(&frame)),
        Err(
            CheckoutError::SoldOut(_)
            | CheckoutError::PriceChanged { .. }
            | CheckoutError::TooMuchCash { .. }
            | CheckoutError::NotOffered
            | CheckoutError::DeliveryNotOffered
            | CheckoutError::KeyReused,
        ) => review_page(&shop, frame, basket, (typed, &to), Some(agreed)).await,
        Err(CheckoutError::CashNotOffered(why)) => {
            let wrong = vec![no_cash(why)];
            details_page(&shop, frame, basket, typed, wrong).await
        }
        Err(CheckoutError::UnknownPlace) => nowhere(&shop, frame, basket, typed).await,
        // The form's own checks are as strict, but for the key.
        Err(CheckoutError::Incomplete) => {
            review_page(&shop, frame, basket, (typed, &to), None).await
        }
        Err(CheckoutError::Money(error)) => Err(error.into()),
        Err(CheckoutError::Db(error)) => Err(error.into()),
    }
}

/// The way to pay that was chosen, if it is one of ours that is set up.
fn method_of(shop: &Shop, chosen: &str) -> PaymentMethod {
    let known = Providers::METHODS
        .into_iter()
        .find(|method| method.code() == chosen && shop.desk.providers.of(*method).is_some());
    known.unwrap_or(PaymentMethod::CashOnDelivery)
}

/// The order, or first its payment.
async fn next_page(shop: &Shop, t: Words, order: &Order) -> Result<String, Fault> {
    if order.payment_method.is_prepaid() {
        return Ok(pay::begin(shop, t, order).await?);
    }
    Ok(t.link(format_args!("orders/{}?placed=1", order.number)))
}

/// The review of the basket as it is now. `agreed` is the total that the
/// shopper saw last, in minor units.
async fn review_page(
    shop: &Shop,
    frame: Frame,
    basket: BasketId,
    (typed, to): (Typed, &Recipient),
    agreed: Option<i64>,
) -> Result<Response, Fault> {
    let mut frame = frame;
    let t = frame.t;
    let choices = typed.choices();
    let toward = (to.place_code.as_str(), &choices);
    let (quote, mut changes) = match mending::quote(shop, t, basket, toward).await {
        Ok(Mended::Whole(quote, changes)) => (quote, changes),
        Ok(Mended::Nothing(changes)) if changes.is_empty() => return Ok(to_basket(&frame)),
        Ok(Mended::Nothing(changes)) => {
            let page = BasketPage::of(shop, frame, None).await?.changed(changes);
            return Ok(respond(&page));
        }
        Err(QuoteError::UnknownPlace) => return nowhere(shop, frame, basket, typed).await,
        Err(error) => return Err(error.into()),
    };
    frame.in_basket = pieces(&quote).into();
    changes.extend(rerouted(t, &quote, &choices));
    if let Some(agreed) = agreed.filter(|agreed| *agreed != quote.total.minor) {
        let say = |amount| i18n::money(amount, t.locale());
        let before = say(Money::new(agreed, quote.total.currency));
        let args = [("before", before.into()), ("now", say(quote.total).into())];
        changes.push(t.with("review-price", &args));
    }
    let page = ReviewPage::of(shop, frame, &quote, (typed, to), changes).await?;
    Ok(respond(&page))
}

/// The parcels that cannot go the way that was chosen for them, as sentences.
fn rerouted(t: Words, quote: &Quote, choices: &Choices) -> Vec<String> {
    let say = |part: &QuotePart| {
        let wanted = choices.get(&part.cooperative.id)?;
        let agreed = &part.chosen.agreed;
        (agreed.choice() != *wanted).then(|| {
            let seller = part.cooperative.name.get(t.locale()).text;
            let way = agreed.name.get(t.locale()).text;
            let args = [("seller", seller.into()), ("way", way.into())];
            t.with("review-delivery-changed", &args)
        })
    };
    quote.parts.iter().filter_map(say).collect()
}

fn pieces(quote: &Quote) -> i32 {
    let lines = quote.parts.iter().flat_map(|part| &part.lines);
    lines.map(|line| line.quantity).sum()
}

/// Why the shopper cannot pay at the door, and what to do.
fn no_cash(why: NotOffered) -> Wrong {
    match why {
        NotOffered::Place => Wrong {
            field: "place",
            key: "error-cash-place",
        },
        NotOffered::TooMuch { .. } | NotOffered::TooManyRefusals { .. } => Wrong {
            field: "phone",
            key: "error-cash-history",
        },
    }
}

async fn nowhere(
    shop: &Shop,
    frame: Frame,
    basket: BasketId,
    typed: Typed,
) -> Result<Response, Fault> {
    let wrong = Wrong {
        field: "place",
        key: "error-place-none",
    };
    details_page(shop, frame, basket, typed, vec![wrong]).await
}

async fn details_page(
    shop: &Shop,
    frame: Frame,
    basket: BasketId,
    typed: Typed,
    wrong: Vec<Wrong>,
) -> Result<Response, Fault> {
    let Some(view) = orders::basket::view(shop.db.reader(), basket).await? else {
        return Ok(to_basket(&frame));
    };
    let known = destinations(shop).await?;
    let quote = match known.find(&typed.place) {
        Some(_) => quoted(shop, basket, &typed).await?,
        None => None,
    };
    let page = DetailsPage::new(frame, &view, (&known, quote.as_ref()), typed, wrong);
    Ok(respond(&page))
}

/// What the basket costs where it goes to; nothing where nothing is delivered.
async fn quoted(shop: &Shop, basket: BasketId, typed: &Typed) -> Result<Option<Quote>, Fault> {
    let choices = typed.choices();
    let toward = (typed.place.as_str(), &choices);
    match quote::quote(shop.db.reader(), shop.clock.now(), basket, toward).await {
        Ok(quote) => Ok(Some(quote)),
        Err(QuoteError::Empty | QuoteError::UnknownPlace) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Has the browser remember where the shopper is, so that prices of delivery
/// are there the next time.
async fn remembering(shop: &Shop, place: &str, page: Response) -> Result<Response, Fault> {
    if destinations(shop).await?.find(place).is_none() {
        return Ok(page);
    }
    let cookie = cookies::set(shop, PLACE_COOKIE, place, PLACE_KEPT_S)?;
    Ok(([(SET_COOKIE, cookie)], page).into_response())
}

/// Where the shopper was the last time.
pub(crate) fn place_of(cookies: &CookieJar) -> Option<String> {
    Some(cookies.get(PLACE_COOKIE)?.value().to_owned())
}

fn to_basket(frame: &Frame) -> Response {
    Redirect::to(&frame.t.link("basket")).into_response()
}
