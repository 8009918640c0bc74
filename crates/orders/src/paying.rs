//! Paying for an order in advance: an attempt is opened before its provider is
//! asked, and what the provider reports is applied in one transaction: the
//! payment compared and booked, the goods confirmed, or the money given back.

mod ask;
mod by_hand;
mod callback;
mod giving_back;
mod landing;
mod statement;
mod transfers;

pub use ask::{Reconciled, ask, reconcile};
pub use by_hand::{SettleError, SettleRefund, settle_refund};
pub use callback::callback;
pub(crate) use giving_back::ask_back;
pub use giving_back::{give_back, refund_now};
pub use landing::{Applied, apply, apply_in};
pub use statement::{BankDecision, BankLineError, match_lines, resolve_line};
pub use transfers::{Receipt, ReceiptError, received};

use crate::quote::Quote;
use crate::{Order, PaymentMethod, TransferAwaited, orders};
use catalog::regions;
use db::Db;
use kernel::{AttemptId, Clock, Locale, Money, OrderId};
use payments::attempts::{self, NewAttempt};
use payments::providers::transfer::Reference;
use payments::providers::{
    ANSWER_WITHIN_S, Begun, Payer, Provider, ProviderError, Providers, stripe, transfer,
};
use payments::{Attempt, AttemptState, Intent, IntentState, intents};
use sea_orm::{ConnectionTrait, DbErr};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// The providers, and where browsers and providers find us.
#[derive(Clone, Debug)]
pub struct Desk {
    pub providers: Providers,
    /// Ends in `/`.
    pub public_url: Url,
}

