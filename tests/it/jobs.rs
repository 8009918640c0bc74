//! Events become jobs, jobs are tried again, and what never works is parked.

use async_trait::async_trait;
use chrono::{DateTime, Duration, Utc};
use db::jobs::{Handler, JobError, JobInfo, Worker, parked, retry, waiting};
use kernel::StillClock;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use testkit::Database;

/// Fails so many times, then works.
struct Fails {
    left: AtomicI32,
    runs: AtomicI32,
    retryable: bool,
}

impl Fails {
    fn times(left: i32, retryable: bool) -> Arc<Self> {
        Arc::new(Self {
            left: left.into(),
            runs: 0.into(),
            retryable,
        })
    }
}

#[async_trait]
impl Handler for Fails {
    async fn run(&self, _: &JobInfo) -> Result<(), JobError> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        if self.left.fetch_sub(1, Ordering::SeqCst) <= 0 {
            return Ok(());
        }
        Err(JobError {
            retryable: self.retryable,
            patient: false,
            reason: "not today".to_owned(),
        })
    }
}

/// A handler that has a mistake in it.
struct Panics;

#[async_trait]
impl Handler for Panics {
    async fn run(&self, _: &JobInfo) -> Result<(), JobError> {
        panic!("a mistake")
    }
}

struct Queue {
    db: db::Db,
    clock: Arc<StillClock>,
    worker: Worker,
    _database: Database,
}

impl Queue {
    async fn with(handler: Arc<dyn Handler>) -> Self {
        let database = Database::create().await;
        let db = database.open().await;
        let noon: DateTime<Utc> = "2026-10-01T12:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(noon));
        let worker = Worker::new(db.clone(), clock.clone()).on("thing_happened", "tell", handler);
        let tx = db.write().await.unwrap();
        db::outbox::emit(&tx, &*clock, "thing_happened", &json!({ "id": 1 }))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Self {
            db,
            clock,
            worker,
            _database: database,
        }
    }

    async fn drain_for_an_hour(&self) {
        for _ in 0..12 {
            self.worker.drain().await.unwrap();
            self.clock.advance(Duration::minutes(5));
        }
    }
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_until_it_works() {
    let handler = Fails::times(3, true);
    let queue = Queue::with(handler.clone()).await;
    queue.drain_for_an_hour().await;
    assert_eq!(handler.runs.load(Ordering::SeqCst), 4);
    assert_eq!(waiting(&queue.db).await.unwrap(), 0);
    assert_eq!(parked(&queue.db).await.unwrap(), []);
}

#[tokio::test]
async fn a_job_is_parked_after_five_failures_and_can_be_put_back() {
    let handler = Fails::times(5, true);
    let queue = Queue::with(handler.clone()).await;
    queue.drain_for_an_hour().await;
    assert_eq!(handler.runs.load(Ordering::SeqCst), 5);
    let given_up = parked(&queue.db).await.unwrap();
    assert_eq!(given_up.len(), 1);
    assert_eq!(given_up[0].last_error, "not today");

    let now = kernel::Clock::now(&*queue.clock);
    assert!(retry(&queue.db, given_up[0].id, now).await.unwrap());
    queue.worker.drain().await.unwrap();
    assert_eq!(handler.runs.load(Ordering::SeqCst), 6);
    assert_eq!(parked(&queue.db).await.unwrap(), []);
}

/// Fails because somebody else's server is away.
struct Away(AtomicI32);

#[async_trait]
impl Handler for Away {
    async fn run(&self, _: &JobInfo) -> Result<(), JobError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Err(JobError::later("nobody answers"))
    }
}

#[tokio::test]
async fn a_job_that_waits_for_others_is_tried_for_four_days() {
    let handler = Arc::new(Away(0.into()));
    let queue = Queue::with(handler.clone()).await;
    let mut hours = 0;
    while parked(&queue.db).await.unwrap().is_empty() {
        for _ in 0..6 {
            queue.worker.drain().await.unwrap();
            queue.clock.advance(Duration::minutes(11));
        }
        hours += 1;
        assert!(hours < 200, "it is never given up");
    }
    assert_eq!(handler.0.load(Ordering::SeqCst), 550);
    assert!(hours * 66 / 60 >= 96, "{hours}");
}

#[tokio::test]
async fn what_will_never_work_is_parked_at_once() {
    let handler = Fails::times(1, false);
    let queue = Queue::with(handler.clone()).await;
    queue.drain_for_an_hour().await;
    assert_eq!(handler.runs.load(Ordering::SeqCst), 1);
    assert_eq!(parked(&queue.db).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_handler_that_panics_takes_nobody_with_it() {
    let queue = Queue::with(Arc::new(Panics)).await;
    queue.drain_for_an_hour().await;
    assert_eq!(parked(&queue.db).await.unwrap().len(), 1);
}

#[tokio::test]
async fn two_workers_run_each_job_once() {
    let handler = Fails::times(0, true);
    let queue = Queue::with(handler.clone()).await;
    for n in 0..40 {
        let tx = queue.db.write().await.unwrap();
        db::outbox::emit(&tx, &*queue.clock, "thing_happened", &json!({ "id": n }))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    let (first, second) = (queue.worker.clone(), queue.worker.clone());
    let first = tokio::spawn(async move { first.drain().await });
    let second = tokio::spawn(async move { second.drain().await });
    first.await.unwrap().unwrap();
    second.await.unwrap().unwrap();
    queue.worker.drain().await.unwrap();
    assert_eq!(handler.runs.load(Ordering::SeqCst), 41);
}
