//! What the acquirer calls back: an echo of the form and the outcome, signed
//! over every field that came. A browser returns with the same fields.

use super::hash::{Field, hash};
use crate::attempts::{Outcome, Report};
use kernel::{Money, Secret};
use subtle::ConstantTimeEq;
use url::form_urlencoded;

/// An authentic callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// Our name for the attempt.
    pub reference: String,
    pub verdict: Verdict,
    /// The acquirer's name for the transaction.
    pub transaction: Option<String>,
    /// In centimes, where the amount can be read.
    pub amount_minor: Option<i64>,
    /// ISO 4217, in digits: `504`.
    pub currency: String,
}

/// What the acquirer decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The card is good for it (`ProcReturnCode` is `00`).
    Approved,
    /// It is not, with the acquirer's reason.
    Refused(String),
}

/// What the acquirer is told, as plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is paid in our books: take the money now.
    PostAuth,
    /// Understood; take nothing.
    Approved,
    /// We do not know what this is.
    Failure,
}

impl Answer {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PostAuth => "ACTION=POSTAUTH",
            Self::Approved => "APPROVED",
            Self::Failure => "FAILURE",
        }
    }
}

/// Why a callback is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallbackError {
    #[error("the hash is missing or wrong")]
    NotAuthentic,
    #[error("the callback names no order")]
    Unreadable,
}

/// Authenticates and reads the bytes of a form in one step.
pub(super) fn read(body: &[u8], store_key: &Secret) -> Result<Callback, CallbackError> {
    let fields: Vec<Field> = form_urlencoded::parse(body)
        .map(|(name, value)| (name.into_owned(), received(&value)))
        .collect();
    let find = |wanted: &str| {
        let found = fields
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.as_str())
    };
    let said = find("hash").ok_or(CallbackError::NotAuthentic)?;
    let counted = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let right = hash(counted, store_key);
    if !bool::from(said.as_bytes().ct_eq(right.as_bytes())) {
        return Err(CallbackError::NotAuthentic);
    }
    let oid = find("oid").or_else(|| find("ReturnOid"));
    let approved = find("ProcReturnCode") == Some("00");
    Ok(Callback {
        reference: oid.ok_or(CallbackError::Unreadable)?.to_owned(),
        verdict: if approved {
            Verdict::Approved
        } else {
            let why = find("ErrMsg").filter(|text| !text.is_empty());
            Verdict::Refused(why.unwrap_or("refused").to_owned())
        },
        transaction: find("TransId").map(str::to_owned),
        amount_minor: find("amount").and_then(minor),
        currency: find("currency").unwrap_or_default().to_owned(),
    })
}

/// A value as it is hashed: HTML entities decoded, one line end cut off.
fn received(value: &str) -> String {
    let mut text = html_escape::decode_html_entities(value).into_owned();
    if text.ends_with('\n') {
        text.pop();
    }
    text
}

/// `123.45`, `123.4`, `123` or `123,45` in centimes.
fn minor(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok()
}

impl Callback {
    /// Whether its amount and currency are these. They are looked at before what
    /// the acquirer decided, also where it refused.
    pub fn is_about(&self, asked: Money) -> bool {
        (self.amount_minor, self.iso_currency()) == (Some(asked.minor), asked.currency.code())
    }

    fn iso_currency(&self) -> &str {
        match self.currency.as_str() {
            "504" => "MAD",
            other => other,
        }
    }

    /// The callback as a report that is compared with what was asked.
    pub fn report(&self) -> Report {
        let outcome = match &self.verdict {
            Verdict::Approved => Outcome::Paid {
                // No amount is ever owed that is below zero.
                minor: self.amount_minor.unwrap_or(-1),
                currency: self.iso_currency().to_owned(),
            },
            Verdict::Refused(why) => Outcome::Refused(why.clone()),
        };
        Report {
            provider: super::CODE,
            reference: self.reference.clone(),
            provider_reference: self.transaction.clone(),
            held: true,
            outcome,
        }
    }
}
