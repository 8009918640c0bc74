//! What officers and cooperatives say about delivery.

use crate::shopping::DeliveryKind;
use crate::values::Date;
use async_graphql::{ID, InputObject};
use kernel::LocalizedText;
use orders::delivery::{
    Band, Days, FreeFrom, Grid, NewMethod, NewPoint, OwnDelivery, SetFree, Zone,
};

/// A text in up to four languages.
#[derive(InputObject)]
pub(super) struct LocalizedTextInput {
    /// In Arabic.
    ar: Option<String>,
    /// In French.
    fr: Option<String>,
    /// In Tamazight.
    zgh: Option<String>,
    /// In English.
    en: Option<String>,
}

/// A method of a region, new or changed. What was ordered keeps it as it was.
#[derive(InputObject)]
pub(super) struct SaveDeliveryMethodInput {
    /// The region.
    pub(super) region_id: ID,
    /// The method to change; a new one without.
    pub(super) method_id: Option<ID>,
    /// Where it takes a parcel; a method keeps its kind.
    kind: DeliveryKind,
    /// What shoppers read, 80 characters at most.
    name: LocalizedTextInput,
    /// Who carries, as it is known in the books; 80 characters at most.
    carrier: String,
    /// Whether it can be paid in cash on arrival.
    cash: bool,
    /// Whether it is offered.
    active: bool,
    /// The lower, the earlier it is shown.
    #[graphql(default)]
    position: i32,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// What a method costs from a day on.
#[derive(InputObject)]
pub(super) struct SetDeliveryGridInput {
    /// The region.
    pub(super) region_id: ID,
    /// The method.
    pub(super) method_id: ID,
    /// The day from which it holds.
    pub(super) from_day: Date,
    /// The zones; without any, nothing is sent this way from that day on.
    pub(super) zones: Vec<DeliveryZoneInput>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// Places that cost the same. A place is in one zone of a grid at most.
#[derive(InputObject)]
pub(super) struct DeliveryZoneInput {
    /// What it is called, 60 characters at most.
    name: String,
    /// Codes of communes, provinces and regions; the most specific wins.
    place_codes: Vec<String>,
    /// How many days it takes at the least.
    days_least: Option<u32>,
    /// How many days it takes at the most, 60 or fewer; without, nothing is said.
    days_most: Option<u32>,
    /// Prices for rising weights.
    bands: Vec<DeliveryBandInput>,
}

/// A price up to a weight.
#[derive(InputObject)]
pub(super) struct DeliveryBandInput {
    /// The heaviest parcel at this price, in grams.
    up_to_grams: i32,
    /// In minor units.
    price_minor: i64,
}

/// A collection point, new or changed. What was ordered keeps it as it was.
#[derive(InputObject)]
pub(super) struct SaveCollectionPointInput {
    /// The region.
    pub(super) region_id: ID,
    /// The point to change; a new one without.
    pub(super) point_id: Option<ID>,
    /// Its name, 80 characters at most.
    name: LocalizedTextInput,
    /// The code of a commune, or of a province whose communes are not known.
    place_code: String,
    /// What one looks for, 300 characters at most.
    landmark: String,
    /// When it is open, in words.
    hours: LocalizedTextInput,
    /// Whether parcels can be paid there in cash.
    cash: bool,
    /// Whether it is offered.
    active: bool,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// From which amount on delivery is free, from a day on.
#[derive(InputObject)]
pub(super) struct SetFreeDeliveryInput {
    /// The region.
    pub(super) region_id: ID,
    /// The day from which it holds.
    from_day: Date,
    /// Of the goods of one cooperative, in minor units; without, it is never free.
    from_minor: Option<i64>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// A cooperative's own delivery to the door. Where it has a zone, the region's
/// carriers do not come.
#[derive(InputObject)]
pub(super) struct SetOwnDeliveryInput {
    /// The cooperative.
    pub(super) cooperative_id: ID,
    /// What shoppers read, 80 characters at most.
    name: LocalizedTextInput,
    /// Who carries, 80 characters at most.
    carrier: String,
    /// Whether it can be paid in cash at the door.
    cash: bool,
    /// The day from which it holds.
    from_day: Date,
    /// The zones; without any, the region's carriers carry again.
    zones: Vec<DeliveryZoneInput>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// From which amount on a cooperative's delivery is free, from a day on.
#[derive(InputObject)]
pub(super) struct SetOwnFreeDeliveryInput {
    /// The cooperative.
    pub(super) cooperative_id: ID,
    /// The day from which it holds.
    from_day: Date,
    /// Of its goods, in minor units; without, it is never free.
    from_minor: Option<i64>,
    /// What the region says holds; the amount is then ignored.
    #[graphql(default)]
    as_the_region: bool,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

impl From<LocalizedTextInput> for LocalizedText {
    fn from(said: LocalizedTextInput) -> Self {
        Self {
            ar: filled(said.ar),
            fr: filled(said.fr),
            zgh: filled(said.zgh),
            en: filled(said.en),
        }
    }
}

fn filled(text: Option<String>) -> Option<String> {
    let text = text?.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

impl SaveDeliveryMethodInput {
    pub(super) fn method(self) -> NewMethod {
        NewMethod {
            kind: self.kind.into(),
            name: self.name.into(),
            carrier: self.carrier,
            cash: self.cash,
            active: self.active,
            position: self.position,
        }
    }
}

impl SaveCollectionPointInput {
    pub(super) fn point(self) -> NewPoint {
        NewPoint {
            name: self.name.into(),
            place_code: self.place_code,
            landmark: self.landmark,
            hours: self.hours.into(),
            cash: self.cash,
            active: self.active,
        }
    }
}

impl SetFreeDeliveryInput {
    pub(super) fn free(&self) -> SetFree {
        SetFree {
            from_day: self.from_day.0,
            free: self.from_minor.map_or(FreeFrom::Never, FreeFrom::Amount),
        }
    }
}

impl SetOwnFreeDeliveryInput {
    pub(super) fn free(&self) -> SetFree {
        let own = self.from_minor.map_or(FreeFrom::Never, FreeFrom::Amount);
        SetFree {
            from_day: self.from_day.0,
            free: if self.as_the_region {
                FreeFrom::AsTheRegion
            } else {
                own
            },
        }
    }
}

impl SetOwnDeliveryInput {
    pub(super) fn own(self) -> OwnDelivery {
        OwnDelivery {
            name: self.name.into(),
            carrier: self.carrier,
            cash: self.cash,
            from_day: self.from_day.0,
            grid: grid(self.zones),
        }
    }
}

/// A grid as it was said.
pub(super) fn grid(zones: Vec<DeliveryZoneInput>) -> Grid {
    let band = |said: DeliveryBandInput| Band {
        up_to_g: said.up_to_grams,
        price_minor: said.price_minor,
    };
    let zone = |said: DeliveryZoneInput| Zone {
        name: said.name.trim().to_owned(),
        places: said.place_codes,
        days: said.days_most.map(|most| Days {
            least: said.days_least.unwrap_or(most),
            most,
        }),
        bands: said.bands.into_iter().map(band).collect(),
    };
    Grid {
        zones: zones.into_iter().map(zone).collect(),
    }
}
