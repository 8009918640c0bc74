//! What lies in a parcel and where it goes: for whoever packs it, and for the
//! shopper who opens it.

use crate::bill::party;
use crate::words::Words;
use crate::{Paper, Sheet};
use chrono::NaiveDate;
use kernel::{LocalizedText, Money};
use payments::invoices::Party;
use serde_json::json;

/// A packing sheet, which is the delivery note too.
#[derive(Clone, Debug)]
pub struct PackingSheet {
    pub order_number: String,
    pub ordered_on: NaiveDate,
    pub seller: Party,
    pub recipient: Party,
    /// What the carrier should know besides.
    pub note: Option<String>,
    /// How it was agreed to go.
    pub way: LocalizedText,
    /// Where its shopper collects it: the point's name, and what one looks for.
    pub point: Option<(LocalizedText, String)>,
    pub carrier: Option<String>,
    pub tracking_number: Option<String>,
    pub lines: Vec<PackedLine>,
    /// What the scales said, or else what its things weigh.
    pub weight_g: i32,
    /// What is collected at the door; none where it is paid already.
    pub to_collect: Option<Money>,
}

/// One thing to pack.
#[derive(Clone, Debug)]
pub struct PackedLine {
    pub name: LocalizedText,
    pub size: Option<String>,
    pub quantity: i32,
}

const LABELS: &[(&str, &str)] = &[
    ("order", "paper-order"),
    ("date", "paper-date"),
    ("seller", "paper-seller"),
    ("recipient", "paper-recipient"),
    ("note", "paper-note"),
    ("way", "paper-way"),
    ("point", "paper-point"),
    ("carrier", "paper-carrier"),
    ("tracking", "paper-tracking"),
    ("item", "paper-item"),
    ("quantity", "paper-quantity"),
    ("packed", "paper-packed"),
    ("weight", "paper-weight"),
    ("collect", "paper-collect"),
    ("paid", "paper-already-paid"),
    ("packed-by", "paper-packed-by"),
    ("received-by", "paper-received-by"),
    ("signature", "paper-signature"),
    ("phone", "paper-phone"),
    ("ice", "paper-ice"),
    ("page", "paper-page"),
];

impl Paper for PackingSheet {
    fn sheet(&self, words: Words) -> Sheet {
        let heading = words.get("paper-packing-sheet");
        let lines = self.lines.iter().map(|line| {
            let (name, quantity) = (words.text(&line.name), words.count(line.quantity));
            json!({ "name": name, "size": line.size, "quantity": quantity })
        });
        let point = self.point.as_ref().map(|(name, landmark)| {
            let name = name.get(words.locale()).text;
            format!("{name}, {landmark}")
        });
        Sheet {
            template: "packing_sheet.typ",
            title: format!("{heading} {}", self.order_number),
            data: json!({
                "labels": words.labels(LABELS),
                "heading": heading,
                "order": self.order_number,
                "date": words.day(self.ordered_on),
                "seller": party(words, &self.seller),
                "recipient": party(words, &self.recipient),
                "note": self.note,
                "way": words.text(&self.way),
                "point": point,
                "carrier": self.carrier,
                "tracking": self.tracking_number,
                "lines": lines.collect::<Vec<_>>(),
                "weight": i18n::weight(self.weight_g.into(), words.locale()),
                "collect": self.to_collect.map(|amount| words.money(amount)),
            }),
        }
    }
}
