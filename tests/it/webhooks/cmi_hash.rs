//! Two hands that know nothing of each other wrote the acquirer's hash.

use crate::peers;
use kernel::Secret;
use payments::providers::cmi;
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

const PIECES: [&str; 14] = [
    "|",
    "\\",
    "||",
    "\\|",
    "أمينة",
    "ⵜⴰⵎⴰ",
    "&amp;",
    "&quot;",
    "é",
    " ",
    "\n",
    "12",
    "a",
    "-",
];
const NAMES: [&str; 12] = [
    "BillToStreet1",
    "BillToStreet2",
    "BillToStreet12",
    "amount",
    "AMOUNT2",
    "EXTRA.TRXDATE",
    "EXTRA.CARDBRAND",
    "oid",
    "clientid",
    "BillToName",
    "encoding",
    "HASH",
];

/// The same numbers in every run.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    usize::try_from(*seed >> 33).unwrap()
}

#[test]
fn a_second_hand_agrees_on_a_thousand_forms() {
    let mut seed = 20_261_001;
    let forms: Vec<(Vec<(String, String)>, String)> = (0..1_000)
        .map(|_| {
            let mut text = || -> String {
                let long = next(&mut seed) % 6;
                (0..long)
                    .map(|_| PIECES[next(&mut seed) % PIECES.len()])
                    .collect()
            };
            let key = format!("key{}", text());
            let fields = NAMES
                .iter()
                .map(|name| ((*name).to_owned(), text()))
                .collect();
            (fields, key)
        })
        .collect();
    let as_json =
        |(fields, key): &(Vec<(String, String)>, String)| json!({ "fields": fields, "key": key });
    let Some(theirs) = second_hand(forms.iter().map(as_json)) else {
        return;
    };
    let ours: Vec<String> = forms
        .iter()
        .map(|(fields, key)| {
            let fields = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()));
            cmi::hash(fields, &Secret::new(key))
        })
        .collect();
    assert_eq!(ours.len(), 1_000);
    assert_eq!(ours, theirs);
}

/// The hashes of some forms, by the hand that knows nothing of ours; `None`, and
/// that is printed, where there is no Python.
pub(super) fn second_hand(forms: impl Iterator<Item = Value>) -> Option<Vec<String>> {
    let mut python = peers::python()?
        .arg(peers::program("cmi_hash.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    let lines: String = forms.map(|form| format!("{form}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let hashes = String::from_utf8(output.stdout).unwrap();
    Some(hashes.lines().map(str::to_owned).collect())
}
