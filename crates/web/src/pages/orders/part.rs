//! One cooperative's part of an order, as its shopper sees it.

use super::timeline::{Stop, code, stops};
use crate::Shop;
use crate::fault::Fault;
use crate::views::identity::seller_link;
use crate::views::line::{Line, Pictures, exclusion, product_link};
use crate::views::way::Way;
use crate::words::{Isolated, Spoken, Words};
use catalog::{Cooperative, Product, WithdrawalRight, cooperatives, products};
use kernel::{CooperativeId, LocalizedText, PartId, ProductId};
use orders::{
    Order, OrderLine, OrderPart, OrderStep, Parcel, PartState, Return, ReturnState,
    orders as finders, parcels, returns,
};
use std::collections::HashMap;

/// What one cooperative sends.
pub(super) struct Part {
    pub(super) seller: Spoken,
    pub(super) seller_link: String,
    pub(super) state: String,
    /// The part of the class that colours the state.
    pub(super) tone: &'static str,
    pub(super) next: String,
    pub(super) stops: Vec<Stop>,
    pub(super) lines: Vec<Line>,
    pub(super) way: Way,
    /// What is said where it is collected, as long as it lies there.
    pub(super) code: Option<String>,
    pub(super) total: Isolated,
    /// What is said about the amount: to pay, paid, nothing to pay.
    pub(super) due: String,
    pub(super) parcels: Vec<Sent>,
    /// Until when the shopper can pay, or the cooperative must answer.
    pub(super) deadline: Option<String>,
    pub(super) withdraw_until: Option<String>,
    pub(super) withdraw_link: Option<String>,
    pub(super) sent_back: Vec<SentBack>,
}

/// A parcel that left.
pub(super) struct Sent {
    pub(super) carrier: String,
    pub(super) tracking_number: Option<String>,
    pub(super) weight: Option<Isolated>,
}

/// Something of a part that its shopper sends back.
pub(super) struct SentBack {
    pub(super) said: String,
    pub(super) amount: Isolated,
}

/// What the page looks up beside the order.
pub(super) struct Found {
    sellers: Vec<Cooperative>,
    lines: Vec<OrderLine>,
    steps: Vec<OrderStep>,
    parcels: Vec<(PartId, Parcel)>,
    products: HashMap<ProductId, Product>,
    pictures: Pictures,
    returns: Vec<Return>,
    /// The parts from which something may still be sent back.
    returnable: Vec<PartId>,
}

impl Found {
    pub(super) async fn of(shop: &Shop, parts: &[OrderPart]) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let ids: Vec<PartId> = parts.iter().map(|part| part.id).collect();
        let sellers: Vec<CooperativeId> = parts.iter().map(|part| part.cooperative_id).collect();
        let lines = finders::lines_of(db, &ids).await?;
        let bought: Vec<ProductId> = lines.iter().map(|line| line.product_id).collect();
        let found = products::by_ids(db, &bought).await?;
        Ok(Self {
            sellers: cooperatives::by_ids(db, &sellers).await?,
            steps: finders::steps_of(db, &ids).await?,
            parcels: parcels::of_parts(db, &ids).await?,
            products: found
                .into_iter()
                .map(|product| (product.id, product))
                .collect(),
            pictures: Pictures::of(shop, &bought).await?,
            lines,
            returns: returns::of_parts(db, &ids).await?,
            returnable: returnable(shop, parts).await?,
        })
    }

    pub(super) fn seller(&self, id: CooperativeId) -> Option<&Cooperative> {
        self.sellers.iter().find(|seller| seller.id == id)
    }

    pub(super) fn part(&self, t: Words, order: &Order, part: &OrderPart) -> Part {
        let seller = self.seller(part.cooperative_id);
        let none = LocalizedText::default();
        let state = code(part.state);
        let steps: Vec<&OrderStep> = self
            .steps
            .iter()
            .filter(|step| step.part_id == part.id)
            .collect();
        let lines: Vec<&OrderLine> = self
            .lines
            .iter()
            .filter(|line| line.part_id == part.id)
            .collect();
        Part {
            seller: t.spoken(seller.map_or(&none, |seller| &seller.name)),
            seller_link: seller
                .map(|seller| seller_link(t, seller))
                .unwrap_or_default(),
            state: t.choice("state", state),
            tone: tone(part.state),
            next: next(t, part),
            stops: stops(t, part.state, &steps),
            deadline: deadline(t, part),
            withdraw_until: Self::withdraw_until(t, part, &lines),
            withdraw_link: self.returnable.contains(&part.id).then(|| {
                let number = &order.number;
                t.link(format_args!("orders/{number}/withdraw/{}", part.id))
            }),
            sent_back: self.sent_back(t, part),
            lines: lines.iter().map(|line| self.line(t, line)).collect(),
            way: Way::of(t, &part.agreed, part.delivery()),
            code: part
                .collection_code
                .clone()
                .filter(|_| part.state.is_under_way()),
            total: t.money(part.total()),
            due: due(t, part),
            parcels: self.sent(t, part.id),
        }
    }

    fn sent(&self, t: Words, part: PartId) -> Vec<Sent> {
        let own = self.parcels.iter().filter(|(id, _)| *id == part);
        let sent = own.map(|(_, parcel)| Sent {
            carrier: parcel.carrier.clone(),
            tracking_number: parcel.tracking_number.clone(),
            weight: parcel.weight_g.map(|weight_g| t.weight(weight_g)),
        });
        sent.collect()
    }

    fn line(&self, t: Words, line: &OrderLine) -> Line {
        let product = self.products.get(&line.product_id);
        Line {
            name: t.spoken(&line.product_name),
            link: product.map(|product| product_link(t, product)),
            picture: self.pictures.first(t, line.product_id, &line.product_name),
            size: line.variant_label.clone(),
            quantity: line.quantity,
            unit_price: t.money(line.unit_price()),
            total: t.money(line.total()),
            exclusion: exclusion(t, line.withdrawal_right),
        }
    }

    fn sent_back(&self, t: Words, part: &OrderPart) -> Vec<SentBack> {
        let of_part = self.returns.iter().filter(|one| one.part_id == part.id);
        of_part.map(|one| SentBack::of(t, one)).collect()
    }

    /// Nothing before receipt, and nothing where no line may be sent back.
    fn withdraw_until(t: Words, part: &OrderPart, lines: &[&OrderLine]) -> Option<String> {
        let returnable = |line: &&OrderLine| line.withdrawal_right == WithdrawalRight::Standard;
        lines.iter().find(|line| returnable(line))?;
        let date = i18n::calendar_day(part.withdraw_until?, t.locale());
        Some(t.with("order-withdraw-until", &[("date", date.into())]))
    }
}

