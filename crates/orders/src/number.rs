//! The numbers that people read to each other over the telephone.

use rand::RngExt;

/// Digits and capitals without I, L, O and U, which are misread (Crockford).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new order number, `DT-7F3K-22QM`: 40 random bits behind the region's prefix.
pub(crate) fn new(prefix: &str) -> String {
    format!("{prefix}-{}-{}", group(), group())
}

/// What somebody says where they collect an order: four letters.
pub(crate) fn collection_code() -> String {
    group()
}

/// A collection code as it is kept, from what somebody heard or typed.
pub(crate) fn collection_code_of(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters
        .map(|letter| unmistaken(letter.to_ascii_uppercase()))
        .collect()
}

fn group() -> String {
    let mut random = rand::rng();
    (0..4)
        .filter_map(|_| LETTERS.get(random.random_range(0..LETTERS.len())))
        .map(|letter| char::from(*letter))
        .collect()
}

/// A number as it is kept, from what somebody typed: spaces and case do not
/// matter, and letters that look like digits are read as those.
pub(crate) fn normalized(typed: &str) -> String {
    let mut letters: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let Some(at) = letters.len().checked_sub(8) else {
        return letters;
    };
    if !letters.is_char_boundary(at) {
        return letters;
    }
    let code: String = letters.split_off(at).chars().map(unmistaken).collect();
    let (first, last) = code.split_at(4);
    format!("{letters}-{first}-{last}")
}

fn unmistaken(letter: char) -> char {
    match letter {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_survives_being_typed() {
        let number = new("DT");
        assert_eq!(number.len(), 12);
        assert_eq!(normalized(&number.to_lowercase().replace('-', " ")), number);
        assert_eq!(normalized("dt7f3k22qo"), "DT-7F3K-22Q0");
        assert_eq!(normalized("x"), "X");
        assert_eq!(collection_code_of(" oi-7u "), "017V");
    }
}
