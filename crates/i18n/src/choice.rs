//! Which language to show to somebody who did not ask for one in the address.

use kernel::Locale;

/// The language of the cookie, else the first acceptable one of the browser
/// (RFC 9110, 12.5.4), else `default`, which is the region's.
pub fn choose(accept_language: Option<&str>, cookie: Option<&str>, default: Locale) -> Locale {
    cookie
        .and_then(|tag| tag.parse().ok())
        .or_else(|| accept_language.and_then(accepted))
        .unwrap_or(default)
}

fn accepted(header: &str) -> Option<Locale> {
    let mut wishes: Vec<(f32, Locale)> = header
        .split(',')
        .filter_map(|wish| {
            let (range, quality) = wish.split_once(';').unwrap_or((wish, "q=1"));
            let quality: f32 = quality.trim().strip_prefix("q=")?.trim().parse().ok()?;
            Some((quality, language(range.trim())?))
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    // Stable: of equal wishes the first counts.
    wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
    wishes.first().map(|(_, locale)| *locale)
}

/// Moroccan browsers also say `ary` (Darija) and the older names of Amazigh.
fn language(range: &str) -> Option<Locale> {
    let primary = range.split(['-', '_']).next()?.to_ascii_lowercase();
    match primary.as_str() {
        "ar" | "ary" => Some(Locale::Ar),
        "fr" => Some(Locale::Fr),
        "en" => Some(Locale::En),
        "zgh" | "tzm" | "shi" | "rif" | "ber" => Some(Locale::Zgh),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_then_the_browser_then_the_region_decides() {
        let browser = Some("de, en;q=0.5, fr-MA;q=0.8, ar;q=0");
        assert_eq!(choose(browser, Some("zgh"), Locale::Ar), Locale::Zgh);
        assert_eq!(choose(browser, Some("klingon"), Locale::Ar), Locale::Fr);
        assert_eq!(choose(Some("ary-MA"), None, Locale::Fr), Locale::Ar);
        assert_eq!(
            choose(Some("tzm-Latn-MA,fr"), None, Locale::Fr),
            Locale::Zgh
        );
        for nothing in [
            None,
            Some(""),
            Some("de"),
            Some("*"),
            Some("fr;q=x"),
            Some(";;,"),
        ] {
            assert_eq!(choose(nothing, None, Locale::Ar), Locale::Ar, "{nothing:?}");
        }
    }
}
