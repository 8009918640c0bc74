//! Who asks for a paper, and in which language.

use crate::fault::Fault;
use crate::pages::ORDER_COOKIE;
use crate::{Shop, language};
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use catalog::regions;
use identity::{Actor, Officer, Seller, SignedIn, sessions};
use kernel::{Locale, OrderId};
use serde::Deserialize;

/// Whoever asks: with the cookie of an order, with a session, or with neither.
pub(super) struct Reader {
    /// The order that this browser may see.
    pub(super) order_id: Option<OrderId>,
    /// `?lang=ar`, or what the browser prefers.
    pub(super) locale: Locale,
    actor: Actor,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    lang: Option<String>,
}

impl FromRequestParts<Shop> for Reader {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Fault> {
        let Query(asked) = Query::<Asked>::try_from_uri(&parts.uri).unwrap_or_default();
        let cookies = CookieJar::from_headers(&parts.headers);
        let actor = match cookies.get(sessions::COOKIE) {
            Some(session) => sessions::actor(&shop.db, &*shop.clock, session.value()).await?,
            None => Actor::Visitor,
        };
        let order = cookies.get(ORDER_COOKIE);
        let said = asked.lang.and_then(|lang| lang.parse().ok());
        Ok(Self {
            order_id: order.and_then(|cookie| cookie.value().parse().ok()),
            locale: said.unwrap_or_else(|| language::of_request(parts.uri.path(), &parts.headers)),
            actor,
        })
    }
}

impl Reader {
    /// The cooperatives for which they may act.
    pub(super) fn sellers(&self) -> Vec<Seller> {
        let own = self.actor.signed_in().map(SignedIn::cooperatives);
        own.into_iter()
            .flatten()
            .filter_map(|id| self.actor.seller(id))
            .collect()
    }

    /// The offices that they may open.
    pub(super) async fn officers(&self, shop: &Shop) -> Result<Vec<Officer>, Fault> {
        if self.actor.signed_in().is_none() {
            return Ok(Vec::new());
        }
        let all = regions::all(shop.db.reader()).await?.into_iter();
        Ok(all
            .filter_map(|region| self.actor.officer(region.id))
            .collect())
    }
}
