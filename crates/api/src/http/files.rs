//! Files from a region's office: the bytes as they are, at an address that says
//! whose they are. What is wrong with one is told as problem details (RFC 9457)
//! with the codes of the API.

use super::{Service, origin};
use crate::errors::Code;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use identity::{Actor, Officer};
use payments::remittance::{self, Upload, UploadError};
use serde::Deserialize;
use serde_json::json;

/// Whose file it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct About {
    region_id: String,
    /// The courier that sent it.
    carrier: String,
    /// The name of the file.
    name: String,
}

/// Takes what a courier has collected; answers with the id of the file.
pub(super) async fn remittance(
    State(service): State<Service>,
    headers: HeaderMap,
    Query(about): Query<About>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match taken(&service, &headers, about, body).await {
        Ok(file) => {
            let answer = json!({ "id": file.id.to_string(), "lineCount": file.line_count });
            (StatusCode::CREATED, Json(answer)).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}

async fn taken(
    service: &Service,
    headers: &HeaderMap,
    about: About,
    body: Result<Bytes, BytesRejection>,
) -> Result<payments::RemittanceFile, Problem> {
    let shop = &service.shop;
    let (officer, bytes) = sent(service, headers, &about.region_id, body).await?;
    let upload = Upload {
        carrier: about.carrier,
        file_name: about.name,
        bytes,
    };
    remittance::upload(&shop.db, &*shop.clock, &officer, upload)
        .await
        .map_err(|error| match error {
            UploadError::TooLarge => too_large(),
            UploadError::CarrierNeeded | UploadError::Sheet(_) => {
                Problem::new(StatusCode::UNPROCESSABLE_ENTITY, Code::BadRequest, &error)
            }
            UploadError::BrokenOff | UploadError::Db(_) => {
                tracing::error!(%error, "a file could not be taken");
                Problem::ours()
            }
        })
}

/// The proof that whoever sends a file is an officer of the region, and the file.
pub(super) async fn sent(
    service: &Service,
    headers: &HeaderMap,
    region_id: &str,
    body: Result<Bytes, BytesRejection>,
) -> Result<(Officer, Vec<u8>), Problem> {
    origin::check(headers, &service.shop.settings.public_url)
        .map_err(|error| Problem::new(StatusCode::FORBIDDEN, Code::Forbidden, &error))?;
    let actor = service.actor(headers).await.map_err(|_| Problem::ours())?;
    let region = region_id.parse().ok();
    let Some(officer) = region.and_then(|id| actor.officer(id)) else {
        return Err(refused(&actor));
    };
    let body = body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Problem::new(
            StatusCode::BAD_REQUEST,
            Code::BadRequest,
            &"the file broke off",
        ),
    })?;
    Ok((officer, body.to_vec()))
}

pub(super) fn refused(actor: &Actor) -> Problem {
    match actor {
        Actor::Visitor => Problem::new(
            StatusCode::UNAUTHORIZED,
            Code::Unauthenticated,
            &"sign in to send files",
        ),
        Actor::Account(person) => {
            tracing::warn!(account_id = %person.account_id, "refused: not theirs");
            Problem::new(
                StatusCode::NOT_FOUND,
                Code::NotFound,
                &"there is none, or it is not yours",
            )
        }
    }
}

fn too_large() -> Problem {
    let most = remittance::MOST_BYTES;
    let said = format!("the file is too large: {most} bytes at most");
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Code::TooLarge, &said)
}

/// What is wrong, for a program and for a person.
pub(super) struct Problem {
    status: StatusCode,
    code: Code,
    detail: String,
}

impl Problem {
    pub(super) fn new(status: StatusCode, code: Code, detail: &impl ToString) -> Self {
        Self {
            status,
            code,
            detail: detail.to_string(),
        }
    }

    pub(super) fn ours() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            Code::Internal,
            &"something went wrong on our side",
        )
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = json!({
            "title": self.status.canonical_reason(),
            "status": self.status.as_u16(),
            "detail": self.detail,
            "code": self.code.as_str(),
        });
        let problem = [(CONTENT_TYPE, "application/problem+json")];
        (self.status, problem, body.to_string()).into_response()
    }
}
