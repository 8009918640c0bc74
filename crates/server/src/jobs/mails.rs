//! The mails that follow an order. What they say was frozen into the order;
//! who reads them, and in which language, is looked up here.

use super::payload;
use async_trait::async_trait;
use catalog::{Cooperative, Place, WithdrawalRight, cooperatives, places};
use db::Db;
use db::jobs::{Handler, JobError, JobInfo};
use identity::{Task, grants};
use kernel::{Clock, CooperativeId, Locale, LocalizedText, Phone};
use notify::{
    Delivery, Happened, Line, Mailer, Message, NewOrder, OrderConfirmation, Part, PartNotice,
    Recipient, Seller, Withdrawal,
};
use orders::{
    Order, OrderLine, OrderPart, OrderPlaced, OrderStep, PartAdvanced, PartOverdue, PartState, Who,
};
use std::collections::HashMap;
use std::sync::Arc;
use url::Url;

/// What every mail needs.
#[derive(Clone)]
pub(super) struct Post {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) mailer: Mailer,
    pub(super) public_url: Url,
}

/// To the shopper, who left a mail address: what was agreed.
pub(super) struct ConfirmOrder(pub(super) Post);

/// To the cooperatives: what to pack.
pub(super) struct CallCooperatives(pub(super) Post);

/// To a cooperative that has not answered: what to pack, once more.
pub(super) struct RemindCooperative(pub(super) Post);

/// To the shopper: what happened to one part.
pub(super) struct NoticePart(pub(super) Post);

#[async_trait]
impl Handler for ConfirmOrder {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: OrderPlaced = payload(job)?;
        let placed = self.0.placed(told).await?;
        let Some(to) = shopper(&placed.order) else {
            return Ok(());
        };
        let message = Message::OrderConfirmation(self.0.confirmation(&placed, to)?);
        self.0.mailer.send(job.event_id, &[message]).await?;
        orders::orders::note_confirmation(&self.0.db, &*self.0.clock, told.order_id).await?;
        Ok(())
    }
}

#[async_trait]
impl Handler for CallCooperatives {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: OrderPlaced = payload(job)?;
        let placed = self.0.placed(told).await?;
        let mut messages = Vec::new();
        for part in &placed.parts {
            messages.extend(self.0.calls(&placed, part).await?);
        }
        Ok(self.0.mailer.send(job.event_id, &messages).await?)
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
        Ok(self.0.mailer.send(job.event_id, &messages).await?)
    }
}

#[async_trait]
impl Handler for NoticePart {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: PartAdvanced = payload(job)?;
        let placed = self
            .0
            .placed(OrderPlaced {
                order_id: told.order_id,
            })
            .await?;
        let Some(to) = shopper(&placed.order) else {
            return Ok(());
        };
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
            track_url: self.0.page(to.locale, "orders"),
            to,
        };
        let message = Message::PartNotice(notice);
        Ok(self.0.mailer.send(job.event_id, &[message]).await?)
    }
}

/// An order with all that the mails about it name.
struct Placed {
    order: Order,
    parts: Vec<OrderPart>,
    lines: Vec<OrderLine>,
    sellers: HashMap<CooperativeId, Cooperative>,
    places: HashMap<String, Place>,
}

impl Post {
    async fn placed(&self, told: OrderPlaced) -> Result<Placed, JobError> {
        let db = self.db.reader();
        let order = orders::orders::by_id(db, told.order_id)
            .await?
            .ok_or_else(|| JobError::never("no such order"))?;
        let parts = orders::orders::parts_of(db, &[order.id]).await?;
        let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
        let lines = orders::orders::lines_of(db, &ids).await?;
        let ids: Vec<_> = parts.iter().map(|part| part.cooperative_id).collect();
        let sellers = cooperatives::by_ids(db, &ids).await?;
        let mut codes: Vec<String> = sellers.iter().map(|one| one.commune_code.clone()).collect();
        codes.push(order.place_code.clone());
        Ok(Placed {
            places: places::by_codes(db, &codes).await?,
            sellers: sellers.into_iter().map(|one| (one.id, one)).collect(),
            order,
            parts,
            lines,
        })
    }

    fn confirmation(&self, placed: &Placed, to: Recipient) -> Result<OrderConfirmation, JobError> {
        let parts: Result<Vec<Part>, JobError> =
            placed.parts.iter().map(|part| placed.part(part)).collect();
        let order = &placed.order;
        Ok(OrderConfirmation {
            number: order.number.clone(),
            placed_at: order.placed_at,
            parts: parts?,
            goods: order.goods(),
            delivery: order.delivery(),
            vat: order.vat(),
            total: order.total(),
            address: Delivery {
                name: order.recipient_name.clone(),
                phone: order.phone.parse().map_err(JobError::never)?,
                place: placed.place(&order.place_code),
                landmark: order.landmark.clone(),
                note: order.note.clone(),
            },
            track_url: self.page(to.locale, "orders"),
            terms_url: self.page(to.locale, "terms"),
            to,
        })
    }

