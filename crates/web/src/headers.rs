//! The security headers of pages and files.

use crate::Shop;
use axum::extract::{Request, State};
use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

/// A content policy that a route sets for itself, the studio for example.
#[derive(Clone)]
pub(crate) struct OwnPolicy(pub(crate) &'static str);

/// What a page lets the browser do besides: another site that takes its form,
/// or whose script takes the card.
#[derive(Clone, Debug, Default)]
pub(crate) struct Besides {
    /// An origin, `https://host`, that forms may be sent to.
    pub(crate) form: Option<String>,
    /// Whether Stripe's script and frames may be loaded.
    pub(crate) stripe: bool,
}

/// Headers of pages: only script files of ours run, and nothing that stands in a page.
pub(crate) async fn of_pages(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let https = shop.settings.public_url.scheme() == "https";
    let mut response = next.run(request).await;
    let besides = response.extensions_mut().remove::<Besides>();
    let policy = page_policy(https, &besides.unwrap_or_default());
    secure(&shop, response.headers_mut());
    if let Ok(policy) = policy.parse() {
        response
            .headers_mut()
            .insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Headers of files: nothing in them may run or load anything, unless the
/// route says more.
pub(crate) async fn of_files(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let own = response.extensions_mut().remove::<OwnPolicy>();
    let policy = own.map_or(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
        |own| own.0,
    );
    secure(&shop, response.headers_mut());
    response
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

fn page_policy(https: bool, besides: &Besides) -> String {
    let upgrade = if https {
        "; upgrade-insecure-requests"
    } else {
        ""
    };
    let form = besides.form.as_ref().map(|origin| format!(" {origin}"));
    let form = form.unwrap_or_default();
    let (script, connect, frames) = if besides.stripe {
        (
            " https://js.stripe.com",
            " https://api.stripe.com",
            "frame-src https://js.stripe.com https://hooks.stripe.com; ",
        )
    } else {
        ("", "", "")
    };
    format!(
        "default-src 'none'; script-src 'self'{script}; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'{connect}; {frames}\
         form-action 'self'{form}; manifest-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'{upgrade}"
    )
}

fn secure(shop: &Shop, headers: &mut HeaderMap) {
    const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), interest-cohort=(), browsing-topics=()";
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (HeaderName::from_static("x-frame-options"), "DENY"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if shop.settings.public_url.scheme() == "https" {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(STRICT_TRANSPORT_SECURITY, two_years);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_of_pages_lets_nothing_inline_run() {
        let policy = page_policy(true, &Besides::default());
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"));
        assert!(!policy.contains("unsafe"));
        assert!(policy.ends_with("upgrade-insecure-requests"));
        assert!(policy.contains("form-action 'self'; manifest-src"));
        assert!(!policy.contains("stripe"));
    }

    #[test]
    fn a_page_that_sends_to_an_acquirer_names_it_and_no_other() {
        let besides = Besides {
            form: Some("https://payment.cmi.co.ma".to_owned()),
            stripe: false,
        };
        let policy = page_policy(true, &besides);
        assert!(policy.contains("form-action 'self' https://payment.cmi.co.ma; manifest-src"));
    }
}
