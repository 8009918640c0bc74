//! Which language a request is in: its address says so; `/` asks the cookie,
//! the browser and the region in turn.

use crate::Shop;
use crate::fault::Fault;
use axum::extract::State;
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
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
    let cookie = cookies.get(COOKIE).map(|cookie| cookie.value());
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
