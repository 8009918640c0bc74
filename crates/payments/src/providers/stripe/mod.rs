//! Stripe: cards in euros, for whoever buys from abroad. An attempt is one
//! payment intent there; the browser confirms it with Stripe's script, and
//! what became of it is read from Stripe itself, never from what was posted.

mod answer;
mod webhook;

pub use webhook::{StripeEvent, WebhookError};

use super::{ANSWER_WITHIN_S, Begun, CardScript, Payer, Provider, ProviderError};
use crate::attempts::Outcome;
use crate::{Attempt, AttemptRefund};
use ::stripe::{Client, ClientBuilder, IdempotencyKey, RequestStrategy, StripeRequest};
use answer::{IntentAnswer, RefundAnswer, RefundList};
use async_trait::async_trait;
use chrono::{DateTime, Duration, Utc};
use kernel::{Currency, Secret};
use std::collections::HashMap;
use std::fmt;
use stripe_core::payment_intent::{CreatePaymentIntent, RetrievePaymentIntent};
use stripe_core::refund::{CreateRefund, ListRefund};
use url::Url;

pub const CODE: &str = "stripe";

/// The keys under which Stripe keeps our names for an attempt and a refund.
const METADATA: &str = "attempt";
const REFUND_METADATA: &str = "refund";
/// The most that Stripe puts into one list.
const LIST_LIMIT: i64 = 100;
/// When an attempt is first asked about: webhooks are faster, if they come.
const ASKED_AFTER: Duration = Duration::minutes(2);

/// What Stripe gives its merchant.
#[derive(Clone, Debug)]
pub struct StripeSettings {
    /// `https://api.stripe.com/`, or a stand-in for it.
    pub api: Url,
    pub secret_key: Secret,
    pub publishable_key: String,
    /// What webhooks are signed with: `whsec_…`.
    pub webhook_secret: Secret,
}

/// Why Stripe cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StripeSettingsError {
    #[error("the address must begin with https://, unless it leads to this machine")]
    NotHttps,
    #[error("one of the three keys is empty")]
    Empty,
    #[error("the secret key has signs that no key has")]
    Key,
}

/// Stripe, set up.
#[derive(Clone)]
pub struct Stripe {
    client: Client,
    publishable_key: String,
    webhook_secret: Secret,
}

impl fmt::Debug for Stripe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stripe")
    }
}

impl Stripe {
    /// # Errors
    /// If the address is not https or a key is missing.
    pub fn new(settings: StripeSettings) -> Result<Self, StripeSettingsError> {
        let api = &settings.api;
        let local = matches!(api.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if api.scheme() != "https" && !local {
            return Err(StripeSettingsError::NotHttps);
        }
        let secret_key = settings.secret_key.expose();
        let keys = [
            secret_key,
            settings.publishable_key.as_str(),
            settings.webhook_secret.expose(),
        ];
        if keys.iter().any(|key| key.is_empty()) {
            return Err(StripeSettingsError::Empty);
        }
        let client = ClientBuilder::new(secret_key)
            .url(api.as_str())
            .timeout(std::time::Duration::from_secs(ANSWER_WITHIN_S))
            .build()
            .map_err(|_| StripeSettingsError::Key)?;
        Ok(Self {
            client,
            publishable_key: settings.publishable_key,
            webhook_secret: settings.webhook_secret,
        })
    }

    /// Authenticates and reads a webhook in one step.
    ///
    /// # Errors
    /// If its signature is missing, wrong or older than five minutes, or it
    /// cannot be read.
    pub fn webhook(
        &self,
        signature: &str,
        body: &[u8],
        now: DateTime<Utc>,
    ) -> Result<StripeEvent, WebhookError> {
        webhook::read(signature, body, &self.webhook_secret, now)
    }

    async fn intent(&self, attempt: &Attempt) -> Result<IntentAnswer, ProviderError> {
        match &attempt.provider_reference {
            Some(id) => {
                let request = RetrievePaymentIntent::new(id.as_str());
                answer::typed(
                    request
                        .build()
                        .customize::<IntentAnswer>()
                        .send(&self.client),
                )
                .await
            }
            // Its name never reached us: the same request with the same key
            // gives the same payment intent.
            None => self.create(attempt).await,
        }
    }

    /// The refund of this name, if it was given before: Stripe forgets the keys
    /// of requests after a day, and may have been away for longer.
    async fn given(&self, intent: &str, ours: &str) -> Result<Option<RefundAnswer>, ProviderError> {
        let request = ListRefund::new().payment_intent(intent).limit(LIST_LIMIT);
        let request = request.build().customize::<RefundList>();
        let list = answer::typed(request.send(&self.client)).await?;
        Ok(list.named(ours))
    }

    async fn create(&self, asked: &Attempt) -> Result<IntentAnswer, ProviderError> {
        let metadata = HashMap::from([(METADATA.to_owned(), asked.reference.clone())]);
        let request = CreatePaymentIntent::new(asked.amount_minor, stripe_types::Currency::EUR)
            .metadata(metadata);
        let request = request
            .build()
            .customize::<IntentAnswer>()
            .request_strategy(once(&asked.reference)?);
        answer::typed(request.send(&self.client)).await
    }
}

/// Sent again with the same key, it has no second effect.
fn once(key: &str) -> Result<RequestStrategy, ProviderError> {
    let key =
        IdempotencyKey::new(key).map_err(|error| ProviderError::Declined(error.to_string()))?;
    Ok(RequestStrategy::Idempotent(key))
}

#[async_trait]
impl Provider for Stripe {
    fn code(&self) -> &'static str {
        CODE
    }

    fn currency(&self) -> Currency {
        Currency::Eur
    }

    fn asked_after(&self) -> Option<Duration> {
        Some(ASKED_AFTER)
    }

    async fn begin(
        &self,
        attempt: &Attempt,
        _: &Payer,
    ) -> Result<(Begun, Option<String>), ProviderError> {
        let intent = self.intent(attempt).await?;
        let id = intent.id.clone();
        let script = CardScript {
            publishable_key: self.publishable_key.clone(),
            client_secret: intent.client_secret()?,
        };
        Ok((Begun::Script(script), Some(id)))
    }

    async fn look_up(&self, attempt: &Attempt) -> Result<(Outcome, Option<String>), ProviderError> {
        let intent = self.intent(attempt).await?;
        Ok((intent.outcome(), Some(intent.id)))
    }

    async fn refund(
        &self,
        paid: &Attempt,
        refund: &AttemptRefund,
    ) -> Result<String, ProviderError> {
        let intent = paid
            .provider_reference
            .as_deref()
            .ok_or_else(|| ProviderError::Declined("it has no name at Stripe".to_owned()))?;
        let ours = refund.id.to_string();
        if let Some(given) = self.given(intent, &ours).await? {
            return given.accepted();
        }
        let request = CreateRefund::new()
            .payment_intent(intent)
            .amount(refund.amount_minor)
            .metadata(HashMap::from([(REFUND_METADATA.to_owned(), ours.clone())]))
            .build()
            .customize::<RefundAnswer>()
            .request_strategy(once(&ours)?);
        let given = answer::typed(request.send(&self.client)).await?;
        given.accepted()
    }
}