/// Why a payment could not begin.
#[derive(Debug, thiserror::Error)]
pub enum PayError {
    #[error("nothing is to be paid in advance")]
    NothingDue,
    #[error("the time to pay is over")]
    TooLate,
    #[error("this way to pay is not offered")]
    NotOffered,
    #[error(transparent)]
    Provider(#[from] ProviderError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The ways in which a quote may be paid here, the usual one first.
pub fn methods(providers: &Providers, quote: &Quote) -> Vec<PaymentMethod> {
    Providers::METHODS
        .into_iter()
        .filter(|method| quote.takes(*method) && providers.of(*method).is_some())
        .collect()
}

/// Opens an attempt at what is owed for an order, or finds the one that is open
/// and was not refused. Nobody is asked yet.
pub async fn start(
    db: &Db,
    clock: &dyn Clock,
    providers: &Providers,
    order_id: OrderId,
) -> Result<Attempt, PayError> {
    let tx = db.write().await?;
    let order = orders::by_id(&tx, order_id).await?;
    let intent = intents::prepaid(&tx, order_id).await?;
    let (Some(order), Some(intent)) = (order, intent) else {
        return Err(PayError::NothingDue);
    };
    let provider = providers.of(intent.method).ok_or(PayError::NotOffered)?;
    // Whoever asks at the same time waits here, and finds what is opened below.
    let nth = attempts::count_try(&tx, intent.id).await?;
    let earlier = attempts::of_intents(&tx, &[intent.id]).await?;
    if let Some(paid) = earlier.iter().find(|one| one.state == AttemptState::Paid) {
        return Ok(paid.clone());
    }
    if intent.due_by.is_some_and(|end| end <= clock.now()) {
        return Err(PayError::TooLate);
    }
    let usable = |one: &&Attempt| one.state == AttemptState::Open && one.refusal.is_none();
    if let Some(open) = earlier.iter().rev().find(usable) {
        return Ok(open.clone());
    }
    let nth = nth.ok_or(PayError::NothingDue)?;
    let new = new_attempt(&tx, clock, (&order, &intent), &*provider, nth).await?;
    let opened = attempts::open(&tx, clock, new).await?;
    if opened.provider == transfer::CODE {
        let attempt_id = opened.id;
        let told = TransferAwaited { attempt_id };
        db::outbox::emit(&tx, clock, TransferAwaited::KIND, &told).await?;
    }
    tx.commit().await?;
    db::step("pay::attempt_opened");
    Ok(opened)
}

async fn new_attempt(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (order, intent): (&Order, &Intent),
    provider: &dyn Provider,
    nth: i32,
) -> Result<NewAttempt, PayError> {
    let id = AttemptId::new();
    let (amount, euro_rate_e4) = charged(tx, clock, intent).await?;
    Ok(NewAttempt {
        id,
        intent_id: intent.id,
        provider: provider.code(),
        reference: match provider.code() {
            transfer::CODE => Reference::random().to_string(),
            stripe::CODE => id.to_string(),
            // People see it in the acquirer's back office.
            _ => format!("{}-{nth}", order.number),
        },
        amount,
        euro_rate_e4,
        expires_at: intent.due_by,
        ask_at: provider.asked_after().map(|wait| clock.now() + wait),
    })
}

/// What the provider takes for what is owed: euros at the region's rate of the
/// day for whoever pays from abroad.
async fn charged(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    intent: &Intent,
) -> Result<(Money, Option<i64>), PayError> {
    if intent.method != PaymentMethod::StripeCard {
        return Ok((intent.amount(), None));
    }
    let region = regions::by_id(tx, intent.region_id).await?;
    let rate = region.and_then(|region| {
        let day = crate::figures::day_in(&region, clock.now());
        region.settings.euro_rate_e4(day)
    });
    let rate = rate.ok_or(PayError::NotOffered)?;
    let euros = attempts::in_euros(intent.amount(), rate).ok_or(PayError::NotOffered)?;
    Ok((euros, Some(rate)))
}

/// Asks the provider of an open attempt how the shopper goes on. Answers within
/// ten seconds, whatever the provider does.
pub async fn begin(
    db: &Db,
    desk: &Desk,
    attempt: &Attempt,
    locale: Locale,
) -> Result<Begun, PayError> {
    let reader = db.reader();
    let intent = intents::by_id(reader, attempt.intent_id).await?;
    let intent = intent.filter(|intent| intent.state == IntentState::Due);
    let intent = intent.ok_or(PayError::NothingDue)?;
    let order = orders::by_id(reader, intent.order_id).await?;
    let order = order.ok_or(PayError::NothingDue)?;
    let provider = provider_of(desk, attempt)?;
    let payer = payer(desk, attempt, order, locale)?;
    let asked = provider.begin(attempt, &payer);
    let (begun, theirs) = within_time(asked).await?;
    db::step("pay::provider_asked");
    if let Some(theirs) = theirs.filter(|_| attempt.provider_reference.is_none()) {
        attempts::name(db.writer(), attempt.id, &theirs).await?;
    }
    Ok(begun)
}

fn provider_of(desk: &Desk, attempt: &Attempt) -> Result<Arc<dyn Provider>, PayError> {
    let provider = desk.providers.by_code(&attempt.provider);
    provider.ok_or(PayError::NotOffered)
}

fn payer(desk: &Desk, attempt: &Attempt, order: Order, locale: Locale) -> Result<Payer, PayError> {
    let address = |path: String| {
        let joined = desk.public_url.join(&path);
        joined.map_err(|error| PayError::Provider(ProviderError::Declined(error.to_string())))
    };
    Ok(Payer {
        return_url: address(format!("{locale}/pay/{}/back", attempt.id))?,
        callback_url: address(format!("webhooks/{}", attempt.provider))?,
        order_number: order.number,
        locale,
        name: order.recipient_name,
        phone: order.phone,
        email: order.email,
    })
}

/// A provider that says nothing in time is unreachable.
async fn within_time<T>(
    answer: impl Future<Output = Result<T, ProviderError>>,
) -> Result<T, ProviderError> {
    let limit = Duration::from_secs(ANSWER_WITHIN_S + 1);
    let slow = |_| ProviderError::Unreachable("no answer in time".to_owned());
    tokio::time::timeout(limit, answer).await.map_err(slow)?
}
