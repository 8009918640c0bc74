//! The database: how it is opened, how a write begins, and the tables that
//! every subject shares: the outbox, the job queue and the keys of requests.

mod connect;
mod entity;
pub mod jobs;
pub mod once;
pub mod outbox;
mod step;
mod together;

pub use connect::ConnectError;
pub use jobs::{Handler, JobError, JobInfo};
#[cfg(feature = "steps")]
pub use step::END_AT;
pub use step::step;

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// An open database. Cheap to clone.
///
/// `SQLite` has one writer at a time, so it gets one connection that writes and
/// a pool of others that only read. `PostgreSQL` has one pool for both.
#[derive(Clone, Debug)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    statements: Arc<AtomicU64>,
    queue: Arc<together::Queue>,
}

impl Db {
    /// Opens `sqlite://path` or `postgres://…`, and on `SQLite` reads the
    /// pragmas back that durability rests on.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        connect::connect(url).await
    }

    /// Where finders read.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Where migrations run; use cases take [`Db::write`].
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Begins a transaction that will write.
    ///
    /// Asking `SQLite` for the pen at the start makes a second writer wait its
    /// turn; asking in the middle makes it fail at once, whatever the timeout.
    pub async fn write(&self) -> Result<DatabaseTransaction, DbErr> {
        self.writer
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            })
            .await
    }

    /// Whether both ends answer.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.reader.ping().await?;
        self.writer.ping().await
    }

    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }

    /// How many statements were sent since the database was opened; lets a test
    /// assert that a list costs the same at 1 and at 100 rows.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Closes both pools and waits for their connections.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }
}

/// Whether a unique constraint refused the row: somebody came first.
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(
        error.sql_err(),
        Some(sea_orm::SqlErr::UniqueConstraintViolation(_))
    )
}
