//! Refuses writes that another site's page sends with a shopper's cookies.

use axum::extract::Request;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::fault::Fault;

/// The layer: whatever may change something must come from our own pages.
///
/// Browsers say where a request comes from in `Sec-Fetch-Site` and `Origin`,
/// and no page can forge either. A client that sends neither has no cookies of
/// a shopper to misuse.
pub async fn refuse_foreign(request: Request, next: Next) -> Response {
    let reads = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if reads || is_own(request.headers(), request.uri().host()) {
        next.run(request).await
    } else {
        Fault::Foreign.into_response()
    }
}

/// Whether a write comes from a page of this host, or from no page at all.
fn is_own(headers: &HeaderMap, uri_host: Option<&str>) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text("sec-fetch-site");
    if site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return false;
    }
    let Some(origin) = headers.get(ORIGIN) else {
        return true;
    };
    let host = text(HOST.as_str()).or(uri_host);
    let origin_host = origin
        .to_str()
        .ok()
        .and_then(|origin| origin.split_once("://"))
        .map(|(_, host)| host);
    origin_host.is_some() && origin_host == host
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| {
                let name = axum::http::HeaderName::from_static(name);
                (name, value.parse().unwrap())
            })
            .collect();
        is_own(&headers, None)
    }

    #[test]
    fn our_own_form_and_a_bare_client_are_let_in() {
        assert!(own(&[
            ("host", "moussem.ma"),
            ("origin", "https://moussem.ma"),
            ("sec-fetch-site", "same-origin"),
        ]));
        assert!(own(&[
            ("host", "localhost:8080"),
            ("origin", "http://localhost:8080")
        ]));
        assert!(own(&[("host", "moussem.ma")]));
    }

    #[test]
    fn foreign_null_and_broken_origins_are_refused() {
        let host = ("host", "moussem.ma");
        for origin in [
            "null",
            "https://evil.example",
            "https://moussem.ma.evil.example",
            "https://moussem.ma:444",
            "",
        ] {
            assert!(!own(&[host, ("origin", origin)]), "{origin}");
        }
        assert!(!own(&[("origin", "https://moussem.ma")]), "no host at all");
    }

    #[test]
    fn a_cross_site_or_same_site_sender_is_refused_whatever_its_origin() {
        for site in ["cross-site", "same-site"] {
            assert!(!own(&[
                ("host", "moussem.ma"),
                ("origin", "https://moussem.ma"),
                ("sec-fetch-site", site),
            ]));
        }
    }
}
