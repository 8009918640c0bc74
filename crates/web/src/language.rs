//! Which language a request is in: its address says so; `/` asks the cookie,
//! the browser and the region in turn.

use crate::Shop;
use crate::cookies;
use crate::fault::Fault;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, LOCATION, SET_COOKIE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use kernel::Locale;

/// Remembers the language that a shopper read last.
pub(crate) const COOKIE: &str = "lang";

/// What is spoken where nobody, not even a region, says anything else.
const DEFAULT: Locale = Locale::Ar;

/// `/` leads to the home page in the shopper's language.
pub(crate) async fn redirect_home(
    State(shop): State<Shop>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let region = catalog::regions::home(shop.db.reader()).await?;
    let default = region.and_then(|region| region.default_locale.parse().ok());
    let locale = of_headers(&headers, default.unwrap_or(DEFAULT));
    let fixed = [
        (LOCATION, HeaderValue::try_from(format!("/{locale}/"))?),
        (CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (VARY, HeaderValue::from_static("accept-language, cookie")),
    ];
    Ok((StatusCode::SEE_OTHER, fixed).into_response())
}

/// The layer that remembers the language of the page that a shopper reads, so
/// that `/` leads back to it.
pub(crate) async fn remember(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    const YEAR_S: u32 = 365 * 24 * 60 * 60;
    let read = of_path(request.uri().path());
    let jar = CookieJar::from_headers(request.headers());
    let known = jar
        .get(COOKIE)
        .and_then(|cookie| cookie.value().parse().ok());
    let mut response = next.run(request).await;
    let Some(locale) = read.filter(|read| Some(*read) != known) else {
        return response;
    };
    if response.status().is_success()
        && let Ok(cookie) = cookies::set(&shop, COOKIE, locale, YEAR_S)
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// The language in which an address is written, `/fr/…`.
pub(crate) fn of_path(path: &str) -> Option<Locale> {
    path.trim_start_matches('/').split('/').next()?.parse().ok()
}

/// The language of a page that must be shown whatever the address says.
pub(crate) fn of_request(path: &str, headers: &HeaderMap) -> Locale {
    of_path(path).unwrap_or_else(|| of_headers(headers, DEFAULT))
}

fn of_headers(headers: &HeaderMap, default: Locale) -> Locale {
    let cookies = CookieJar::from_headers(headers);
    let cookie = cookies.get(COOKIE).map(Cookie::value);
    let wanted = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    i18n::choose(wanted, cookie, default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_no_language_of_ours_has_none() {
        assert_eq!(of_path("/zgh/p/x"), Some(Locale::Zgh));
        assert_eq!(of_path("/de/p/x"), None);
        assert_eq!(of_path("/"), None);
    }

    #[test]
    fn a_page_that_must_be_shown_asks_address_cookie_and_browser_in_turn() {
        let mut headers = HeaderMap::new();
        assert_eq!(of_request("/de", &headers), Locale::Ar);
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("en"));
        assert_eq!(of_request("/de", &headers), Locale::En);
        headers.insert("cookie", HeaderValue::from_static("lang=zgh"));
        assert_eq!(of_request("/de", &headers), Locale::Zgh);
        assert_eq!(of_request("/fr/x", &headers), Locale::Fr);
    }
}