impl SentBack {
    fn of(t: Words, one: &Return) -> Self {
        let asked = i18n::date_time(one.asked_at, t.locale());
        let by = i18n::date_time(one.refund_by, t.locale());
        let (key, date) = match one.state {
            ReturnState::Asked => ("order-back-asked", by),
            ReturnState::Received => ("order-back-received", by),
            ReturnState::Refunded => {
                let paid = one.refunded_at.unwrap_or(one.refund_by);
                ("order-back-refunded", i18n::date_time(paid, t.locale()))
            }
        };
        Self {
            said: t.with(key, &[("asked", asked.into()), ("date", date.into())]),
            amount: t.money(one.amount()),
        }
    }
}

async fn returnable(shop: &Shop, parts: &[OrderPart]) -> Result<Vec<PartId>, Fault> {
    let mut some = Vec::new();
    for part in parts.iter().filter(|part| part.state.is_received()) {
        let left = returns::returnable(shop.db.reader(), &*shop.clock, part).await?;
        if !left.is_empty() {
            some.push(part.id);
        }
    }
    Ok(some)
}

/// What happens next. Whoever has paid needs no cash at the door.
fn next(t: Words, part: &OrderPart) -> String {
    let paid = part.way.is_prepaid() && !part.was_never_paid();
    let differs = part.state.gives_back() || part.state == PartState::HandedOver;
    if paid && differs {
        t.choice("next-paid", code(part.state))
    } else {
        t.choice("next", code(part.state))
    }
}

fn deadline(t: Words, part: &OrderPart) -> Option<String> {
    let key = match part.state {
        PartState::Reserved => "order-pay-until",
        PartState::Placed => "order-answer-until",
        _ => return None,
    };
    let date = i18n::date_time(part.deadline_at?, t.locale());
    Some(t.with(key, &[("date", date.into())]))
}

fn tone(state: PartState) -> &'static str {
    if state.is_under_way() {
        "warn"
    } else if state.is_received() {
        "ok"
    } else {
        "none"
    }
}

/// What is said about the amount of a part.
fn due(t: Words, part: &OrderPart) -> String {
    let key = match (part.state, part.way.is_prepaid()) {
        (PartState::Reserved, _) => "order-pay-first",
        (PartState::Expired, _) => "order-void",
        (state, true) if state.gives_back() && part.was_never_paid() => "order-void",
        (state, true) if state.gives_back() => "order-paid-back",
        (_, true) => "order-paid",
        (state, false) if state.gives_back() => "order-void",
        (state, false) if state.is_received() => "order-done",
        (_, false) => "order-cash",
    };
    t.get(key)
}
