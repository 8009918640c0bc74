//! What couriers account for: a file comes in (CSV or XLSX), an officer says
//! what its columns hold, its lines are matched parcel by parcel, and what does
//! not match waits for an officer.

pub(crate) mod amounts;
mod candidates;
mod columns;
mod import;
mod lines;
mod matching;
mod outcome;
mod reconcile;
mod resolve;
pub mod sheet;
mod upload;

pub use candidates::candidates;
pub(crate) use columns::plain;
pub use columns::{Columns, Field, proposed};
pub use import::{ImportError, import, resume};
pub use lines::{LineFilter, ListError, count_files, count_lines, file, files, lines};
pub use outcome::Outcome;
pub use reconcile::{Booked, ReconcileError, booked, reconcile};
pub use resolve::{Decision, ResolveError, resolve};
pub use upload::{MOST_BYTES, Upload, UploadError, upload};
