//! How a parcel goes: to choose from, and as it was agreed.

use crate::words::{Isolated, Spoken, Words};
use kernel::{CooperativeId, Money};
use orders::delivery::{Agreed, Choices, Days};
use orders::quote::{Quote, QuotePart};

/// What the names of the fields begin with that say how a parcel goes; the
/// cooperative's id follows.
const FIELD: &str = "delivery-";

/// One way of a parcel.
pub(crate) struct Way {
    pub(crate) name: Spoken,
    /// How long it takes, as a sentence.
    pub(crate) days: Option<String>,
    /// Nothing where it is free.
    pub(crate) price: Option<Isolated>,
    pub(crate) cash: bool,
    pub(crate) point: Option<Point>,
}

/// Where it is collected.
pub(crate) struct Point {
    pub(crate) name: Spoken,
    pub(crate) landmark: String,
    pub(crate) hours: Option<Spoken>,
}

/// Every way of one cooperative's parcel.
pub(crate) struct WayChoice {
    /// The name of its fields.
    pub(crate) field: String,
    pub(crate) question: String,
    pub(crate) ways: Vec<OneWay>,
}

pub(crate) struct OneWay {
    pub(crate) value: String,
    pub(crate) chosen: bool,
    pub(crate) way: Way,
}

impl Way {
    pub(crate) fn of(t: Words, agreed: &Agreed, price: Money) -> Self {
        Self {
            name: t.spoken(&agreed.name),
            days: agreed.days.map(|days| spell(t, days)),
            price: (price.minor > 0).then(|| t.money(price)),
            cash: agreed.cash,
            point: agreed.point.as_ref().map(|point| Point {
                name: t.spoken(&point.name),
                landmark: point.landmark.clone(),
                hours: Some(t.spoken(&point.hours)).filter(|hours| !hours.text.is_empty()),
            }),
        }
    }
}

impl WayChoice {
    pub(crate) fn of(t: Words, part: &QuotePart) -> Self {
        let seller = part.cooperative.name.get(t.locale()).text;
        let chosen = part.chosen.agreed.choice();
        let ways = part.offers.iter().map(|offer| OneWay {
            value: offer.agreed.choice().to_string(),
            chosen: offer.agreed.choice() == chosen,
            way: Way::of(t, &offer.agreed, offer.price),
        });
        Self {
            field: field(part.cooperative.id),
            question: t.with("delivery-of", &[("seller", seller.into())]),
            ways: ways.collect(),
        }
    }
}

/// What was chosen, as the fields of a form that goes on.
pub(crate) fn fields(quote: &Quote) -> Vec<(String, String)> {
    let parts = quote.parts.iter();
    let pair = |part: &QuotePart| {
        let choice = part.chosen.agreed.choice();
        (field(part.cooperative.id), choice.to_string())
    };
    parts.map(pair).collect()
}

/// What was chosen, among the fields that a form sent. What makes no sense was
/// not chosen.
pub(crate) fn choices<'a>(sent: impl IntoIterator<Item = (&'a String, &'a String)>) -> Choices {
    let one = |(name, value): (&String, &String)| {
        let id = name.strip_prefix(FIELD)?;
        Some((id.parse().ok()?, value.parse().ok()?))
    };
    sent.into_iter().filter_map(one).collect()
}

fn field(id: CooperativeId) -> String {
    format!("{FIELD}{id}")
}

fn spell(t: Words, days: Days) -> String {
    if days.least == days.most {
        return t.count("delivery-day", i64::from(days.most));
    }
    let args = [
        ("least", i64::from(days.least).into()),
        ("most", i64::from(days.most).into()),
    ];
    t.with("delivery-days", &args)
}
