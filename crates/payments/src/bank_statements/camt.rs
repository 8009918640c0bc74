//! A bank's statement as ISO 20022 writes it, camt.053: entries with amount,
//! direction, day, and whatever stands in them as text.

use super::reading::Entry;
use crate::remittance::amounts;
use quick_xml::Reader;
use quick_xml::events::Event;

/// Lines of one statement, as in a table.
const MOST_ENTRIES: usize = 20_000;
/// What the payer or the bank wrote, wherever it stands in an entry.
const TEXTS: &[&str] = &[
    "Ustrd",
    "EndToEndId",
    "Ref",
    "AddtlNtryInf",
    "AddtlTxInf",
    "AcctSvcrRef",
    "Nm",
];

/// What an entry says, as far as it has been read.
#[derive(Default)]
struct Open {
    amount: String,
    currency: String,
    credit: bool,
    day: String,
    text: Vec<String>,
}

/// Whether the bytes are such a statement.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(1_000)).unwrap_or_default();
    String::from_utf8_lossy(head).contains("camt.053")
}

/// What came in by a statement; `None` if it cannot be read to its end.
pub(super) fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let mut path: Vec<String> = Vec::new();
    let mut open: Option<Open> = None;
    let mut found = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                match (&mut open, name.as_str()) {
                    (None, "Ntry") => open = Some(Open::default()),
                    (Some(entry), "Amt") if path.last().is_some_and(|up| up == "Ntry") => {
                        let currency = start.try_get_attribute("Ccy").ok()??;
                        entry.currency = currency.value.into_owned();
                    }
                    _ => {}
                }
                path.push(name);
            }
            // References to entities stand apart; no amount and no number has any.
            Event::Text(text) => {
                if let Some(entry) = &mut open {
                    entry.hear(&path, text.trim());
                }
            }
            Event::End(_) => {
                let ended = path.pop()?;
                if ended == "Ntry" {
                    found.extend(open.take()?.entry());
                }
            }
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
        if found.len() > MOST_ENTRIES || path.len() > 40 {
            return None;
        }
    }
    path.is_empty().then_some(found)
}

impl Open {
    fn hear(&mut self, path: &[String], said: &str) {
        let [.., up, at] = path else { return };
        match (up.as_str(), at.as_str()) {
            ("Ntry", "Amt") => said.clone_into(&mut self.amount),
            ("Ntry", "CdtDbtInd") => self.credit = said == "CRDT",
            ("BookgDt", "Dt" | "DtTm") => said.clone_into(&mut self.day),
            (_, at) if TEXTS.contains(&at) && !said.is_empty() => self.text.push(said.to_owned()),
            _ => {}
        }
    }

    fn entry(self) -> Option<Entry> {
        let dirhams = self.currency == "MAD";
        let amount = amounts::amount(&self.amount).filter(|minor| dirhams && *minor > 0);
        let text = self.text.join(" ");
        self.credit
            .then(|| Entry::new(amounts::day(&self.day), amount, &text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATEMENT: &str = r#"<?xml version="1.0"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
        <Bal><Amt Ccy="MAD">99.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Ntry><Amt Ccy="MAD">95.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-10-02</Dt></BookgDt>
          <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>AMINA &amp; FILS</Nm></Dbtr></RltdPties>
          <RmtInf><Ustrd>VIR 4821 7730 97</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        <Ntry><Amt Ccy="MAD">12.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>
        <Ntry><Amt Ccy="EUR">12.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>
        </Stmt></BkToCstmrStmt></Document>"#;

    #[test]
    fn what_came_in_in_dirhams_is_read_with_its_text() {
        assert!(is_one(STATEMENT.as_bytes()));
        let found = entries(STATEMENT.as_bytes()).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].amount_minor, Some(9_500));
        assert_eq!(found[0].day, "2026-10-02".parse().ok());
        assert!(found[0].text.contains("VIR 4821 7730 97"), "{found:?}");
        assert_eq!(found[1].amount_minor, None, "euros are not ours to match");
    }

    #[test]
    fn what_is_broken_off_or_brings_a_document_type_is_refused() {
        assert_eq!(entries(&STATEMENT.as_bytes()[..600]), None);
        assert_eq!(
            entries(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>camt.053</a>"),
            None
        );
    }
}
