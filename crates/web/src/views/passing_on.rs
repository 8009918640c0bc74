//! How a page is passed on: by the means that phones have, without any script
//! of theirs in our page.

use crate::frame::Frame;
use crate::page::absolute;
use url::Url;

/// The links that open a message with the page's name, price and address in it.
pub(crate) struct PassingOn {
    pub(crate) whatsapp: String,
    pub(crate) sms: String,
    pub(crate) mail: String,
}

impl PassingOn {
    /// `said` goes before the address; `path` is the one behind the language.
    pub(crate) fn of(frame: &Frame, said: &str, path: &str) -> Self {
        let address = absolute(&frame.public_url, &frame.t.link(path));
        let text = format!("{said}\n{address}");
        let text = escaped(&text);
        Self {
            whatsapp: format!("https://wa.me/?text={text}"),
            // RFC 5724.
            sms: format!("sms:?body={text}"),
            // RFC 6068.
            mail: format!("mailto:?subject={}&body={text}", escaped(said)),
        }
    }
}

/// A value of a query, with `%20` for a space: `+` would stay a plus in a mail.
fn escaped(value: &str) -> String {
    let mut url = Url::parse("x:y").ok();
    let query = url.as_mut().and_then(|url| {
        url.query_pairs_mut().append_pair("", value);
        url.query()
            .map(|query| query.trim_start_matches('=').replace('+', "%20"))
    });
    query.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_survives_an_address() {
        assert_eq!(
            escaped("à 1+1 = 2 &\nتمر"),
            "%C3%A0%201%2B1%20%3D%202%20%26%0A%D8%AA%D9%85%D8%B1"
        );
    }
}
