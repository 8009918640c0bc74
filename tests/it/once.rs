//! The same key does the work once, and everybody gets the same answer.

use chrono::{DateTime, Duration, Utc};
use db::once::{self, Claim, KEPT, Once, OnceError};
use kernel::StillClock;
use serde_json::json;
use std::sync::Arc;
use testkit::Database;
use tokio::task::JoinSet;

fn noon() -> StillClock {
    let noon: DateTime<Utc> = "2026-10-01T12:00:00Z".parse().unwrap();
    StillClock::at(noon)
}

/// Asks under `key`; answers with `answer` unless somebody did before.
async fn ask(db: &db::Db, clock: &StillClock, key: &Once, answer: i32) -> Result<i64, OnceError> {
    let tx = db.write().await?;
    if let Claim::Seen(seen) = once::claim(&tx, clock, key).await? {
        return Ok(seen.as_i64().unwrap());
    }
    once::answer(&tx, key, &answer).await?;
    tx.commit().await?;
    Ok(answer.into())
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_callers_with_one_key_get_the_answer_of_the_one_that_worked() {
    let database = Database::create().await;
    let db = database.open().await;
    let clock = Arc::new(noon());
    let mut callers = JoinSet::new();
    for caller in 0..50 {
        let (db, clock) = (db.clone(), Arc::clone(&clock));
        callers.spawn(async move {
            let key = Once::new("test", "k", &json!({ "same": "body" }));
            ask(&db, &clock, &key, caller).await.unwrap()
        });
    }
    let mut answers = callers.join_all().await;
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

#[tokio::test]
async fn another_body_under_a_used_key_is_refused_and_another_scope_is_not() {
    let database = Database::create().await;
    let db = database.open().await;
    let clock = noon();
    let first = Once::new("a", "k", &1);
    assert_eq!(ask(&db, &clock, &first, 7).await.unwrap(), 7);
    let other = ask(&db, &clock, &Once::new("a", "k", &2), 8).await;
    assert!(matches!(other, Err(OnceError::KeyReused)), "{other:?}");
    let elsewhere = Once::new("b", "k", &2);
    assert_eq!(ask(&db, &clock, &elsewhere, 9).await.unwrap(), 9);
    assert_eq!(ask(&db, &clock, &first, 10).await.unwrap(), 7);
}

#[tokio::test]
async fn a_key_is_of_one_to_a_hundred_characters() {
    let database = Database::create().await;
    let db = database.open().await;
    for key in [String::new(), "k".repeat(101)] {
        let refused = ask(&db, &noon(), &Once::new("a", &key, &1), 1).await;
        assert!(matches!(refused, Err(OnceError::BadKey)), "{refused:?}");
    }
    let longest = Once::new("a", &"ⵣ".repeat(100), &1);
    assert_eq!(ask(&db, &noon(), &longest, 1).await.unwrap(), 1);
}

#[tokio::test]
async fn work_that_is_rolled_back_leaves_its_key_free() {
    let database = Database::create().await;
    let db = database.open().await;
    let key = Once::new("a", "k", &1);
    let tx = db.write().await.unwrap();
    assert_eq!(once::claim(&tx, &noon(), &key).await.unwrap(), Claim::New);
    tx.rollback().await.unwrap();
    assert_eq!(ask(&db, &noon(), &key, 2).await.unwrap(), 2);
}

#[tokio::test]
async fn an_answer_is_kept_for_seven_days_and_then_forgotten() {
    let database = Database::create().await;
    let db = database.open().await;
    let clock = noon();
    let key = Once::new("a", "k", &1);
    ask(&db, &clock, &key, 1).await.unwrap();
    clock.advance(KEPT);
    assert_eq!(once::forget(&db, &clock).await.unwrap(), 0);
    assert_eq!(ask(&db, &clock, &key, 2).await.unwrap(), 1);
    clock.advance(Duration::seconds(1));
    assert_eq!(once::forget(&db, &clock).await.unwrap(), 1);
    assert_eq!(ask(&db, &clock, &key, 3).await.unwrap(), 3);
}
