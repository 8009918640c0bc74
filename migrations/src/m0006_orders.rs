//! Baskets, orders with their parts and lines.

use crate::table::{drop_all, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, date, date_null, integer, integer_null, json_binary, pk_uuid, text,
    text_null, text_uniq, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            basket(),
            basket_line(),
            orders(),
            order_part(),
            order_line(),
            order_step(),
        ] {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &[
                "order_step",
                "order_line",
                "order_part",
                "orders",
                "basket_line",
                "basket",
            ],
        )
        .await
    }
}

const INDICES: &[(&str, &[&str])] = &[
    ("order_part", &["order_id"]),
    ("order_part", &["cooperative_id", "state", "id"]),
    ("order_part", &["cooperative_id", "id"]),
    ("order_part", &["region_id", "placed_day"]),
    ("order_part", &["due_at"]),
    ("order_line", &["part_id"]),
    ("order_step", &["part_id"]),
    ("basket", &["region_id", "created_at"]),
];

fn basket() -> TableCreateStatement {
    Table::create()
        .table("basket")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut refers(("basket", "region_id"), ("region", "id")))
        .to_owned()
}

fn basket_line() -> TableCreateStatement {
    Table::create()
        .table("basket_line")
        .col(uuid("basket_id"))
        .col(uuid("variant_id"))
        .col(integer("quantity").check(Expr::col("quantity").between(1, 99)))
        .col(timestamp_with_time_zone("added_at"))
        .primary_key(Index::create().col("basket_id").col("variant_id"))
        .foreign_key(&mut refers(("basket_line", "basket_id"), ("basket", "id")))
        .foreign_key(&mut refers(
            ("basket_line", "variant_id"),
            ("variant", "id"),
        ))
        .to_owned()
}

fn orders() -> TableCreateStatement {
    Table::create()
        .table("orders")
        .col(pk_uuid("id"))
        .col(text_uniq("number"))
        .col(text("locale"))
        .col(text("recipient_name"))
        .col(text("phone"))
        .col(text_null("email"))
        .col(text("place_code"))
        .col(text("landmark"))
        .col(text_null("note"))
        .col(text("payment_method"))
        .col(big_integer("goods_minor"))
        .col(big_integer("delivery_minor"))
        .col(big_integer("total_minor"))
        .col(big_integer("vat_minor"))
        .col(text("currency"))
        .col(timestamp_with_time_zone("placed_at"))
        .col(timestamp_with_time_zone_null("confirmation_sent_at"))
        .check(
            Expr::col("total_minor").eq(Expr::col("goods_minor").add(Expr::col("delivery_minor"))),
        )
        .foreign_key(&mut refers(("orders", "place_code"), ("place", "code")))
        .to_owned()
}

fn order_part() -> TableCreateStatement {
    Table::create()
        .table("order_part")
        .col(pk_uuid("id"))
        .col(uuid("order_id"))
        .col(integer("position"))
        .col(uuid("cooperative_id"))
        .col(uuid("region_id"))
        .col(text("province_code"))
        .col(boolean("women_led"))
        .col(text("way"))
        .col(text("state"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(timestamp_with_time_zone_null("deadline_at"))
        .col(integer("alerts").default(0))
        .col(date_null("withdraw_until"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(text("currency"))
        .col(big_integer("goods_minor"))
        .col(big_integer("delivery_minor"))
        .col(big_integer("total_minor"))
        .col(big_integer("vat_minor"))
        .col(big_integer("commission_minor"))
        .col(big_integer("commission_vat_minor").default(0))
        .col(integer("weight_g"))
        .col(integer_null("weighed_g"))
        .col(json_binary("agreed"))
        .col(big_integer("waived_minor").default(0))
        .col(text_null("collection_code"))
        .col(text_null("carrier"))
        .col(text_null("tracking_number"))
        .col(timestamp_with_time_zone("placed_at"))
        .col(date("placed_day"))
        .check(
            Expr::col("total_minor").eq(Expr::col("goods_minor").add(Expr::col("delivery_minor"))),
        )
        .foreign_key(&mut refers(("order_part", "order_id"), ("orders", "id")))
        .foreign_key(&mut refers(
            ("order_part", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .foreign_key(&mut refers(("order_part", "region_id"), ("region", "id")))
        .to_owned()
}

fn order_line() -> TableCreateStatement {
    Table::create()
        .table("order_line")
        .col(pk_uuid("id"))
        .col(uuid("part_id"))
        .col(integer("position"))
        .col(uuid("variant_id"))
        .col(uuid("product_id"))
        .col(text("category_code"))
        .col(json_binary("product_name"))
        .col(text_null("variant_label"))
        .col(integer("quantity").check(Expr::col("quantity").gt(0)))
        .col(big_integer("unit_price_minor"))
        .col(big_integer("total_minor"))
        .col(text("currency"))
        .col(integer("vat_rate_bp"))
        .col(big_integer("vat_minor"))
        .col(json_binary("vat_ground"))
        .col(integer("commission_rate_bp"))
        .col(uuid_null("commission_rule_id"))
        .col(integer_null("commission_rule_version"))
        .col(big_integer("commission_fixed_minor").default(0))
        .col(big_integer("commission_minor"))
        .col(integer("commission_vat_rate_bp").default(0))
        .col(big_integer("commission_vat_minor").default(0))
        .col(text("withdrawal_right"))
        .check(
            Expr::col("total_minor").eq(Expr::col("unit_price_minor").mul(Expr::col("quantity"))),
        )
        .foreign_key(&mut refers(("order_line", "part_id"), ("order_part", "id")))
        .foreign_key(&mut refers(("order_line", "variant_id"), ("variant", "id")))
        .to_owned()
}

fn order_step() -> TableCreateStatement {
    Table::create()
        .table("order_step")
        .col(pk_uuid("id"))
        .col(uuid("part_id"))
        .col(text_null("from_state"))
        .col(text("to_state"))
        .col(text("who"))
        .col(text_null("reason"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("taken_at"))
        .foreign_key(&mut refers(("order_step", "part_id"), ("order_part", "id")))
        .to_owned()
}
