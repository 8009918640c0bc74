//! What goes wrong, as a client sees it: a code of a closed list. What is our
//! own fault is logged with an incident id, and only the id goes out.

use async_graphql::{ErrorExtensionValues, Response, ServerError};
use catalog::products::ListError;
use kernel::CursorError;
use orders::basket::ViewError;
use payments::attempts::refunds;
use payments::{bank_statements, remittance};
use sea_orm::DbErr;
use search::SearchError;
use std::error::Error;
use std::sync::Arc;
use uuid::Uuid;

/// The most errors that one answer holds.
const MOST_ERRORS: usize = 10;
/// The longest message, in characters: it may quote what was sent.
const LONGEST_MESSAGE: usize = 300;

/// The closed list of `extensions.code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// The request or its document is not well formed or not valid.
    BadRequest,
    /// `after` is no cursor of this list.
    BadCursor,
    /// The document is too deep, too long or asks for too much.
    TooComplex,
    /// The body is too large.
    TooLarge,
    /// Somebody must sign in first.
    Unauthenticated,
    /// Not for this person, or not from this origin.
    Forbidden,
    /// There is none, or it is somebody else's.
    NotFound,
    /// Our fault; `extensions.incident` names the entry in the log.
    Internal,
}

/// Why a field could not be given.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("there is none, or it is not yours")]
    NotFound,
    #[error("`after` is not a cursor of this list")]
    BadCursor,
    #[error("{0}")]
    BadRequest(&'static str),
    #[error("{0}")]
    Internal(Arc<dyn Error + Send + Sync>),
}

impl Code {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
            Self::BadCursor => "BAD_CURSOR",
            Self::TooComplex => "TOO_COMPLEX",
            Self::TooLarge => "TOO_LARGE",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::Internal => "INTERNAL",
        }
    }
}

impl Fault {
    /// What a subject could not do, and nobody outside can mend.
    pub(crate) fn ours(error: impl Error + Send + Sync + 'static) -> Self {
        Self::Internal(Arc::new(error))
    }

    /// Something that must not happen: a row that refers to nothing, for one.
    pub(crate) fn broken(what: &'static str) -> Self {
        Self::Internal(Arc::from(Box::<dyn Error + Send + Sync>::from(what)))
    }
}

impl From<DbErr> for Fault {
    fn from(error: DbErr) -> Self {
        Self::Internal(Arc::new(error))
    }
}

impl From<ViewError> for Fault {
    fn from(error: ViewError) -> Self {
        Self::ours(error)
    }
}

impl From<CursorError> for Fault {
    fn from(_: CursorError) -> Self {
        Self::BadCursor
    }
}

impl From<ListError> for Fault {
    fn from(error: ListError) -> Self {
        match error {
            ListError::Cursor(_) => Self::BadCursor,
            ListError::Db(error) => error.into(),
        }
    }
}

impl From<payments::invoices::ListError> for Fault {
    fn from(error: payments::invoices::ListError) -> Self {
        match error {
            payments::invoices::ListError::Cursor(_) => Self::BadCursor,
            payments::invoices::ListError::Db(error) => error.into(),
        }
    }
}

impl From<bank_statements::ListError> for Fault {
    fn from(error: bank_statements::ListError) -> Self {
        match error {
            bank_statements::ListError::Cursor(_) => Self::BadCursor,
            bank_statements::ListError::Db(error) => error.into(),
        }
    }
}

impl From<refunds::ListError> for Fault {
    fn from(error: refunds::ListError) -> Self {
        match error {
            refunds::ListError::Cursor(_) => Self::BadCursor,
            refunds::ListError::Db(error) => error.into(),
        }
    }
}

impl From<remittance::ListError> for Fault {
    fn from(error: remittance::ListError) -> Self {
        match error {
            remittance::ListError::Cursor(_) => Self::BadCursor,
            remittance::ListError::Db(error) => error.into(),
        }
    }
}

impl From<SearchError> for Fault {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::BadCursor => Self::BadCursor,
            other => Self::Internal(Arc::new(other)),
        }
    }
}

/// An error as it goes out.
pub(crate) fn error(code: Code, message: impl Into<String>) -> ServerError {
    sealed(ServerError::new(message, None), code)
}

/// Logs what happened under a new incident id and gives the error that names it.
pub(crate) fn incident(cause: &dyn std::fmt::Display) -> ServerError {
    let incident = Uuid::new_v4();
    tracing::error!(%incident, %cause, "the API failed");
    let mut error = error(
        Code::Internal,
        "something went wrong on our side; name the incident when you report it",
    );
    if let Some(extensions) = &mut error.extensions {
        extensions.set("incident", incident.to_string());
    }
    error
}

/// Gives every error of an answer its code, and hides what is nobody's business.
pub(crate) fn seal(response: &mut Response) {
    response.errors.truncate(MOST_ERRORS);
    for error in &mut response.errors {
        let plain = std::mem::replace(error, ServerError::new("", None));
        *error = classify(plain);
    }
}

fn classify(plain: ServerError) -> ServerError {
    let fault = plain.source::<Fault>().cloned();
    match fault {
        Some(Fault::NotFound) => sealed(plain, Code::NotFound),
        Some(Fault::BadCursor) => sealed(plain, Code::BadCursor),
        Some(Fault::Internal(cause)) => hidden(plain, &cause),
        None if plain.source.is_some() => {
            let message = plain.message.clone();
            hidden(plain, &message)
        }
        // Without a source it is the library that speaks, about the document.
        Some(Fault::BadRequest(_)) | None => sealed(plain, Code::BadRequest),
    }
}

fn hidden(plain: ServerError, cause: &dyn std::fmt::Display) -> ServerError {
    ServerError {
        locations: plain.locations,
        path: plain.path,
        ..incident(cause)
    }
}

pub(crate) fn sealed(error: ServerError, code: Code) -> ServerError {
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", code.as_str());
    ServerError {
        message: error.message.chars().take(LONGEST_MESSAGE).collect(),
        source: None,
        extensions: Some(extensions),
        ..error
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::{Error, Pos};

    fn code(error: &ServerError) -> String {
        let code = error.extensions.as_ref().unwrap().get("code").unwrap();
        code.clone().into_json().unwrap().as_str().unwrap().into()
    }

    #[test]
    fn what_the_database_says_stays_inside() {
        let told: Error = DbErr::Custom("SELECT secret FROM account".into()).into();
        let fault: Error = Fault::from(DbErr::Custom("SELECT secret".into())).into();
        for inner in [told, fault] {
            let mut response = Response::from_errors(vec![inner.into_server_error(Pos::default())]);
            seal(&mut response);
            let shown = serde_json::to_string(&response.errors).unwrap();
            assert!(!shown.contains("secret"), "{shown}");
            assert!(shown.contains("INTERNAL") && shown.contains("incident"));
        }
    }

    #[test]
    fn an_answer_holds_ten_errors_at_most_and_none_is_long() {
        let errors = vec![ServerError::new("x".repeat(100_000), None); 5_000];
        let mut response = Response::from_errors(errors);
        seal(&mut response);
        assert_eq!(response.errors.len(), MOST_ERRORS);
        assert!(serde_json::to_string(&response.errors).unwrap().len() < 16_384);
        assert_eq!(code(&response.errors[0]), "BAD_REQUEST");
    }
}
