//! Words that officers add to the vocabulary of the search.

use crate::table::{drop_all, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, text, timestamp_with_time_zone, uuid};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let synonyms = Table::create()
            .table("synonyms")
            .col(uuid("region_id"))
            .col(text("concept"))
            .col(text("kind"))
            .col(json_binary("words"))
            .col(uuid("account_id"))
            .col(timestamp_with_time_zone("changed_at"))
            .primary_key(Index::create().col("region_id").col("concept"))
            .foreign_key(&mut refers(("synonyms", "region_id"), ("region", "id")))
            .foreign_key(&mut refers(("synonyms", "account_id"), ("account", "id")))
            .to_owned();
        manager.create_table(synonyms).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["synonyms"]).await
    }
}
