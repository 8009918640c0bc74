//! Regions, provinces and communes of Morocco.

use crate::errors::Fault;
use crate::loaders::{PlaceCode, find};
use crate::values::{LocaleArg, LocalizedText, localized};
use async_graphql::{Context, Enum, Object};

/// A level of the territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::PlaceKind")]
pub(crate) enum PlaceKind {
    /// One of the twelve regions.
    Region,
    /// A province or prefecture.
    Province,
    /// A commune, urban or rural.
    Commune,
}

pub(crate) struct Place(pub(crate) catalog::Place);

/// A region, province or commune of Morocco.
#[Object]
impl Place {
    /// The code of the Haut-Commissariat au Plan.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its level of the territory.
    async fn kind(&self) -> PlaceKind {
        self.0.kind.into()
    }

    /// Its name.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }

    /// The place that it lies in; null for a region.
    async fn parent(&self, ctx: &Context<'_>) -> Result<Option<Place>, Fault> {
        let Some(code) = self.0.parent_code.clone() else {
            return Ok(None);
        };
        Ok(find(ctx, PlaceCode(code)).await?.map(Place))
    }
}
