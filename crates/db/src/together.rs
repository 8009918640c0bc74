//! Group commit. `SQLite` has one pen and pays for the disk at each commit, so
//! writes that wait for the pen at the same time share one transaction, each in
//! a savepoint of its own: one that fails takes back only itself. Nobody hears
//! of success before the commit that all share is on disk. `PostgreSQL` does
//! this by itself, so there each write is a transaction.

use crate::Db;
use futures::FutureExt;
use futures::future::BoxFuture;
use sea_orm::{DatabaseTransaction, DbBackend, DbErr, TransactionTrait};
use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot;

/// The most writes that share a commit: what the first of them waits for the last.
const MOST: usize = 32;

/// The writes that wait for the pen, and the pen.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: Mutex<VecDeque<Box<dyn Waiting>>>,
    pen: tokio::sync::Mutex<()>,
}

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}

impl Queue {
    fn push(&self, write: Box<dyn Waiting>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push_back(write);
    }

    fn next_batch(&self) -> Vec<Box<dyn Waiting>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let count = waiting.len().min(MOST);
        waiting.drain(..count).collect()
    }
}

/// A write whose answer has another type than its neighbour's.
#[async_trait::async_trait]
trait Waiting: Send {
    /// Does it; says whether what it wrote is to be kept.
    async fn run(&mut self, tx: &DatabaseTransaction) -> bool;
    /// Tells whoever waits; `lost` where the shared commit failed.
    fn tell(self: Box<Self>, lost: Option<&DbErr>);
}

struct Write<T, E, F> {
    work: Option<F>,
    answer: Option<Result<T, E>>,
    to: oneshot::Sender<Result<T, E>>,
}

#[async_trait::async_trait]
impl<T, E, F> Waiting for Write<T, E, F>
where
    T: Send,
    E: From<DbErr> + Send,
    F: for<'t> FnOnce(&'t DatabaseTransaction) -> BoxFuture<'t, Result<T, E>> + Send,
{
    async fn run(&mut self, tx: &DatabaseTransaction) -> bool {
        if let Some(work) = self.work.take() {
            let done = AssertUnwindSafe(work(tx)).catch_unwind().await;
            self.answer = done.ok();
        }
        matches!(self.answer, Some(Ok(_)))
    }

    fn tell(self: Box<Self>, lost: Option<&DbErr>) {
        let answer = match (self.answer, lost) {
            (Some(Err(refused)), _) => Err(refused),
            (_, Some(lost)) => Err(DbErr::Custom(format!("not committed: {lost}")).into()),
            (Some(done), None) => done,
            (None, None) => Err(broken_off().into()),
        };
        // Whoever asked may have gone; the write stands all the same.
        drop(self.to.send(answer));
    }
}

fn broken_off() -> DbErr {
    DbErr::Custom("the write broke off".to_owned())
}

impl Db {
    /// Runs a write in a transaction and commits it if it succeeds. It goes on
    /// to its end also when whoever asked goes away.
    ///
    /// # Errors
    /// What `work` fails with, or the database's own error, also at the commit.
    pub async fn together<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbErr> + Send + 'static,
        F: for<'t> FnOnce(&'t DatabaseTransaction) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        let (to, answer) = oneshot::channel();
        let write = Box::new(Write {
            work: Some(work),
            answer: None,
            to,
        });
        if self.backend() == DbBackend::Sqlite {
            self.queue.push(write);
            tokio::spawn(lead(self.clone()));
        } else {
            tokio::spawn(by_itself(self.clone(), write));
        }
        answer.await.unwrap_or_else(|_| Err(broken_off().into()))
    }
}

/// Takes the pen and writes for all who wait, itself among them unless somebody
/// wrote for it in the meantime.
async fn lead(db: Db) {
    let _pen = db.queue.pen.lock().await;
    let mut batch = db.queue.next_batch();
    let lost = match batch.as_mut_slice() {
        [] => return,
        [only] => alone(&db, &mut **only).await,
        several => shared(&db, several).await,
    };
    let lost = lost.err();
    for write in batch {
        write.tell(lost.as_ref());
    }
}

async fn by_itself(db: Db, mut write: Box<dyn Waiting>) {
    let lost = alone(&db, &mut *write).await.err();
    write.tell(lost.as_ref());
}

async fn alone(db: &Db, write: &mut dyn Waiting) -> Result<(), DbErr> {
    let tx = db.write().await?;
    if write.run(&tx).await {
        tx.commit().await
    } else {
        tx.rollback().await
    }
}

async fn shared(db: &Db, batch: &mut [Box<dyn Waiting>]) -> Result<(), DbErr> {
    let tx = db.write().await?;
    for write in batch {
        let savepoint = tx.begin().await?;
        if write.run(&savepoint).await {
            savepoint.commit().await?;
        } else {
            savepoint.rollback().await?;
        }
    }
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::{ConnectionTrait, Statement};
    use tokio::task::JoinSet;

    async fn numbers() -> (tempfile::TempDir, Db) {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("a.db").display());
        let db = Db::connect(&url).await.unwrap();
        let table = "CREATE TABLE n (a INTEGER PRIMARY KEY)";
        db.writer().execute_unprepared(table).await.unwrap();
        (dir, db)
    }

    /// Writes a number; 13 is refused after it was written, 17 panics.
    fn note(tx: &DatabaseTransaction, a: i32) -> BoxFuture<'_, Result<i32, DbErr>> {
        Box::pin(async move {
            tx.execute_unprepared(&format!("INSERT INTO n VALUES ({a})"))
                .await?;
            assert_ne!(a, 17, "an unlucky number");
            if a == 13 {
                return Err(DbErr::Custom("refused".to_owned()));
            }
            Ok(a)
        })
    }

    /// Writes a number while nothing of its neighbours' is committed yet.
    fn note_first(db: Db, tx: &DatabaseTransaction, a: i32) -> BoxFuture<'_, Result<i32, DbErr>> {
        Box::pin(async move {
            assert_eq!(count(&db).await, 0);
            note(tx, a).await
        })
    }

    async fn count(db: &Db) -> i64 {
        let all = Statement::from_string(DbBackend::Sqlite, "SELECT count(*) FROM n");
        let row = db.reader().query_one_raw(all).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn writes_that_wait_together_share_a_commit_and_fail_alone() {
        let (_dir, db) = numbers().await;
        let pen = db.queue.pen.lock().await;
        let mut tasks = JoinSet::new();
        for a in 0..20 {
            let db = db.clone();
            tasks.spawn(async move {
                let reader = db.clone();
                db.together(move |tx| note_first(reader, tx, a)).await
            });
        }
        while db.queue.waiting.lock().unwrap().len() < 20 {
            tokio::task::yield_now().await;
        }
        drop(pen);
        let answers = tasks.join_all().await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 18);
        assert_eq!(count(&db).await, 18);
    }

    #[tokio::test]
    async fn a_write_alone_is_a_transaction_of_its_own() {
        let (_dir, db) = numbers().await;
        assert_eq!(db.together(|tx| note(tx, 1)).await.unwrap(), 1);
        assert!(db.together(|tx| note(tx, 13)).await.is_err());
        assert!(db.together(|tx| note(tx, 17)).await.is_err());
        assert!(db.together(|tx| note(tx, 1)).await.is_err(), "a duplicate");
        assert_eq!(count(&db).await, 1);
    }
}
