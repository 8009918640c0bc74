//! What cooperatives want to sell or change, and what officers say to it.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, json_binary, pk_uuid, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(product_draft()).await?;
        // A product has one open draft at the most.
        manager
            .create_index(unique("product_draft", &["open_of"]))
            .await?;
        manager
            .create_index(index("product_draft", &["cooperative_id", "state"]))
            .await?;
        manager
            .create_index(index("product_draft", &["region_id", "state", "sent_at"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["product_draft"]).await
    }
}

fn product_draft() -> TableCreateStatement {
    let states = ["draft", "sent", "returned", "accepted"];
    Table::create()
        .table("product_draft")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(uuid("cooperative_id"))
        .col(uuid_null("product_id"))
        .col(uuid_null("open_of"))
        .col(text("state").check(Expr::col("state").is_in(states)))
        .col(json_binary("content"))
        .col(integer("version"))
        .col(text_null("reasons"))
        .col(uuid("changed_by"))
        .col(uuid_null("decided_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(timestamp_with_time_zone_null("sent_at"))
        .col(timestamp_with_time_zone_null("decided_at"))
        .foreign_key(&mut refers(
            ("product_draft", "region_id"),
            ("region", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_draft", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_draft", "product_id"),
            ("product", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_draft", "changed_by"),
            ("account", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_draft", "decided_by"),
            ("account", "id"),
        ))
        .to_owned()
}
