//! An engine that may not be there: another process may hold its directory, or
//! the disk may be full. The market opens all the same and asks again later.

use crate::{
    Document, Engine, EngineState, Found, Rebuild, SearchError, SearchQuery, SuggestQuery,
    Suggestions, Synonyms,
};
use async_trait::async_trait;
use kernel::ProductId;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::task::spawn_blocking;

type Opener = dyn Fn() -> Result<Arc<dyn Engine>, SearchError> + Send + Sync;

/// The engine that `opener` opens, as soon as it can. Cheap to clone.
#[derive(Clone)]
pub struct Standby {
    opener: Arc<Opener>,
    engine: Arc<RwLock<Option<Arc<dyn Engine>>>>,
}

impl Standby {
    /// Opens the engine now, or leaves it to [`Self::wake`].
    pub fn open(
        opener: impl Fn() -> Result<Arc<dyn Engine>, SearchError> + Send + Sync + 'static,
    ) -> Self {
        let standby = Self {
            opener: Arc::new(opener),
            engine: Arc::default(),
        };
        standby.try_open();
        standby
    }

    /// Opens the engine if it is not open yet.
    ///
    /// # Returns
    /// Whether it was opened just now.
    pub async fn wake(&self) -> bool {
        if self.engine().is_ok() {
            return false;
        }
        let standby = self.clone();
        spawn_blocking(move || standby.try_open())
            .await
            .unwrap_or(false)
    }

    fn try_open(&self) -> bool {
        match (self.opener)() {
            Ok(engine) => {
                let mut place = self.engine.write().unwrap_or_else(PoisonError::into_inner);
                *place = Some(engine);
                true
            }
            Err(error) => {
                tracing::warn!(%error, "the database searches until the index can be opened");
                false
            }
        }
    }

    fn engine(&self) -> Result<Arc<dyn Engine>, SearchError> {
        let place = self.engine.read().unwrap_or_else(PoisonError::into_inner);
        place.clone().ok_or(SearchError::Away)
    }
}

#[async_trait]
impl Engine for Standby {
    async fn replace(&self, documents: Vec<Document>) -> Result<(), SearchError> {
        self.engine()?.replace(documents).await
    }

    async fn remove(&self, ids: &[ProductId]) -> Result<(), SearchError> {
        self.engine()?.remove(ids).await
    }

    async fn search(&self, query: &SearchQuery) -> Result<Found, SearchError> {
        self.engine()?.search(query).await
    }

    async fn suggest(&self, query: &SuggestQuery) -> Result<Suggestions, SearchError> {
        self.engine()?.suggest(query).await
    }

    async fn rebuild(&self, words: &[Synonyms]) -> Result<Box<dyn Rebuild>, SearchError> {
        self.engine()?.rebuild(words).await
    }

    async fn check(&self) -> Result<EngineState, SearchError> {
        self.engine()?.check().await
    }
}
