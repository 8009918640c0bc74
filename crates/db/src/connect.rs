//! Opening a database with the settings that durability rests on.

use crate::Db;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long a `SQLite` writer waits for another process's writer.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;
const SLOW_STATEMENT: Duration = Duration::from_millis(200);

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error(
        "`{0}` is not a database address: use sqlite://path/to/file.db or postgres://user:password@host/name"
    )]
    UnknownScheme(String),
    #[error("SQLite did not take `PRAGMA {pragma}`: wanted {wanted}, got {got}")]
    Pragma {
        pragma: &'static str,
        wanted: &'static str,
        got: String,
    },
    #[error("the database cannot be opened: {0}")]
    Db(#[from] DbErr),
}

pub(crate) async fn connect(url: &str) -> Result<Db, ConnectError> {
    if url.starts_with("sqlite:") {
        sqlite(url).await
    } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        postgres(url).await
    } else {
        let scheme = url.split(':').next().unwrap_or_default();
        Err(ConnectError::UnknownScheme(scheme.to_owned()))
    }
}

async fn sqlite(url: &str) -> Result<Db, ConnectError> {
    let statements = Arc::new(AtomicU64::new(0));
    let mut writer = options(url, 1);
    writer.map_sqlx_sqlite_opts(durable);
    let writer = open(writer, &statements).await?;
    check_pragmas(&writer).await?;
    let mut reader = options(url, SQLITE_READERS);
    reader.map_sqlx_sqlite_opts(|options| durable(options).pragma("query_only", "ON"));
    let reader = open(reader, &statements).await?;
    Ok(Db {
        reader,
        writer,
        statements,
        queue: Arc::default(),
    })
}

async fn postgres(url: &str) -> Result<Db, ConnectError> {
    let statements = Arc::new(AtomicU64::new(0));
    let pool = open(options(url, POSTGRES_CONNECTIONS), &statements).await?;
    Ok(Db {
        reader: pool.clone(),
        writer: pool,
        statements,
        queue: Arc::default(),
    })
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .sqlx_logging(false)
        // A check before each use would double the statements of a small read.
        .test_before_acquire(false);
    options
}

fn durable(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // With NORMAL a power cut loses commits that were acknowledged.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
}

async fn open(
    options: ConnectOptions,
    statements: &Arc<AtomicU64>,
) -> Result<DatabaseConnection, DbErr> {
    let mut connection = Database::connect(options).await?;
    let statements = Arc::clone(statements);
    connection.set_metric_callback(move |info| {
        statements.fetch_add(1, Ordering::Relaxed);
        if info.elapsed > SLOW_STATEMENT {
            let took_ms = u64::try_from(info.elapsed.as_millis()).unwrap_or(u64::MAX);
            // Only the text with its placeholders: values may be personal.
            tracing::warn!(took_ms, sql = %info.statement.sql, "slow statement");
        }
    });
    Ok(connection)
}

async fn check_pragmas(writer: &DatabaseConnection) -> Result<(), ConnectError> {
    let wanted = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("busy_timeout", "5000"),
    ];
    for (pragma, wanted) in wanted {
        let got = pragma_value(writer, pragma).await?;
        if got != wanted {
            return Err(ConnectError::Pragma {
                pragma,
                wanted,
                got,
            });
        }
    }
    Ok(())
}

async fn pragma_value(writer: &DatabaseConnection, pragma: &str) -> Result<String, DbErr> {
    let statement = Statement::from_string(DbBackend::Sqlite, format!("PRAGMA {pragma}"));
    let row = writer.query_one_raw(statement).await?;
    let row = row.ok_or_else(|| DbErr::Custom(format!("PRAGMA {pragma} gave no row")))?;
    let text: Result<String, DbErr> = row.try_get_by_index(0);
    match text {
        Ok(text) => Ok(text),
        Err(_) => row
            .try_get_by_index::<i64>(0)
            .map(|number| number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::TransactionTrait;

    #[tokio::test]
    async fn the_reader_cannot_write() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("a.db").display());
        let db = Db::connect(&url).await.unwrap();
        db.writer()
            .execute_unprepared("CREATE TABLE t (a INTEGER)")
            .await
            .unwrap();
        assert!(
            db.reader()
                .execute_unprepared("INSERT INTO t VALUES (1)")
                .await
                .is_err()
        );
        db.reader().begin().await.unwrap().rollback().await.unwrap();
    }

    #[tokio::test]
    async fn every_statement_is_counted() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("a.db").display());
        let db = Db::connect(&url).await.unwrap();
        let before = db.statements();
        for connection in [db.reader(), db.writer()] {
            let one = Statement::from_string(DbBackend::Sqlite, "SELECT 1");
            connection.query_one_raw(one).await.unwrap();
        }
        assert_eq!(db.statements() - before, 2);
    }

    #[tokio::test]
    async fn an_address_of_another_kind_is_named() {
        let error = Db::connect("mysql://secret@host/db").await.unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("`mysql` is not a database address"),
            "{error}"
        );
    }
}
