//! The regions that run their market here.

use super::Place;
use crate::errors::Fault;
use crate::loaders::{PlaceCode, need};
use crate::values::{Currency, Locale, LocaleArg, LocalizedText, localized};
use async_graphql::{Context, ID, Object};

pub(crate) struct Region(pub(crate) catalog::Region);

/// A region that runs its market here.
#[Object]
impl Region {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Its name in addresses.
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

    /// The region as a place, above its provinces.
    async fn place(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        let code = PlaceCode(self.0.place_code.clone());
        need(ctx, code).await.map(Place)
    }

    /// The languages of its market, in their order.
    async fn locales(&self) -> Vec<Locale> {
        self.0.locales.0.iter().copied().map(Into::into).collect()
    }

    /// The currency of its prices.
    async fn currency(&self) -> Currency {
        self.0.currency.into()
    }

    /// The IANA time zone whose days are the days of its figures.
    async fn time_zone(&self) -> &str {
        &self.0.time_zone
    }
}
