//! Every migration has a way back.

use ::migrations::Migrator;
use db::Db;
use sea_orm_migration::MigratorTrait;
use testkit::Database;

#[tokio::test]
async fn the_schema_goes_up_and_down_and_up() {
    let database = Database::create().await;
    let db = Db::connect(&database.url).await.unwrap();
    Migrator::up(db.writer(), None).await.unwrap();
    Migrator::down(db.writer(), None).await.unwrap();
    assert_eq!(
        Migrator::get_applied_migrations(db.writer())
            .await
            .unwrap()
            .len(),
        0
    );
    Migrator::up(db.writer(), None).await.unwrap();
    assert_eq!(
        Migrator::get_pending_migrations(db.writer())
            .await
            .unwrap()
            .len(),
        0
    );
}
