//! What comes round again without an event: the one table of chores and of how
//! often each is done. Every chore bears to be done twice at once, for each
//! instance of the server has its own table.

use async_trait::async_trait;
use db::{Db, JobError};
use kernel::Clock;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Something to be done again and again.
#[async_trait]
pub(crate) trait Chore: Send + Sync {
    /// Does what is due now; says how much that was.
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError>;
}

/// Every chore with its name and its pause.
#[derive(Clone)]
pub struct Chores {
    db: Db,
    clock: Arc<dyn Clock>,
    table: Vec<(&'static str, Duration, Arc<dyn Chore>)>,
}

impl Chores {
    pub(crate) fn new(db: Db, clock: Arc<dyn Clock>) -> Self {
        Self {
            db,
            clock,
            table: Vec::new(),
        }
    }

    /// Has `chore` done once in every `pause`.
    #[must_use]
    pub(crate) fn every(
        mut self,
        pause: Duration,
        name: &'static str,
        chore: Arc<dyn Chore>,
    ) -> Self {
        self.table.push((name, pause, chore));
        self
    }

    /// Does every chore in its time until `stop` is cancelled; what has begun
    /// is finished.
    pub(crate) async fn run(self, stop: CancellationToken) {
        let mut rounds = JoinSet::new();
        for (name, pause, chore) in self.table {
            let (db, clock, stop) = (self.db.clone(), Arc::clone(&self.clock), stop.clone());
            rounds.spawn(async move {
                while !stop.is_cancelled() {
                    match chore.run(&db, &*clock).await {
                        Ok(0) => {}
                        Ok(done) => tracing::info!(chore = name, done, "a chore was done"),
                        Err(error) => tracing::error!(chore = name, %error, "a chore failed"),
                    }
                    tokio::select! {
                        () = stop.cancelled() => {}
                        () = tokio::time::sleep(pause) => {}
                    }
                }
            });
        }
        rounds.join_all().await;
    }

    /// Does every chore once, in the order of the table.
    ///
    /// # Errors
    /// Of the first that fails.
    pub async fn round(&self) -> Result<(), JobError> {
        for (_, _, chore) in &self.table {
            chore.run(&self.db, &*self.clock).await?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Chores {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.table.iter().map(|(name, _, _)| *name).collect();
        f.debug_struct("Chores")
            .field("table", &names)
            .finish_non_exhaustive()
    }
}
