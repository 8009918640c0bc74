//! What came in, line by line, out of a table whose columns are known.

use super::Field;
use crate::providers::transfer::Reference;
use crate::remittance::amounts;
use crate::remittance::sheet::Sheet;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Characters of what a bank writes about one line.
const LONGEST_TEXT: usize = 500;

/// Money that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) day: Option<NaiveDate>,
    /// In minor units, above zero; `None` where no amount can be read.
    pub(super) amount_minor: Option<i64>,
    pub(super) text: String,
}

impl Entry {
    pub(super) fn new(day: Option<NaiveDate>, amount_minor: Option<i64>, text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        Self {
            day,
            amount_minor,
            text: words.join(" ").chars().take(LONGEST_TEXT).collect(),
        }
    }
}

/// The lines of a table that say that money came in. One without an amount is
/// of interest only where it names a reference: banks write sums and titles, too.
pub(super) fn entries(sheet: &Sheet, columns: &[Option<Field>]) -> Vec<Entry> {
    let rows = sheet.rows.iter();
    rows.filter_map(|cells| entry(cells, columns)).collect()
}

fn entry(cells: &[String], columns: &[Option<Field>]) -> Option<Entry> {
    let of = |field| {
        let pairs = cells.iter().zip(columns);
        pairs.filter_map(move |(cell, held)| (*held == Some(field)).then_some(cell.as_str()))
    };
    let texts: Vec<&str> = of(Field::Text).collect();
    let text = texts.join(" ");
    let day = of(Field::Day).find_map(amounts::day);
    let written = of(Field::Amount).chain(of(Field::Credit));
    let written = written.map(str::trim).find(|cell| !cell.is_empty());
    match written.map(amounts::amount) {
        Some(Some(minor)) => (minor > 0).then(|| Entry::new(day, Some(minor), &text)),
        None if of(Field::Debit).any(|cell| amounts::amount(cell).is_some()) => None,
        Some(None) | None => unreadable(day, &text),
    }
}

fn unreadable(day: Option<NaiveDate>, text: &str) -> Option<Entry> {
    let named = !Reference::all_in(text).is_empty();
    named.then(|| Entry::new(day, None, text))
}

/// What tells each line from all others of the account, the same in every
/// statement that has it: its day, amount and text, and which it is of several
/// that are alike.
pub(super) fn keys(entries: &[Entry]) -> Vec<String> {
    let mut seen: HashMap<&Entry, u32> = HashMap::new();
    entries
        .iter()
        .map(|entry| {
            let nth = seen.entry(entry).or_default();
            *nth += 1;
            let said = format!(
                "{:?}|{:?}|{nth}|{}",
                entry.day, entry.amount_minor, entry.text
            );
            hex::encode(Sha256::digest(said))
        })
        .collect()
}

impl std::hash::Hash for Entry {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.day, self.amount_minor, &self.text).hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::remittance::sheet::read;

    fn found(csv: &str, columns: &[Option<Field>]) -> Vec<(Option<i64>, String)> {
        let sheet = read(csv.as_bytes()).unwrap();
        let entries = entries(&sheet, columns).into_iter();
        entries
            .map(|entry| (entry.amount_minor, entry.text))
            .collect()
    }

    #[test]
    fn what_came_in_is_read_and_what_went_out_is_not() {
        use Field::{Amount, Credit, Day, Debit, Text};
        let csv = "Date;Libellé;Débit;Crédit\n\
                   ;SOLDE INITIAL;;\n\
                   01/10/2026;VIR  RECU  4821773097;;1 234,50\n\
                   02/10/2026;FRAIS;12,00;\n\
                   03/10/2026;VIR 4821773097;;illisible\n";
        let columns = [Some(Day), Some(Text), Some(Debit), Some(Credit)];
        assert_eq!(
            found(csv, &columns),
            [
                (Some(123_450), "VIR RECU 4821773097".to_owned()),
                (None, "VIR 4821773097".to_owned())
            ]
        );
        let signed = "Date,Libelle,Montant\n2026-10-01,A,-12.00\n2026-10-01,B,12.00\n";
        let columns = [Some(Day), Some(Text), Some(Amount)];
        assert_eq!(found(signed, &columns), [(Some(1_200), "B".to_owned())]);
    }

    #[test]
    fn lines_that_are_alike_are_told_apart_by_their_number() {
        let entry = Entry::new(None, Some(1_200), "VIR AMINA");
        let other = Entry::new(None, Some(1_201), "VIR AMINA");
        let short = keys(&[entry.clone(), other.clone()]);
        let long = keys(&[entry.clone(), other, entry]);
        assert_eq!(short, long[..2]);
        assert_ne!(long[0], long[2]);
    }
}
