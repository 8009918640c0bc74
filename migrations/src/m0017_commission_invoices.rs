//! The periods whose commission was invoiced; the invoices themselves stand
//! with the others.

use crate::table::{drop_all, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, timestamp_with_time_zone, uuid};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(period()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["commission_period"]).await
    }
}

fn period() -> TableCreateStatement {
    Table::create()
        .table("commission_period")
        .col(uuid("region_id"))
        .col(date("from_day"))
        .col(date("to_day"))
        .col(timestamp_with_time_zone("closed_at"))
        .primary_key(Index::create().col("region_id").col("from_day"))
        .foreign_key(&mut refers(
            ("commission_period", "region_id"),
            ("region", "id"),
        ))
        .check(Expr::cust("to_day >= from_day"))
        .to_owned()
}
