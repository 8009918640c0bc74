//! A database of a test's own: a `SQLite` file, or, where
//! `MOUSSEM_TEST_DATABASE_URL` names a `PostgreSQL` server, a new database there.

use db::Db;
use migrations::Migrator;
use sea_orm::ConnectionTrait;
use sea_orm_migration::MigratorTrait;
use tempfile::TempDir;
use url::Url;
use uuid::Uuid;

/// Where a test's database lies. It goes with the value (`SQLite`) or with the
/// throw-away server (`PostgreSQL`).
#[derive(Debug)]
pub struct Database {
    pub url: String,
    _dir: TempDir,
}

impl Database {
    /// An empty database.
    pub async fn create() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = match std::env::var("MOUSSEM_TEST_DATABASE_URL") {
            Ok(server) => on_server(&server).await,
            Err(_) => format!("sqlite://{}", dir.path().join("test.db").display()),
        };
        Self { url, _dir: dir }
    }

    /// An open connection, every migration applied.
    pub async fn open(&self) -> Db {
        let db = Db::connect(&self.url).await.unwrap();
        Migrator::up(db.writer(), None).await.unwrap();
        db
    }
}

async fn on_server(server: &str) -> String {
    let name = format!("moussem_{}", Uuid::new_v4().simple());
    let db = Db::connect(server).await.unwrap();
    db.writer()
        .execute_unprepared(&format!("CREATE DATABASE {name}"))
        .await
        .unwrap();
    db.close().await.unwrap();
    let mut url: Url = server.parse().unwrap();
    url.set_path(&name);
    url.into()
}
