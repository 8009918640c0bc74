//! A look at the bare text, before it is parsed: the parser calls itself for
//! each level, so the levels are counted first.

use super::Refusal;

/// Brackets of any kind inside each other. The standard introspection query
/// has 16.
const DEEPEST: u64 = 40;
/// Words and signs. The standard introspection query has some 350.
const LONGEST: usize = 8_000;

/// Refuses a text that is nested too deep or too long to be worth parsing.
pub(crate) fn scan(text: &str) -> Result<(), Refusal> {
    let bytes = text.as_bytes();
    let mut depth = 0_u64;
    let mut tokens = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        at += match byte {
            b'#' => until(rest, |byte| matches!(byte, b'\n' | b'\r')),
            b'"' => string(rest).ok_or(Refusal::Invalid("a string does not end"))?,
            b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                until(rest, |byte| !(byte == b'_' || byte.is_ascii_alphanumeric()))
            }
            _ => 1,
        };
        match byte {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        tokens += usize::from(!matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b'#'));
        if depth > DEEPEST {
            return Err(Refusal::TooDeep { limit: DEEPEST });
        }
        if tokens > LONGEST {
            return Err(Refusal::TooLong { limit: LONGEST });
        }
    }
    Ok(())
}

/// How many bytes stand before the first that `ends`; at least one.
fn until(rest: &[u8], ends: impl Fn(u8) -> bool) -> usize {
    rest.iter()
        .position(|byte| ends(*byte))
        .unwrap_or(rest.len())
        .max(1)
}

/// The length of a string or block string, with its quotes; `None` for one
/// that does not end.
fn string(rest: &[u8]) -> Option<usize> {
    if let Some(inside) = rest.strip_prefix(b"\"\"\"") {
        let mut from = 0;
        while let Some(tail) = inside.get(from..).filter(|tail| !tail.is_empty()) {
            if tail.starts_with(b"\\\"\"\"") {
                from += 4;
            } else if tail.starts_with(b"\"\"\"") {
                return Some(from + 6);
            } else {
                from += 1;
            }
        }
        return None;
    }
    let mut escaped = false;
    for (at, byte) in rest.iter().enumerate().skip(1) {
        match byte {
            b'\n' | b'\r' => return None,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_thousand_levels_of_anything_are_refused() {
        for open in ["{", "[", "(", "{a", "(a:[", "(a:{a:"] {
            let text = open.repeat(10_000);
            assert_eq!(
                scan(&text),
                Err(Refusal::TooDeep { limit: DEEPEST }),
                "{open}"
            );
        }
    }

    #[test]
    fn ten_thousand_aliases_or_directives_are_refused() {
        for part in ["a: __typename ", "@skip(if:false)"] {
            let text = format!("{{ x {} }}", part.repeat(10_000));
            assert_eq!(scan(&text), Err(Refusal::TooLong { limit: LONGEST }));
        }
    }

    #[test]
    fn brackets_in_strings_and_comments_are_no_levels() {
        let many = "{".repeat(1_000);
        for text in [
            format!("{{ a(b: \"{many}\\\"{many}\") }}"),
            format!("{{ a(b: \"\"\"{many}\"{many}\\\"\"\"{many}\n\"\"\") }}"),
            format!("# {many}\n{{ a }}"),
            format!("{{ a(b: \"تمر {many}\") }}"),
        ] {
            assert_eq!(scan(&text), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_string_that_does_not_end_hides_no_levels() {
        let deep = format!("{{ a(b: [\"\"\"x\" {}", "[".repeat(10_000));
        for text in ["\"", "\"\"\"", "\"\\", "\"\"\"\\\"\"\"", &deep] {
            assert_eq!(scan(text), Err(Refusal::Invalid("a string does not end")));
        }
    }
}
