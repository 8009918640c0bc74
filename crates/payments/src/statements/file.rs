//! A statement as a file for spreadsheets. No amount stands below zero, so that
//! no cell begins with a sign: what is taken back has columns of its own.

use super::{Statement, StatementRow};
use crate::cells::{Dialect, plain};
use crate::ledger::PostingKind;

/// What stands above the columns, for programs.
pub const COLUMNS: [&str; 14] = [
    "posted_at",
    "kind",
    "reference",
    "line",
    "goods",
    "commission",
    "commission_tax",
    "delivery",
    "released",
    "cash_received",
    "cash_settled",
    "to_you",
    "from_you",
    "posting",
];

/// The rows of a statement, for programs.
pub fn as_csv(statement: &Statement) -> Result<String, csv::Error> {
    as_csv_in(statement, Dialect::PLAIN, COLUMNS, PostingKind::code)
}

/// The same in somebody's language: how its spreadsheets read a file, what stands
/// above the columns, and what each kind of posting is called.
pub fn as_csv_in(
    statement: &Statement,
    dialect: Dialect,
    columns: [impl AsRef<str>; 14],
    called: impl Fn(PostingKind) -> String,
) -> Result<String, csv::Error> {
    let mut file = csv::WriterBuilder::new()
        .delimiter(dialect.separator)
        .from_writer(Vec::new());
    file.write_record(columns.map(|column| plain(column.as_ref())))?;
    for row in &statement.rows {
        file.write_record(cells(row, dialect, &called(row.kind)))?;
    }
    let bytes = file.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn cells(row: &StatementRow, dialect: Dialect, kind: &str) -> [String; 14] {
    let amount = |minor| dialect.amount(minor);
    let size = |minor: i64| amount(minor.abs());
    let line = row.line_id.map(|id| id.to_string());
    [
        row.posted_at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        plain(kind),
        plain(&row.reference),
        line.unwrap_or_default(),
        size(row.goods),
        size(row.commission),
        size(row.commission_vat),
        size(row.delivery),
        size(row.released),
        amount(row.cash_held.max(0)),
        size(row.cash_held.min(0)),
        amount(row.share.max(0)),
        size(row.share.min(0)),
        row.posting_id.to_string(),
    ]
}
