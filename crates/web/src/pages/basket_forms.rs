//! The forms that change the basket. Each leads back to it, so that a reload
//! repeats nothing; the script of `parts/buy` is answered in JSON instead.

use crate::Shop;
use crate::cookies;
use crate::fault::Fault;
use crate::frame::{BASKET_COOKIE, Frame, basket_id};
use crate::words::Words;
use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CACHE_CONTROL, SET_COOKIE};
use axum::response::{IntoResponse, Json, Redirect, Response};
use axum_extra::extract::CookieJar;
use kernel::VariantId;
use orders::basket::{self, BasketError};
use serde::Deserialize;
use serde_json::json;

/// How long a basket is kept after its last change: 90 days.
const KEPT_S: u32 = 90 * 24 * 60 * 60;

/// What a form of the basket says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Change {
    variant: String,
    quantity: String,
}

/// What a form did, as the address of the page after it says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    said: String,
    left: i32,
}

/// What a form did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Added,
    Changed,
    Removed,
    /// Not a quantity, or too large a one.
    Quantity,
    TooFew(i32),
    Gone,
}

pub(crate) async fn add(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    headers: HeaderMap,
    Form(change): Form<Change>,
) -> Result<Response, Fault> {
    let before = basket_id(&cookies);
    let added = match (change.variant(), change.quantity()) {
        (None, _) => Err(BasketError::NotForSale),
        (_, None) => Err(BasketError::Quantity),
        (Some(variant), Some(quantity)) => {
            basket::add(&shop.db, &*shop.clock, before, variant, quantity).await
        }
    };
    let (id, said) = match added {
        Ok(id) => (Some(id), Said::Added),
        Err(error) => (before, Said::of_error(error)?),
    };
    let mut response = if wants_json(&headers) {
        let count = match id {
            Some(id) => basket::count(shop.db.reader(), id).await?,
            None => 0,
        };
        answer(frame.t, count, said)
    } else {
        said.redirect(frame.t)
    };
    if let Some(id) = id {
        let cookie = cookies::set(&shop, BASKET_COOKIE, id, KEPT_S)?;
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    Ok(response)
}

pub(crate) async fn set(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Form(change): Form<Change>,
) -> Result<Response, Fault> {
    let (Some(id), Some(variant)) = (basket_id(&cookies), change.variant()) else {
        return Ok(Said::Gone.redirect(frame.t));
    };
    let Some(quantity) = change.quantity() else {
        return Ok(Said::Quantity.redirect(frame.t));
    };
    if quantity == 0 {
        basket::remove(&shop.db, &*shop.clock, id, variant).await?;
        return Ok(Said::Removed.redirect(frame.t));
    }
    let said = match basket::set_quantity(&shop.db, &*shop.clock, id, variant, quantity).await {
        Ok(()) => Said::Changed,
        Err(error) => Said::of_error(error)?,
    };
    Ok(said.redirect(frame.t))
}

pub(crate) async fn remove(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Form(change): Form<Change>,
) -> Result<Response, Fault> {
    if let (Some(id), Some(variant)) = (basket_id(&cookies), change.variant()) {
        basket::remove(&shop.db, &*shop.clock, id, variant).await?;
    }
    Ok(Said::Removed.redirect(frame.t))
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

/// What `parts/buy/part.js` shows without leaving the page.
fn answer(t: Words, count: i32, said: Said) -> Response {
    let body = json!({
        "count": count,
        "countText": t.count("basket-count", count),
        "said": said.say(t),
        "failed": said.is_failure(),
    });
    ([(CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

impl Change {
    fn variant(&self) -> Option<VariantId> {
        self.variant.parse().ok()
    }

    fn quantity(&self) -> Option<i32> {
        self.quantity.trim().parse().ok()
    }
}

impl Asked {
    pub(crate) fn said(&self) -> Option<Said> {
        match self.said.as_str() {
            "added" => Some(Said::Added),
            "changed" => Some(Said::Changed),
            "removed" => Some(Said::Removed),
            "quantity" => Some(Said::Quantity),
            "too-few" => Some(Said::TooFew(self.left.max(0))),
            "gone" => Some(Said::Gone),
            _ => None,
        }
    }
}

impl Said {
    fn of_error(error: BasketError) -> Result<Self, Fault> {
        match error {
            BasketError::Quantity => Ok(Self::Quantity),
            BasketError::TooFew { left } => Ok(Self::TooFew(left)),
            BasketError::NotForSale | BasketError::NotFound => Ok(Self::Gone),
            BasketError::Db(error) => Err(error.into()),
        }
    }

    fn redirect(self, t: Words) -> Response {
        let (said, left) = match self {
            Self::Added => ("added", None),
            Self::Changed => ("changed", None),
            Self::Removed => ("removed", None),
            Self::Quantity => ("quantity", None),
            Self::TooFew(left) => ("too-few", Some(left)),
            Self::Gone => ("gone", None),
        };
        let left = left.map_or(String::new(), |left| format!("&left={left}"));
        Redirect::to(&t.link(format_args!("basket?said={said}{left}"))).into_response()
    }

    pub(crate) fn say(self, t: Words) -> String {
        match self {
            Self::Added => t.get("basket-said-added"),
            Self::Changed => t.get("basket-said-changed"),
            Self::Removed => t.get("basket-said-removed"),
            Self::Quantity => t.get("basket-failed-quantity"),
            Self::TooFew(left) => t.count("basket-failed-too-few", left),
            Self::Gone => t.get("basket-failed-gone"),
        }
    }

    pub(crate) fn is_failure(self) -> bool {
        matches!(self, Self::Quantity | Self::TooFew(_) | Self::Gone)
    }

    /// The part of the class that colours it.
    pub(crate) fn tone(self) -> &'static str {
        if self.is_failure() { "warn" } else { "ok" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Locale;

    #[test]
    fn what_a_form_did_survives_the_way_through_the_address() {
        let t = Words::of(Locale::Fr);
        for said in [
            Said::Added,
            Said::Changed,
            Said::Removed,
            Said::Quantity,
            Said::TooFew(3),
            Said::Gone,
        ] {
            let response = said.redirect(t);
            let address = response.headers()["location"].to_str().unwrap().to_owned();
            let query = address.split_once('?').unwrap().1;
            let mut asked = Asked::default();
            for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
                match &*name {
                    "said" => asked.said = value.into_owned(),
                    _ => asked.left = value.parse().unwrap(),
                }
            }
            assert_eq!(asked.said(), Some(said));
        }
        let invented = Asked {
            said: "<script>".to_owned(),
            left: -1,
        };
        assert_eq!(invented.said(), None);
    }
}
