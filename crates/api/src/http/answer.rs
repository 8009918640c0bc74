//! An answer and the status that goes with it, in either media type.

use super::media_type::MediaType;
use crate::errors::{Code, error, sealed};
use async_graphql::{Response as Executed, ServerError};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// A request that was not run. There is no `data` then.
#[derive(Debug)]
pub(crate) struct Failure {
    error: Box<ServerError>,
    status: StatusCode,
    /// Whether the request itself was well formed: then, of old, the status is 200.
    understood: bool,
}

/// What a request leads to.
pub(crate) struct Answer {
    media_type: MediaType,
    outcome: Result<Executed, Failure>,
}

impl Failure {
    /// What is no GraphQL request at all.
    pub(crate) fn malformed(message: impl Into<String>) -> Self {
        Self::refused(StatusCode::BAD_REQUEST, Code::BadRequest, message)
    }

    pub(crate) fn refused(status: StatusCode, code: Code, message: impl Into<String>) -> Self {
        Self {
            error: Box::new(error(code, message)),
            status,
            understood: false,
        }
    }

    /// A document that cannot be run.
    pub(crate) fn document(code: Code, error: ServerError) -> Self {
        Self {
            error: Box::new(sealed(error, code)),
            status: StatusCode::BAD_REQUEST,
            understood: true,
        }
    }

    pub(crate) fn forbidden(status: StatusCode, code: Code, field: &str) -> Self {
        let message = match code {
            Code::Unauthenticated => format!("sign in to use `{field}`"),
            _ => format!("`{field}` is not for you"),
        };
        Self {
            error: Box::new(error(code, message)),
            status,
            understood: true,
        }
    }

    pub(crate) fn only_by_post() -> Self {
        let message = "what changes something is sent by POST";
        Self::refused(StatusCode::METHOD_NOT_ALLOWED, Code::BadRequest, message)
    }

    pub(crate) fn internal(incident: ServerError) -> Self {
        Self {
            error: Box::new(incident),
            status: StatusCode::INTERNAL_SERVER_ERROR,
            understood: false,
        }
    }
}

impl Answer {
    /// `outcome` is run or refused; one whose document was not valid was not run.
    pub(crate) fn new(media_type: MediaType, outcome: Result<Executed, Failure>) -> Self {
        Self {
            media_type,
            outcome,
        }
    }

    pub(crate) fn not_acceptable() -> Self {
        let message = "the answer is application/graphql-response+json or application/json";
        let failure = Failure::refused(StatusCode::NOT_ACCEPTABLE, Code::BadRequest, message);
        Self::new(MediaType::Json, Err(failure))
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let old = self.media_type == MediaType::Json;
        let mut headers = HeaderMap::new();
        let (status, body) = match self.outcome {
            Ok(executed) if was_run(&executed) => {
                headers.extend(executed.http_headers.clone());
                (StatusCode::OK, serde_json::to_vec(&executed))
            }
            Ok(invalid) => {
                let status = if old {
                    StatusCode::OK
                } else {
                    status_of(&invalid)
                };
                (
                    status,
                    serde_json::to_vec(&json!({ "errors": invalid.errors })),
                )
            }
            Err(failure) => {
                if failure.status == StatusCode::METHOD_NOT_ALLOWED {
                    headers.insert(ALLOW, HeaderValue::from_static("POST"));
                }
                let status = if old && failure.understood {
                    StatusCode::OK
                } else {
                    failure.status
                };
                let body = json!({ "errors": [failure.error] });
                (status, serde_json::to_vec(&body))
            }
        };
        headers.insert(CONTENT_TYPE, self.media_type.header());
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(
            VARY,
            HeaderValue::from_static("accept, accept-language, cookie"),
        );
        match body {
            Ok(body) => (status, headers, body).into_response(),
            Err(error) => {
                tracing::error!(%error, "an answer could not be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// Whether any field was reached: errors about the document have no path.
fn was_run(executed: &Executed) -> bool {
    let about_document = |error: &ServerError| error.path.is_empty();
    executed.errors.is_empty() || !executed.errors.iter().all(about_document)
}

fn status_of(invalid: &Executed) -> StatusCode {
    let ours = invalid.errors.iter().any(is_internal);
    if ours {
        StatusCode::INTERNAL_SERVER_ERROR
    } else {
        StatusCode::BAD_REQUEST
    }
}

fn is_internal(error: &ServerError) -> bool {
    let code = error.extensions.as_ref().and_then(|all| all.get("code"));
    code == Some(&Code::Internal.as_str().into())
}
