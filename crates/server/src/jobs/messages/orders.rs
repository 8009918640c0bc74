//! Messages about the goods: what was agreed, what to pack, what moved on.

use super::{Post, shopper};
use crate::jobs::payload;
use ::orders::{
    OrderPart, OrderPlaced, OrderStep, PartAdvanced, PartOverdue, PartState, Who, orders as finders,
};
use async_trait::async_trait;
use db::jobs::{Handler, JobError, JobInfo};
use notify::{Happened, Message, PartNotice, Reach};

/// To the shopper: what was agreed.
pub(crate) struct ConfirmOrder(pub(crate) Post);

/// To the cooperatives: what to pack.
pub(crate) struct CallCooperatives(pub(crate) Post);

/// To a cooperative that has not answered: what to pack, once more.
pub(crate) struct RemindCooperative(pub(crate) Post);

/// To the shopper: what happened to one part.
pub(crate) struct NoticePart(pub(crate) Post);

#[async_trait]
impl Handler for ConfirmOrder {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: OrderPlaced = payload(job)?;
        let placed = self.0.placed(told).await?;
        let to = shopper(&placed.order)?;
        let written = matches!(to.reach, Reach::Mail(_));
        let message = Message::OrderConfirmation(self.0.confirmation(&placed, to)?);
        self.0.messenger.send(job.event_id, &[message]).await?;
        if written {
            // A short message is no confirmation in the sense of article 32.
            finders::note_confirmation(&self.0.db, &*self.0.clock, told.order_id).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl Handler for CallCooperatives {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: OrderPlaced = payload(job)?;
        let placed = self.0.placed(told).await?;
        let mut messages = Vec::new();
        // One may have been called off before the order was paid.
        for part in placed.parts.iter().filter(|part| !part.state.gives_back()) {
            messages.extend(self.0.calls(&placed, part).await?);
        }
        Ok(self.0.messenger.send(job.event_id, &messages).await?)
    }
}

#[async_trait]
impl Handler for RemindCooperative {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: PartOverdue = payload(job)?;
        let order_id = told.order_id;
        let placed = self.0.placed(OrderPlaced { order_id }).await?;
        let waits = |part: &&OrderPart| part.id == told.part_id && part.state == PartState::Placed;
        let Some(part) = placed.parts.iter().find(waits) else {
            return Ok(());
        };
        let messages = self.0.calls(&placed, part).await?;
        Ok(self.0.messenger.send(job.event_id, &messages).await?)
    }
}

#[async_trait]
impl Handler for NoticePart {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: PartAdvanced = payload(job)?;
        let order_id = told.order_id;
        let placed = self.0.placed(OrderPlaced { order_id }).await?;
        let to = shopper(&placed.order)?;
        let part = placed
            .parts
            .iter()
            .find(|part| part.id == told.part_id)
            .ok_or_else(|| JobError::never("the order has no such part"))?;
        let Some(happened) = self.0.happened(part, told.to).await? else {
            return Ok(());
        };
        let notice = PartNotice {
            number: placed.order.number.clone(),
            seller: placed.seller(part)?.name.clone(),
            happened,
            lines: placed.names(part),
            total: part.total(),
            paid: part.way.is_prepaid(),
            track_url: self.0.track_url(&placed.order, to.locale),
            to,
        };
        let message = Message::PartNotice(notice);
        Ok(self.0.messenger.send(job.event_id, &[message]).await?)
    }
}

impl Post {
    /// What to tell the shopper, if this is one of the steps that matter to her.
    async fn happened(
        &self,
        part: &OrderPart,
        to: PartState,
    ) -> Result<Option<Happened>, JobError> {
        Ok(match to {
            PartState::HandedOver => Some(Happened::HandedOver {
                carrier: part.carrier.clone().unwrap_or_default(),
                tracking_number: part.tracking_number.clone(),
            }),
            PartState::Delivered => {
                let withdraw_until = part
                    .withdraw_until
                    .ok_or_else(|| JobError::never("the day of receipt is out of range"))?;
                Some(Happened::Delivered { withdraw_until })
            }
            PartState::Accepted => Some(Happened::Accepted),
            PartState::Refused | PartState::Cancelled => {
                let OrderStep { who, reason, .. } = self.step(part, to).await?;
                match who {
                    // Whoever called it off knows it.
                    Who::Shopper => None,
                    Who::Officer => Some(Happened::CalledOff { reason }),
                    Who::Timer => Some(Happened::Unanswered),
                    Who::Cooperative | Who::Payment => Some(Happened::Refused { reason }),
                }
            }
            PartState::Reserved
            | PartState::Placed
            | PartState::Packed
            | PartState::Closed
            | PartState::Expired
            | PartState::Returned => None,
        })
    }

    async fn step(&self, part: &OrderPart, to: PartState) -> Result<OrderStep, JobError> {
        let steps = finders::steps_of(self.db.reader(), &[part.id]).await?;
        let found = steps.into_iter().find(|step| step.to_state == to);
        found.ok_or_else(|| JobError::never("the step was never taken"))
    }
}
