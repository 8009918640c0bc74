//! The program that breaks a market, as whoever starts it meets it.

use std::process::Command;

#[test]
fn a_market_that_cannot_be_started_is_a_failure() {
    let chaos = env!("CARGO_BIN_EXE_chaos");
    let nothing = ["kills", "--moussem", "/no/such/program", "--times", "1"];
    let output = Command::new(chaos).args(nothing).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("No such file"), "{said}");
}
