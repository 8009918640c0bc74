//! How parcels reach their shoppers: methods with their dated grids, collection
//! points, free delivery, and the parcels that went off.

use crate::table::{append_only, drop_all, drop_function, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, boolean, date, integer, integer_null, json_binary, pk_uuid, text, text_null,
    timestamp_with_time_zone, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KINDS: [&str; 3] = ["door", "station", "point"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            method(),
            grid(),
            point(),
            free_delivery(),
            parcel(),
            parcel_part(),
        ] {
            manager.create_table(table).await?;
        }
        for (table, columns) in [
            ("delivery_grid", &["method_id", "version"][..]),
            // Where none is named, there may be many.
            ("delivery_method", &["cooperative_id"]),
        ] {
            manager.create_index(unique(table, columns)).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        append_only(manager, "delivery_grid").await?;
        append_only(manager, "free_delivery").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "parcel_part",
            "parcel",
            "free_delivery",
            "collection_point",
            "delivery_grid",
            "delivery_method",
        ];
        drop_all(manager, &tables).await?;
        drop_function(manager, "delivery_grid_stays").await?;
        drop_function(manager, "free_delivery_stays").await
    }
}

const INDICES: &[(&str, &[&str])] = &[
    ("delivery_method", &["region_id", "position"]),
    ("delivery_grid", &["region_id", "from_day"]),
    ("collection_point", &["region_id", "province_code"]),
    ("free_delivery", &["region_id", "from_day"]),
    ("parcel", &["order_id"]),
    ("parcel_part", &["part_id"]),
];

fn method() -> TableCreateStatement {
    Table::create()
        .table("delivery_method")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(uuid_null("cooperative_id"))
        .col(text("kind").check(Expr::col("kind").is_in(KINDS)))
        .col(json_binary("name"))
        .col(text("carrier"))
        .col(boolean("cash"))
        .col(boolean("active"))
        .col(integer("position"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(
            ("delivery_method", "region_id"),
            ("region", "id"),
        ))
        .foreign_key(&mut refers(
            ("delivery_method", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .to_owned()
}

fn grid() -> TableCreateStatement {
    Table::create()
        .table("delivery_grid")
        .col(pk_uuid("id"))
        .col(uuid("method_id"))
        .col(uuid("region_id"))
        .col(integer("version"))
        .col(date("from_day"))
        .col(json_binary("grid"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(
            ("delivery_grid", "method_id"),
            ("delivery_method", "id"),
        ))
        .to_owned()
}

fn point() -> TableCreateStatement {
    Table::create()
        .table("collection_point")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(json_binary("name"))
        .col(text("place_code"))
        .col(text("province_code"))
        .col(text("landmark"))
        .col(json_binary("hours"))
        .col(boolean("cash"))
        .col(boolean("active"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(
            ("collection_point", "region_id"),
            ("region", "id"),
        ))
        .foreign_key(&mut refers(
            ("collection_point", "place_code"),
            ("place", "code"),
        ))
        .to_owned()
}

fn free_delivery() -> TableCreateStatement {
    Table::create()
        .table("free_delivery")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(uuid_null("cooperative_id"))
        .col(integer("version"))
        .col(date("from_day"))
        .col(boolean("ended"))
        .col(big_integer_null("from_minor").check(Expr::col("from_minor").gte(0)))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(
            ("free_delivery", "region_id"),
            ("region", "id"),
        ))
        .foreign_key(&mut refers(
            ("free_delivery", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .to_owned()
}

fn parcel() -> TableCreateStatement {
    Table::create()
        .table("parcel")
        .col(pk_uuid("id"))
        .col(uuid("order_id"))
        .col(text("carrier"))
        .col(text_null("tracking_number"))
        .col(integer_null("weight_g").check(Expr::col("weight_g").gt(0)))
        .col(uuid_null("point_id"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("sent_at"))
        .foreign_key(&mut refers(("parcel", "order_id"), ("orders", "id")))
        .to_owned()
}

fn parcel_part() -> TableCreateStatement {
    Table::create()
        .table("parcel_part")
        .col(uuid("parcel_id"))
        .col(uuid("part_id"))
        .primary_key(Index::create().col("parcel_id").col("part_id"))
        .foreign_key(&mut refers(("parcel_part", "parcel_id"), ("parcel", "id")))
        .foreign_key(&mut refers(
            ("parcel_part", "part_id"),
            ("order_part", "id"),
        ))
        .to_owned()
}
