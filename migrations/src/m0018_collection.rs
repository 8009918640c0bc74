//! How often somebody tried to say the code of what they collect.

use crate::table::{drop_all, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, pk_uuid, timestamp_with_time_zone};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("collection_try")
            .col(pk_uuid("part_id"))
            .col(integer("tries"))
            .col(timestamp_with_time_zone("since"))
            .foreign_key(&mut refers(
                ("collection_try", "part_id"),
                ("order_part", "id"),
            ))
            .to_owned();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["collection_try"]).await
    }
}
