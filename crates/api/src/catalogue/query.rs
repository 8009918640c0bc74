//! The queries of the catalogue.

use super::filter::{ProductFilter, ProductSort};
use super::label::Label;
use super::search::{self, SearchConnection};
use super::suggestions::{self, SearchSuggestions};
use super::{Category, Cooperative, Place, Product, Region};
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::{Signs, need};
use crate::values::{LocaleArg, language, read};
use ::search::{SearchQuery, SuggestQuery};
use async_graphql::{Context, ID, Object};
use uuid::Uuid;

#[derive(Default)]
pub(crate) struct CatalogueQuery;

#[Object]
impl CatalogueQuery {
    /// A region that runs its market here.
    async fn region(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its slug; without one, the region that opens when none is named.")] slug: Option<
            String,
        >,
    ) -> Result<Region, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = match slug {
            Some(slug) => catalog::regions::by_slug(db, &slug).await?,
            None => catalog::regions::home(db).await?,
        };
        found.map(Region).ok_or(Fault::NotFound)
    }

    /// All regions that run their market here.
    async fn regions(&self, ctx: &Context<'_>) -> Result<Vec<Region>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = catalog::regions::all(db).await?;
        Ok(rows.into_iter().map(Region).collect())
    }

    /// The whole tree of categories, level by level, each level in its order.
    async fn categories(&self, ctx: &Context<'_>) -> Result<Vec<Category>, Fault> {
        Category::all(ctx).await
    }

    /// One category; null if there is none.
    async fn category(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its code.")] code: String,
    ) -> Result<Option<Category>, Fault> {
        Category::by_code(ctx, &code).await
    }

    /// All quality signs.
    async fn labels(&self, ctx: &Context<'_>) -> Result<Vec<Label>, Fault> {
        let signs = need(ctx, Signs).await?;
        Ok(signs.iter().cloned().map(Label).collect())
    }

    /// The places that lie directly in a place.
    async fn places(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The code of the place; without one, the regions.")] parent: Option<
            String,
        >,
    ) -> Result<Vec<Place>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = catalog::places::within(db, parent.as_deref()).await?;
        Ok(rows.into_iter().map(Place).collect())
    }

    /// The sellers, in the order in which they joined.
    async fn cooperatives(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
        #[graphql(desc = "The slug of a region; without one, those of all.")] region: Option<
            String,
        >,
    ) -> Result<List<Cooperative>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let region = match region {
            Some(slug) => Some(
                catalog::regions::by_slug(db, &slug)
                    .await?
                    .ok_or(Fault::NotFound)?
                    .id,
            ),
            None => None,
        };
        let asked = request(first, after);
        let page = catalog::cooperatives::page(db, region, &asked).await?;
        let count = Count::Cooperatives(region);
        Ok(List::new(page, &asked, count, Cooperative))
    }

    /// One seller; null if there is none.
    async fn cooperative(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its slug.")] slug: String,
    ) -> Result<Option<Cooperative>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = catalog::cooperatives::by_slug(db, &slug).await?;
        Ok(found.map(Cooperative))
    }

    /// Products, narrowed and ordered.
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
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<ProductFilter>,
        #[graphql(desc = "The order.", default_with = "ProductSort::Newest")] sort: ProductSort,
    ) -> Result<List<Product>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let filter = filter.unwrap_or_default().into();
        let asked = request(first, after);
        let page = catalog::products::page(db, &filter, sort.into(), &asked).await?;
        Ok(List::new(page, &asked, Count::Products(filter), Product))
    }

    /// One product; null if there is none.
    async fn product(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its slug.")] slug: String,
    ) -> Result<Option<Product>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let found = catalog::products::by_slug(db, &slug).await?;
        Ok(found.map(Product))
    }

    /// Products by words, in any of the four languages; typing errors are forgiven.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the schema")]
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The words, 200 characters at most; empty finds everything.",
            validator(chars_max_length = 200)
        )]
        text: String,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
        #[graphql(desc = "What the search is narrowed to.")] filter: Option<ProductFilter>,
        #[graphql(desc = "The order; without one, the best first.")] sort: Option<ProductSort>,
        #[graphql(
            desc = "The language whose texts count more; else the request's. The others still count."
        )]
        locale: LocaleArg,
    ) -> Result<SearchConnection, Fault> {
        let asked = request(first, after);
        let query = SearchQuery {
            text,
            locale: language(ctx, locale),
            filter: filter.unwrap_or_default().into(),
            sort: sort.map(Into::into),
            first: asked.first,
            after: asked.after.clone(),
        };
        search::run(ctx, query, &asked).await
    }

    /// Where words may lead while somebody types them, the last taken for a beginning.
    async fn suggestions(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "What is typed so far, 200 characters at most.",
            validator(chars_max_length = 200)
        )]
        text: String,
        #[graphql(desc = "The id of a region; without one, all.")] region: Option<ID>,
        #[graphql(desc = "The language whose texts count more; else the request's.")]
        locale: LocaleArg,
    ) -> Result<SearchSuggestions, Fault> {
        let query = SuggestQuery {
            text,
            locale: language(ctx, locale),
            // An id that is none of ours is nobody's.
            region: region.map(|id| read(&id).unwrap_or(kernel::RegionId(Uuid::nil()))),
        };
        suggestions::run(ctx, &query).await
    }
}
