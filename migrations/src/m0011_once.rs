//! The keys of requests and what was answered to them.

use crate::table::{drop_all, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary_null, text, timestamp_with_time_zone};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let once = Table::create()
            .table("once")
            .col(text("scope"))
            .col(text("key"))
            .col(text("request_hash"))
            .col(json_binary_null("answer"))
            .col(timestamp_with_time_zone("created_at"))
            .primary_key(Index::create().col("scope").col("key"))
            .to_owned();
        manager.create_table(once).await?;
        manager.create_index(index("once", &["created_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["once"]).await
    }
}
