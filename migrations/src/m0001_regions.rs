//! Regions, the places of Morocco, and the cooperatives that sell.

use crate::table::{drop_all, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, double_null, integer, integer_null, json_binary, json_binary_null, pk_uuid, text,
    text_null, text_uniq, timestamp_with_time_zone, uuid,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(place()).await?;
        manager
            .create_index(index("place", &["parent_code"]))
            .await?;
        manager.create_table(region()).await?;
        manager.create_table(cooperative()).await?;
        manager
            .create_index(index("cooperative", &["region_id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["cooperative", "region", "place"]).await
    }
}

fn place() -> TableCreateStatement {
    Table::create()
        .table("place")
        .col(text("code").primary_key())
        .col(text_null("parent_code"))
        .col(text("kind").check(Expr::col("kind").is_in(["region", "province", "commune"])))
        .col(json_binary("name"))
        .col(json_binary("aliases"))
        .col(boolean("urban"))
        .col(integer_null("population"))
        .col(double_null("latitude"))
        .col(double_null("longitude"))
        .to_owned()
}

fn region() -> TableCreateStatement {
    Table::create()
        .table("region")
        .col(pk_uuid("id"))
        .col(text_uniq("slug"))
        .col(text_uniq("place_code"))
        .col(text("number_prefix"))
        .col(json_binary("name"))
        .col(json_binary("locales"))
        .col(text("default_locale"))
        .col(text("currency"))
        .col(text("time_zone"))
        .col(json_binary("settings"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(("region", "place_code"), ("place", "code")))
        .to_owned()
}

fn cooperative() -> TableCreateStatement {
    Table::create()
        .table("cooperative")
        .col(pk_uuid("id"))
        .col(uuid("region_id"))
        .col(text_uniq("slug"))
        .col(json_binary("name"))
        .col(json_binary("story"))
        .col(text("legal_form"))
        .col(json_binary("legal_form_name"))
        .col(text("province_code"))
        .col(text("commune_code"))
        .col(integer_null("founded"))
        .col(integer("members"))
        .col(integer("women_members"))
        .col(boolean("women_led"))
        .col(boolean("women_only"))
        .col(json_binary("activities"))
        .col(text_null("ice"))
        .col(text_null("tax_id"))
        .col(text_null("business_tax"))
        .col(json_binary_null("register"))
        .col(text_null("rib"))
        .col(text_null("phone"))
        .col(text_null("email"))
        .col(text("tax_status").check(Expr::col("tax_status").is_in(["exempt", "payer"])))
        .col(boolean("sample"))
        .col(json_binary_null("picture_alt"))
        .col(text_null("picture_hash"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers(("cooperative", "region_id"), ("region", "id")))
        .foreign_key(&mut refers(
            ("cooperative", "province_code"),
            ("place", "code"),
        ))
        .foreign_key(&mut refers(
            ("cooperative", "commune_code"),
            ("place", "code"),
        ))
        .to_owned()
}
