//! Where an order goes.

use crate::Shop;
use crate::fault::Fault;
use crate::words::{Spoken, Words};
use catalog::{PlaceKind, places};
use kernel::LocalizedText;
use orders::checkout::Recipient;

pub(crate) struct Address {
    pub(crate) name: String,
    /// As people write it.
    pub(crate) phone: String,
    pub(crate) email: Option<String>,
    pub(crate) place: Spoken,
    /// The province of a commune, where it bears another name.
    pub(crate) around: Option<Spoken>,
    pub(crate) landmark: String,
    pub(crate) note: Option<String>,
}

impl Address {
    pub(crate) async fn of(shop: &Shop, t: Words, to: &Recipient) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let place = places::by_code(db, &to.place_code).await?;
        let above = place
            .as_ref()
            .and_then(|place| place.parent_code.as_deref());
        let around = match above {
            Some(code) => places::by_code(db, code).await?,
            None => None,
        };
        let none = LocalizedText::default();
        let place = t.spoken(place.as_ref().map_or(&none, |place| &place.name));
        Ok(Self {
            name: to.name.clone(),
            phone: to.phone.display(),
            email: to.email.clone(),
            around: around
                .filter(|around| around.kind != PlaceKind::Region)
                .map(|around| t.spoken(&around.name))
                .filter(|around| around.text != place.text),
            place,
            landmark: to.landmark.clone(),
            note: to.note.clone(),
        })
    }
}
