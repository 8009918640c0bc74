//! Methods, grids and points as whoever keeps them sees them.

use crate::Shop;
use crate::catalogue::Place;
use crate::errors::Fault;
use crate::loaders::{GridsOf, PlaceCode, find, need};
use crate::shopping::DeliveryKind;
use crate::values::{Date, LocaleArg, LocalizedText, localized};
use async_graphql::{Context, ID, Object, SimpleObject};
use identity::{Officer, Seller};
use orders::delivery::{self, Band, GridVersion, Zone};
use orders::sending::{self, Sender};

pub(crate) struct RegionDelivery(pub(crate) Officer);

pub(crate) struct SellerDelivery(pub(crate) Seller);

pub(super) struct DeliveryMethod(pub(super) delivery::DeliveryMethod);

pub(super) struct CollectionPoint(pub(super) delivery::CollectionPoint);

struct DeliveryGrid(GridVersion);

struct DeliveryZone(Zone);

/// A price up to a weight.
#[derive(SimpleObject)]
struct DeliveryBand {
    /// The heaviest parcel at this price, in grams.
    up_to_grams: i32,
    /// In minor units.
    price_minor: i64,
}

/// From which amount on delivery is free, from a day on.
#[derive(SimpleObject)]
struct FreeDelivery {
    /// The day from which it holds.
    from_day: Date,
    /// Of the goods of one cooperative, in minor units; null where it is never free.
    from_minor: Option<i64>,
    /// Whether nothing of its own is said any more: what the region says holds.
    ended: bool,
}

/// The parcels that wait for a carrier, as a file for it.
#[derive(SimpleObject)]
struct CarrierList {
    /// How many there are.
    count: usize,
    /// For spreadsheets: number, name, telephone, place, landmark, cash to
    /// collect, weight in grams.
    csv: String,
}

/// How parcels go in a region.
#[Object]
impl RegionDelivery {
    /// The methods of the region, in the order in which they are shown.
    async fn methods(&self, ctx: &Context<'_>) -> Result<Vec<DeliveryMethod>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = delivery::of_officer(db, &self.0).await?;
        Ok(rows.into_iter().map(DeliveryMethod).collect())
    }

    /// The collection points, by province.
    async fn points(&self, ctx: &Context<'_>) -> Result<Vec<CollectionPoint>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = delivery::points_of(db, &self.0).await?;
        Ok(rows.into_iter().map(CollectionPoint).collect())
    }

    /// What was said about free delivery, the newest first. It holds for every
    /// cooperative that says nothing itself.
    async fn free(&self, ctx: &Context<'_>) -> Result<Vec<FreeDelivery>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = delivery::free_of_region(db, &self.0).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// The packed parcels that wait for a carrier.
    async fn waiting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The carrier, as its methods name it.")] carrier: String,
    ) -> Result<CarrierList, Fault> {
        waiting(ctx, Sender::Region(&self.0), &carrier).await
    }
}

/// How a cooperative sends its parcels.
#[Object]
impl SellerDelivery {
    /// Its own delivery to the door; null where the region's carriers carry.
    async fn own(&self, ctx: &Context<'_>) -> Result<Option<DeliveryMethod>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = delivery::of_seller(db, &self.0).await?;
        Ok(found.map(DeliveryMethod))
    }

    /// What it said about free delivery, the newest first.
    async fn free(&self, ctx: &Context<'_>) -> Result<Vec<FreeDelivery>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = delivery::free_of(db, &self.0).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// Its packed parcels that wait for a carrier.
    async fn waiting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The carrier, as the parcels name it.")] carrier: String,
    ) -> Result<CarrierList, Fault> {
        waiting(ctx, Sender::Seller(&self.0), &carrier).await
    }
}

async fn waiting(
    ctx: &Context<'_>,
    sender: Sender<'_>,
    carrier: &str,
) -> Result<CarrierList, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let rows = sending::waiting(db, sender, carrier).await?;
    Ok(CarrierList {
        count: rows.len(),
        csv: sending::as_csv(&rows).map_err(Fault::ours)?,
    })
}

/// A way in which parcels go.
#[Object]
impl DeliveryMethod {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Where it takes a parcel.
    async fn kind(&self) -> DeliveryKind {
        self.0.kind.into()
    }

    /// What shoppers read.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// Who carries.
    async fn carrier(&self) -> &str {
        &self.0.carrier
    }

    /// Whether it can be paid in cash on arrival.
    async fn cash(&self) -> bool {
        self.0.cash
    }

    /// Whether it is offered.
    async fn active(&self) -> bool {
        self.0.active
    }

    /// The lower, the earlier it is shown.
    async fn position(&self) -> i32 {
        self.0.position
    }

    /// Every version of what it costs, the newest first. The one with the latest
    /// day that has come holds.
    async fn grids(&self, ctx: &Context<'_>) -> Result<Vec<DeliveryGrid>, Fault> {
        let rows = find(ctx, GridsOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(DeliveryGrid).collect())
    }
}

/// One version of what a method costs. It is never edited; a newer one follows it.
#[Object]
impl DeliveryGrid {
    /// 1 for the first.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The day from which it holds.
    async fn from_day(&self) -> Date {
        Date(self.0.from_day)
    }

    /// The zones; without any, nothing is sent this way from that day on.
    async fn zones(&self) -> Vec<DeliveryZone> {
        self.0
            .grid
            .zones
            .iter()
            .cloned()
            .map(DeliveryZone)
            .collect()
    }
}

/// Places that cost the same.
#[Object]
impl DeliveryZone {
    /// What it is called.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Communes, provinces and regions; the most specific wins.
    async fn places(&self, ctx: &Context<'_>) -> Result<Vec<Place>, Fault> {
        let mut places = Vec::with_capacity(self.0.places.len());
        for code in &self.0.places {
            places.extend(find(ctx, PlaceCode(code.clone())).await?.map(Place));
        }
        Ok(places)
    }

    /// How many days it takes at the least; null where nobody says.
    async fn days_least(&self) -> Option<u32> {
        self.0.days.map(|days| days.least)
    }

    /// How many days it takes at the most; null where nobody says.
    async fn days_most(&self) -> Option<u32> {
        self.0.days.map(|days| days.most)
    }

    /// The prices, lightest first.
    async fn bands(&self) -> Vec<DeliveryBand> {
        self.0.bands.iter().copied().map(Into::into).collect()
    }
}

/// A place where shoppers collect their parcels.
#[Object]
impl CollectionPoint {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Its name.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// Its commune or province.
    async fn place(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        need(ctx, PlaceCode(self.0.place_code.clone()))
            .await
            .map(Place)
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

    /// Whether parcels can be paid there in cash.
    async fn cash(&self) -> bool {
        self.0.cash
    }

    /// Whether it is offered.
    async fn active(&self) -> bool {
        self.0.active
    }
}

impl From<Band> for DeliveryBand {
    fn from(band: Band) -> Self {
        Self {
            up_to_grams: band.up_to_g,
            price_minor: band.price_minor,
        }
    }
}

impl From<delivery::FreeDelivery> for FreeDelivery {
    fn from(row: delivery::FreeDelivery) -> Self {
        Self {
            from_day: Date(row.from_day),
            from_minor: row.from_minor,
            ended: row.ended,
        }
    }
}
