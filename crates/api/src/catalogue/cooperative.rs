//! The sellers.

use super::{Place, Product};
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::{PlaceCode, ProductCountOf, ProductsOf, find, need};
use crate::values::{LocaleArg, LocalizedText, localized};
use async_graphql::{Context, ID, Object};
use catalog::ProductFilter;

pub(crate) struct Cooperative(pub(crate) catalog::Cooperative);

/// A seller: cooperative, union of cooperatives, GIE or association.
#[Object]
impl Cooperative {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Its name in addresses: `/{lang}/cooperatives/{slug}`.
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

    /// What it tells about itself.
    async fn story(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.story, locale)
    }

    /// Its legal form, in words.
    async fn legal_form(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.legal_form_name, locale)
    }

    /// The province where it works.
    async fn province(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        let code = PlaceCode(self.0.province_code.clone());
        need(ctx, code).await.map(Place)
    }

    /// The commune where it works.
    async fn commune(&self, ctx: &Context<'_>) -> Result<Place, Fault> {
        let code = PlaceCode(self.0.commune_code.clone());
        need(ctx, code).await.map(Place)
    }

    /// The year in which it was founded, where it is known.
    async fn founded(&self) -> Option<i32> {
        self.0.founded
    }

    /// How many members it has.
    async fn members(&self) -> i32 {
        self.0.members
    }

    /// How many of its members are women.
    async fn women_members(&self) -> i32 {
        self.0.women_members
    }

    /// Whether women lead it.
    async fn women_led(&self) -> bool {
        self.0.women_led
    }

    /// Whether all its members are women.
    async fn women_only(&self) -> bool {
        self.0.women_only
    }

    /// Whether its ICE, which its invoices must name, is there and passes its
    /// check. No official text gives the check: this warns, and stops nothing.
    async fn ice_fits(&self) -> bool {
        self.0.ice.as_deref().is_some_and(payments::bank::ice_fits)
    }

    /// How many products it offers.
    async fn product_count(&self, ctx: &Context<'_>) -> Result<u64, Fault> {
        let count = find(ctx, ProductCountOf(self.0.id)).await?;
        Ok(count.unwrap_or(0))
    }

    /// Its products, newest first.
    async fn products(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
    ) -> Result<List<Product>, Fault> {
        let asked = request(first, after);
        let key = ProductsOf {
            cooperative_id: self.0.id,
            first: asked.first,
            after: asked.after.as_ref().map(|after| after.as_str().to_owned()),
        };
        let page = need(ctx, key).await?;
        let filter = ProductFilter {
            cooperative: Some(self.0.id),
            ..ProductFilter::default()
        };
        Ok(List::new(page, &asked, Count::Products(filter), Product))
    }
}
