//! How an order is paid, and how its payment begins.

use super::order::Order;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{Money, texts};
use async_graphql::{Context, Enum, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use i18n::Texts;
use kernel::Phone;
use orders::paying::{self, PayError};

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "orders::PaymentMethod")]
pub(crate) enum PaymentMethod {
    /// The carrier collects it in cash at the door.
    CashOnDelivery,
    /// By card, in dirhams, before dispatch.
    Card,
    /// By card from abroad, in euros, before dispatch.
    StripeCard,
    /// By a transfer, or in cash at an agent, with a reference, before dispatch.
    Transfer,
}

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payments::IntentState")]
pub(crate) enum OwedState {
    /// Nobody has paid yet.
    Due,
    /// It is paid.
    Collected,
    /// Nothing is owed any more.
    Cancelled,
}

/// What is owed for an order, or for a part of it, and whether it is paid.
pub(crate) struct Payment(pub(crate) payments::Intent);

/// What is owed for an order, or for a part of it, and whether it is paid.
#[Object]
impl Payment {
    /// How it is paid.
    async fn method(&self) -> PaymentMethod {
        self.0.method.into()
    }

    /// Where it stands.
    async fn state(&self) -> OwedState {
        self.0.state.into()
    }

    /// What is owed.
    async fn amount(&self) -> Money {
        self.0.amount().into()
    }

    /// Until when the goods are kept for whoever pays in advance; null for cash
    /// on delivery.
    async fn due_by(&self) -> Option<DateTime<Utc>> {
        self.0.due_by
    }
}

/// The order to pay, for whoever knows its number and its phone number.
#[derive(InputObject)]
pub(crate) struct StartPaymentInput {
    /// The order's number.
    number: String,
    /// The phone number that was given with the order.
    phone: String,
}

/// Where to pay, or why not.
#[derive(SimpleObject)]
pub(crate) struct StartPaymentPayload {
    /// The page on which the shopper pays; null if it was refused.
    url: Option<String>,
    /// The order; null if it was refused.
    order: Option<Order>,
    /// Why no payment begins; null if one does.
    rejection: Option<Rejection<StartPaymentRejectionCode>>,
}

/// Why no payment begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum StartPaymentRejectionCode {
    /// No order has this number and this phone number.
    NotFound,
    /// Nothing is to be paid in advance.
    NothingDue,
    /// The time to pay is over.
    TooLate,
    /// This way to pay is not offered any more.
    NotOffered,
    /// The provider does not answer; try again.
    Unreachable,
}

#[derive(Default)]
pub(crate) struct PaymentMutation;

#[Object]
impl PaymentMutation {
    /// Opens a try at paying an order in advance, or finds the one that is open:
    /// repeated, it gives the same page.
    async fn start_payment(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The order.")] input: StartPaymentInput,
    ) -> Result<StartPaymentPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let t = texts(ctx);
        let order = match input.phone.parse::<Phone>() {
            Ok(phone) => {
                let db = shop.db.reader();
                orders::orders::by_number_and_phone(db, &input.number, &phone).await?
            }
            Err(_) => None,
        };
        let Some(order) = order else {
            let code = StartPaymentRejectionCode::NotFound;
            return Ok(refused(code, t.get("api-pay-order-unknown")));
        };
        let providers = &shop.desk.providers;
        match paying::start(&shop.db, &*shop.clock, providers, order.id).await {
            Ok(attempt) => {
                let path = format!("{}/pay/{}", t.locale(), attempt.id);
                let url = shop.settings.public_url.join(&path).map_err(Fault::ours)?;
                Ok(StartPaymentPayload {
                    url: Some(url.into()),
                    order: Some(Order(order)),
                    rejection: None,
                })
            }
            Err(error) => rejected(t, error),
        }
    }
}

fn rejected(t: Texts, error: PayError) -> Result<StartPaymentPayload, Fault> {
    use StartPaymentRejectionCode as Code;
    let (code, key) = match error {
        PayError::NothingDue => (Code::NothingDue, "api-pay-nothing"),
        PayError::TooLate => (Code::TooLate, "api-pay-late"),
        PayError::NotOffered => (Code::NotOffered, "api-pay-not-offered"),
        PayError::Provider(_) => (Code::Unreachable, "api-pay-silent"),
        PayError::Db(error) => return Err(error.into()),
    };
    Ok(refused(code, t.get(key)))
}

fn refused(code: StartPaymentRejectionCode, message: String) -> StartPaymentPayload {
    StartPaymentPayload {
        url: None,
        order: None,
        rejection: Some(Rejection::new(code, message, None)),
    }
}
