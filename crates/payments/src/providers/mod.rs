//! The ways to pay: one trait, one module a provider. A provider translates;
//! what is owed, what was asked and what counts as paid is decided elsewhere.

pub mod cash;
pub mod cmi;
pub mod stripe;
pub mod transfer;

use crate::attempts::Outcome;
use crate::{Attempt, AttemptRefund, Method};
use async_trait::async_trait;
use cash::Cash;
use chrono::Duration;
use cmi::Cmi;
use kernel::{Currency, Locale};
use std::fmt::Debug;
use std::sync::Arc;
use stripe::Stripe;
use transfer::Transfer;
use url::Url;

/// A provider answers within so many seconds, or counts as unreachable.
pub const ANSWER_WITHIN_S: u64 = 8;

/// Who pays, and where the browser and the provider find us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
    pub order_number: String,
    pub locale: Locale,
    pub name: String,
    /// E.164.
    pub phone: String,
    pub email: Option<String>,
    /// Where the browser returns to, whatever became of it.
    pub return_url: Url,
    /// Where the provider tells us, server to server.
    pub callback_url: Url,
}

/// How the shopper goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// At the door, in cash.
    AtTheDoor,
    /// By transfer or at an agent, with the reference of the attempt.
    WithReference,
    /// On the provider's page: the browser posts these fields there.
    Form(GatewayForm),
    /// On a page of ours on which the provider's script takes the card.
    Script(CardScript),
}

/// A form for a provider's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayForm {
    pub action: Url,
    pub fields: Vec<(&'static str, String)>,
}

/// What the provider's script needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardScript {
    pub publishable_key: String,
    /// Lets whoever has it pay this attempt, and nothing else.
    pub client_secret: String,
}

/// Why a provider did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProviderError {
    /// It answered, and the answer is no. Never repeated.
    #[error("declined: {0}")]
    Declined(String),
    /// No answer in time: it may have happened or not. The same request may be
    /// sent again.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// It answered, and the answer makes no sense. Like no answer at all.
    #[error("nonsense: {0}")]
    Nonsense(String),
}

/// A way to pay. Every method is required: a provider that cannot do a thing
/// says so.
#[async_trait]
pub trait Provider: Send + Sync + Debug {
    /// Its name in addresses and in the database, for good.
    fn code(&self) -> &'static str;

    /// The currency that it takes.
    fn currency(&self) -> Currency;

    /// How long after the beginning it is first asked what became of an
    /// attempt; `None` if it cannot be asked.
    fn asked_after(&self) -> Option<Duration>;

    /// Asks it to take the money; says how the shopper goes on, and its own name
    /// for the attempt, if it has one yet. The same attempt gets the same answer.
    async fn begin(
        &self,
        attempt: &Attempt,
        payer: &Payer,
    ) -> Result<(Begun, Option<String>), ProviderError>;

    /// Asks what became of an attempt, with the provider's name for it.
    async fn look_up(&self, attempt: &Attempt) -> Result<(Outcome, Option<String>), ProviderError>;

    /// Gives back some of what was paid, once per refund; says the provider's
    /// name for that.
    async fn refund(&self, paid: &Attempt, refund: &AttemptRefund)
    -> Result<String, ProviderError>;
}

/// The providers that are set up.
#[derive(Clone, Debug, Default)]
pub struct Providers {
    pub cmi: Option<Arc<Cmi>>,
    pub stripe: Option<Arc<Stripe>>,
}

impl Providers {
    /// Every way to pay, the usual one first.
    pub const METHODS: [Method; 4] = [
        Method::CashOnDelivery,
        Method::Card,
        Method::StripeCard,
        Method::Transfer,
    ];

    /// Who takes money by this method, if it is set up.
    pub fn of(&self, method: Method) -> Option<Arc<dyn Provider>> {
        match method {
            Method::CashOnDelivery => Some(Arc::new(Cash)),
            Method::Transfer => Some(Arc::new(Transfer)),
            Method::Card => Some(self.cmi.clone()?),
            Method::StripeCard => Some(self.stripe.clone()?),
        }
    }

    /// The provider of this name, if it is set up.
    pub fn by_code(&self, code: &str) -> Option<Arc<dyn Provider>> {
        Self::METHODS
            .into_iter()
            .filter_map(|method| self.of(method))
            .find(|provider| provider.code() == code)
    }
}
