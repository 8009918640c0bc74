//! Messages about the money: what to transfer, what went back, what was paid out.

use super::{Post, shopper};
use crate::jobs::payload;
use ::orders::{Order, TransferAwaited, orders as finders};
use async_trait::async_trait;
use catalog::{cooperatives, regions};
use db::jobs::{Handler, JobError, JobInfo};
use identity::Task;
use kernel::{LocalizedText, OrderId};
use notify::{CashWarning, Message, PayoutMoved, PayoutNotice, Refund, RefundedBy, TransferDue};
use payments::bank::Rib;
use payments::books::{PaidBackBy, ShopperRefunded};
use payments::payouts::{self, Payout, PayoutAdvanced, PayoutMethod, PayoutState};
use payments::providers::transfer::Reference;
use payments::statements::{self, CashSanctionAnnounced};
use payments::{AttemptState, IntentState, attempts, intents};

/// To the shopper who pays by transfer: how, and until when.
pub(crate) struct TellTransfer(pub(crate) Post);

/// To the shopper: money was sent back.
pub(crate) struct TellRefund(pub(crate) Post);

/// To the cooperative: it holds too much cash, and what follows.
pub(crate) struct TellCashWarning(pub(crate) Post);

/// To the cooperative: its payout is on its way, or came back.
pub(crate) struct TellPayout(pub(crate) Post);

#[async_trait]
impl Handler for TellTransfer {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: TransferAwaited = payload(job)?;
        let db = self.0.db.reader();
        let attempt = attempts::by_id(db, told.attempt_id).await?;
        let attempt = attempt.ok_or_else(|| JobError::never("no such attempt"))?;
        let intent = intents::by_id(db, attempt.intent_id).await?;
        let intent = intent.ok_or_else(|| JobError::never("an attempt at nothing"))?;
        // Paid or over by now: there is nothing to transfer any more.
        let due = attempt.state == AttemptState::Open && intent.state == IntentState::Due;
        let (Some(until), true) = (intent.due_by, due) else {
            return Ok(());
        };
        let order = self.0.order(intent.order_id).await?;
        let region = regions::by_id(db, intent.region_id).await?;
        let rib = region.and_then(|region| region.settings.rib);
        let rib = rib.ok_or_else(|| JobError::never("the region has no account"))?;
        let rib = rib.parse::<Rib>().map_or(rib, |rib| rib.spaced());
        let reference: Reference = attempt.reference.parse().map_err(JobError::never)?;
        let to = shopper(&order)?;
        let due = TransferDue {
            number: order.number,
            amount: intent.amount(),
            rib,
            reference: reference.spaced(),
            until,
            pay_url: self.0.page(to.locale, &format!("pay/{}", attempt.id)),
            to,
        };
        let message = Message::TransferDue(due);
        Ok(self.0.messenger.send(job.event_id, &[message]).await?)
    }
}

#[async_trait]
impl Handler for TellRefund {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: ShopperRefunded = payload(job)?;
        let order = self.0.order(told.order_id).await?;
        let to = shopper(&order)?;
        let refund = Refund {
            track_url: self.0.track_url(&order, to.locale),
            number: order.number,
            amount: told.amount,
            by: match told.by {
                PaidBackBy::Provider(_) => RefundedBy::Card,
                PaidBackBy::Bank => RefundedBy::Transfer,
                PaidBackBy::CashDesk => RefundedBy::Cash,
            },
            to,
        };
        let message = Message::Refund(refund);
        Ok(self.0.messenger.send(job.event_id, &[message]).await?)
    }
}

#[async_trait]
impl Handler for TellPayout {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: PayoutAdvanced = payload(job)?;
        let payout = payouts::by_id(self.0.db.reader(), told.payout_id).await?;
        let payout = payout.ok_or_else(|| JobError::never("no such payout"))?;
        let Some(moved) = moved(&payout, told.to) else {
            return Ok(());
        };
        let messages = self.0.payout_notices(&payout, &moved).await?;
        Ok(self.0.messenger.send(job.event_id, &messages).await?)
    }
}

#[async_trait]
impl Handler for TellCashWarning {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: CashSanctionAnnounced = payload(job)?;
        let db = self.0.db.reader();
        let cooperative = cooperatives::by_id(db, told.cooperative_id).await?;
        let cooperative = cooperative.ok_or_else(|| JobError::never("the cooperative is gone"))?;
        let region = regions::by_id(db, cooperative.region_id).await?;
        let region = region.ok_or_else(|| JobError::never("a cooperative without its region"))?;
        let now = self.0.clock.now();
        let state = statements::cash_state_of(db, cooperative.id, &region, now).await?;
        // Handed over by now: there is nothing to announce any more.
        let Some(sanction_on) = state.sanction_on else {
            return Ok(());
        };
        let readers = self.0.members(&cooperative, Task::SeeMoney).await?;
        let messages: Vec<Message> = readers
            .into_iter()
            .map(|to| {
                Message::CashWarning(CashWarning {
                    cooperative: cooperative.name.clone(),
                    held: state.held,
                    ceiling: state.ceiling,
                    sanction_on,
                    studio_url: format!("{}studio/", self.0.public_url),
                    to,
                })
            })
            .collect();
        Ok(self.0.messenger.send(job.event_id, &messages).await?)
    }
}

/// What to tell of it, if this is one of the moves that matter to the cooperative.
fn moved(payout: &Payout, to: PayoutState) -> Option<PayoutMoved> {
    match to {
        PayoutState::Sent => {
            let rib = payout.rib.as_deref().unwrap_or_default();
            let end = rib.len().saturating_sub(4);
            Some(PayoutMoved::Sent {
                account_end: rib.get(end..).unwrap_or_default().to_owned(),
            })
        }
        PayoutState::Paid => match payout.method {
            PayoutMethod::Cash => Some(PayoutMoved::PaidInCash),
            PayoutMethod::Transfer => None,
        },
        PayoutState::Returned => Some(PayoutMoved::Returned {
            reason: payout.reason.clone().unwrap_or_default(),
        }),
        PayoutState::Prepared | PayoutState::Approved | PayoutState::Cancelled => None,
    }
}

impl Post {
    async fn order(&self, id: OrderId) -> Result<Order, JobError> {
        let found = finders::by_id(self.db.reader(), id).await?;
        found.ok_or_else(|| JobError::never("no such order"))
    }

    /// To everybody who sees the cooperative's money.
    async fn payout_notices(
        &self,
        payout: &Payout,
        moved: &PayoutMoved,
    ) -> Result<Vec<Message>, JobError> {
        let cooperative = cooperatives::by_id(self.db.reader(), payout.cooperative_id).await?;
        let cooperative = cooperative.ok_or_else(|| JobError::never("the cooperative is gone"))?;
        let readers = self.members(&cooperative, Task::SeeMoney).await?;
        let name: &LocalizedText = &cooperative.name;
        let notices = readers.into_iter().map(|to| {
            Message::PayoutNotice(PayoutNotice {
                number: payout.number.clone(),
                cooperative: name.clone(),
                amount: payout.amount(),
                moved: moved.clone(),
                studio_url: format!("{}studio/", self.public_url),
                to,
            })
        });
        Ok(notices.collect())
    }
}
