//! What the life of an order needs beside its rows: the days on which nobody
//! works, and what shoppers send back.

use crate::table::{drop_all, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, integer_null, pk_uuid, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};
use sea_orm_migration::sea_orm::prelude::Uuid;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [public_holiday(), return_request(), return_line()] {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        for (month, day, name) in HOLIDAYS {
            let row = Query::insert()
                .into_table("public_holiday")
                .columns(["id", "year", "month", "day", "name"])
                .values_panic([
                    Uuid::new_v4().into(),
                    Option::<i32>::None.into(),
                    month.into(),
                    day.into(),
                    name.into(),
                ])
                .to_owned();
            manager.execute(row).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &["return_line", "return_request", "public_holiday"],
        )
        .await
    }
}

const INDICES: &[(&str, &[&str])] = &[
    ("return_request", &["order_id"]),
    ("return_request", &["part_id"]),
    ("return_request", &["cooperative_id", "state"]),
    ("return_request", &["region_id", "state"]),
];

/// The holidays of Morocco that have the same day each year. Those that the
/// moon decides are added with their year.
const HOLIDAYS: [(i32, i32, &str); 10] = [
    (1, 1, "Nouvel An"),
    (1, 11, "Manifeste de l’indépendance"),
    (1, 14, "Nouvel An amazigh"),
    (5, 1, "Fête du travail"),
    (7, 30, "Fête du Trône"),
    (8, 14, "Oued Ed-Dahab"),
    (8, 20, "Révolution du Roi et du peuple"),
    (8, 21, "Fête de la jeunesse"),
    (11, 6, "Marche verte"),
    (11, 18, "Fête de l’indépendance"),
];

fn public_holiday() -> TableCreateStatement {
    Table::create()
        .table("public_holiday")
        .col(pk_uuid("id"))
        .col(integer_null("year"))
        .col(integer("month").check(Expr::col("month").between(1, 12)))
        .col(integer("day").check(Expr::col("day").between(1, 31)))
        .col(text("name"))
        .to_owned()
}

fn return_request() -> TableCreateStatement {
    Table::create()
        .table("return_request")
        .col(pk_uuid("id"))
        .col(uuid("part_id"))
        .col(uuid("order_id"))
        .col(uuid("cooperative_id"))
        .col(uuid("region_id"))
        .col(text("state").check(Expr::col("state").is_in(["asked", "received", "refunded"])))
        .col(text_null("reason"))
        .col(text("currency"))
        .col(big_integer("goods_minor").check(Expr::col("goods_minor").gte(0)))
        .col(big_integer("delivery_minor").check(Expr::col("delivery_minor").gte(0)))
        .col(timestamp_with_time_zone("asked_at"))
        .col(timestamp_with_time_zone_null("received_at"))
        .col(timestamp_with_time_zone("alert_at"))
        .col(timestamp_with_time_zone("refund_by"))
        .col(timestamp_with_time_zone_null("refunded_at"))
        .col(text_null("refund_reference"))
        .foreign_key(&mut refers(
            ("return_request", "part_id"),
            ("order_part", "id"),
        ))
        .foreign_key(&mut refers(
            ("return_request", "order_id"),
            ("orders", "id"),
        ))
        .to_owned()
}

fn return_line() -> TableCreateStatement {
    Table::create()
        .table("return_line")
        .col(uuid("return_id"))
        .col(uuid("line_id"))
        .col(integer("quantity").check(Expr::col("quantity").gt(0)))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gte(0)))
        .col(integer_null("resaleable"))
        .primary_key(Index::create().col("return_id").col("line_id"))
        .foreign_key(&mut refers(
            ("return_line", "return_id"),
            ("return_request", "id"),
        ))
        .foreign_key(&mut refers(
            ("return_line", "line_id"),
            ("order_line", "id"),
        ))
        .to_owned()
}
