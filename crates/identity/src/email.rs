//! Mail addresses, parsed at the edge.

use sea_orm::DeriveValueType;
use std::fmt;
use std::str::FromStr;

/// The longest address that a mail server takes (RFC 5321, 4.5.3.1.3).
const MAX_BYTES: usize = 254;

/// A mail address in lower case, which no log shows.
#[derive(Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct Email(String);

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a mail address")]
pub struct EmailError;

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = EmailError;

    /// Only what would break mails and forms is refused; whether a letter box
    /// is there, only a mail can tell.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim().to_lowercase();
        let plain = !text.chars().any(|c| c.is_control() || c.is_whitespace());
        let shaped = text.split_once('@').is_some_and(|(person, domain)| {
            !person.is_empty() && !domain.is_empty() && !domain.contains('@')
        });
        if plain && shaped && text.len() <= MAX_BYTES {
            Ok(Self(text))
        } else {
            Err(EmailError)
        }
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_lower_case() {
        let email: Email = "  Fatima@Example.MA ".parse().unwrap();
        assert_eq!(email.as_str(), "fatima@example.ma");
        assert_eq!(format!("{email:?}"), "Email(…)");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("{}@example.ma", "a".repeat(250));
        for text in [
            "",
            "fatima",
            "@example.ma",
            "fatima@",
            "a@b@c",
            "a@b\r\nBcc: c@d",
            "a b@c",
            &long,
        ] {
            assert_eq!(text.parse::<Email>(), Err(EmailError), "{text}");
        }
    }
}
