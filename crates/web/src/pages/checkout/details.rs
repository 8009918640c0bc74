//! Step one of an order: who gets it, and where that is.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page};
use crate::views::field::{Choice, Field, Group};
use crate::views::way::{self, WayChoice};
use crate::words::{Isolated, Words};
use askama::Template;
use axum::http::StatusCode;
use catalog::places::{self, Destinations};
use identity::Email;
use orders::basket::BasketView;
use orders::checkout::Recipient;
use orders::delivery::Choices;
use orders::quote::Quote;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The longest answer that an order keeps, in characters.
const LONGEST: usize = 500;
/// What the field itself lets one type.
const LONGEST_TEXT: u16 = 500;

/// What was typed, right or wrong; it goes along as hidden fields to the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    pub(crate) name: String,
    pub(crate) phone: String,
    pub(crate) email: String,
    pub(crate) place: String,
    pub(crate) landmark: String,
    pub(crate) note: String,
    /// What else the form says: how each parcel goes.
    #[serde(flatten)]
    pub(crate) others: BTreeMap<String, String>,
}

/// An answer that is wrong: the field's name and the key of the sentence beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) field: &'static str,
    pub(crate) key: &'static str,
}

#[derive(Template)]
#[template(path = "pages/checkout_details.html")]
pub(crate) struct DetailsPage {
    frame: Frame,
    name: Field,
    phone: Field,
    email: Field,
    place: Field,
    places: Vec<Group>,
    /// How each parcel can go, once it is known where to.
    ways: Vec<WayChoice>,
    landmark: Field,
    note: Field,
    wrong: Vec<Wrong>,
    /// What the basket holds, delivery apart.
    goods: Isolated,
    /// What delivery costs, once it is known where to.
    delivery: Option<Isolated>,
    parcels: i64,
}

impl Page for DetailsPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        let title = t.get("details-title");
        if self.wrong.is_empty() {
            Head::new(title)
        } else {
            Head::new(format!("{}: {title}", t.get("form-wrong-short")))
        }
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        if self.wrong.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// Where the shop delivers, its own region first.
pub(crate) async fn destinations(shop: &Shop) -> Result<Destinations, Fault> {
    let db = shop.db.reader();
    let home = catalog::regions::home(db).await?;
    let code = home.map(|region| region.place_code).unwrap_or_default();
    Ok(places::destinations(db, &code).await?)
}

impl Typed {
    /// How the parcels are to go.
    pub(crate) fn choices(&self) -> Choices {
        way::choices(&self.others)
    }

    /// Whom the order goes to, or everything that stands in the way.
    pub(crate) fn check(&self, known: &Destinations) -> Result<Recipient, Vec<Wrong>> {
        let phone = self.phone.parse();
        let email = optional(&self.email).map(str::parse::<Email>).transpose();
        let mut wrong = Vec::new();
        let mut tell = |field, key| wrong.push(Wrong { field, key });
        match self.name.trim() {
            "" => tell("name", "error-name"),
            text if is_long(text) => tell("name", "error-long"),
            _ => {}
        }
        match (&phone, self.phone.trim()) {
            (Err(_), "") => tell("phone", "error-phone-missing"),
            (Err(_), _) => tell("phone", "error-phone"),
            (Ok(_), _) => {}
        }
        if email.is_err() {
            tell("email", "error-email");
        }
        if known.find(&self.place).is_none() {
            tell("place", "error-place");
        }
        match self.landmark.trim() {
            "" => tell("landmark", "error-landmark"),
            text if is_long(text) => tell("landmark", "error-long"),
            _ => {}
        }
        if is_long(&self.note) {
            tell("note", "error-long");
        }
        match (phone, email) {
            (Ok(phone), Ok(email)) if wrong.is_empty() => Ok(Recipient {
                name: self.name.trim().to_owned(),
                phone,
                email: email.map(|email| email.as_str().to_owned()),
                place_code: self.place.clone(),
                landmark: self.landmark.trim().to_owned(),
                note: optional(&self.note).map(str::to_owned),
            }),
            _ => Err(wrong),
        }
    }
}

