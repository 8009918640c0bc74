//! Dated rules for commission and tax, and what is owed for each part of an order.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, date, integer, json_binary, pk_uuid, text, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(commission_rule()).await?;
        manager.create_table(vat_rule()).await?;
        manager.create_table(intent()).await?;
        manager
            .create_index(unique("commission_rule", &["region_id", "from_day"]))
            .await?;
        manager
            .create_index(unique(
                "vat_rule",
                &["seller_status", "product_class", "from_day"],
            ))
            .await?;
        manager
            .create_index(index("payment_intent", &["part_id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["payment_intent", "vat_rule", "commission_rule"]).await
    }
}

fn commission_rule() -> TableCreateStatement {
    Table::create()
        .table("commission_rule")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(date("from_day"))
        .col(integer("rate_bp").check(Expr::col("rate_bp").between(0, 10_000)))
        .foreign_key(&mut refers(
            ("commission_rule", "region_id"),
            ("region", "id"),
        ))
        .to_owned()
}

fn vat_rule() -> TableCreateStatement {
    Table::create()
        .table("vat_rule")
        .col(pk_uuid("id"))
        .col(text("seller_status"))
        .col(text("product_class"))
        .col(date("from_day"))
        .col(integer("rate_bp").check(Expr::col("rate_bp").between(0, 10_000)))
        .col(json_binary("ground"))
        .to_owned()
}

fn intent() -> TableCreateStatement {
    Table::create()
        .table("payment_intent")
        .col(pk_uuid("id"))
        .col(uuid("part_id"))
        .col(text("method"))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gte(0)))
        .col(text("currency"))
        .col(text("state").check(Expr::col("state").is_in(["due", "collected", "cancelled"])))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("collected_at"))
        .to_owned()
}
