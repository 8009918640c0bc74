//! One order as its shopper sees it: what is on its way, what it costs, and
//! what happens next.

use super::ORDER_COOKIE;
use super::papers::{PaperLink, papers};
use super::timeline::{Stop, code, stops};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::address::Address;
use crate::views::identity::{Identity, identities, seller_link};
use crate::views::line::{Line, Pictures, Sums, exclusion, product_link};
use crate::words::{Isolated, Spoken, Words};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use catalog::{Cooperative, Product, WithdrawalRight, cooperatives, products};
use kernel::{CooperativeId, Money, OrderId, PartId, ProductId};
use orders::checkout::Recipient;
use orders::{Order, OrderLine, OrderPart, OrderStep, PartState, PaymentMethod, orders as finders};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "pages/order.html")]
struct OrderPage {
    frame: Frame,
    number: String,
    placed_at: String,
    /// Whether it was placed just now.
    fresh: bool,
    parts: Vec<Part>,
    sums: Sums,
    /// What is still to be paid, where that is no longer the whole.
    remaining: Option<Isolated>,
    address: Address,
    sellers: Vec<Identity>,
    papers: Vec<PaperLink>,
}

/// What one cooperative sends.
struct Part {
    seller: Spoken,
    seller_link: String,
    state: String,
    /// The part of the class that colours the state.
    tone: &'static str,
    next: String,
    stops: Vec<Stop>,
    lines: Vec<Line>,
    delivery: Isolated,
    total: Isolated,
    /// What is said about the amount: to pay, paid, nothing to pay.
    due: String,
    carrier: Option<String>,
    tracking_number: Option<String>,
    withdraw_until: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    placed: String,
}

impl Page for OrderPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        let number = self.number.as_str().into();
        Head::new(t.with("order-title", &[("number", number)]))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }
}

pub(super) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let id: Option<OrderId> = cookies
        .get(ORDER_COOKIE)
        .and_then(|cookie| cookie.value().parse().ok());
    let order = match id {
        Some(id) => finders::by_id(shop.db.reader(), id).await?,
        None => None,
    };
    // Whoever has no cookie for this number is asked for its telephone, be it
    // a number of ours or not.
    let Some(order) = order.filter(|order| order.number == number) else {
        let number: String = url::form_urlencoded::byte_serialize(number.as_bytes()).collect();
        let link = frame.t.link(format_args!("orders?number={number}"));
        return Ok(Redirect::to(&link).into_response());
    };
    let page = page(&shop, frame, order, asked.placed == "1").await?;
    Ok(respond(&page))
}

/// What the page looks up beside the order.
struct Found {
    sellers: Vec<Cooperative>,
    lines: Vec<OrderLine>,
    steps: Vec<OrderStep>,
    products: HashMap<ProductId, Product>,
    pictures: Pictures,
}

async fn page(shop: &Shop, frame: Frame, order: Order, fresh: bool) -> Result<OrderPage, Fault> {
    let t = frame.t;
    let parts = finders::parts_of(shop.db.reader(), &[order.id]).await?;
    let found = Found::of(shop, &parts).await?;
    let sellers: Vec<&Cooperative> = parts
        .iter()
        .filter_map(|part| found.seller(part.cooperative_id))
        .collect();
    let to = Recipient {
        name: order.recipient_name.clone(),
        phone: order.phone.parse()?,
        email: order.email.clone(),
        place_code: order.place_code.clone(),
        landmark: order.landmark.clone(),
        note: order.note.clone(),
    };
    Ok(OrderPage {
        placed_at: i18n::date_time(order.placed_at, t.locale()),
        fresh,
        parts: parts.iter().map(|part| found.part(t, part)).collect(),
        sums: Sums::of(
            t,
            [order.goods(), order.delivery(), order.total(), order.vat()],
        ),
        remaining: remaining(&order, &parts).map(|amount| t.money(amount)),
        address: Address::of(shop, t, &to).await?,
        sellers: identities(shop, t, &sellers).await?,
        papers: papers(shop, t, order.id, &parts, &sellers).await?,
        number: order.number,
        frame,
    })
}

/// What is still to be paid in cash, where that is not the whole.
fn remaining(order: &Order, parts: &[OrderPart]) -> Option<Money> {
    let open = |part: &&OrderPart| part.state.is_under_way() && !part.way.is_prepaid();
    let minor: i64 = parts.iter().filter(open).map(|part| part.total_minor).sum();
    let cash = order.payment_method == PaymentMethod::CashOnDelivery;
    (cash && minor != order.total_minor).then(|| Money::new(minor, order.currency))
}

impl Found {
    async fn of(shop: &Shop, parts: &[OrderPart]) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let ids: Vec<PartId> = parts.iter().map(|part| part.id).collect();
        let sellers: Vec<CooperativeId> = parts.iter().map(|part| part.cooperative_id).collect();
        let lines = finders::lines_of(db, &ids).await?;
        let bought: Vec<ProductId> = lines.iter().map(|line| line.product_id).collect();
        let found = products::by_ids(db, &bought).await?;
        Ok(Self {
            sellers: cooperatives::by_ids(db, &sellers).await?,
            steps: finders::steps_of(db, &ids).await?,
            products: found
                .into_iter()
                .map(|product| (product.id, product))
                .collect(),
            pictures: Pictures::of(shop, &bought).await?,
            lines,
        })
    }

    fn seller(&self, id: CooperativeId) -> Option<&Cooperative> {
        self.sellers.iter().find(|seller| seller.id == id)
    }

    fn part(&self, t: Words, part: &OrderPart) -> Part {
        let seller = self.seller(part.cooperative_id);
        let none = kernel::LocalizedText::default();
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
            next: t.choice("next", state),
            stops: stops(t, part.state, &steps),
            withdraw_until: Self::withdraw_until(t, part, &lines),
            lines: lines.iter().map(|line| self.line(t, line)).collect(),
            delivery: t.money(part.delivery()),
            total: t.money(part.total()),
            due: due(t, part),
            carrier: part.carrier.clone(),
            tracking_number: part.tracking_number.clone(),
        }
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

    /// Nothing before receipt, and nothing where no line may be sent back.
    fn withdraw_until(t: Words, part: &OrderPart, lines: &[&OrderLine]) -> Option<String> {
        let returnable = |line: &&OrderLine| line.withdrawal_right == WithdrawalRight::Standard;
        lines.iter().find(|line| returnable(line))?;
        let date = i18n::calendar_day(part.withdraw_until?, t.locale());
        Some(t.with("order-withdraw-until", &[("date", date.into())]))
    }
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
        (state, true) if state.gives_back() => "order-paid-back",
        (_, true) => "order-paid",
        (state, false) if state.gives_back() => "order-void",
        (state, false) if state.is_received() => "order-done",
        (_, false) => "order-cash",
    };
    t.get(key)
}
