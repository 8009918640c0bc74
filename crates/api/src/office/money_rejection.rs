//! Why officers could not do something with money.

use crate::errors::Fault;
use crate::rejection::Rejection;
use async_graphql::Enum;
use db::once::OnceError;
use i18n::Texts;
use payments::commission::RuleError;
use payments::dues::DueError;
use payments::payouts::{Outcome, PayoutError};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum MoneyRejectionCode {
    /// It needs a reason.
    ReasonNeeded,
    /// It needs the bank's reference or a receipt's number.
    ProofNeeded,
    /// Another officer must approve it too.
    SameOfficer,
    /// It cannot be done where the payout stands now.
    WrongState,
    /// The day is past.
    PastDay,
    /// Less is available than the region pays out.
    BelowMinimum,
    /// The cooperative's payouts are held back.
    Held,
    /// The cooperative has no bank account whose check digits fit.
    NoAccount,
    /// More was paid than is due.
    MoreThanDue,
    /// The terms of the rule make no sense.
    BadTerms,
    /// The key was used for something else, or is none.
    KeyReused,
    /// The region has no such thing.
    NotFound,
}

type Refused = Rejection<MoneyRejectionCode>;

use MoneyRejectionCode as Code;

pub(super) fn no_payout(t: Texts, error: PayoutError) -> Result<Refused, Fault> {
    let (code, key, field) = match error {
        PayoutError::ReasonNeeded => (Code::ReasonNeeded, "api-reason-needed", Some("note")),
        PayoutError::ProofNeeded => (Code::ProofNeeded, "money-proof-needed", Some("note")),
        PayoutError::SameOfficer => (Code::SameOfficer, "money-same-officer", None),
        PayoutError::WrongState { .. } => (Code::WrongState, "money-wrong-state", Some("change")),
        PayoutError::PastDay => (Code::PastDay, "money-past-day", Some("untilDay")),
        PayoutError::NotFound => (Code::NotFound, "money-not-found", None),
        PayoutError::Once(error) => return no_key(t, error),
        PayoutError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}

/// Why there is nothing to pay out.
pub(super) fn not_prepared(t: Texts, outcome: &Outcome) -> Refused {
    let (code, message) = match outcome {
        Outcome::BelowMinimum { available } => {
            let available = i18n::money(*available, t.locale());
            let said = t.with("money-below-minimum", &[("available", available.into())]);
            (Code::BelowMinimum, said)
        }
        Outcome::Held => (Code::Held, t.get("money-held")),
        Outcome::NoAccount | Outcome::Prepared(_) => (Code::NoAccount, t.get("money-no-account")),
    };
    Rejection::new(code, message, Some("cooperativeId"))
}

pub(super) fn no_due(t: Texts, error: DueError) -> Result<Refused, Fault> {
    let (code, message, field) = match error {
        DueError::ProofNeeded => (Code::ProofNeeded, t.get("money-proof-needed"), "proof"),
        DueError::MoreThanDue { due } => {
            let due = i18n::money(due, t.locale());
            let said = t.with("money-more-than-due", &[("due", due.into())]);
            (Code::MoreThanDue, said, "amountMinor")
        }
        DueError::NotFound => (Code::NotFound, t.get("money-not-found"), "cooperativeId"),
        DueError::Once(error) => return no_key(t, error),
        DueError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, message, Some(field)))
}

pub(super) fn no_rule(t: Texts, error: RuleError) -> Result<Refused, Fault> {
    let (code, key) = match error {
        RuleError::BadTerms => (Code::BadTerms, "money-bad-terms"),
        RuleError::NotFound => (Code::NotFound, "money-not-found"),
        RuleError::Once(error) => return no_key(t, error),
        RuleError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), None))
}

fn no_key(t: Texts, error: OnceError) -> Result<Refused, Fault> {
    match error {
        OnceError::Db(error) => Err(error.into()),
        OnceError::KeyReused | OnceError::BadKey => {
            let said = t.get("money-key-reused");
            Ok(Rejection::new(
                Code::KeyReused,
                said,
                Some("idempotencyKey"),
            ))
        }
    }
}
