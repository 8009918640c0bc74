//! How a parcel goes, as a shopper chooses it and as an order keeps it.

use crate::errors::Fault;
use crate::loaders::{PlaceCode, need};
use crate::values::{LocaleArg, LocalizedText, Money, localized, read};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use orders::delivery::{Agreed, AgreedPoint, Choices, Offer};

pub(crate) struct DeliveryWay(pub(crate) Agreed);

struct PickupPoint(AgreedPoint);

/// Where a method takes a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "orders::delivery::MethodKind")]
pub(crate) enum DeliveryKind {
    /// To the shopper's door.
    Door,
    /// To a collection point, which keeps it for the shopper.
    Point,
    /// To the station of a bus or a taxi, where the shopper fetches it.
    Station,
}

/// One way in which a cooperative's parcel can go.
#[derive(SimpleObject)]
pub(crate) struct DeliveryOffer {
    /// The way.
    way: DeliveryWay,
    /// What the shopper pays for it.
    price: Money,
}

/// The way that was chosen for the parcel of a cooperative.
#[derive(InputObject)]
pub(crate) struct DeliveryChoiceInput {
    /// Whose parcel.
    cooperative_id: ID,
    /// `choice` of an offer of the quote.
    choice: String,
}

/// How a parcel goes. An order keeps it as it was agreed.
#[Object]
impl DeliveryWay {
    /// What is said to choose it.
    async fn choice(&self) -> String {
        self.0.choice().to_string()
    }

    /// Where it takes the parcel.
    async fn kind(&self) -> DeliveryKind {
        self.0.kind.into()
    }

    /// What it is called.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// Who is to carry it.
    async fn carrier(&self) -> &str {
        &self.0.carrier
    }

    /// The zone of the carrier's grid that gave the price.
    async fn zone(&self) -> &str {
        &self.0.zone
    }

    /// How many days it takes at the least; null where nobody says.
    async fn days_least(&self) -> Option<u32> {
        self.0.days.map(|days| days.least)
    }

    /// How many days it takes at the most; null where nobody says.
    async fn days_most(&self) -> Option<u32> {
        self.0.days.map(|days| days.most)
    }

    /// Whether it can be paid in cash on arrival.
    async fn cash(&self) -> bool {
        self.0.cash
    }

    /// Where the shopper collects it; null where it goes to no collection point.
    async fn point(&self) -> Option<PickupPoint> {
        self.0.point.clone().map(PickupPoint)
    }
}

/// A place where shoppers collect their parcels.
#[Object]
impl PickupPoint {
    /// Its name.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// The name of its commune or province.
    async fn place_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> Result<LocalizedText, Fault> {
        let place = need(ctx, PlaceCode(self.0.place_code.clone())).await?;
        Ok(localized(ctx, &place.name, locale))
    }

    /// What one looks for.
    async fn landmark(&self) -> &str {
        &self.0.landmark
    }

    /// When it is open.
    async fn hours(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.hours, locale)
    }
}

impl From<Offer> for DeliveryOffer {
    fn from(offer: Offer) -> Self {
        Self {
            way: DeliveryWay(offer.agreed),
            price: offer.price.into(),
        }
    }
}

/// What was chosen; `None` where something of it names no way at all.
pub(super) fn choices(said: Option<Vec<DeliveryChoiceInput>>) -> Option<Choices> {
    said.unwrap_or_default()
        .into_iter()
        .map(|one| Some((read(&one.cooperative_id)?, one.choice.parse().ok()?)))
        .collect()
}
