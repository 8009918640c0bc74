//! Dated rules for commission and tax, and what is owed for an order or a part of it.

use crate::table::{append_only, drop_all, drop_function, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date, integer, json_binary, pk_uuid, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
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
            .create_index(unique(
                "commission_rule",
                &["region_id", "scope", "version"],
            ))
            .await?;
        append_only(manager, "commission_rule").await?;
        manager
            .create_index(unique(
                "vat_rule",
                &["seller_status", "product_class", "from_day"],
            ))
            .await?;
        manager
            .create_index(index("payment_intent", &["part_id"]))
            .await?;
        manager
            .create_index(index("payment_intent", &["order_id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["payment_intent", "vat_rule", "commission_rule"]).await?;
        drop_function(manager, "commission_rule_stays").await
    }
}

fn commission_rule() -> TableCreateStatement {
    Table::create()
        .table("commission_rule")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(text("scope"))
        .col(integer("version").check(Expr::col("version").gt(0)))
        .col(uuid_null("cooperative_id"))
        .col(text_null("category_code"))
        .col(uuid_null("product_id"))
        .col(date("from_day"))
        .col(boolean("ended"))
        .col(integer("rate_bp").check(Expr::col("rate_bp").between(0, 10_000)))
        .col(big_integer("fixed_minor").check(Expr::col("fixed_minor").gte(0)))
        .col(big_integer_null("floor_minor"))
        .col(big_integer_null("ceiling_minor"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("created_at"))
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
        .col(uuid("order_id"))
        .col(uuid_null("part_id"))
        .col(uuid("region_id"))
        .col(text("method"))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gte(0)))
        .col(text("currency"))
        .col(text("state").check(Expr::col("state").is_in(["due", "collected", "cancelled"])))
        .col(integer("tries").default(0))
        .col(timestamp_with_time_zone_null("due_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("collected_at"))
        .to_owned()
}
