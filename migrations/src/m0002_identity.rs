//! Accounts, their roles and their sessions.

use crate::table::{drop_all, index, refers};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    pk_uuid, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    uuid_null,
};

/// A member acts for one cooperative with a duty, an officer for one region,
/// an administrator for all. (A CHECK that is NULL passes, hence NOT NULL.)
const WHOLE_GRANT: &str = "\
    (role = 'member' AND duty IS NOT NULL \
        AND duty IN ('president', 'treasurer', 'stock', 'sales') \
        AND cooperative_id IS NOT NULL AND region_id IS NULL) \
    OR (role = 'officer' AND duty IS NULL \
        AND cooperative_id IS NULL AND region_id IS NOT NULL) \
    OR (role = 'administrator' AND duty IS NULL \
        AND cooperative_id IS NULL AND region_id IS NULL)";

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(account()).await?;
        manager.create_table(role_grant()).await?;
        for index in role_grant_indexes() {
            manager.create_index(index).await?;
        }
        manager.create_table(session()).await?;
        for column in ["account_id", "expires_at"] {
            manager.create_index(index("session", &[column])).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["session", "role_grant", "account"]).await
    }
}

fn account() -> TableCreateStatement {
    Table::create()
        .table("account")
        .col(pk_uuid("id"))
        .col(text_null("email").unique_key())
        .col(text("name"))
        .col(text("password_hash"))
        .col(text("locale").check(Expr::cust("locale IN ('ar', 'fr', 'zgh', 'en')")))
        .col(timestamp_with_time_zone_null("disabled_at"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn role_grant() -> TableCreateStatement {
    Table::create()
        .table("role_grant")
        .col(pk_uuid("id"))
        .col(uuid("account_id"))
        .col(text("role"))
        .col(text_null("duty"))
        .col(uuid_null("cooperative_id"))
        .col(uuid_null("region_id"))
        .col(timestamp_with_time_zone("granted_at"))
        .check(Expr::cust(WHOLE_GRANT))
        .foreign_key(&mut refers(("role_grant", "account_id"), ("account", "id")))
        .foreign_key(&mut refers(
            ("role_grant", "cooperative_id"),
            ("cooperative", "id"),
        ))
        .foreign_key(&mut refers(("role_grant", "region_id"), ("region", "id")))
        .to_owned()
}

/// One grant for each account and what it is for. NULLs differ from each
/// other in a unique index, so each role has an index of its own.
fn role_grant_indexes() -> Vec<IndexCreateStatement> {
    [
        ("member", Some("cooperative_id")),
        ("officer", Some("region_id")),
        ("administrator", None),
    ]
    .into_iter()
    .map(|(role, scope)| {
        let mut index = Index::create();
        index
            .name(format!("role_grant_{role}"))
            .table("role_grant")
            .unique()
            .col("account_id");
        if let Some(scope) = scope {
            index.col(scope);
        }
        index.cond_where(Expr::cust(format!("role = '{role}'")));
        index
    })
    .collect()
}

fn session() -> TableCreateStatement {
    Table::create()
        .table("session")
        .col(text("token_hash").primary_key())
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("seen_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(&mut refers(("session", "account_id"), ("account", "id")))
        .to_owned()
}
