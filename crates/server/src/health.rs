//! What a supervisor asks: does the process live, and may it get requests?

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use db::Db;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// A database that takes longer is not there.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether this process wants requests.
#[derive(Clone, Debug)]
pub(crate) struct Health {
    db: Db,
    leaving: Arc<AtomicBool>,
}

impl Health {
    pub(crate) fn new(db: Db) -> Self {
        Self {
            db,
            leaving: Arc::default(),
        }
    }

    /// From now on `/readyz` sends requests elsewhere.
    pub(crate) fn leave(&self) {
        self.leaving.store(true, Ordering::Relaxed);
    }

    /// `/livez` never asks the database: a process must not be killed because
    /// another one is down.
    pub(crate) fn router(&self) -> Router {
        Router::new()
            .route("/livez", get(async || "alive"))
            .route("/readyz", get(ready))
            .with_state(self.clone())
    }
}

async fn ready(State(health): State<Health>) -> (StatusCode, &'static str) {
    if health.leaving.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping");
    }
    match tokio::time::timeout(PATIENCE, health.db.ping()).await {
        Ok(Ok(())) => (StatusCode::OK, "ready"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "no database"),
    }
}
