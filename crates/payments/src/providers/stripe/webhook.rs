//! Stripe's webhooks: `Stripe-Signature: t=…,v1=…` is the HMAC-SHA-256 of
//! `t.body` by the endpoint's secret. What is older than five minutes may be a
//! recording and is refused.

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use kernel::Secret;
use serde::Deserialize;
use sha2::Sha256;

/// How old a signature may be, or how far ahead its clock, in seconds.
const TOLERANCE_S: i64 = 300;

/// What we read of an event. What it says of its object is read anew from
/// Stripe, because events come late, twice and in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripeEvent {
    /// Once per event: `evt_…`.
    pub id: String,
    /// `payment_intent.succeeded` …
    pub kind: String,
    /// Our name for the attempt, where the event is about one of ours.
    pub reference: Option<String>,
    /// Stripe's name for the payment intent.
    pub intent: Option<String>,
}

/// Why a webhook is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebhookError {
    #[error("the signature is missing or wrong")]
    NotAuthentic,
    #[error("the signature is more than five minutes old")]
    Stale,
    #[error("the event cannot be read")]
    Unreadable,
}

#[derive(Deserialize)]
struct Envelope {
    id: String,
    r#type: String,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    object: Object,
}

#[derive(Deserialize)]
struct Object {
    id: Option<String>,
    #[serde(rename = "object")]
    kind: Option<String>,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    attempt: Option<String>,
}

pub(super) fn read(
    signature: &str,
    body: &[u8],
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<StripeEvent, WebhookError> {
    let signed_at = verify(signature, body, secret).ok_or(WebhookError::NotAuthentic)?;
    if (now.timestamp() - signed_at).abs() > TOLERANCE_S {
        return Err(WebhookError::Stale);
    }
    parse(body).ok_or(WebhookError::Unreadable)
}

impl StripeEvent {
    /// Reads an event that was authenticated when it came, and kept.
    pub fn kept(body: &str) -> Option<Self> {
        parse(body.as_bytes())
    }
}

fn parse(body: &[u8]) -> Option<StripeEvent> {
    let Envelope { id, r#type, data } = serde_json::from_slice(body).ok()?;
    let about_intent = data.object.kind.as_deref() == Some("payment_intent");
    Some(StripeEvent {
        id,
        kind: r#type,
        reference: data.object.metadata.attempt.filter(|_| about_intent),
        intent: data.object.id.filter(|_| about_intent),
    })
}

/// When it was signed, if one of its signatures is right. `mac` compares in
/// constant time.
fn verify(signature: &str, body: &[u8], secret: &Secret) -> Option<i64> {
    let pairs: Vec<(&str, &str)> = signature
        .split(',')
        .filter_map(|pair| pair.trim().split_once('='))
        .collect();
    let (_, time) = pairs.iter().find(|(name, _)| *name == "t")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).ok()?;
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(body);
    let right = pairs.iter().any(|(name, given)| {
        *name == "v1"
            && hex::decode(given).is_ok_and(|given| mac.clone().verify_slice(&given).is_ok())
    });
    if right { time.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"id":"evt_1","type":"payment_intent.succeeded","data":{"object":{"id":"pi_1","object":"payment_intent","metadata":{"attempt":"a1"}}}}"#;

    fn signed(time: i64, secret: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{time}.").as_bytes());
        mac.update(BODY);
        format!("t={time},v1={}", hex::encode(mac.finalize().into_bytes()))
    }

    fn ask(signature: &str, age_s: i64) -> Result<StripeEvent, WebhookError> {
        let now = DateTime::from_timestamp(1_700_000_000 + age_s, 0).unwrap();
        read(signature, BODY, &Secret::new("whsec_1"), now)
    }

    #[test]
    fn a_signed_event_is_read() {
        let event = ask(&signed(1_700_000_000, "whsec_1"), 0).unwrap();
        assert_eq!(event.id, "evt_1");
        assert_eq!(event.kind, "payment_intent.succeeded");
        assert_eq!(event.reference.as_deref(), Some("a1"));
        assert_eq!(event.intent.as_deref(), Some("pi_1"));
    }

    #[test]
    fn a_secret_in_change_may_sign_twice() {
        let right = signed(1_700_000_000, "whsec_1");
        let (time, right) = right.split_once(',').unwrap();
        assert!(ask(&format!("{time},v1=00ff,{right}"), 0).is_ok());
    }

    #[test]
    fn forged_stale_and_broken_signatures_are_refused() {
        let now = 1_700_000_000;
        let wrong = Err(WebhookError::NotAuthentic);
        assert_eq!(ask(&signed(now, "whsec_2"), 0), wrong);
        assert_eq!(ask(&signed(now, "whsec_1").replace("v1", "v0"), 0), wrong);
        assert_eq!(ask("", 0), wrong);
        assert_eq!(ask("t=,v1=", 0), wrong);
        assert!(ask(&signed(now, "whsec_1"), 300).is_ok());
        assert_eq!(ask(&signed(now, "whsec_1"), 301), Err(WebhookError::Stale));
        assert_eq!(ask(&signed(now, "whsec_1"), -301), Err(WebhookError::Stale));
    }
}
