//! Calling off what has not left yet.

use super::super::shopping::{Order, OrderPart};
use crate::errors::Fault;
use crate::rejection::Rejection;
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use i18n::Texts;
use orders::cancel::CancelError;

/// A shopper calls off what is not packed yet.
#[derive(InputObject)]
pub(crate) struct CancelOrderInput {
    /// The order's number.
    pub(super) number: String,
    /// The phone number that was given with it.
    pub(super) phone: String,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    pub(super) idempotency_key: String,
}

/// An officer calls off a part in the region.
#[derive(InputObject)]
pub(crate) struct CancelPartInput {
    /// The region.
    pub(super) region_id: ID,
    /// The part.
    pub(super) part_id: ID,
    /// What its shopper and its cooperative are told, 300 characters at most.
    pub(super) reason: String,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    pub(super) idempotency_key: String,
}

/// The order after what could be called off was, or why nothing was.
#[derive(SimpleObject)]
pub(crate) struct CancelOrderPayload {
    /// The order as it is now; null if nothing was called off.
    pub(super) order: Option<Order>,
    /// Why nothing was called off; null if something was.
    pub(super) rejection: Option<Rejection<CancelRejectionCode>>,
}

/// The part after it was called off, or why it was not.
#[derive(SimpleObject)]
pub(crate) struct CancelPartPayload {
    /// The part as it is now; null if it was not called off.
    pub(super) part: Option<OrderPart>,
    /// Why it was not called off; null if it was.
    pub(super) rejection: Option<Rejection<CancelRejectionCode>>,
}

/// Why nothing was called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum CancelRejectionCode {
    /// It is packed already or has left.
    TooLate,
    /// It cannot be called off from where it stands.
    WrongState,
    /// A reason is needed.
    ReasonNeeded,
    /// There is no such order, or the phone is another one.
    NotFound,
    /// The key was used for another request, or it is none.
    KeyReused,
}

pub(super) fn rejection(
    t: Texts,
    error: CancelError,
) -> Result<Rejection<CancelRejectionCode>, Fault> {
    use CancelRejectionCode as Code;
    let (code, key, field) = match error {
        CancelError::TooLate => (Code::TooLate, "api-cancel-late", None),
        CancelError::WrongState { .. } => (Code::WrongState, "api-wrong-state", None),
        CancelError::ReasonNeeded => (Code::ReasonNeeded, "api-reason-needed", Some("reason")),
        CancelError::NotFound => (Code::NotFound, "api-order-unknown", None),
        CancelError::KeyReused | CancelError::BadKey => {
            (Code::KeyReused, "api-key-reused", Some("idempotencyKey"))
        }
        CancelError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}
