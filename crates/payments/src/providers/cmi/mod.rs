//! 3D Pay Hosting as CMI and other Moroccan acquirers speak it (`NestPay`, by
//! Payten): the browser posts a signed form to the acquirer's page, the
//! acquirer calls us back, and takes the money only once we answer
//! `ACTION=POSTAUTH`. Known from public integration code; no manual is public.

mod callback;
mod form;
mod hash;

pub use callback::{Answer, Callback, CallbackError, Verdict};
pub use hash::{Field, hash};

use super::{Begun, Payer, Provider, ProviderError};
use crate::attempts::Outcome;
use crate::{Attempt, AttemptRefund};
use async_trait::async_trait;
use chrono::Duration;
use kernel::{Currency, Secret};
use url::Url;

pub const CODE: &str = "cmi";

/// The hosts of the acquirer's own pages; others must be named by the operator.
const KNOWN_HOSTS: [&str; 2] = ["payment.cmi.co.ma", "testpayment.cmi.co.ma"];

/// What an acquirer gives its merchant.
#[derive(Clone, Debug)]
pub struct CmiSettings {
    /// The page that the browser is sent to: `https://payment.cmi.co.ma/fim/est3Dgate`.
    pub gateway: Url,
    /// Hosts of other acquirers that are trusted besides CMI's own.
    pub hosts: Vec<String>,
    pub client_id: String,
    pub store_key: Secret,
}

/// Why an acquirer cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CmiSettingsError {
    #[error("the gateway must begin with https://")]
    NotHttps,
    #[error("the host `{0}` is neither CMI's nor among the trusted ones")]
    UnknownHost(String),
    #[error("the client id or the store key is empty")]
    Empty,
}

/// An acquirer that is set up.
#[derive(Clone, Debug)]
pub struct Cmi {
    gateway: Url,
    client_id: String,
    store_key: Secret,
}

impl Cmi {
    /// # Errors
    /// If the gateway is not https, its host is not trusted, or a key is empty.
    pub fn new(settings: CmiSettings) -> Result<Self, CmiSettingsError> {
        if settings.gateway.scheme() != "https" {
            return Err(CmiSettingsError::NotHttps);
        }
        let host = settings.gateway.host_str().unwrap_or_default();
        let named = settings.hosts.iter().any(|known| known == host);
        if !named && !KNOWN_HOSTS.contains(&host) {
            return Err(CmiSettingsError::UnknownHost(host.to_owned()));
        }
        if settings.client_id.is_empty() || settings.store_key.expose().is_empty() {
            return Err(CmiSettingsError::Empty);
        }
        Ok(Self {
            gateway: settings.gateway,
            client_id: settings.client_id,
            store_key: settings.store_key,
        })
    }

    /// Where the browser posts its form, for the content policy of that page.
    pub fn gateway(&self) -> &Url {
        &self.gateway
    }

    /// Authenticates and reads a callback, or the fields with which a browser
    /// returns, in one step.
    ///
    /// # Errors
    /// If its hash is missing or wrong, or it cannot be read.
    pub fn read(&self, body: &[u8]) -> Result<Callback, CallbackError> {
        callback::read(body, &self.store_key)
    }
}

#[async_trait]
impl Provider for Cmi {
    fn code(&self) -> &'static str {
        CODE
    }

    fn currency(&self) -> Currency {
        Currency::Mad
    }

    /// What it holds is taken only on our word, so that nothing is unknown.
    fn asked_after(&self) -> Option<Duration> {
        None
    }

    async fn begin(
        &self,
        attempt: &Attempt,
        payer: &Payer,
    ) -> Result<(Begun, Option<String>), ProviderError> {
        Ok((Begun::Form(form::of(self, attempt, payer)), None))
    }

    async fn look_up(&self, _: &Attempt) -> Result<(Outcome, Option<String>), ProviderError> {
        let why = "the acquirer tells by its callback";
        Err(ProviderError::Declined(why.to_owned()))
    }

    async fn refund(&self, _: &Attempt, _: &AttemptRefund) -> Result<String, ProviderError> {
        let why = "given back in the acquirer's back office";
        Err(ProviderError::Declined(why.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(gateway: &str) -> CmiSettings {
        CmiSettings {
            gateway: gateway.parse().unwrap(),
            hosts: vec!["pay.acquirer.example".to_owned()],
            client_id: "600000000".to_owned(),
            store_key: Secret::new("TEST|KEY\\1"),
        }
    }

    #[test]
    fn only_https_and_a_trusted_host_are_taken() {
        let error = |gateway| Cmi::new(settings(gateway)).err();
        assert_eq!(error("https://testpayment.cmi.co.ma/fim/est3Dgate"), None);
        assert_eq!(error("https://pay.acquirer.example/fim/est3Dgate"), None);
        assert_eq!(
            error("http://payment.cmi.co.ma/fim/est3Dgate"),
            Some(CmiSettingsError::NotHttps)
        );
        assert_eq!(
            error("https://payment.cmi.co.ma.evil.example/"),
            Some(CmiSettingsError::UnknownHost(
                "payment.cmi.co.ma.evil.example".to_owned()
            ))
        );
    }

    #[test]
    fn the_store_key_is_never_shown() {
        let cmi = Cmi::new(settings("https://payment.cmi.co.ma/fim/est3Dgate")).unwrap();
        assert!(!format!("{cmi:?}").contains("KEY"));
    }
}
