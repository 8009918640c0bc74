//! One order as its shopper sees it: what is on its way, what it costs, and
//! what happens next.

use super::papers::{PaperLink, papers};
use super::part::{Found, Part};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::address::Address;
use crate::views::identity::{Identity, identities};
use crate::views::line::Sums;
use crate::words::{Isolated, Words};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use catalog::Cooperative;
use kernel::Money;
use orders::checkout::Recipient;
use orders::{Order, OrderPart, PartState, PaymentMethod, cancel, orders as finders};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/order.html")]
struct OrderPage {
    frame: Frame,
    number: String,
    placed_at: String,
    /// Whether it was placed just now.
    fresh: bool,
    /// What was done just now.
    said: Option<String>,
    /// Where its payment goes on, while it is waited for.
    pay: Option<String>,
    /// Where it can be called off, as long as that is possible.
    cancel: Option<String>,
    parts: Vec<Part>,
    sums: Sums,
    /// What is still to be paid, where that is no longer the whole.
    remaining: Option<Isolated>,
    address: Address,
    sellers: Vec<Identity>,
    papers: Vec<PaperLink>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    placed: String,
    said: String,
}

impl Asked {
    fn said(&self, t: Words) -> Option<String> {
        match self.said.as_str() {
            "cancelled" => Some(t.get("order-said-cancelled")),
            "withdrawn" => Some(t.get("order-said-withdrawn")),
            _ => None,
        }
    }
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
    let Some(order) = super::seen(&shop, &cookies, &number).await? else {
        return Ok(super::ask_for_phone(frame.t, &number).into_response());
    };
    let page = page(&shop, frame, order, &asked).await?;
    Ok(respond(&page))
}

async fn page(shop: &Shop, frame: Frame, order: Order, asked: &Asked) -> Result<OrderPage, Fault> {
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
        fresh: asked.placed == "1",
        said: asked.said(t),
        pay: to_be_paid(&parts).then(|| t.link(format_args!("orders/{}/pay", order.number))),
        cancel: parts
            .iter()
            .any(cancel::may_be_called_off)
            .then(|| t.link(format_args!("orders/{}/cancel", order.number))),
        parts: parts
            .iter()
            .map(|part| found.part(t, &order, part))
            .collect(),
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

fn to_be_paid(parts: &[OrderPart]) -> bool {
    parts.iter().any(|part| part.state == PartState::Reserved)
}

/// What is still to be paid in cash, where that is not the whole.
fn remaining(order: &Order, parts: &[OrderPart]) -> Option<Money> {
    let open = |part: &&OrderPart| part.state.is_under_way() && !part.way.is_prepaid();
    let minor: i64 = parts.iter().filter(open).map(|part| part.total_minor).sum();
    let cash = order.payment_method == PaymentMethod::CashOnDelivery;
    (cash && minor != order.total_minor).then(|| Money::new(minor, order.currency))
}
