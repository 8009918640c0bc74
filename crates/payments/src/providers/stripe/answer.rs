//! What we read of Stripe's answers: only what is compared or shown. The
//! library's own types ask for every field of one version of Stripe's API.

use super::ProviderError;
use crate::attempts::Outcome;
use ::stripe::StripeError;
use miniserde::Deserialize;

/// A payment intent.
#[derive(Deserialize)]
pub(super) struct IntentAnswer {
    pub(super) id: String,
    amount: i64,
    currency: String,
    status: String,
    client_secret: Option<String>,
    last_payment_error: Option<Failure>,
}

#[derive(Deserialize)]
struct Failure {
    code: Option<String>,
}

/// A refund.
#[derive(Deserialize)]
pub(super) struct RefundAnswer {
    id: String,
    status: Option<String>,
    metadata: Option<RefundMetadata>,
}

#[derive(Deserialize)]
struct RefundMetadata {
    /// Our name for it.
    refund: Option<String>,
}

/// The refunds of a payment intent.
#[derive(Deserialize)]
pub(super) struct RefundList {
    data: Vec<RefundAnswer>,
}

impl RefundList {
    /// The one that has this name with us.
    pub(super) fn named(self, ours: &str) -> Option<RefundAnswer> {
        let name = |one: &RefundAnswer| one.metadata.as_ref()?.refund.clone();
        let mut all = self.data.into_iter();
        all.find(|one| name(one).as_deref() == Some(ours))
    }
}

/// Waits for an answer and says what it is worth.
pub(super) async fn typed<T>(
    answer: impl Future<Output = Result<T, StripeError>>,
) -> Result<T, ProviderError> {
    answer.await.map_err(|error| match error {
        // 409: the first request with this key still runs. 429: too many at once.
        StripeError::Stripe(_, status @ (409 | 429 | 500..)) => {
            ProviderError::Unreachable(format!("status {status}"))
        }
        // Our key is wrong or may not do this: nobody else's fault, and mended
        // by whoever sets the market up.
        StripeError::Stripe(_, status @ (401 | 403)) => {
            tracing::error!(status, "Stripe does not accept the market's key");
            ProviderError::Unreachable(format!("status {status}"))
        }
        StripeError::Stripe(why, status) => {
            let code = why.code.map(|code| code.to_string());
            ProviderError::Declined(code.unwrap_or_else(|| format!("status {status}")))
        }
        StripeError::JSONDeserialize(_) => {
            ProviderError::Nonsense("not what was asked for".to_owned())
        }
        StripeError::ClientError(why) => ProviderError::Unreachable(why),
        StripeError::Timeout => ProviderError::Unreachable("no answer in time".to_owned()),
        StripeError::ConfigError(why) => ProviderError::Declined(why),
    })
}

impl IntentAnswer {
    /// Stripe's states of a payment intent, in our words.
    pub(super) fn outcome(&self) -> Outcome {
        match self.status.as_str() {
            "succeeded" => Outcome::Paid {
                minor: self.amount,
                currency: self.currency.clone(),
            },
            "canceled" => Outcome::Ended,
            _ => match &self.last_payment_error {
                Some(failure) => {
                    let code = failure.code.clone();
                    Outcome::Refused(code.unwrap_or_else(|| "refused".to_owned()))
                }
                None => Outcome::Waiting,
            },
        }
    }

    pub(super) fn client_secret(self) -> Result<String, ProviderError> {
        self.client_secret
            .ok_or_else(|| ProviderError::Nonsense("no client secret".to_owned()))
    }
}

impl RefundAnswer {
    /// The refund's name, unless Stripe says that it failed.
    pub(super) fn accepted(self) -> Result<String, ProviderError> {
        match self.status.as_deref() {
            Some(state @ ("failed" | "canceled")) => Err(ProviderError::Declined(state.to_owned())),
            _ => Ok(self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> IntentAnswer {
        miniserde::json::from_str(text).unwrap()
    }

    #[test]
    fn only_succeeded_is_paid() {
        let intent = |status: &str, error: &str| {
            read(&format!(
                r#"{{"id":"pi_1","amount":4700,"currency":"eur","status":"{status}","more":[1],"last_payment_error":{error}}}"#
            ))
        };
        let paid = Outcome::Paid {
            minor: 4_700,
            currency: "eur".to_owned(),
        };
        assert_eq!(intent("succeeded", "null").outcome(), paid);
        for open in [
            "processing",
            "requires_payment_method",
            "requires_action",
            "x",
        ] {
            assert_eq!(intent(open, "null").outcome(), Outcome::Waiting, "{open}");
        }
        assert_eq!(intent("canceled", "null").outcome(), Outcome::Ended);
        assert_eq!(
            intent("requires_payment_method", r#"{"code":"card_declined"}"#).outcome(),
            Outcome::Refused("card_declined".to_owned())
        );
    }
}
