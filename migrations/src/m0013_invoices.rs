//! Invoices and credit notes, which the database itself keeps as they were
//! issued, and the rows that hand out their numbers.

use crate::table::{append_only, drop_all, drop_function, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, pk_uuid, text, timestamp_with_time_zone, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KINDS: [&str; 4] = [
    "invoice",
    "credit_note",
    "commission_invoice",
    "commission_credit_note",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(series()).await?;
        manager.create_table(invoice()).await?;
        for columns in [
            &["issuer_id", "kind", "year", "place"][..],
            &["kind", "subject"],
        ] {
            manager.create_index(unique("invoice", columns)).await?;
        }
        for columns in [
            &["cooperative_id", "id"][..],
            &["region_id", "id"],
            &["order_id"],
            &["part_id"],
        ] {
            manager.create_index(index("invoice", columns)).await?;
        }
        append_only(manager, "invoice").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["invoice", "invoice_series"]).await?;
        drop_function(manager, "invoice_stays").await
    }
}

fn series() -> TableCreateStatement {
    Table::create()
        .table("invoice_series")
        .col(uuid("issuer_id"))
        .col(text("kind").check(Expr::col("kind").is_in(KINDS)))
        .col(integer("year"))
        .col(integer("last").check(Expr::col("last").gte(0)))
        .primary_key(Index::create().col("issuer_id").col("kind").col("year"))
        .to_owned()
}

fn invoice() -> TableCreateStatement {
    Table::create()
        .table("invoice")
        .col(pk_uuid("id"))
        .col(text("kind").check(Expr::col("kind").is_in(KINDS)))
        .col(uuid("issuer_id"))
        .col(integer("year"))
        .col(integer("place").check(Expr::col("place").gt(0)))
        .col(text("number"))
        .col(text("subject"))
        .col(uuid("cooperative_id"))
        .col(uuid("region_id"))
        .col(uuid_null("order_id"))
        .col(uuid_null("part_id"))
        .col(uuid_null("reverses_id"))
        .col(big_integer("total_minor"))
        .col(big_integer("vat_minor"))
        .col(text("currency"))
        .col(timestamp_with_time_zone("issued_at"))
        .col(text("content"))
        .col(text("content_hash"))
        .foreign_key(&mut refers(
            ("invoice", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .foreign_key(&mut refers(("invoice", "region_id"), ("region", "id")))
        .foreign_key(&mut refers(("invoice", "reverses_id"), ("invoice", "id")))
        .to_owned()
}
