//! Programs of other hands, in Python: `tests/peers`.

use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Python with the peers, to be given its arguments. `None`, and that is
/// printed, where it cannot be had.
#[expect(clippy::print_stdout, reason = "the log says what did not run")]
pub(crate) fn python() -> Option<Command> {
    static THERE: OnceLock<bool> = OnceLock::new();
    let run = || Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/peers/run"));
    let there = || {
        let tried = run().args(["-c", ""]).stdout(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    if *THERE.get_or_init(there) {
        return Some(run());
    }
    println!("skipped: Python with the packages of tests/peers cannot be had");
    None
}

/// The path of a program in `tests/peers`.
pub(crate) fn program(name: &str) -> String {
    format!("{}/peers/{name}", env!("CARGO_MANIFEST_DIR"))
}
