//! Pages that are the same for everybody, kept rendered and compressed for a
//! moment. A moment is so short that nothing has to be dropped when what a page
//! shows changes: on every instance it is shown anew within a second.

use crate::Shop;
use crate::fault::Fault;
use crate::language;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, ETAG, IF_NONE_MATCH, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// What all kept pages may weigh together: 32 MB.
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// The longest address, and the longest list of encodings, that is kept.
const LONGEST: usize = 500;
/// The `Cache-Control` of pages that depend on their address alone.
pub(crate) const ASK: &str = "private, no-cache";

/// The pages of the last moment.
pub(crate) struct Pages(Option<Cache<Key, Kept>>);

/// A page as one kind of browser asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    address: String,
    encodings: Option<HeaderValue>,
}

#[derive(Clone, Debug)]
pub(crate) struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

impl Pages {
    /// Keeps each page for `moment`; none at all where that is zero.
    pub(crate) fn new(moment: Duration) -> Self {
        let weight = |key: &Key, kept: &Kept| {
            u32::try_from(key.address.len() + kept.body.len()).unwrap_or(u32::MAX)
        };
        Self((!moment.is_zero()).then(|| {
            Cache::builder()
                .max_capacity(MOST_BYTES)
                .weigher(weight)
                .time_to_live(moment)
                .build()
        }))
    }

    fn get(&self, key: &Key) -> Option<Kept> {
        self.0.as_ref()?.get(key)
    }

    fn keep(&self, key: Key, kept: Kept) {
        if let Some(pages) = &self.0 {
            pages.insert(key, kept);
        }
    }
}

/// The layer: a visitor of whom nothing is known is shown what the one before saw.
pub(crate) async fn keep(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let Some(key) = Key::of(&request) else {
        return next.run(request).await;
    };
    let known = request.headers().get(IF_NONE_MATCH).cloned();
    let kept = match shop.pages.get(&key) {
        Some(kept) => kept,
        None => match Kept::of(next.run(request).await).await {
            Ok(kept) => {
                shop.pages.keep(key, kept.clone());
                kept
            }
            Err(other) => return other,
        },
    };
    kept.answer(known.as_ref())
}

impl Key {
    /// Nothing for whoever has a basket, an order or a session: those pages are theirs.
    fn of(request: &Request) -> Option<Self> {
        let unknown = CookieJar::from_headers(request.headers())
            .iter()
            .all(|cookie| cookie.name() == language::COOKIE);
        let address = request.uri().path_and_query()?.as_str();
        let encodings = request.headers().get(ACCEPT_ENCODING);
        let short = address.len() <= LONGEST && encodings.is_none_or(|one| one.len() <= LONGEST);
        (request.method() == Method::GET && unknown && short).then(|| Self {
            address: address.to_owned(),
            encodings: encodings.cloned(),
        })
    }
}

impl Kept {
    /// A page that is the same for everybody; any other response comes back as it is.
    async fn of(response: Response) -> Result<Self, Response> {
        let headers = response.headers();
        let of_all = headers.get(CACHE_CONTROL).is_some_and(|value| value == ASK);
        if response.status() != StatusCode::OK || !of_all || headers.contains_key(SET_COOKIE) {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await;
        let body = body.map_err(|error| Fault::from(error).into_response())?;
        let mut headers = parts.headers;
        let hash = hex::encode(Sha256::digest(&body));
        let tag = HeaderValue::try_from(format!("\"{hash}\""));
        headers.extend(tag.into_iter().map(|tag| (ETAG, tag)));
        Ok(Self { headers, body })
    }

    fn answer(self, known: Option<&HeaderValue>) -> Response {
        let same = known.is_some() && known == self.headers.get(ETAG);
        let (status, body) = if same {
            (StatusCode::NOT_MODIFIED, Body::empty())
        } else {
            (StatusCode::OK, Body::from(self.body))
        };
        (status, self.headers, body).into_response()
    }
}
