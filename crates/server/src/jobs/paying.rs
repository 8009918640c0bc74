//! What follows from what providers tell, and from what is owed back.

use super::chores::Chore;
use super::payload;
use async_trait::async_trait;
use db::Db;
use db::jobs::{Handler, JobError, JobInfo};
use kernel::Clock;
use orders::paying::{self, Desk, PayError};
use payments::AttemptState;
use payments::attempts;
use payments::attempts::refunds::RefundOwed;
use payments::providers::stripe::{self, StripeEvent};
use payments::webhooks::{self, WebhookReceived};
use std::sync::Arc;

/// What these jobs work with.
#[derive(Clone)]
pub(super) struct Counter {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) desk: Arc<Desk>,
}

/// Acts upon an event that was kept: asks the provider how things stand now,
/// because events come late, twice and in any order.
pub(super) struct ApplyWebhook(pub(super) Counter);

#[async_trait]
impl Handler for ApplyWebhook {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let Counter { db, clock, desk } = &self.0;
        let event: WebhookReceived = payload(job)?;
        let body = webhooks::body(db.reader(), &event).await?;
        let told = body.as_deref().and_then(StripeEvent::kept);
        let told = told.ok_or_else(|| JobError::never("an event that cannot be read"))?;
        let found = match &told.reference {
            Some(name) => attempts::by_reference(db.reader(), stripe::CODE, name).await?,
            None => None,
        };
        if let Some(attempt) = found {
            match paying::ask(db, &**clock, desk, &attempt).await {
                Ok(_) => {}
                Err(PayError::Db(error)) => return Err(error.into()),
                // Nobody else asks about what was given up.
                Err(error) if attempt.state == AttemptState::Closed => {
                    return Err(JobError::later(error));
                }
                // The rounds ask again, for as long as it takes.
                Err(error) => {
                    tracing::warn!(event = event.event_id, %error, "not applied yet");
                    return Ok(());
                }
            }
        }
        Ok(webhooks::applied(db.writer(), &**clock, &event).await?)
    }
}

/// Asks the provider to give back what is owed.
pub(super) struct AskRefund(pub(super) Counter);

#[async_trait]
impl Handler for AskRefund {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let Counter { db, clock, desk } = &self.0;
        let owed: RefundOwed = payload(job)?;
        paying::refund_now(db, &**clock, desk, owed.refund_id).await
    }
}

/// Settles what is unknown.
pub(super) struct Reconcile(pub(super) Arc<Desk>);

#[async_trait]
impl Chore for Reconcile {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        let round = paying::reconcile(db, clock, &self.0).await?;
        Ok(round.total())
    }
}