fn optional(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn is_long(text: &str) -> bool {
    text.chars().count() > LONGEST
}

impl DetailsPage {
    pub(crate) fn new(
        frame: Frame,
        basket: &BasketView,
        (known, quote): (&Destinations, Option<&Quote>),
        typed: Typed,
        wrong: Vec<Wrong>,
    ) -> Self {
        let t = frame.t;
        let parts = quote
            .map(|quote| quote.parts.as_slice())
            .unwrap_or_default();
        let field = |name, value| field(t, &wrong, name, value);
        Self {
            name: Field {
                autocomplete: "name",
                required: true,
                ..field("name", typed.name)
            },
            phone: Field {
                kind: "tel",
                autocomplete: "tel",
                required: true,
                hint: Some(t.get("field-phone-hint")),
                ..field("phone", typed.phone)
            },
            email: Field {
                kind: "email",
                autocomplete: "email",
                note: Some(t.get("field-optional")),
                hint: Some(t.get("field-email-hint")),
                ..field("email", typed.email)
            },
            place: Field {
                kind: "",
                required: true,
                hint: Some(t.get("delivery-show-hint")),
                ..field("place", typed.place)
            },
            places: groups(t, known),
            ways: parts.iter().map(|part| WayChoice::of(t, part)).collect(),
            delivery: quote.map(|quote| t.money(quote.delivery)),
            landmark: Field {
                autocomplete: "street-address",
                required: true,
                hint: Some(t.get("field-landmark-hint")),
                ..field("landmark", typed.landmark)
            },
            note: Field {
                note: Some(t.get("field-optional")),
                hint: Some(t.get("field-note-hint")),
                ..field("note", typed.note)
            },
            wrong,
            goods: t.money(basket.goods),
            parcels: i64::try_from(basket.groups.len()).unwrap_or(i64::MAX),
            frame,
        }
    }
}

/// A field with what was typed, and what is wrong with it.
fn field(t: Words, wrong: &[Wrong], name: &'static str, value: String) -> Field {
    let found = wrong.iter().find(|wrong| wrong.field == name);
    Field {
        error: found.map(|wrong| t.get(wrong.key)),
        longest: LONGEST_TEXT,
        ..Field::text(name, t.choice("field", name), value)
    }
}

impl DetailsPage {
    fn mistakes(&self) -> i64 {
        i64::try_from(self.wrong.len()).unwrap_or(i64::MAX)
    }
}

/// The communes of the home region under their provinces, then the other
/// provinces under their regions.
/// The places to choose from, below the empty choice.
pub(crate) fn groups(t: Words, known: &Destinations) -> Vec<Group> {
    let choose = Group {
        label: None,
        options: vec![Choice {
            value: String::new(),
            label: t.get("field-place-choose"),
        }],
    };
    let known = known.groups.iter().map(|group| Group {
        label: Some(group.place.name.get(t.locale()).text.to_owned()),
        options: group
            .destinations
            .iter()
            .map(|place| Choice {
                value: place.code.clone(),
                label: place.name.get(t.locale()).text.to_owned(),
            })
            .collect(),
    });
    std::iter::once(choose).chain(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nowhere() -> Destinations {
        Destinations { groups: Vec::new() }
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once() {
        let wrong = Typed::default().check(&nowhere()).unwrap_err();
        let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field).collect();
        assert_eq!(fields, ["name", "phone", "place", "landmark"]);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let typed = Typed {
            name: "x".repeat(501),
            phone: "06 12".to_owned(),
            email: "amina@".to_owned(),
            landmark: " ".to_owned(),
            note: "é".repeat(500),
            ..Typed::default()
        };
        let wrong = typed.check(&nowhere()).unwrap_err();
        let keys: Vec<_> = wrong.iter().map(|wrong| wrong.key).collect();
        assert_eq!(
            keys,
            [
                "error-long",
                "error-phone",
                "error-email",
                "error-place",
                "error-landmark"
            ]
        );
    }
}
