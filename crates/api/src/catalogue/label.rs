//! Quality signs.

use crate::values::{LocaleArg, LocalizedText, localized};
use async_graphql::{Context, Object};

pub(crate) struct Label(pub(crate) catalog::Label);

/// A quality sign (law 25-06) or a mark of the craft.
#[Object]
impl Label {
    /// What it is asked for by: `ProductFilter.label`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// The family of signs: `IGP`, `AOP`, `LA` and others.
    async fn kind(&self) -> &str {
        &self.0.kind
    }

    /// The name of the family.
    async fn kind_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.kind_name, locale)
    }

    /// The name of the sign.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.name, locale)
    }
}
