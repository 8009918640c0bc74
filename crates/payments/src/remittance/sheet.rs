//! Reading a table out of a file that somebody exported from somewhere.

use calamine::{DataRef, Reader, Xlsx};
use chrono::NaiveDate;
use std::io::Cursor;

/// The most lines below the headers.
pub const MOST_ROWS: usize = 20_000;
const MOST_COLUMNS: usize = 60;
/// Characters of one cell.
const LONGEST_CELL: usize = 300;

/// A table with its headers; every row is as wide as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Why there is no table in a file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    #[error("this is neither CSV nor XLSX")]
    Unreadable,
    #[error("the file has no lines below its headers")]
    Empty,
    #[error("the file has more than {MOST_ROWS} lines or {MOST_COLUMNS} columns")]
    TooLarge,
}

/// Reads CSV in UTF-8 or Windows-1252, with commas, semicolons or tabs, or the
/// first sheet of an XLSX file.
pub fn read(bytes: &[u8]) -> Result<Sheet, SheetError> {
    let rows = if bytes.starts_with(b"PK\x03\x04") {
        of_workbook(bytes)?
    } else {
        of_text(bytes)?
    };
    let filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
    let mut rows = rows.into_iter().filter(filled);
    let headers = rows.next().ok_or(SheetError::Empty)?;
    let width = headers.len();
    let rows: Vec<Vec<String>> = rows
        .map(|mut row| {
            row.resize(width, String::new());
            row
        })
        .collect();
    if rows.is_empty() {
        return Err(SheetError::Empty);
    }
    Ok(Sheet { headers, rows })
}

fn of_text(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    if bytes.contains(&0) {
        return Err(SheetError::Unreadable);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    };
    let first = text.lines().next().unwrap_or_default();
    let separator = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| SheetError::Unreadable)?;
        if rows.len() > MOST_ROWS || record.len() > MOST_COLUMNS {
            return Err(SheetError::TooLarge);
        }
        rows.push(record.iter().map(cell).collect());
    }
    Ok(rows)
}

/// Cell by cell, because a sheet may claim to be as large as a sheet can be.
fn of_workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let unreadable = |_| SheetError::Unreadable;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let name = book.sheet_names().first().cloned();
    let name = name.ok_or(SheetError::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(unreadable)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(found) = cells.next_cell().map_err(unreadable)? {
        let (row, column) = found.get_position();
        let place = (usize::try_from(row), usize::try_from(column));
        let (Ok(row), Ok(column)) = place else {
            return Err(SheetError::TooLarge);
        };
        if row > MOST_ROWS || column >= MOST_COLUMNS {
            return Err(SheetError::TooLarge);
        }
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if let Some(row) = rows.get_mut(row) {
            row.resize(row.len().max(column + 1), String::new());
            if let Some(place) = row.get_mut(column) {
                *place = text_of(found.get_value());
            }
        }
    }
    Ok(rows)
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // A number without decimals may be a parcel's, or a telephone's.
        DataRef::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        DataRef::Float(number) => format!("{number:.2}"),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            cell(text)
        }
        DataRef::SharedString(text) => cell(text),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
                .map_or_else(String::new, |day| day.to_string())
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn cell(text: &str) -> String {
    text.trim().chars().take(LONGEST_CELL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

    fn owned(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        rows.iter().map(row).collect()
    }

    #[test]
    fn csv_is_read_whatever_the_separator_and_the_letters() {
        let wanted = owned(&[&["A1", "été", ""], &["A2", "\"x\"", "3"]]);
        for text in [
            "No;Nom;Montant\nA1;été\n\nA2;\"\"\"x\"\"\";3\n",
            "\u{feff}No\tNom\tMontant\nA1\tété\nA2\t\"\"\"x\"\"\"\t3",
            "No,Nom,Montant\r\nA1,été,\r\nA2,\"\"\"x\"\"\",3\r\n",
        ] {
            let sheet = read(text.as_bytes()).unwrap();
            assert_eq!(sheet.headers, ["No", "Nom", "Montant"]);
            assert_eq!(sheet.rows, wanted, "{text}");
        }
        let old = read(b"No;Nom\nA1;\xe9t\xe9\n").unwrap();
        assert_eq!(old.rows, owned(&[&["A1", "été"]]));
    }

    #[test]
    fn a_workbook_is_read_with_its_numbers_and_days() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, header) in (0..).zip(["Colis", "Montant", "Date"]) {
            sheet.write(0, column, header).unwrap();
        }
        let day = ExcelDateTime::from_ymd(2026, 10, 3).unwrap();
        sheet.write(2, 0, 123_456_789_012_i64).unwrap();
        sheet.write(2, 1, 249.5).unwrap();
        let format = Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_datetime_with_format(2, 2, &day, &format)
            .unwrap();
        let read = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(read.headers, ["Colis", "Montant", "Date"]);
        assert_eq!(
            read.rows,
            owned(&[&["123456789012", "249.50", "2026-10-03"]])
        );
    }

    #[test]
    fn a_cell_at_the_far_corner_of_a_sheet_is_too_far() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Colis").unwrap();
        sheet.write(1_048_575, 16_383, "x").unwrap();
        let bytes = book.save_to_buffer().unwrap();
        assert_eq!(read(&bytes), Err(SheetError::TooLarge));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert_eq!(read(b""), Err(SheetError::Empty));
        assert_eq!(read(b"No;Nom\n"), Err(SheetError::Empty));
        assert_eq!(read(b"\x89PNG\0\0"), Err(SheetError::Unreadable));
        assert_eq!(read(b"PK\x03\x04junk"), Err(SheetError::Unreadable));
        let long = format!("No\n{}", "1\n".repeat(MOST_ROWS + 1));
        assert_eq!(read(long.as_bytes()), Err(SheetError::TooLarge));
    }
}
