//! The hash "ver3": base64 of the SHA-512 over every field but `hash` and
//! `encoding`, in natural order of their names, values trimmed, `\` and `|`
//! escaped, joined by `|`, and the store key escaped the same way at the end.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kernel::Secret;
use sha2::{Digest, Sha512};
use std::cmp::Ordering;

/// Name and value, the name with its case and dots as sent.
pub type Field = (String, String);

/// The hash of some fields, of which `hash` and `encoding` do not count.
pub fn hash<'a>(
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    store_key: &Secret,
) -> String {
    let mut counted: Vec<(String, &str)> = fields
        .into_iter()
        .map(|(name, value)| (name.to_uppercase(), value))
        .filter(|(name, _)| name != "HASH" && name != "ENCODING")
        .collect();
    counted.sort_by(|(one, _), (other, _)| natural(one, other));
    let mut text = String::new();
    for (_, value) in counted {
        text.push_str(&escaped(value));
        text.push('|');
    }
    text.push_str(&escaped(store_key.expose()));
    STANDARD.encode(Sha512::digest(text))
}

/// The characters that PHP's `trim` takes away, which the official kit uses.
fn escaped(value: &str) -> String {
    value
        .trim_matches([' ', '\t', '\n', '\r', '\0', '\u{b}'])
        .replace('\\', "\\\\")
        .replace('|', "\\|")
}

/// Natural order (PHP's `natcasesort` on upper-cased names): runs of digits
/// compare as numbers, so that `BILLTOSTREET2` comes before `BILLTOSTREET12`.
fn natural(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one, other);
    loop {
        let ((first, rest), (second, others)) = (piece(one), piece(other));
        let compared = match (number(first), number(second)) {
            (Some(first), Some(second)) => (first.len(), first).cmp(&(second.len(), second)),
            _ => first.cmp(second),
        };
        if compared != Ordering::Equal || (first.is_empty() && second.is_empty()) {
            return compared;
        }
        (one, other) = (rest, others);
    }
}

/// The first run of digits, or the first other character, and what follows.
fn piece(text: &str) -> (&str, &str) {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let first = text.chars().next().map_or(0, char::len_utf8);
    text.split_at(digits.max(first))
}

/// A run of digits without the zeros in front, which do not count.
fn number(piece: &str) -> Option<&str> {
    let digits = piece.starts_with(|c: char| c.is_ascii_digit());
    digits.then(|| piece.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_form_has_the_known_hash() {
        let fields = [
            ("amount", "123.45"),
            ("AutoRedirect", "true"),
            ("BillToCompany", "-"),
            ("BillToName", "Aïcha | Test\\"),
            ("callbackUrl", "https://shop.example/cmi/callback"),
            ("clientid", "600000000"),
            ("currency", "504"),
            ("email", "client@example.ma"),
            ("encoding", "UTF-8"),
            ("failUrl", "https://shop.example/cmi/fail"),
            ("hashAlgorithm", "ver3"),
            ("lang", "fr"),
            ("oid", "ORD-2026-0001"),
            ("okUrl", "https://shop.example/cmi/ok"),
            ("rnd", "0.12345600 1700000000"),
            ("shopurl", "https://shop.example/"),
            ("storetype", "3D_PAY_HOSTING"),
            ("tel", "0600000000"),
            ("TranType", "PreAuth"),
        ];
        let expected = "VRxpxfXofguD7pZsot1ZiLhuNAGyW9gbobdmMMNTUa8xEVJeG/a9HIzKyCoA8ZBlA6k28kFlzaVQF3KVM+ANnw==";
        let key = Secret::new("TEST|KEY\\1");
        assert_eq!(hash(fields, &key), expected);
        assert_eq!(hash(fields.into_iter().rev(), &key), expected);
    }

    #[test]
    fn digits_in_names_count_as_numbers() {
        let mut names = ["A12B", "A2B", "A", "A2", "A10", "A.B", "A_B", "B1", "A02C"];
        names.sort_by(|one, other| natural(one, other));
        assert_eq!(
            names,
            ["A", "A.B", "A2", "A2B", "A02C", "A10", "A12B", "A_B", "B1"]
        );
    }
}
