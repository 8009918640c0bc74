//! Tries at paying what is owed, what is given back of them, and what the
//! providers told.

use crate::table::{drop_all, index, refers, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, pk_uuid, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [attempt(), refund(), webhook_event()] {
            manager.create_table(table).await?;
        }
        for (table, columns) in UNIQUE {
            manager.create_index(unique(table, columns)).await?;
        }
        for (table, columns) in INDICES {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &["webhook_event", "attempt_refund", "payment_attempt"],
        )
        .await
    }
}

const UNIQUE: &[(&str, &[&str])] = &[
    ("payment_attempt", &["provider", "reference"]),
    ("attempt_refund", &["attempt_id", "reason"]),
];

const INDICES: &[(&str, &[&str])] = &[
    ("payment_attempt", &["intent_id"]),
    ("payment_attempt", &["state", "ask_at"]),
    ("attempt_refund", &["state"]),
];

fn attempt() -> TableCreateStatement {
    Table::create()
        .table("payment_attempt")
        .col(pk_uuid("id"))
        .col(uuid("intent_id"))
        .col(text("provider"))
        .col(text("reference"))
        .col(text_null("provider_reference"))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gt(0)))
        .col(text("currency"))
        .col(big_integer_null("euro_rate_e4"))
        .col(text("state").check(Expr::col("state").is_in(["open", "paid", "released", "closed"])))
        .col(text_null("refusal"))
        .col(text_null("answer"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("expires_at"))
        .col(timestamp_with_time_zone_null("ask_at"))
        .col(timestamp_with_time_zone_null("paid_at"))
        .foreign_key(&mut refers(
            ("payment_attempt", "intent_id"),
            ("payment_intent", "id"),
        ))
        .to_owned()
}

fn refund() -> TableCreateStatement {
    Table::create()
        .table("attempt_refund")
        .col(pk_uuid("id"))
        .col(uuid("attempt_id"))
        .col(text("reason"))
        .col(big_integer("amount_minor").check(Expr::col("amount_minor").gt(0)))
        .col(text("currency"))
        .col(big_integer("owed_minor").check(Expr::col("owed_minor").gt(0)))
        .col(text("state").check(Expr::col("state").is_in(["owed", "done", "by_hand"])))
        .col(text_null("provider_reference"))
        .col(text_null("declined"))
        .col(text_null("proof"))
        .col(uuid_null("settled_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("done_at"))
        .foreign_key(&mut refers(
            ("attempt_refund", "attempt_id"),
            ("payment_attempt", "id"),
        ))
        .foreign_key(&mut refers(
            ("attempt_refund", "settled_by"),
            ("account", "id"),
        ))
        .to_owned()
}

fn webhook_event() -> TableCreateStatement {
    Table::create()
        .table("webhook_event")
        .col(text("provider"))
        .col(text("event_id"))
        .col(text("body"))
        .col(timestamp_with_time_zone("received_at"))
        .col(timestamp_with_time_zone_null("applied_at"))
        .primary_key(Index::create().col("provider").col("event_id"))
        .to_owned()
}
