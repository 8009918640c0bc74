//! The Fluent files of the four languages, compiled in and parsed once.
//! `studio.ftl` is not among them: the studio reads it itself.

use crate::formats;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use kernel::Locale;
use std::sync::LazyLock;
use unic_langid::{LanguageIdentifier, langid};

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The files of one language; each language has the same ones.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/common.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/store.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/basket.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/checkout.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/orders.ftl"
            )),
            include_str!(concat!("../../../frontend/locales/", $language, "/law.ftl")),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/mail.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/money.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/papers.ftl"
            )),
            include_str!(concat!(
                "../../../frontend/locales/",
                $language,
                "/terms.ftl"
            )),
            include_str!(concat!("../../../frontend/locales/", $language, "/api.ftl")),
        ]
    };
}

static AR: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Ar, langid!("ar"), files!("ar")));
static FR: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Fr, langid!("fr"), files!("fr")));
static ZGH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Zgh, langid!("zgh"), files!("zgh")));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, langid!("en"), files!("en")));

/// The texts of one language, without fallback.
pub(crate) fn of(locale: Locale) -> &'static Bundle {
    match locale {
        Locale::Ar => &AR,
        Locale::Fr => &FR,
        Locale::Zgh => &ZGH,
        Locale::En => &EN,
    }
}

/// A text that is broken or named twice is left out here and fails the tests.
fn bundle<const N: usize>(locale: Locale, tag: LanguageIdentifier, files: [&str; N]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolating marks would travel along when a number is copied; where a
    // sentence needs them, the caller sets them with `isolated` or `<bdi>`.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Ar => |value, _| grouped(value, Locale::Ar),
        Locale::Fr => |value, _| grouped(value, Locale::Fr),
        Locale::Zgh => |value, _| grouped(value, Locale::Zgh),
        Locale::En => |value, _| grouped(value, Locale::En),
    }));
    for file in files {
        let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(good, errors)| {
            tracing::error!(%locale, ?errors, "a text cannot be read");
            good
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%locale, ?errors, "a text is named twice");
        }
    }
    bundle
}

fn grouped(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    let FluentValue::Number(value) = value else {
        return None;
    };
    let whole: i64 = value.as_string().parse().ok()?;
    Some(formats::number(whole, locale))
}
