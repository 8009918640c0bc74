//! Pictures by the hash of their bytes; the bytes lie in the store.

use crate::table::drop_all;
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, text, timestamp_with_time_zone};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let picture = Table::create()
            .table("picture")
            .col(text("hash").primary_key())
            .col(integer("width").check(Expr::cust("width > 0")))
            .col(integer("height").check(Expr::cust("height > 0")))
            .col(big_integer("byte_size").check(Expr::cust("byte_size > 0")))
            .col(
                text("original_format")
                    .check(Expr::cust("original_format IN ('jpeg', 'png', 'webp')")),
            )
            .col(timestamp_with_time_zone("created_at"))
            .to_owned();
        manager.create_table(picture).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["picture"]).await
    }
}
