//! Which media type comes in and which goes out (GraphQL over HTTP; RFC 9110, 12.5.1).

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue};

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaType {
    /// `application/graphql-response+json`: the status tells how it went.
    GraphqlResponse,
    /// `application/json`, of old: 200 for whatever was understood.
    Json,
}

impl MediaType {
    pub(crate) const fn header(self) -> HeaderValue {
        match self {
            Self::GraphqlResponse => {
                HeaderValue::from_static("application/graphql-response+json; charset=utf-8")
            }
            Self::Json => HeaderValue::from_static("application/json; charset=utf-8"),
        }
    }
}

/// The media type of the answer; `None` if the client takes neither.
pub(crate) fn negotiate(accept: Option<&HeaderValue>) -> Option<MediaType> {
    let Some(accept) = accept else {
        return Some(MediaType::Json);
    };
    let mut wishes: Vec<(f32, MediaType)> = ranges(accept.to_str().ok()?)
        .filter_map(|(range, quality)| Some((quality, media_type(&range)?)))
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    // Stable: of equal wishes the first counts.
    wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
    wishes.first().map(|(_, media_type)| *media_type)
}

/// Whether a browser asks for a page to look at.
pub(crate) fn wants_page(accept: Option<&HeaderValue>) -> bool {
    accept
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| ranges(accept).any(|(range, _)| range == "text/html"))
}

/// Whether a body is sent as JSON in UTF-8.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let Some(sent) = headers
        .get(CONTENT_TYPE)
        .and_then(|sent| sent.to_str().ok())
    else {
        return false;
    };
    let mut parts = sent.split(';').map(str::trim);
    let json = parts
        .next()
        .is_some_and(|essence| essence.eq_ignore_ascii_case("application/json"));
    let foreign = |part: &str| {
        part.split_once('=').is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("charset")
                && !value.trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
    };
    json && !parts.any(foreign)
}

fn media_type(range: &str) -> Option<MediaType> {
    match range {
        "application/graphql-response+json" => Some(MediaType::GraphqlResponse),
        "application/json" | "application/*" | "*/*" => Some(MediaType::Json),
        _ => None,
    }
}

/// The ranges of a header with their quality.
fn ranges(header: &str) -> impl Iterator<Item = (String, f32)> + '_ {
    header.split(',').map(|wish| {
        let mut parts = wish.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default().to_ascii_lowercase();
        let quality = parts
            .find_map(|part| part.strip_prefix("q="))
            .map_or(Ok(1.0), str::parse);
        (range, quality.unwrap_or(0.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(accept: &'static str) -> Option<MediaType> {
        negotiate(Some(&HeaderValue::from_static(accept)))
    }

    #[test]
    fn the_better_of_what_the_client_takes_is_given() {
        let new = Some(MediaType::GraphqlResponse);
        let old = Some(MediaType::Json);
        assert_eq!(negotiate(None), old);
        for (accept, expected) in [
            ("application/graphql-response+json", new),
            (
                "application/graphql-response+json; charset=utf-8, application/json; q=0.9",
                new,
            ),
            (
                "application/json;q=0.9, Application/GraphQL-Response+JSON",
                new,
            ),
            (
                "application/json, application/graphql-response+json;q=0.5",
                old,
            ),
            ("*/*", old),
            ("text/html,application/xhtml+xml,*/*;q=0.8", old),
            ("application/*", old),
            ("text/html", None),
            ("application/json;q=0", None),
            ("application/json;q=much", None),
            ("", None),
        ] {
            assert_eq!(negotiated(accept), expected, "{accept}");
        }
    }

    #[test]
    fn only_json_in_utf_8_comes_in() {
        let json = |sent: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            if let Some(sent) = sent {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(sent));
            }
            is_json(&headers)
        };
        assert!(json(Some("application/json")));
        assert!(json(Some("Application/JSON; charset=\"UTF-8\"")));
        for sent in [
            "application/json; charset=latin1",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/jsonp",
        ] {
            assert!(!json(Some(sent)), "{sent}");
        }
        assert!(!json(None));
    }

    #[test]
    fn a_browser_is_shown_a_page() {
        let page = |accept| wants_page(Some(&HeaderValue::from_static(accept)));
        assert!(page("text/html,application/xhtml+xml,*/*;q=0.8"));
        assert!(!page("*/*"));
        assert!(!wants_page(None));
    }
}
