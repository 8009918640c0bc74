//! Why a draft or what is listed was not changed.

use crate::errors::Fault;
use crate::rejection::Rejection;
use async_graphql::Enum;
use catalog::drafts::DraftError;
use catalog::listing::ListingError;
use i18n::Texts;

/// Why nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum DraftRejectionCode {
    /// Somebody changed it meanwhile: read it again.
    ChangedMeanwhile,
    /// It does not stand where this can be done.
    WrongState,
    /// Something is missing or wrong in it; its `problems` say what.
    Incomplete,
    /// It is too long as a whole.
    TooLong,
    /// There is no such picture.
    UnknownPicture,
    /// Reasons are needed, of 1,000 characters at most.
    ReasonNeeded,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// There is none.
    NotFound,
    /// The key was used for another request, or is none.
    KeyReused,
}

pub(super) fn refused(t: Texts, error: DraftError) -> Result<Rejection<DraftRejectionCode>, Fault> {
    use DraftRejectionCode as Code;
    let (code, key, field) = match error {
        DraftError::ChangedMeanwhile => (Code::ChangedMeanwhile, "draft-changed", Some("version")),
        DraftError::WrongState => (Code::WrongState, "draft-state", None),
        DraftError::Incomplete => (Code::Incomplete, "draft-incomplete", None),
        DraftError::TooLong => (Code::TooLong, "draft-too-long", Some("content")),
        DraftError::ReasonNeeded => (Code::ReasonNeeded, "draft-reasons", Some("reasons")),
        DraftError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        DraftError::NotFound => (Code::NotFound, "draft-unknown", None),
        DraftError::Key(_) => (Code::KeyReused, "api-key-used", Some("idempotencyKey")),
        DraftError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}

pub(super) fn no_picture(t: Texts) -> Rejection<DraftRejectionCode> {
    let code = DraftRejectionCode::UnknownPicture;
    Rejection::new(code, t.get("draft-no-picture"), Some("content"))
}

pub(super) fn not_listed(
    t: Texts,
    error: ListingError,
) -> Result<Rejection<DraftRejectionCode>, Fault> {
    use DraftRejectionCode as Code;
    let (code, key, field) = match error {
        ListingError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        ListingError::NotFound => (Code::NotFound, "api-product-unknown", Some("productId")),
        ListingError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}
