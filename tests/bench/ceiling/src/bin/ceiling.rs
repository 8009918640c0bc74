//! The most that could be had on this machine: reads answered from memory with
//! the same bytes, writes done by hand in the same durable transactions.

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use clap::Parser;
use db::Db;
use moussem_bench::by_hand::{add_to_basket, place_order};
use moussem_bench::{Answer, READS, Request, read};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

/// Answers the bench's requests as fast as axum and `SQLite` can.
#[derive(Parser)]
struct Cli {
    /// The server whose answers are given, as `http://127.0.0.1:8080`
    server: String,
    /// Where the files of requests lie
    dir: PathBuf,
    /// The address of the database to write to: a copy of the server's
    database: String,
    /// Where to listen
    #[arg(long)]
    listen: String,
}

/// What the answers are made of.
struct Ceiling {
    /// By path and body, as they come in.
    answers: HashMap<(String, Bytes), Answer>,
    db: Db,
}

/// What a GraphQL mutation of the bench says.
#[derive(Deserialize)]
struct Mutation {
    variables: Variables,
}

#[derive(Deserialize)]
struct Variables {
    input: Input,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    basket_id: Option<Uuid>,
    variant_id: Option<Uuid>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let http = reqwest::Client::new();
    let mut answers = HashMap::new();
    for name in READS {
        for request in read(&cli.dir, name)? {
            let answer = request.send(&http, &cli.server).await?;
            answers.insert(key(request), answer);
        }
    }
    let db = Db::connect(&cli.database).await?;
    let router = Router::new()
        .route("/livez", get(async || "alive"))
        .fallback(answer)
        .with_state(Arc::new(Ceiling { answers, db }));
    let listener = tokio::net::TcpListener::bind(&cli.listen).await?;
    Ok(axum::serve(listener, router).await?)
}

fn key(request: Request) -> (String, Bytes) {
    (request.path, request.body.unwrap_or_default().into())
}

async fn answer(State(ceiling): State<Arc<Ceiling>>, uri: Uri, body: Bytes) -> Response {
    let key = (uri.path().to_owned(), body);
    if let Some(answer) = ceiling.answers.get(&key) {
        return ([(CONTENT_TYPE, answer.kind.clone())], answer.bytes.clone()).into_response();
    }
    match mutate(&ceiling.db, &key.1).await {
        Ok(answer) => axum::Json(answer).into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error:#}")).into_response(),
    }
}

/// An order names only a basket, an addition a variant.
async fn mutate(db: &Db, body: &[u8]) -> anyhow::Result<Value> {
    let mutation: Mutation = serde_json::from_slice(body)?;
    let input = mutation.variables.input;
    if let Some(variant) = input.variant_id {
        let basket = json!({ "id": add_to_basket(db, variant).await? });
        let payload = json!({ "basket": basket, "rejection": null });
        return Ok(json!({ "data": { "addToBasket": payload } }));
    }
    let basket = input.basket_id.context("neither a basket nor a variant")?;
    let placed = place_order(db, basket).await?;
    let total = json!({ "amountMinor": placed.total_minor });
    let order = json!({ "number": placed.number, "total": total });
    Ok(json!({ "data": { "placeOrder": { "order": order } } }))
}
