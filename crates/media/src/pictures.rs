//! What the database knows of the pictures in the store.

use crate::entity::picture::{self, COLUMN, Entity};
use crate::{Picture, Stored};
use kernel::Clock;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

/// Writes a stored picture down, once.
pub async fn record(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    stored: &Stored,
) -> Result<(), DbErr> {
    let row = picture::Model {
        hash: stored.hash.clone(),
        width: i32::try_from(stored.width).unwrap_or(i32::MAX),
        height: i32::try_from(stored.height).unwrap_or(i32::MAX),
        byte_size: i64::try_from(stored.byte_size).unwrap_or(i64::MAX),
        original_format: stored.original_format,
        created_at: clock.now(),
    };
    let known = OnConflict::column(picture::Column::Hash)
        .do_nothing()
        .to_owned();
    Entity::insert(row.into_active_model())
        .on_conflict(known)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The pictures with these hashes, in any order.
pub async fn by_hashes(
    db: &impl ConnectionTrait,
    hashes: &[String],
) -> Result<Vec<Picture>, DbErr> {
    Entity::find()
        .filter(COLUMN.hash.is_in(hashes.iter().cloned()))
        .all(db)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OriginalFormat;
    use db::Db;
    use kernel::StillClock;
    use sea_orm_migration::MigratorTrait;

    #[tokio::test]
    async fn a_picture_is_written_down_once() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("a.db").display());
        let db = Db::connect(&url).await.unwrap();
        migrations::Migrator::up(db.writer(), None).await.unwrap();
        let noon = "2026-10-01T12:00:00Z".parse().unwrap();
        let clock = StillClock::at(noon);
        let stored = Stored {
            hash: "ab".repeat(32),
            width: 1600,
            height: 1200,
            byte_size: 90_000,
            original_format: OriginalFormat::Webp,
        };
        record(db.writer(), &clock, &stored).await.unwrap();
        clock.advance(chrono::Duration::days(1));
        record(db.writer(), &clock, &stored).await.unwrap();

        let asked = [stored.hash.clone(), "unknown".to_owned()];
        let found = by_hashes(db.reader(), &asked).await.unwrap();
        assert_eq!(
            found,
            [Picture {
                hash: stored.hash,
                width: 1600,
                height: 1200,
                byte_size: 90_000,
                original_format: OriginalFormat::Webp,
                created_at: noon,
            }]
        );
    }
}
