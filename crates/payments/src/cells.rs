//! Cells of files that people open in spreadsheets.

use kernel::Locale;

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

/// How spreadsheets set to a language tell cells apart and write decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    pub separator: u8,
    point: char,
}

impl Dialect {
    /// For programs.
    pub const PLAIN: Self = Self {
        separator: b',',
        point: '.',
    };

    /// For whoever reads this language in Morocco: a comma is the decimal sign
    /// there, so that a semicolon parts the cells.
    pub const fn of(locale: Locale) -> Self {
        match locale {
            Locale::En => Self::PLAIN,
            Locale::Ar | Locale::Fr | Locale::Zgh => Self {
                separator: b';',
                point: ',',
            },
        }
    }

    /// Minor units as `1234,50`, of an amount that is not below zero.
    pub fn amount(self, minor: i64) -> String {
        format!("{}{}{:02}", minor / 100, self.point, minor % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_the_language_of_the_spreadsheet_wants_them() {
        let file = |locale| Dialect::of(locale).amount(123_405);
        assert_eq!(
            [Locale::Fr, Locale::Ar, Locale::Zgh].map(file),
            ["1234,05"; 3]
        );
        assert_eq!(file(Locale::En), "1234.05");
        assert_eq!(Dialect::of(Locale::Ar).separator, b';');
    }

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
