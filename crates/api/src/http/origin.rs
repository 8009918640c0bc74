//! Refuses what another site's page sends with somebody's cookies.

use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};
use identity::sessions;
use url::Url;

/// The header by which a client that is no page says so. No other site's page
/// can set it without asking us first, and we never agree.
const CLIENT: &str = "x-moussem-client";

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Foreign {
    #[error("the request comes from another site")]
    Origin,
    #[error("a request with a session but without `Origin` needs the header `X-Moussem-Client`")]
    Unsaid,
}

/// Lets a POST through that comes from our own pages, or from no page at all.
pub(crate) fn check(headers: &HeaderMap, public_url: &Url) -> Result<(), Foreign> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text("sec-fetch-site");
    if site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return Err(Foreign::Origin);
    }
    if headers.contains_key(ORIGIN) {
        let origin = text(ORIGIN.as_str()).and_then(|origin| Url::parse(origin).ok());
        let own = origin.is_some_and(|origin| {
            origin.origin() == public_url.origin() || is_host(&origin, text(HOST.as_str()))
        });
        return if own { Ok(()) } else { Err(Foreign::Origin) };
    }
    if carries_session(headers) && !headers.contains_key(CLIENT) {
        return Err(Foreign::Unsaid);
    }
    Ok(())
}

/// Whether the page was served under the name that the request was sent to:
/// `127.0.0.1` where the public address says `localhost`.
fn is_host(origin: &Url, host: Option<&str>) -> bool {
    let origin = origin.origin().ascii_serialization();
    let origin_host = origin.split_once("://").map(|(_, host)| host);
    origin_host.is_some() && origin_host == host
}

fn carries_session(headers: &HeaderMap) -> bool {
    axum_extra::extract::CookieJar::from_headers(headers)
        .get(sessions::COOKIE)
        .is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderName;

    fn checked(pairs: &[(&'static str, &'static str)]) -> Result<(), Foreign> {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect();
        check(&headers, &"https://moussem.example/".parse().unwrap())
    }

    const SESSION: (&str, &str) = ("cookie", "a=b; __Host-session=0123");

    #[test]
    fn our_own_page_is_let_in() {
        let origin = ("origin", "https://moussem.example");
        assert_eq!(checked(&[origin]), Ok(()));
        assert_eq!(checked(&[origin, SESSION]), Ok(()));
        assert_eq!(
            checked(&[origin, ("sec-fetch-site", "same-origin")]),
            Ok(())
        );
        let here = [
            ("origin", "http://127.0.0.1:8080"),
            ("host", "127.0.0.1:8080"),
        ];
        assert_eq!(checked(&here), Ok(()));
    }

    #[test]
    fn foreign_and_null_origins_are_refused() {
        for origin in [
            "https://evil.example",
            "http://moussem.example",
            "https://moussem.example:8443",
            "https://moussem.example.evil.example",
            "null",
            "",
            "moussem.example",
        ] {
            let host = ("host", "moussem.example");
            let with_session = [("origin", origin), SESSION, host, (CLIENT, "1")];
            let refused = Err(Foreign::Origin);
            // Over plain http the names match; a proxy that speaks https tells us
            // the same name, and its pages are our own.
            if origin == "http://moussem.example" {
                assert_eq!(checked(&[("origin", origin)]), refused, "{origin}");
                continue;
            }
            assert_eq!(checked(&with_session), refused, "{origin}");
            assert_eq!(checked(&[("origin", origin)]), refused, "{origin}");
        }
        for site in ["cross-site", "same-site"] {
            assert_eq!(checked(&[("sec-fetch-site", site)]), Err(Foreign::Origin));
        }
    }

    #[test]
    fn a_client_that_is_no_page_says_so_when_it_carries_a_session() {
        assert_eq!(checked(&[]), Ok(()));
        assert_eq!(checked(&[("cookie", "a=b")]), Ok(()));
        assert_eq!(checked(&[SESSION]), Err(Foreign::Unsaid));
        assert_eq!(checked(&[SESSION, (CLIENT, "till")]), Ok(()));
    }
}
