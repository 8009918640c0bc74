//! What stands around every page: its language, the header with categories and
//! basket, the links to the same page in other languages.

use crate::Shop;
use crate::assets::Bundle;
use crate::fault::Fault;
use crate::language;
use crate::words::{Spoken, Words};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use kernel::{BasketId, Locale};
use std::sync::Arc;
use url::Url;

/// Keeps a shopper's basket between visits.
pub(crate) const BASKET_COOKIE: &str = "basket";

pub(crate) struct Frame {
    pub(crate) t: Words,
    pub(crate) assets: Arc<Bundle>,
    pub(crate) public_url: Url,
    /// The name of the region whose market this is.
    pub(crate) region: Spoken,
    /// The first level of categories.
    pub(crate) branches: Vec<Branch>,
    /// How many things lie in the basket.
    pub(crate) in_basket: i64,
    /// What was searched for, to stand in the search box again.
    pub(crate) searched: String,
    /// Path and query behind the language.
    rest: String,
}

/// A link of the header to a branch of the catalogue.
pub(crate) struct Branch {
    pub(crate) name: Spoken,
    pub(crate) link: String,
}

/// A link to the same page in another language.
pub(crate) struct Translation {
    pub(crate) code: &'static str,
    /// What the language calls itself.
    pub(crate) name: &'static str,
    pub(crate) direction: &'static str,
    pub(crate) link: String,
    pub(crate) current: bool,
}

impl FromRequestParts<Shop> for Frame {
    type Rejection = Fault;

    /// Fails with [`Fault::NotFound`] where the address begins with no language of ours.
    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Fault> {
        let locale = language::of_path(parts.uri.path()).ok_or(Fault::NotFound)?;
        let mut frame = Self::bare(parts, shop, locale);
        frame.furnish(parts, shop).await?;
        Ok(frame)
    }
}

impl Frame {
    /// The frame of an error page: it is shown also when nothing else works.
    pub(crate) async fn of_fault(parts: &Parts, shop: &Shop) -> Self {
        let locale = language::of_request(parts.uri.path(), &parts.headers);
        let mut frame = Self::bare(parts, shop, locale);
        if let Err(error) = frame.furnish(parts, shop).await {
            tracing::warn!(?error, "an error page goes without categories");
        }
        frame
    }

    fn bare(parts: &Parts, shop: &Shop, locale: Locale) -> Self {
        let t = Words::of(locale);
        Self {
            t,
            assets: shop.assets().bundle(),
            public_url: shop.settings.public_url.clone(),
            region: t.spoken(&kernel::LocalizedText::default()),
            branches: Vec::new(),
            in_basket: 0,
            searched: String::new(),
            rest: rest(parts),
        }
    }

    async fn furnish(&mut self, parts: &Parts, shop: &Shop) -> Result<(), Fault> {
        let db = shop.db.reader();
        let t = self.t;
        if let Some(region) = catalog::regions::home(db).await? {
            self.region = t.spoken(&region.name);
        }
        self.branches = catalog::categories::all(db)
            .await?
            .into_iter()
            .filter(|category| category.parent_code.is_none())
            .map(|category| Branch {
                name: t.spoken(&category.name),
                link: t.link(format_args!("c/{}", category.code)),
            })
            .collect();
        if let Some(basket) = basket_id(&CookieJar::from_headers(&parts.headers)) {
            self.in_basket = orders::basket::count(db, basket).await?.into();
        }
        Ok(())
    }

    pub(crate) fn lang(&self) -> &'static str {
        self.t.locale().code()
    }

    pub(crate) fn dir(&self) -> &'static str {
        self.t.locale().direction().code()
    }

    pub(crate) fn translations(&self) -> Vec<Translation> {
        Locale::ALL
            .into_iter()
            .map(|locale| Translation {
                code: locale.code(),
                name: own_name(locale),
                direction: locale.direction().code(),
                link: format!("/{locale}/{}", self.rest),
                current: locale == self.t.locale(),
            })
            .collect()
    }

    /// A text about the region: one that asks for `$region` alone.
    pub(crate) fn of_region(&self, key: &str) -> String {
        let region = self.region.text.as_str();
        self.t.with(key, &[("region", region.into())])
    }

    /// The face of the headings in this language, to be fetched early.
    pub(crate) fn heading_font(&self) -> &str {
        self.asset(match self.t.locale() {
            Locale::Ar => "fonts/reem-kufi-arabic-600-normal.woff2",
            Locale::Fr | Locale::En => "fonts/reem-kufi-latin-600-normal.woff2",
            Locale::Zgh => "fonts/noto-sans-tifinagh-tifinagh-400-normal.woff2",
        })
    }

    /// The address of a style, script, font or mark.
    pub(crate) fn asset(&self, name: &str) -> &str {
        self.assets.address(name)
    }
}

/// The shopper's basket, if there is one. What is no id is no basket.
pub(crate) fn basket_id(cookies: &CookieJar) -> Option<BasketId> {
    cookies.get(BASKET_COOKIE)?.value().parse().ok()
}

/// The address behind `/fr/`, with its query; the home page's where the
/// address has no language.
fn rest(parts: &Parts) -> String {
    let address = parts
        .uri
        .path_and_query()
        .map_or("/", |address| address.as_str());
    if language::of_path(parts.uri.path()).is_none() {
        return String::new();
    }
    let inner = address.trim_start_matches('/');
    inner
        .split_once('/')
        .map_or(String::new(), |(_, rest)| rest.to_owned())
}

/// What a language calls itself.
pub(crate) const fn own_name(locale: Locale) -> &'static str {
    match locale {
        Locale::Ar => "العربية",
        Locale::Fr => "Français",
        Locale::Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        Locale::En => "English",
    }
}
