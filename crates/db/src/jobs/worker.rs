//! The worker: relays events to jobs and runs what is due.

use super::queue::{self, Lane};
use super::{Handler, JobError, JobInfo};
use crate::Db;
use kernel::Clock;
use sea_orm::DbErr;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long an idle worker waits before it looks again.
const IDLE: Duration = Duration::from_millis(250);
/// Shorter than the lock, so that nobody else runs the job at the same time.
const JOB_LIMIT: Duration = Duration::from_secs(50);

/// Runs jobs. Several may run at once, also in several processes.
#[derive(Clone)]
pub struct Worker {
    db: Db,
    clock: Arc<dyn Clock>,
    lane: Lane,
    listeners: HashMap<&'static str, Vec<&'static str>>,
    handlers: HashMap<&'static str, Arc<dyn Handler>>,
}

impl Worker {
    pub fn new(db: Db, clock: Arc<dyn Clock>) -> Self {
        Self {
            db,
            clock,
            lane: Lane::Every,
            listeners: HashMap::new(),
            handlers: HashMap::new(),
        }
    }

    /// Has `handler` do the job `name` for each event of the kind `event`.
    #[must_use]
    pub fn on(
        mut self,
        event: &'static str,
        name: &'static str,
        handler: Arc<dyn Handler>,
    ) -> Self {
        self.listeners.entry(event).or_default().push(name);
        self.handlers.insert(name, handler);
        self
    }

    /// Two workers of this one: the second does the jobs with these names, the
    /// first all others, which so never wait behind them.
    pub fn split(self, names: &'static [&'static str]) -> (Self, Self) {
        let others = Self {
            lane: Lane::Except(names),
            ..self.clone()
        };
        let apart = Self {
            lane: Lane::Only(names),
            ..self
        };
        (others, apart)
    }

    /// Works until `stop` is cancelled; a job that has begun is finished.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let busy = match self.round(&stop).await {
                Ok(handled) => handled > 0,
                Err(error) => {
                    tracing::error!(%error, "the job queue cannot be read");
                    false
                }
            };
            if !busy {
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = tokio::time::sleep(IDLE) => {}
                }
            }
        }
    }

    /// Runs everything that is due now, and what comes of it.
    pub async fn drain(&self) -> Result<(), DbErr> {
        let never = CancellationToken::new();
        while self.round(&never).await? > 0 {}
        Ok(())
    }

    /// One look at the outbox and the queue, broken off between two jobs by
    /// `stop`; says how much there was to do.
    async fn round(&self, stop: &CancellationToken) -> Result<usize, DbErr> {
        let jobs_of = |kind: &str| self.listeners.get(kind).cloned().unwrap_or_default();
        let mut handled = queue::relay(&self.db, self.clock.now(), jobs_of).await?;
        for row in queue::due(&self.db, self.lane, self.clock.now()).await? {
            if stop.is_cancelled() {
                break;
            }
            if let Some(info) = queue::claim(&self.db, &row, self.clock.now()).await? {
                handled += 1;
                self.handle(&row.name, info).await?;
            }
        }
        Ok(handled)
    }

    async fn handle(&self, name: &str, info: JobInfo) -> Result<(), DbErr> {
        match self.attempt(name, info.clone()).await {
            Ok(()) => queue::done(&self.db, info.id).await,
            Err(error) => {
                tracing::warn!(job = name, id = %info.id, attempt = info.attempt, %error, "a job failed");
                queue::failed(&self.db, &info, &error, self.clock.now()).await
            }
        }
    }

    /// Runs the handler in a task of its own, so that its panic is its own.
    async fn attempt(&self, name: &str, info: JobInfo) -> Result<(), JobError> {
        let Some(handler) = self.handlers.get(name).cloned() else {
            return Err(JobError::never(format!("nobody knows the job `{name}`")));
        };
        let mut task = tokio::spawn(async move { handler.run(&info).await });
        match tokio::time::timeout(JOB_LIMIT, &mut task).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => Err(JobError::again(panic)),
            Err(_) => {
                // Its next try must not meet it still at work.
                task.abort();
                Err(JobError::again("it took too long"))
            }
        }
    }
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Worker")
            .field("listeners", &self.listeners)
            .finish_non_exhaustive()
    }
}
