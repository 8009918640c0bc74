//! A stand-in for Stripe's interface, for what no other stand-in knows: keys
//! that make a request safe to repeat, and every way to fail.

use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use url::form_urlencoded;

/// What webhooks are signed with.
pub const WEBHOOK_SECRET: &str = "whsec_of_the_stand_in";

/// How the next answers fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Does what was asked and answers after half a minute.
    Slow,
    /// Does what was asked; the connection breaks before the answer.
    Reset,
    /// Does nothing and answers with this status.
    Status(u16),
    /// Does what was asked and answers with a page.
    Nonsense,
}

/// The stand-in, which lives as long as the test.
#[derive(Clone, Debug)]
pub struct Gateway {
    /// Where it answers, with a slash at the end.
    pub url: String,
    desk: Arc<Mutex<Desk>>,
}

#[derive(Debug, Default)]
struct Desk {
    fault: Option<Fault>,
    /// Whether what was made is answered with a broken connection.
    loses: bool,
    /// By their names.
    things: HashMap<String, Value>,
    /// The name of what a key made.
    keys: HashMap<String, String>,
}

impl Gateway {
    pub async fn open() -> Self {
        let desk = Arc::new(Mutex::new(Desk::default()));
        let router = Router::new()
            .route("/v1/payment_intents", post(create_intent))
            .route("/v1/payment_intents/{id}", get(intent))
            .route("/v1/refunds", get(refunds).post(create_refund))
            .with_state(Arc::clone(&desk));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, desk }
    }

    /// Makes every answer fail like this from now on, or none.
    pub fn fail(&self, fault: Option<Fault>) {
        self.desk.lock().unwrap().fault = fault;
    }

    /// A day has passed: it knows no more which requests it has answered.
    pub fn forget_keys(&self) {
        self.desk.lock().unwrap().keys.clear();
    }

    /// Lets the next requests through and loses the answers to those that make
    /// something, or none.
    pub fn lose_answers(&self, lose: bool) {
        self.desk.lock().unwrap().loses = lose;
    }

    /// What a payment intent or a refund is now.
    pub fn all(&self, kind: &str) -> Vec<Value> {
        let desk = self.desk.lock().unwrap();
        let of_kind = desk.things.values().filter(|thing| thing["object"] == kind);
        of_kind.cloned().collect()
    }

    /// The payment intent of one of our attempts.
    pub fn intent_of(&self, attempt: &str) -> Value {
        let all = self.all("payment_intent");
        let found = all
            .into_iter()
            .find(|intent| intent["metadata"]["attempt"] == attempt);
        found.unwrap()
    }

    /// The shopper's card is taken, or whatever `status` says.
    pub fn set_status(&self, intent: &Value, status: &str) {
        let id = intent["id"].as_str().unwrap();
        let mut desk = self.desk.lock().unwrap();
        desk.things.get_mut(id).unwrap()["status"] = json!(status);
    }

    /// The shopper's card is refused.
    pub fn refuse(&self, intent: &Value) {
        self.set_status(intent, "requires_payment_method");
        let id = intent["id"].as_str().unwrap();
        let mut desk = self.desk.lock().unwrap();
        let refusal = json!({ "code": "card_declined" });
        desk.things.get_mut(id).unwrap()["last_payment_error"] = refusal;
    }

    /// An event about a payment intent, as it would be posted.
    pub fn event(&self, id: &str, kind: &str, intent: &Value) -> String {
        let data = json!({ "object": intent });
        json!({ "id": id, "object": "event", "type": kind, "data": data }).to_string()
    }
}

/// Stripe's signature over a body at a time, in seconds.
pub fn stripe_signature(body: &str, secret: &str, time: i64) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{time}.{body}").as_bytes());
    format!("t={time},v1={}", hex::encode(mac.finalize().into_bytes()))
}

async fn create_intent(
    State(desk): State<Arc<Mutex<Desk>>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let said = form(&body);
    make(desk, &headers, "pi", |id| {
        json!({
            "id": id, "object": "payment_intent", "status": "requires_payment_method",
            "amount": said["amount"].parse::<i64>().unwrap(), "currency": said["currency"],
            "client_secret": format!("{id}_secret"),
            "metadata": { "attempt": said["metadata[attempt]"] },
        })
    })
    .await
}

async fn create_refund(
    State(desk): State<Arc<Mutex<Desk>>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let said = form(&body);
    make(desk, &headers, "re", |id| {
        json!({
            "id": id, "object": "refund", "status": "succeeded",
            "amount": said["amount"].parse::<i64>().unwrap(), "payment_intent": said["payment_intent"],
            "metadata": { "refund": said.get("metadata[refund]") },
        })
    })
    .await
}

/// The refunds of a payment intent.
async fn refunds(
    State(desk): State<Arc<Mutex<Desk>>>,
    Query(asked): Query<HashMap<String, String>>,
) -> Response {
    let (found, fault) = {
        let desk = desk.lock().unwrap();
        let of_it = |thing: &&Value| {
            thing["object"] == "refund" && thing["payment_intent"] == asked["payment_intent"]
        };
        let found: Vec<Value> = desk.things.values().filter(of_it).cloned().collect();
        (found, desk.fault)
    };
    answer(json!({ "object": "list", "data": found }), fault).await
}

async fn intent(State(desk): State<Arc<Mutex<Desk>>>, Path(id): Path<String>) -> Response {
    let (found, fault) = {
        let desk = desk.lock().unwrap();
        (desk.things.get(&id).cloned(), desk.fault)
    };
    match found {
        Some(thing) => answer(thing, fault).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Makes a thing, once for each key.
async fn make(
    desk: Arc<Mutex<Desk>>,
    headers: &HeaderMap,
    prefix: &str,
    thing: impl FnOnce(&str) -> Value,
) -> Response {
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    let (made, fault) = {
        let mut desk = desk.lock().unwrap();
        if let Some(Fault::Status(status)) = desk.fault {
            return refused(status);
        }
        let next = format!("{prefix}_{}", desk.things.len() + 1);
        let id = desk.keys.entry(key).or_insert(next).clone();
        let fault = desk.fault.or(desk.loses.then_some(Fault::Reset));
        let made = desk.things.entry(id.clone());
        (made.or_insert_with(|| thing(&id)).clone(), fault)
    };
    answer(made, fault).await
}

async fn answer(thing: Value, fault: Option<Fault>) -> Response {
    match fault {
        None => Json(thing).into_response(),
        Some(Fault::Slow) => {
            tokio::time::sleep(Duration::from_secs(30)).await;
            Json(thing).into_response()
        }
        Some(Fault::Reset) => {
            let broken = std::io::Error::other("reset");
            let body = futures::stream::iter([Ok(Bytes::from("{")), Err(broken)]);
            Body::from_stream(body).into_response()
        }
        Some(Fault::Status(status)) => refused(status),
        Some(Fault::Nonsense) => "<!doctype html><title>Welcome</title>".into_response(),
    }
}

fn refused(status: u16) -> Response {
    let error = json!({ "error": { "type": "api_error", "message": "not now" } });
    (StatusCode::from_u16(status).unwrap(), Json(error)).into_response()
}

fn form(body: &[u8]) -> HashMap<String, String> {
    form_urlencoded::parse(body).into_owned().collect()
}
