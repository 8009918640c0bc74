//! Categories, quality signs, products, what of them is in stock and its journal.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date_null, integer, integer_null, json_binary,
    json_binary_null, pk_uuid, text, text_null, text_uniq, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(category()).await?;
        manager.create_table(label()).await?;
        manager.create_table(product()).await?;
        manager.create_table(product_label()).await?;
        manager.create_table(product_picture()).await?;
        manager.create_table(variant()).await?;
        manager.create_table(stock_move()).await?;
        for columns in PRODUCT_INDICES {
            manager.create_index(index("product", columns)).await?;
        }
        manager
            .create_index(index("product_label", &["label_code"]))
            .await?;
        manager
            .create_index(unique("product_picture", &["product_id", "position"]))
            .await?;
        manager
            .create_index(index("variant", &["product_id", "position"]))
            .await?;
        manager
            .create_index(index("stock_move", &["cooperative_id", "id"]))
            .await?;
        manager
            .create_index(index("stock_move", &["variant_id", "id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &[
                "stock_move",
                "variant",
                "product_picture",
                "product_label",
                "product",
                "label",
                "category",
            ],
        )
        .await
    }
}

/// Each order in which a list can be read ends with the id.
const PRODUCT_INDICES: &[&[&str]] = &[
    &["created_at", "id"],
    &["price_minor", "id"],
    &["unit_price_minor", "id"],
    &["category_code", "created_at", "id"],
    &["category_code", "price_minor", "id"],
    &["cooperative_id", "created_at", "id"],
    &["province_code", "created_at", "id"],
];

fn category() -> TableCreateStatement {
    Table::create()
        .table("category")
        .col(text("code").primary_key())
        .col(text_null("parent_code"))
        .col(integer("position"))
        .col(integer("depth"))
        .col(json_binary("name"))
        .col(json_binary("requires"))
        .col(text_null("vat_class"))
        .to_owned()
}

fn label() -> TableCreateStatement {
    Table::create()
        .table("label")
        .col(text("code").primary_key())
        .col(text("kind"))
        .col(json_binary("kind_name"))
        .col(json_binary("name"))
        .to_owned()
}

fn product() -> TableCreateStatement {
    Table::create()
        .table("product")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(uuid("cooperative_id"))
        .col(text_uniq("slug"))
        .col(json_binary("name"))
        .col(json_binary("description"))
        .col(json_binary("tags"))
        .col(text("category_code"))
        .col(text("province_code"))
        .col(text("commune_code"))
        .col(text("unit"))
        .col(json_binary("unit_label"))
        .col(integer("net_value").check(Expr::col("net_value").gt(0)))
        .col(
            text("net_unit").check(Expr::col("net_unit").is_in(["mg", "g", "ml", "piece", "pair"])),
        )
        .col(integer("weight_g").check(Expr::col("weight_g").gt(0)))
        .col(big_integer("price_minor").check(Expr::col("price_minor").gt(0)))
        .col(text("currency"))
        .col(big_integer_null("unit_price_minor"))
        .col(boolean("unique_piece"))
        .col(boolean("fresh"))
        .col(boolean("cold_chain"))
        .col(integer_null("shelf_life_days"))
        .col(json_binary("season_months"))
        .col(text("withdrawal_right"))
        .col(boolean("onssa_required"))
        .col(boolean("ships_abroad"))
        .col(text_null("vat_class"))
        .col(json_binary("details"))
        .col(boolean("sample"))
        .col(timestamp_with_time_zone_null("withdrawn_at"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut refers(("product", "region_id"), ("region", "id")))
        .foreign_key(&mut refers(
            ("product", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .foreign_key(&mut refers(
            ("product", "category_code"),
            ("category", "code"),
        ))
        .to_owned()
}

fn product_label() -> TableCreateStatement {
    Table::create()
        .table("product_label")
        .col(uuid("product_id"))
        .col(text("label_code"))
        .col(text_null("number"))
        .col(text_null("holder"))
        .col(date_null("expires_on"))
        .col(timestamp_with_time_zone_null("hidden_at"))
        .primary_key(Index::create().col("product_id").col("label_code"))
        .foreign_key(&mut refers(
            ("product_label", "product_id"),
            ("product", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_label", "label_code"),
            ("label", "code"),
        ))
        .to_owned()
}

fn product_picture() -> TableCreateStatement {
    Table::create()
        .table("product_picture")
        .col(pk_uuid("id"))
        .col(uuid("product_id"))
        .col(integer("position"))
        .col(text("picture_hash"))
        .col(integer("width"))
        .col(integer("height"))
        .col(json_binary_null("alt"))
        .foreign_key(&mut refers(
            ("product_picture", "product_id"),
            ("product", "id"),
        ))
        .foreign_key(&mut refers(
            ("product_picture", "picture_hash"),
            ("picture", "hash"),
        ))
        .to_owned()
}

fn variant() -> TableCreateStatement {
    Table::create()
        .table("variant")
        .col(pk_uuid("id"))
        .col(uuid("product_id"))
        .col(integer("position"))
        .col(text_null("label"))
        .col(integer("on_hand").check(Expr::col("on_hand").gte(0)))
        .col(timestamp_with_time_zone_null("retired_at"))
        .foreign_key(&mut refers(("variant", "product_id"), ("product", "id")))
        .to_owned()
}

fn stock_move() -> TableCreateStatement {
    Table::create()
        .table("stock_move")
        .col(pk_uuid("id"))
        .col(uuid("variant_id"))
        .col(uuid("cooperative_id"))
        .col(integer("delta"))
        .col(integer("on_hand_after").check(Expr::col("on_hand_after").gte(0)))
        .col(text("reason"))
        .col(text_null("note"))
        .col(text_null("order_number"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("moved_at"))
        .foreign_key(&mut refers(("stock_move", "variant_id"), ("variant", "id")))
        .foreign_key(&mut refers(
            ("stock_move", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .to_owned()
}
