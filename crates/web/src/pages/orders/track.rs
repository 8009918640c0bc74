//! Finding an order by its number and telephone.

use super::ORDER_COOKIE;
use crate::Shop;
use crate::cookies;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::limits;
use crate::page::{Cache, Head, Page, respond};
use crate::pages::checkout::ORDER_KEPT_S;
use crate::views::field::Field;
use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, Form, Query, State};
use axum::http::header::{RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::Phone;
use orders::orders;
use serde::Deserialize;
use std::net::SocketAddr;

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    number: String,
    phone: String,
}

/// Why no order is shown. Whether the number or the telephone was wrong stays
/// untold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    NoNumber,
    NoPhone,
    NotFound,
    TooMany,
}

#[derive(Template)]
#[template(path = "pages/track.html")]
struct TrackPage {
    frame: Frame,
    number: Field,
    phone: Field,
    refusal: Option<Refusal>,
}

impl Page for TrackPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("track-title"))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        match self.refusal {
            None => StatusCode::OK,
            Some(Refusal::NoNumber | Refusal::NoPhone) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Refusal::NotFound) => StatusCode::NOT_FOUND,
            Some(Refusal::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

pub(super) async fn show(frame: Frame, Query(typed): Query<Typed>) -> Response {
    // The link in the mail brings the number; a telephone never stands in an address.
    let typed = Typed {
        number: typed.number,
        phone: String::new(),
    };
    respond(&TrackPage::new(frame, typed, None))
}

pub(super) async fn find(
    frame: Frame,
    State(shop): State<Shop>,
    client: Option<Extension<ConnectInfo<SocketAddr>>>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let refuse = |frame, typed, why| Ok(respond(&TrackPage::new(frame, typed, Some(why))));
    if typed.number.trim().is_empty() {
        return refuse(frame, typed, Refusal::NoNumber);
    }
    let Ok(phone) = typed.phone.parse::<Phone>() else {
        return refuse(frame, typed, Refusal::NoPhone);
    };
    let address = client.map(|Extension(ConnectInfo(peer))| peer.ip());
    if !shop.tracking.lets_in(limits::or_this_machine(address)) {
        let mut response = respond(&TrackPage::new(frame, typed, Some(Refusal::TooMany)));
        let minute = HeaderValue::from_static("60");
        response.headers_mut().insert(RETRY_AFTER, minute);
        return Ok(response);
    }
    let found = orders::by_number_and_phone(shop.db.reader(), &typed.number, &phone).await?;
    let Some(order) = found else {
        return refuse(frame, typed, Refusal::NotFound);
    };
    let cookie = cookies::set(&shop, ORDER_COOKIE, order.id, ORDER_KEPT_S)?;
    let link = frame.t.link(format_args!("orders/{}", order.number));
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&link)).into_response())
}

impl TrackPage {
    fn new(frame: Frame, typed: Typed, refusal: Option<Refusal>) -> Self {
        let t = frame.t;
        let mut number = Field::text("number", t.get("field-number"), typed.number);
        number.hint = Some(t.get("field-number-hint"));
        number.required = true;
        number.longest = 40;
        let mut phone = Field::text("phone", t.get("field-phone"), typed.phone);
        phone.kind = "tel";
        phone.autocomplete = "tel";
        phone.required = true;
        match refusal {
            Some(Refusal::NoNumber) => number.error = Some(t.get("error-number")),
            Some(Refusal::NoPhone) => phone.error = Some(t.get("error-phone")),
            Some(Refusal::NotFound | Refusal::TooMany) | None => {}
        }
        Self {
            frame,
            number,
            phone,
            refusal,
        }
    }

    /// What stands above the form when the fields themselves are right.
    fn told(&self) -> Option<String> {
        let t = self.frame.t;
        match self.refusal? {
            Refusal::NotFound => Some(t.get("track-none")),
            Refusal::TooMany => Some(t.get("track-many")),
            Refusal::NoNumber | Refusal::NoPhone => None,
        }
    }
}