    /// To everybody who ships for the cooperative of a part.
    async fn calls(&self, placed: &Placed, part: &OrderPart) -> Result<Vec<Message>, JobError> {
        let seller = part.cooperative_id;
        let members = grants::members_who_may(self.db.reader(), seller, Task::ShipOrders).await?;
        let readers = members.iter().filter_map(|member| {
            Some(Recipient {
                name: member.name.clone(),
                email: member.email.as_ref()?.as_str().to_owned(),
                locale: member.locale(),
            })
        });
        readers
            .map(|to| Ok(Message::NewOrder(self.new_order(placed, part, to)?)))
            .collect()
    }

    fn new_order(
        &self,
        placed: &Placed,
        part: &OrderPart,
        to: Recipient,
    ) -> Result<NewOrder, JobError> {
        Ok(NewOrder {
            number: placed.order.number.clone(),
            seller: placed.seller(part)?.name.clone(),
            lines: placed.names(part),
            total: part.total(),
            place: placed.place(&placed.order.place_code),
            studio_url: format!("{}studio/", self.public_url),
            to,
        })
    }

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
            PartState::Refused | PartState::Cancelled => {
                let step = self.step(part, to).await?;
                // Whoever called it off knows it.
                let reason = step.reason;
                (step.who != Who::Shopper).then_some(Happened::Refused { reason })
            }
            PartState::Reserved
            | PartState::Placed
            | PartState::Accepted
            | PartState::Packed
            | PartState::Closed
            | PartState::Expired
            | PartState::Returned => None,
        })
    }

    async fn step(&self, part: &OrderPart, to: PartState) -> Result<OrderStep, JobError> {
        let steps = orders::orders::steps_of(self.db.reader(), &[part.id]).await?;
        let found = steps.into_iter().find(|step| step.to_state == to);
        found.ok_or_else(|| JobError::never("the step was never taken"))
    }

    fn page(&self, locale: Locale, page: &str) -> String {
        format!("{}{locale}/{page}", self.public_url)
    }
}

impl Placed {
    fn part(&self, part: &OrderPart) -> Result<Part, JobError> {
        let seller = self.seller(part)?;
        let phone = seller
            .phone
            .as_deref()
            .and_then(|text| text.parse::<Phone>().ok());
        let lines = self.lines_of(part).map(|line| Line {
            name: line.product_name.clone(),
            quantity: line.quantity,
            unit_price: line.unit_price(),
            total: line.total(),
            withdrawal: match line.withdrawal_right {
                WithdrawalRight::Standard => Withdrawal::Standard,
                WithdrawalRight::ExcludedPerishable => Withdrawal::ExcludedPerishable,
                WithdrawalRight::ExcludedPersonalised => Withdrawal::ExcludedPersonalised,
            },
        });
        Ok(Part {
            seller: Seller {
                name: seller.name.clone(),
                place: self.place(&seller.commune_code),
                register: seller.ice.clone(),
                phone,
                email: seller.email.clone(),
            },
            lines: lines.collect(),
            delivery: part.delivery(),
            total: part.total(),
        })
    }

    fn seller(&self, part: &OrderPart) -> Result<&Cooperative, JobError> {
        let found = self.sellers.get(&part.cooperative_id);
        found.ok_or_else(|| JobError::never("the cooperative is gone"))
    }

    fn place(&self, code: &str) -> LocalizedText {
        let found = self.places.get(code);
        found.map_or_else(
            || LocalizedText::everywhere(code),
            |place| place.name.clone(),
        )
    }

    fn lines_of(&self, part: &OrderPart) -> impl Iterator<Item = &OrderLine> {
        let id = part.id;
        self.lines.iter().filter(move |line| line.part_id == id)
    }

    fn names(&self, part: &OrderPart) -> Vec<(LocalizedText, i32)> {
        self.lines_of(part)
            .map(|line| (line.product_name.clone(), line.quantity))
            .collect()
    }
}

/// The shopper, if a mail address was left.
fn shopper(order: &Order) -> Option<Recipient> {
    Some(Recipient {
        name: order.recipient_name.clone(),
        email: order.email.clone()?,
        locale: order.locale.parse().unwrap_or(Locale::Ar),
    })
}
