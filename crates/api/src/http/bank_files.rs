//! A statement of a region's bank: taken once its columns are known, and matched
//! with what shoppers owe.

use super::Service;
use super::files::{Problem, sent};
use crate::errors::Code;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use payments::bank_statements::{self, Field, Statement, StatementError, Taken};
use serde::{Deserialize, Serialize};

/// Whose statement it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct About {
    region_id: String,
    /// The name of the file.
    name: String,
    /// What its columns hold, with commas between them: `day`, `text`, `amount`,
    /// `credit`, `debit`, nothing where they are of no use. Not needed where the
    /// last statement had the same headers.
    columns: Option<String>,
}

/// What became of the statement.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum Answer {
    /// With 201: what came in, and how much of it no earlier statement had.
    Kept { line_count: i32, new_count: i32 },
    /// With 200: nothing was kept; say what the columns hold.
    Ask {
        headers: Vec<String>,
        columns: Vec<Option<Field>>,
        rows: Vec<Vec<String>>,
    },
}

/// Takes what a bank says.
pub(super) async fn statement(
    State(service): State<Service>,
    headers: HeaderMap,
    Query(about): Query<About>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match taken(&service, &headers, about, body).await {
        Ok(Taken::Kept(file)) => {
            let answer = Answer::Kept {
                line_count: file.line_count,
                new_count: file.new_count,
            };
            (StatusCode::CREATED, Json(answer)).into_response()
        }
        Ok(Taken::Ask {
            headers,
            proposed: columns,
            rows,
        }) => {
            let answer = Answer::Ask {
                headers,
                columns,
                rows,
            };
            (StatusCode::OK, Json(answer)).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}

async fn taken(
    service: &Service,
    headers: &HeaderMap,
    about: About,
    body: Result<Bytes, BytesRejection>,
) -> Result<Taken, Problem> {
    let (officer, bytes) = sent(service, headers, &about.region_id, body).await?;
    let columns = about.columns.as_deref().map(fields).transpose()?;
    let statement = Statement {
        file_name: about.name,
        bytes,
        columns,
    };
    let (db, clock) = (&service.shop.db, &*service.shop.clock);
    let taken = bank_statements::take(db, clock, &officer, statement).await;
    let taken = taken.map_err(|error| match error {
        StatementError::Sheet(_) | StatementError::Columns | StatementError::BrokenOff => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, Code::BadRequest, &error)
        }
        StatementError::Db(_) => ours(&error),
    })?;
    // What is broken off here is gone on with by a chore.
    orders::paying::match_lines(db, clock)
        .await
        .map_err(|error| ours(&error))?;
    Ok(taken)
}

fn ours(error: &dyn std::fmt::Display) -> Problem {
    tracing::error!(%error, "a bank statement could not be taken");
    Problem::ours()
}

fn fields(said: &str) -> Result<Vec<Option<Field>>, Problem> {
    said.split(',')
        .map(|word| match word {
            "" => Ok(None),
            "day" => Ok(Some(Field::Day)),
            "text" => Ok(Some(Field::Text)),
            "amount" => Ok(Some(Field::Amount)),
            "credit" => Ok(Some(Field::Credit)),
            "debit" => Ok(Some(Field::Debit)),
            _ => {
                let said = "a column holds day, text, amount, credit, debit or nothing";
                Err(Problem::new(
                    StatusCode::UNPROCESSABLE_ENTITY,
                    Code::BadRequest,
                    &said,
                ))
            }
        })
        .collect()
}
