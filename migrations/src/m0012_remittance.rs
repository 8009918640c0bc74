//! The cash of each part that is paid at the door, and the files in which
//! couriers account for it.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, integer, json_binary, pk_uuid, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [parcel(), file(), line(), column()] {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        manager
            .create_index(unique(
                "remittance_file",
                &["region_id", "carrier_key", "file_hash"],
            ))
            .await?;
        manager
            .create_index(unique("remittance_line", &["file_id", "position"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &[
                "remittance_column",
                "remittance_line",
                "remittance_file",
                "cash_parcel",
            ],
        )
        .await
    }
}

const INDICES: &[(&str, &[&str])] = &[
    ("cash_parcel", &["carrier_key", "tracking_key"]),
    ("cash_parcel", &["order_key"]),
    ("cash_parcel", &["phone_hash"]),
    ("cash_parcel", &["region_id", "state"]),
    ("cash_parcel", &["cooperative_id", "state"]),
    ("remittance_line", &["region_id", "outcome", "resolution"]),
    ("remittance_line", &["part_id"]),
];

fn parcel() -> TableCreateStatement {
    Table::create()
        .table("cash_parcel")
        .col(uuid("part_id").primary_key())
        .col(uuid("order_id"))
        .col(uuid("region_id"))
        .col(uuid("cooperative_id"))
        .col(text("order_key"))
        .col(text("phone_hash"))
        .col(big_integer("amount_minor").check(Expr::cust("amount_minor >= 0")))
        .col(
            big_integer("remitted_minor")
                .check(Expr::cust("remitted_minor BETWEEN 0 AND amount_minor")),
        )
        .col(text("currency"))
        .col(text("state").check(Expr::col("state").is_in([
            "eligible",
            "confirmed",
            "dispatched",
            "collected",
            "remitted",
            "reconciled",
            "refused",
            "dropped",
        ])))
        .col(text_null("carrier"))
        .col(text_null("carrier_key"))
        .col(text_null("tracking_key"))
        .col(uuid_null("confirmed_by"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(timestamp_with_time_zone_null("dispatched_at"))
        .col(timestamp_with_time_zone_null("collected_at"))
        .col(timestamp_with_time_zone_null("remitted_at"))
        .col(timestamp_with_time_zone_null("reconciled_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .to_owned()
}

fn file() -> TableCreateStatement {
    Table::create()
        .table("remittance_file")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(text("carrier"))
        .col(text("carrier_key"))
        .col(text("file_name"))
        .col(text("file_hash"))
        .col(json_binary("headers"))
        .col(json_binary("columns"))
        .col(text("state").check(Expr::col("state").is_in(["uploaded", "matching", "done"])))
        .col(integer("line_count"))
        .col(integer("done_count"))
        .col(text_null("bank_reference"))
        .col(uuid("uploaded_by"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .col(timestamp_with_time_zone_null("finished_at"))
        .col(timestamp_with_time_zone_null("reconciled_at"))
        .foreign_key(&mut refers(
            ("remittance_file", "region_id"),
            ("region", "id"),
        ))
        .foreign_key(&mut refers(
            ("remittance_file", "uploaded_by"),
            ("account", "id"),
        ))
        .to_owned()
}

fn line() -> TableCreateStatement {
    Table::create()
        .table("remittance_line")
        .col(pk_uuid("id"))
        .col(uuid("file_id"))
        .col(uuid("region_id"))
        .col(integer("position"))
        .col(json_binary("cells"))
        .col(big_integer_null("amount_minor"))
        .col(big_integer("fee_minor").check(Expr::cust("fee_minor >= 0")))
        .col(text_null("outcome"))
        .col(uuid_null("part_id"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .col(text_null("resolution"))
        .col(timestamp_with_time_zone_null("resolved_at"))
        .col(uuid_null("resolved_by"))
        .col(text_null("reason"))
        .foreign_key(&mut refers(
            ("remittance_line", "file_id"),
            ("remittance_file", "id"),
        ))
        .foreign_key(&mut refers(
            ("remittance_line", "part_id"),
            ("cash_parcel", "part_id"),
        ))
        .to_owned()
}

fn column() -> TableCreateStatement {
    Table::create()
        .table("remittance_column")
        .col(uuid("region_id"))
        .col(text("carrier_key"))
        .col(text("header"))
        .col(text_null("field"))
        .primary_key(
            Index::create()
                .col("region_id")
                .col("carrier_key")
                .col("header"),
        )
        .foreign_key(&mut refers(
            ("remittance_column", "region_id"),
            ("region", "id"),
        ))
        .to_owned()
}
