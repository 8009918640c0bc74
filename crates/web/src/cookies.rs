//! The cookies that we set. No script reads them, and no other site sends them.

use crate::Shop;
use axum::http::HeaderValue;
use axum::http::header::InvalidHeaderValue;

/// A cookie for the whole site, kept for some seconds.
pub(crate) fn set(
    shop: &Shop,
    name: &str,
    value: impl std::fmt::Display,
    max_age_s: u32,
) -> Result<HeaderValue, InvalidHeaderValue> {
    let secure = if shop.settings.public_url.scheme() == "https" {
        "; Secure"
    } else {
        ""
    };
    HeaderValue::try_from(format!(
        "{name}={value}; Path=/; Max-Age={max_age_s}; HttpOnly; SameSite=Lax{secure}"
    ))
}
