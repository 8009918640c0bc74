//! The journal of what officers change of their region's settings, and the
//! warnings to cooperatives that hold too much cash.

use crate::table::{append_only, drop_all, drop_function, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, json_binary_null, pk_uuid, text, timestamp_with_time_zone, uuid,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("setting_change")
            .col(pk_uuid("id"))
            .col(uuid("region_id"))
            .col(text("setting"))
            .col(json_binary_null("before"))
            .col(json_binary_null("after"))
            .col(uuid("account_id"))
            .col(timestamp_with_time_zone("changed_at"))
            .foreign_key(&mut refers(
                ("setting_change", "region_id"),
                ("region", "id"),
            ))
            .foreign_key(&mut refers(
                ("setting_change", "account_id"),
                ("account", "id"),
            ))
            .to_owned();
        manager.create_table(table).await?;
        manager
            .create_index(index("setting_change", &["region_id", "changed_at"]))
            .await?;
        append_only(manager, "setting_change").await?;
        let warnings = Table::create()
            .table("cash_warning")
            .col(uuid("cooperative_id"))
            .col(timestamp_with_time_zone("over_since"))
            .col(uuid("region_id"))
            .col(date("sanction_on"))
            .col(timestamp_with_time_zone("warned_at"))
            .primary_key(Index::create().col("cooperative_id").col("over_since"))
            .foreign_key(&mut refers(
                ("cash_warning", "cooperative_id"),
                ("cooperative", "id"),
            ))
            .foreign_key(&mut refers(("cash_warning", "region_id"), ("region", "id")))
            .to_owned();
        manager.create_table(warnings).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["cash_warning", "setting_change"]).await?;
        drop_function(manager, "setting_change_stays").await
    }
}
