//! Calling an order off: what it means, then the button.

use super::{ask_for_phone, done, seen};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, form_key, respond};
use crate::words::{Isolated, Spoken};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use catalog::{Cooperative, cooperatives};
use kernel::{CooperativeId, LocalizedText};
use orders::cancel::{self, CancelError};
use orders::{Order, OrderPart, orders as finders};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/order_cancel.html")]
struct CancelPage {
    frame: Frame,
    number: String,
    parcels: Vec<Parcel>,
    key: String,
    /// Whether something of it was paid, which goes back.
    paid: bool,
    /// Why it was not called off.
    refusal: Option<String>,
}

struct Parcel {
    seller: Spoken,
    total: Isolated,
    /// Whether it is called off, or goes its way.
    ends: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    key: String,
}

impl Page for CancelPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("cancel-title"))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        match self.refusal {
            None => StatusCode::OK,
            Some(_) => StatusCode::CONFLICT,
        }
    }
}

pub(super) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(order) = seen(&shop, &cookies, &number).await? else {
        return Ok(ask_for_phone(frame.t, &number).into_response());
    };
    let page = CancelPage::of(&shop, frame, order, None).await?;
    Ok(respond(&page))
}

pub(super) async fn cancel(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Fault> {
    let t = frame.t;
    let Some(order) = seen(&shop, &cookies, &number).await? else {
        return Ok(ask_for_phone(t, &number).into_response());
    };
    let refusal = match cancel::by_shopper(&shop.db, &*shop.clock, &order, &sent.key).await {
        Ok(_) => return Ok(done(t, &order, "cancelled").into_response()),
        Err(CancelError::TooLate) => t.get("cancel-too-late"),
        Err(CancelError::KeyReused | CancelError::BadKey) => t.get("cancel-again"),
        Err(error) => return Err(error.into()),
    };
    let page = CancelPage::of(&shop, frame, order, Some(refusal)).await?;
    Ok(respond(&page))
}

impl CancelPage {
    async fn of(
        shop: &Shop,
        frame: Frame,
        order: Order,
        refusal: Option<String>,
    ) -> Result<Self, Fault> {
        let t = frame.t;
        let parts = finders::parts_of(shop.db.reader(), &[order.id]).await?;
        let ids: Vec<CooperativeId> = parts.iter().map(|part| part.cooperative_id).collect();
        let sellers = cooperatives::by_ids(shop.db.reader(), &ids).await?;
        let parcel = |part: &OrderPart| {
            let of = |seller: &&Cooperative| seller.id == part.cooperative_id;
            let none = LocalizedText::default();
            let name = sellers.iter().find(of).map(|seller| &seller.name);
            Parcel {
                seller: t.spoken(name.unwrap_or(&none)),
                total: t.money(part.total()),
                ends: cancel::may_be_called_off(part),
            }
        };
        let paid = |part: &OrderPart| part.way.is_prepaid() && !part.was_never_paid();
        Ok(Self {
            paid: parts.iter().any(paid),
            parcels: parts.iter().map(parcel).collect(),
            number: order.number,
            key: form_key(),
            refusal,
            frame,
        })
    }

    fn can_be_called_off(&self) -> bool {
        self.parcels.iter().any(|parcel| parcel.ends)
    }

    fn all_end(&self) -> bool {
        self.parcels.iter().all(|parcel| parcel.ends)
    }
}
