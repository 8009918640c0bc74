//! Cells of files that people open in spreadsheets.

/// A text that no spreadsheet runs: what begins like a formula gets an
/// apostrophe in front.
pub fn plain(text: &str) -> String {
    let risky = ['=', '+', '-', '@', '\t', '\r', '\n', '\0'];
    if text.starts_with(risky) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Minor units as `1234.50`, of an amount that is not below zero.
pub fn amount(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for hostile in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0"] {
            assert!(plain(hostile).starts_with('\''), "{hostile:?}");
        }
        assert_eq!(plain("Miel = or"), "Miel = or");
        assert_eq!(amount(5), "0.05");
        assert_eq!(amount(123_450), "1234.50");
    }
}
