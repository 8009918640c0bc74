//! What the commands do, one a file.

pub(crate) mod check;
pub(crate) mod jobs;
pub(crate) mod migrate;
pub(crate) mod reindex;
pub(crate) mod seed;
pub(crate) mod user;

use std::fmt::Display;
use std::io::{Write, stdout};

/// One line to whoever ran the command.
pub(crate) fn say(line: impl Display) -> std::io::Result<()> {
    writeln!(stdout(), "{line}")
}
