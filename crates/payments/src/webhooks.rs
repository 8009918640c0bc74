//! What providers tell us, kept as it came before it is acted upon.

use crate::entity::webhook_event;
use db::Db;
use kernel::Clock;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter, TryInsertResult,
};
use serde::{Deserialize, Serialize};

/// Written to the outbox with each new event of a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebhookReceived {
    pub provider: String,
    pub event_id: String,
}

impl WebhookReceived {
    pub const KIND: &str = "webhook_received";
}

/// Keeps an authentic event, once however often it comes; a job applies it.
pub async fn receive(
    db: &Db,
    clock: &dyn Clock,
    provider: &str,
    event_id: &str,
    body: &str,
) -> Result<(), DbErr> {
    let tx = db.write().await?;
    if keep(&tx, clock, provider, event_id, body).await? {
        let received = WebhookReceived {
            provider: provider.to_owned(),
            event_id: event_id.to_owned(),
        };
        db::outbox::emit(&tx, clock, WebhookReceived::KIND, &received).await?;
    }
    db::step("webhook::kept");
    tx.commit().await?;
    db::step("webhook::committed");
    Ok(())
}

/// `false` if it was kept before.
async fn keep(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    provider: &str,
    event_id: &str,
    body: &str,
) -> Result<bool, DbErr> {
    let row = webhook_event::ActiveModel {
        provider: Set(provider.to_owned()),
        event_id: Set(event_id.to_owned()),
        body: Set(body.to_owned()),
        received_at: Set(clock.now()),
        applied_at: Set(None),
    };
    let once = [
        webhook_event::Column::Provider,
        webhook_event::Column::EventId,
    ];
    let inserted = webhook_event::Entity::insert(row)
        .on_conflict_do_nothing_on(once)
        .exec_without_returning(tx)
        .await?;
    Ok(matches!(inserted, TryInsertResult::Inserted(1)))
}

/// What an event said, word for word.
pub async fn body(
    db: &impl ConnectionTrait,
    event: &WebhookReceived,
) -> Result<Option<String>, DbErr> {
    let id = (event.provider.clone(), event.event_id.clone());
    let row = webhook_event::Entity::find_by_id(id).one(db).await?;
    Ok(row.map(|row| row.body))
}

/// Notes that an event was acted upon.
pub async fn applied(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    event: &WebhookReceived,
) -> Result<(), DbErr> {
    webhook_event::Entity::update_many()
        .col_expr(webhook_event::COLUMN.applied_at, Some(clock.now()).into())
        .filter(webhook_event::COLUMN.provider.eq(event.provider.as_str()))
        .filter(webhook_event::COLUMN.event_id.eq(event.event_id.as_str()))
        .exec(db)
        .await?;
    Ok(())
}
