//! Products and their sizes.

use super::label::Label;
use super::picture::Picture;
use super::{Category, Cooperative, Place};
use crate::errors::Fault;
use crate::loaders::{DeliveryOf, LabelsOf, PicturesOf, PlaceCode, VariantsOf, find, need};
use crate::shopping::DeliveryOffer;
use crate::values::{LocaleArg, LocalizedText, Money, localized};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use orders::delivery::Piece;

pub(crate) struct Product(pub(crate) catalog::Product);

pub(crate) struct Variant(pub(crate) catalog::Variant);

/// What a net quantity counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::NetUnit")]
pub(crate) enum NetUnit {
    /// Milligrams: saffron.
    Milligram,
    /// Grams.
    Gram,
    /// Millilitres.
    Millilitre,
    /// Pieces.
    Piece,
    /// Pairs, of shoes for one.
    Pair,
}

/// Whether the shopper may change their mind (law 31-08, articles 36 and 38).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::WithdrawalRight")]
pub(crate) enum WithdrawalRight {
    /// Within seven days from receipt.
    Standard,
    /// Not at all: it spoils quickly.
    ExcludedPerishable,
    /// Not at all: it is made to the buyer's wishes.
    ExcludedPersonalised,
}

/// What is inside one unit.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub(crate) struct NetQuantity {
    /// How many.
    value: i32,
    /// Of what.
    unit: NetUnit,
}

impl Product {
    async fn sizes(&self, ctx: &Context<'_>) -> Result<Vec<catalog::Variant>, Fault> {
        let sizes = find(ctx, VariantsOf(self.0.id)).await?;
        Ok(sizes.unwrap_or_default())
    }
}

/// A product as a cooperative offers it.
#[Object]
impl Product {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Its name in addresses: `/{lang}/p/{slug}`.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// Its name.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// What the cooperative says of it.
    async fn description(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.description, locale)
    }

    /// Its category.
    async fn category(&self, ctx: &Context<'_>) -> Result<Category, Fault> {
        Category::by_code(ctx, &self.0.category_code)
            .await?
            .ok_or_else(|| Fault::broken("a product has a category that is not there"))
    }

    /// Who makes and sells it.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.cooperative_id).await.map(Cooperative)
    }

    /// The province where it comes from.
    async fn province(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        let code = PlaceCode(self.0.province_code.clone());
        need(ctx, code).await.map(Place)
    }

    /// The commune where it comes from.
    async fn commune(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        let code = PlaceCode(self.0.commune_code.clone());
        need(ctx, code).await.map(Place)
    }

    /// The price of one unit, all taxes included.
    async fn price(&self) -> Money {
        self.0.price().into()
    }

    /// The price of a kilogram or a litre; null for what is sold by the piece.
    async fn unit_price(&self) -> Option<Money> {
        self.0.unit_price().map(Into::into)
    }

    /// What one unit is, in words: a box of 500 g, a jar.
    async fn unit(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.unit_label, locale)
    }

    /// What is inside one unit.
    async fn net_quantity(&self) -> NetQuantity {
        NetQuantity {
            value: self.0.net_value,
            unit: self.0.net_unit.into(),
        }
    }

    /// The gross weight of one unit, in grams: delivery is paid by it.
    async fn weight_grams(&self) -> i32 {
        self.0.weight_g
    }

    /// The cheapest delivery of one piece, before there is a basket; of ways at
    /// one price the one to the door. Null where it is not sent to that place.
    async fn delivery_from(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The code of the commune, or of the province where its communes are \
                          not known."
        )]
        place: String,
    ) -> Result<Option<DeliveryOffer>, Fault> {
        let key = DeliveryOf {
            piece: Piece::of(&self.0),
            place_code: place,
        };
        Ok(find(ctx, key).await?.map(DeliveryOffer::from))
    }

    /// Whether it can be bought now.
    async fn in_stock(&self, ctx: &Context<'_>) -> Result<bool, Fault> {
        let sizes = self.sizes(ctx).await?;
        Ok(sizes.iter().any(|size| size.on_hand > 0))
    }

    /// How many can be bought now, over all sizes.
    async fn available(&self, ctx: &Context<'_>) -> Result<i64, Fault> {
        let sizes = self.sizes(ctx).await?;
        Ok(sizes.iter().map(|size| i64::from(size.on_hand)).sum())
    }

    /// Its sizes, one at least; what goes into a basket is one of them.
    async fn variants(&self, ctx: &Context<'_>) -> Result<Vec<Variant>, Fault> {
        let sizes = self.sizes(ctx).await?;
        Ok(sizes.into_iter().map(Variant).collect())
    }

    /// Its quality signs.
    async fn labels(&self, ctx: &Context<'_>) -> Result<Vec<Label>, Fault> {
        let signs = find(ctx, LabelsOf(self.0.id)).await?.unwrap_or_default();
        Ok(signs.into_iter().map(Label).collect())
    }

    /// Its pictures, the main one first.
    async fn pictures(&self, ctx: &Context<'_>) -> Result<Vec<Picture>, Fault> {
        let pictures = find(ctx, PicturesOf(self.0.id)).await?;
        let pictures = pictures.unwrap_or_default().into_iter();
        Ok(pictures.map(Into::into).collect())
    }

    /// The months in which it is in season, 1 to 12; empty for all year.
    async fn season_months(&self) -> &[u32] {
        &self.0.season_months.0
    }

    /// Whether the shopper may change their mind.
    async fn withdrawal_right(&self) -> WithdrawalRight {
        self.0.withdrawal_right.into()
    }

    /// Whether its seller needs the approval of ONSSA, the office of food safety.
    async fn onssa_required(&self) -> bool {
        self.0.onssa_required
    }

    /// Whether it must be kept cold on its way.
    async fn cold_chain(&self) -> bool {
        self.0.cold_chain
    }

    /// Whether it is fresh and must travel fast.
    async fn fresh(&self) -> bool {
        self.0.fresh
    }

    /// Whether it may be sent out of the country.
    async fn ships_abroad(&self) -> bool {
        self.0.ships_abroad
    }

    /// Whether there is only one of it: a carpet, a fossil.
    async fn unique_piece(&self) -> bool {
        self.0.unique_piece
    }

    /// Whether its cooperative sells it at all; what it does not sell is found
    /// only by who ordered it.
    async fn listed(&self) -> bool {
        self.0.listed()
    }

    /// What is in it, in falling order of weight; empty where nothing is said.
    async fn ingredients(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.details.ingredients, locale)
    }

    /// The days it takes to make, for what is made only once it is ordered.
    async fn made_to_order_days(&self) -> Option<i32> {
        self.0.details.made_to_order_days
    }

    /// How long it keeps, in days, where that is known.
    async fn shelf_life_days(&self) -> Option<i32> {
        self.0.shelf_life_days
    }
}

/// A product in one size: what is counted, sold and packed. A product without
/// sizes has one variant without a label.
#[Object]
impl Variant {
    /// Its id, for baskets.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The size as the trade writes it: `M`, `40-43`. Null where there is one only.
    async fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// How many can be bought now.
    async fn available(&self) -> i32 {
        self.0.on_hand
    }

    /// The product that this is a size of.
    async fn product(&self, ctx: &Context<'_>) -> Result<Product, Fault> {
        need(ctx, self.0.product_id).await.map(Product)
    }
}
