//! The files that tell a bank to pay: a CSV of accounts, and a credit transfer
//! of ISO 20022 (pain.001.001.03).

use super::Payout;
use crate::bank::Rib;
use crate::cells::{amount, plain};
use catalog::Region;
use chrono::{DateTime, Utc};
use kernel::Locale;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use sea_orm::prelude::Uuid;
use std::io;

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
/// The longest name that the message takes, in characters.
const NAME_LIMIT: usize = 70;

type Xml = Writer<Vec<u8>>;

/// One line for each transfer: number, name, RIB, amount, currency.
pub fn as_csv(payouts: &[Payout]) -> Result<String, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["reference", "beneficiary", "rib", "amount", "currency"])?;
    for payout in payouts {
        file.write_record([
            plain(&payout.number),
            plain(&payout.beneficiary),
            // Spreadsheets would round 24 digits; an IBAN is a text to them.
            plain(&iban(payout)),
            amount(payout.amount_minor),
            payout.currency.to_string(),
        ])?;
    }
    let bytes = file.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A customer credit transfer initiation; `None` where the region has named no
/// account to pay from. The batch's id is the message's, so that a bank that
/// gets it twice pays once.
pub fn as_pain001(
    region: &Region,
    batch_id: Uuid,
    made_at: DateTime<Utc>,
    payouts: &[Payout],
) -> io::Result<Option<String>> {
    let own = region.settings.paying_rib();
    let Some(own) = own.and_then(|rib| rib.parse::<Rib>().ok()) else {
        return Ok(None);
    };
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("Document")
        .with_attribute(("xmlns", NAMESPACE))
        .write_inner_content(|xml| {
            parent(xml, "CstmrCdtTrfInitn", |xml| {
                header(xml, region, batch_id, made_at, payouts)?;
                parent(xml, "PmtInf", |xml| {
                    text(xml, "PmtInfId", &batch_id.simple().to_string())?;
                    text(xml, "PmtMtd", "TRF")?;
                    counts(xml, payouts)?;
                    payer(xml, region, &own, made_at)?;
                    payouts.iter().try_for_each(|payout| transfer(xml, payout))
                })
            })
        })?;
    Ok(Some(
        String::from_utf8_lossy(&xml.into_inner()).into_owned(),
    ))
}

fn header(
    xml: &mut Xml,
    region: &Region,
    batch_id: Uuid,
    made_at: DateTime<Utc>,
    payouts: &[Payout],
) -> io::Result<()> {
    parent(xml, "GrpHdr", |xml| {
        // 35 characters at most: a UUID without its dashes has 32.
        text(xml, "MsgId", &batch_id.simple().to_string())?;
        text(
            xml,
            "CreDtTm",
            &made_at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        )?;
        counts(xml, payouts)?;
        parent(xml, "InitgPty", |xml| text(xml, "Nm", &payer_name(region)))
    })
}

fn payer(xml: &mut Xml, region: &Region, own: &Rib, made_at: DateTime<Utc>) -> io::Result<()> {
    let day = region.day_of(made_at).format("%Y-%m-%d").to_string();
    text(xml, "ReqdExctnDt", &day)?;
    parent(xml, "Dbtr", |xml| text(xml, "Nm", &payer_name(region)))?;
    parent(xml, "DbtrAcct", |xml| account(xml, &own.iban()))?;
    // Banks in Morocco know each other by the account's first digits.
    parent(xml, "DbtrAgt", |xml| {
        parent(xml, "FinInstnId", |xml| {
            parent(xml, "Othr", |xml| text(xml, "Id", "NOTPROVIDED"))
        })
    })
}

fn transfer(xml: &mut Xml, payout: &Payout) -> io::Result<()> {
    parent(xml, "CdtTrfTxInf", |xml| {
        parent(xml, "PmtId", |xml| text(xml, "EndToEndId", &payout.number))?;
        parent(xml, "Amt", |xml| {
            xml.create_element("InstdAmt")
                .with_attribute(("Ccy", payout.currency.to_string().as_str()))
                .write_text_content(BytesText::new(&amount(payout.amount_minor)))?;
            Ok(())
        })?;
        parent(xml, "Cdtr", |xml| {
            text(xml, "Nm", &short(&payout.beneficiary))
        })?;
        parent(xml, "CdtrAcct", |xml| account(xml, &iban(payout)))?;
        parent(xml, "RmtInf", |xml| text(xml, "Ustrd", &payout.number))
    })
}

fn counts(xml: &mut Xml, payouts: &[Payout]) -> io::Result<()> {
    let sum = payouts.iter().map(|payout| payout.amount_minor).sum();
    text(xml, "NbOfTxs", &payouts.len().to_string())?;
    text(xml, "CtrlSum", &amount(sum))
}

fn account(xml: &mut Xml, iban: &str) -> io::Result<()> {
    parent(xml, "Id", |xml| text(xml, "IBAN", iban))
}

fn iban(payout: &Payout) -> String {
    let rib: Option<Rib> = payout.rib.as_deref().and_then(|rib| rib.parse().ok());
    rib.map_or_else(String::new, |rib| rib.iban())
}

fn payer_name(region: &Region) -> String {
    short(region.name.get(Locale::Fr).text)
}

fn short(name: &str) -> String {
    name.chars().take(NAME_LIMIT).collect()
}

fn parent(
    xml: &mut Xml,
    name: &str,
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).write_inner_content(inside)?;
    Ok(())
}

fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}
