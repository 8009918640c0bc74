//! What every page declares about itself, and the one place that turns a page
//! into a response.

use crate::fault::Fault;
use crate::frame::Frame;
use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue, VARY};
use axum::response::{IntoResponse, Response};
use kernel::Locale;
use url::Url;

/// One page: a template, the frame around it and what its head says.
pub(crate) trait Page: Template {
    fn frame(&self) -> &Frame;

    fn head(&self) -> Head;

    /// Who may keep the page. Private pages say [`Cache::Never`].
    fn cache(&self) -> Cache;

    fn status(&self) -> StatusCode {
        StatusCode::OK
    }

    /// The page in all languages, for `hreflang`; the region's first language
    /// stands for all others. Empty for pages that search engines leave out.
    fn addresses(&self) -> Vec<Address> {
        let (head, frame) = (self.head(), self.frame());
        let Some(path) = &head.path else {
            return Vec::new();
        };
        let own = frame.t.locale().code();
        translations(&frame.public_url, path)
            .map(|(code, url)| Address {
                code,
                url,
                own: code == own,
            })
            .collect()
    }
}

/// The addresses of one page in every language, by the code of the language;
/// the first language stands for all others.
pub(crate) fn translations(base: &Url, path: &str) -> impl Iterator<Item = (&'static str, String)> {
    Locale::ALL
        .into_iter()
        .map(|locale| (locale.code(), locale))
        .chain([("x-default", Locale::Ar)])
        .map(move |(code, locale)| (code, absolute(base, &format!("/{locale}/{path}"))))
}

/// A page's address in one language.
pub(crate) struct Address {
    pub(crate) code: &'static str,
    pub(crate) url: String,
    /// Whether it is the page's own language.
    pub(crate) own: bool,
}

/// Who may keep a page, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cache {
    /// The shopper's browser, which asks again each time.
    Ask,
    /// Nobody: it tells of one shopper.
    Never,
}

/// What a page says about itself to browsers, search engines and those who
/// pass its link on.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) description: String,
    /// Without the language: `p/dattes-majhoul`. `None` keeps the page out of
    /// search engines.
    pub(crate) path: Option<String>,
    /// The address of the picture that goes with a link to the page.
    pub(crate) picture: Option<String>,
    /// JSON-LD, already safe to stand in a script element.
    pub(crate) structured: Vec<String>,
    /// The scripts of the parts that move: `parts/buy/part.js`.
    pub(crate) scripts: Vec<&'static str>,
}

impl Head {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            path: None,
            picture: None,
            structured: Vec::new(),
            scripts: Vec::new(),
        }
    }

    pub(crate) fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Lets search engines keep the page under this path.
    pub(crate) fn found_at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    pub(crate) fn pictured(mut self, address: Option<String>) -> Self {
        self.picture = address;
        self
    }

    pub(crate) fn structured(mut self, data: &serde_json::Value) -> Self {
        self.structured.push(crate::structured::script(data));
        self
    }

    pub(crate) fn moving(mut self, script: &'static str) -> Self {
        self.scripts.push(script);
        self
    }
}

/// A path of ours with the host in front.
pub(crate) fn absolute(base: &Url, path: &str) -> String {
    format!("{}{path}", base.as_str().trim_end_matches('/'))
}

/// Names a form that was shown, so that it acts once however often it is sent.
pub(crate) fn form_key() -> String {
    hex::encode(rand::random::<[u8; 16]>())
}

/// Renders a page.
pub(crate) fn respond(page: &impl Page) -> Response {
    let html = match page.render() {
        Ok(html) => html,
        Err(error) => return Fault::from(error).into_response(),
    };
    let cache = match page.cache() {
        Cache::Ask => crate::cache::ASK,
        Cache::Never => "no-store",
    };
    let headers = [
        (
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        ),
        (
            CONTENT_LANGUAGE,
            HeaderValue::from_static(page.frame().t.locale().code()),
        ),
        (CACHE_CONTROL, HeaderValue::from_static(cache)),
        (VARY, HeaderValue::from_static("cookie")),
    ];
    (page.status(), headers, html).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_one_address_in_each_language() {
        let base = Url::parse("https://moussem.example/").unwrap();
        let addresses: Vec<_> = translations(&base, "p/dattes").collect();
        let address = |code, locale| (code, format!("https://moussem.example/{locale}/p/dattes"));
        assert_eq!(
            addresses,
            [
                address("ar", "ar"),
                address("fr", "fr"),
                address("zgh", "zgh"),
                address("en", "en"),
                address("x-default", "ar"),
            ]
        );
    }
}
