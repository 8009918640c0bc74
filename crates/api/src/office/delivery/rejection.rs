//! Why something about delivery was not changed.

use crate::errors::Fault;
use crate::rejection::Rejection;
use async_graphql::Enum;
use db::once::OnceError;
use i18n::Texts;
use orders::delivery::KeepError;

/// Why nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum DeliveryRejectionCode {
    /// A name, the carrier or the landmark is missing, or too long.
    Incomplete,
    /// Each zone needs places of its own, and prices for rising weights.
    BadGrid,
    /// There is no such place; the message names its code.
    UnknownPlace,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// The key was used for something else, or is none.
    KeyReused,
    /// There is no such thing.
    NotFound,
}

pub(super) fn refused(
    t: Texts,
    error: KeepError,
) -> Result<Rejection<DeliveryRejectionCode>, Fault> {
    use DeliveryRejectionCode as Code;
    let (code, message, field) = match error {
        KeepError::Incomplete => (Code::Incomplete, t.get("delivery-incomplete"), None),
        KeepError::BadGrid => (Code::BadGrid, t.get("delivery-bad-grid"), Some("zones")),
        KeepError::UnknownPlace(place) => {
            let said = t.with("delivery-unknown-place", &[("code", place.as_str().into())]);
            (Code::UnknownPlace, said, Some("placeCodes"))
        }
        KeepError::NotFound => (Code::NotFound, t.get("money-not-found"), None),
        KeepError::NotYourDuty => (Code::NotYourDuty, t.get("api-not-your-duty"), None),
        KeepError::Once(OnceError::KeyReused | OnceError::BadKey) => (
            Code::KeyReused,
            t.get("money-key-reused"),
            Some("idempotencyKey"),
        ),
        KeepError::Once(OnceError::Db(error)) | KeepError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, message, field))
}
