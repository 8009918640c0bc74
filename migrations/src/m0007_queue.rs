//! The outbox and the job queue.

use crate::table::{drop_all, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, json_binary, pk_uuid, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(event()).await?;
        manager.create_table(job()).await?;
        manager
            .create_index(index("outbox_event", &["relayed_at", "id"]))
            .await?;
        manager
            .create_index(index("job", &["parked_at", "run_at"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["job", "outbox_event"]).await
    }
}

fn event() -> TableCreateStatement {
    Table::create()
        .table("outbox_event")
        .col(pk_uuid("id"))
        .col(text("kind"))
        .col(json_binary("payload"))
        .col(timestamp_with_time_zone("happened_at"))
        .col(timestamp_with_time_zone_null("relayed_at"))
        .to_owned()
}

fn job() -> TableCreateStatement {
    Table::create()
        .table("job")
        .col(pk_uuid("id"))
        .col(uuid("event_id"))
        .col(text("name"))
        .col(json_binary("payload"))
        .col(timestamp_with_time_zone("run_at"))
        .col(integer("attempts"))
        .col(timestamp_with_time_zone_null("locked_until"))
        .col(text_null("last_error"))
        .col(timestamp_with_time_zone_null("parked_at"))
        .foreign_key(&mut refers(("job", "event_id"), ("outbox_event", "id")))
        .to_owned()
}
