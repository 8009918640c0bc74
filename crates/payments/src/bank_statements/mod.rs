//! What came in to a region's account: a statement of its bank is read (CSV,
//! XLSX or camt.053), each line is kept once however often statements repeat it,
//! and what `orders` cannot match with an order or a payout waits for an officer.

mod camt;
mod columns;
mod lines;
mod reading;
mod take;

pub use crate::entity::bank_file::Model as BankFile;
pub use crate::entity::bank_line::{BankOutcome, BankResolution, Model as BankLine};
pub use columns::Field;
pub use lines::{Finding, ListError, by_id, count_open, note, open, settle, unmatched};
pub use take::{Statement, StatementError, Taken, take};
