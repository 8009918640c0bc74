//! What came in to a region's account, as its bank's statements say it.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, date_null, integer, pk_uuid, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [file(), line(), column()] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("bank_file", &["region_id", "file_hash"]),
            unique("bank_line", &["region_id", "line_key"]),
            index("bank_line", &["outcome", "resolution", "region_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["bank_column", "bank_line", "bank_file"]).await
    }
}

fn file() -> TableCreateStatement {
    Table::create()
        .table("bank_file")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(text("file_name"))
        .col(text("file_hash"))
        .col(integer("line_count"))
        .col(integer("new_count"))
        .col(uuid("uploaded_by"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .foreign_key(&mut refers(("bank_file", "region_id"), ("region", "id")))
        .foreign_key(&mut refers(("bank_file", "uploaded_by"), ("account", "id")))
        .to_owned()
}

fn line() -> TableCreateStatement {
    Table::create()
        .table("bank_line")
        .col(pk_uuid("id"))
        .col(uuid("file_id"))
        .col(uuid("region_id"))
        .col(integer("position"))
        .col(text("line_key"))
        .col(date_null("day"))
        .col(big_integer_null("amount_minor").check(Expr::cust("amount_minor > 0")))
        .col(text("text"))
        .col(text_null("outcome"))
        .col(uuid_null("order_id"))
        .col(uuid_null("payout_id"))
        .col(timestamp_with_time_zone("taken_at"))
        .col(text_null("resolution"))
        .col(timestamp_with_time_zone_null("resolved_at"))
        .col(uuid_null("resolved_by"))
        .col(text_null("reason"))
        .foreign_key(&mut refers(("bank_line", "file_id"), ("bank_file", "id")))
        .foreign_key(&mut refers(("bank_line", "payout_id"), ("payout", "id")))
        .foreign_key(&mut refers(("bank_line", "resolved_by"), ("account", "id")))
        .to_owned()
}

fn column() -> TableCreateStatement {
    Table::create()
        .table("bank_column")
        .col(uuid("region_id"))
        .col(text("header"))
        .col(text_null("field"))
        .primary_key(Index::create().col("region_id").col("header"))
        .foreign_key(&mut refers(("bank_column", "region_id"), ("region", "id")))
        .to_owned()
}
