//! What a search finds and how it divides.

use super::{Category, Cooperative, Place, Product, label::Label};
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, Edge, List, PageInfo};
use crate::loaders::{Batches, PlaceCode, Signs, find, need};
use async_graphql::{Context, Object, SimpleObject};
use kernel::{CooperativeId, Page, PageRequest, ProductId};
use search::{FacetCount, PriceCount, SearchQuery};

pub(crate) struct SearchConnection {
    products: List<Product>,
    facets: search::Facets,
    hints: search::Hints,
}

struct Facets(search::Facets);

/// A part of the answer: a kind of thing and how many products have it.
struct Facet {
    code: String,
    count: u64,
}

struct CategoryFacet(Facet);
struct PlaceFacet(Facet);
struct CooperativeFacet(Facet);
struct LabelFacet(Facet);

/// Searches, and reads what was found from the database: the index may lag
/// behind it by a moment, and then a row is left out.
pub(crate) async fn run(
    ctx: &Context<'_>,
    query: SearchQuery,
    request: &PageRequest,
) -> Result<SearchConnection, Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    let found = search::search(&shop.db, &*shop.engine, &query).await?;
    let page = found.page();
    let ids = page.rows.iter().map(|(_, id)| *id);
    let mut products = ctx.data_unchecked::<Batches>().load_many(ids).await?;
    let mut product = |id: &ProductId| products.remove(id);
    let rows = page.rows.into_iter();
    let page = Page {
        rows: rows
            .filter_map(|(cursor, id)| Some((cursor, product(&id)?)))
            .collect(),
        more: page.more,
    };
    Ok(SearchConnection {
        products: List::new(page, request, Count::Known(found.total), Product),
        facets: found.facets,
        hints: found.hints,
    })
}

/// One page of what a search found, the best first.
#[Object]
impl SearchConnection {
    /// The products of this page.
    async fn nodes(&self) -> Vec<&Product> {
        self.products.rows().collect()
    }

    /// The products of this page, each with its cursor.
    async fn edges(&self) -> Vec<Edge<'_, Product>> {
        self.products.edges_of()
    }

    /// Where this page begins and ends.
    async fn page_info(&self) -> PageInfo {
        self.products.info()
    }

    /// How many products the search found.
    async fn total_count(&self, ctx: &Context<'_>) -> Result<u64, Fault> {
        self.products.count().all(ctx).await
    }

    /// The same query with its unknown words as the market spells them, if the
    /// answer is one to that.
    async fn did_you_mean(&self) -> Option<&str> {
        self.hints.meant.as_deref()
    }

    /// Words that find something, where nothing was found; four at most.
    async fn nearby_words(&self) -> &[String] {
        &self.hints.nearby
    }

    /// How the whole answer divides, not this page alone.
    async fn facets(&self) -> Facets {
        Facets(self.facets.clone())
    }
}

/// How the whole answer of a search divides, the largest shares first.
#[Object]
impl Facets {
    /// By category; a product counts in its own and in all above it.
    async fn categories(&self) -> Vec<CategoryFacet> {
        of(&self.0.categories, CategoryFacet)
    }

    /// By province.
    async fn provinces(&self) -> Vec<PlaceFacet> {
        of(&self.0.provinces, PlaceFacet)
    }

    /// By cooperative.
    async fn cooperatives(&self) -> Vec<CooperativeFacet> {
        of(&self.0.cooperatives, CooperativeFacet)
    }

    /// By quality sign.
    async fn labels(&self) -> Vec<LabelFacet> {
        of(&self.0.labels, LabelFacet)
    }

    /// By size; where only what is in stock is asked for, by sizes in stock.
    async fn sizes(&self) -> Vec<SizeFacet> {
        let size = |FacetCount { code, count }: &FacetCount| SizeFacet {
            size: code.clone(),
            count: *count,
        };
        self.0.sizes.iter().map(size).collect()
    }

    /// How many can be bought now.
    async fn in_stock(&self) -> u64 {
        self.0.in_stock
    }

    /// By price, the lowest first; ranges that hold nothing are left out.
    async fn prices(&self) -> Vec<PriceFacet> {
        let range = |prices: &PriceCount| PriceFacet {
            min_minor: prices.min,
            max_minor: prices.max,
            count: prices.count,
        };
        self.0.prices.iter().map(range).collect()
    }
}

/// A size and how many of the found products come in it.
#[derive(SimpleObject)]
struct SizeFacet {
    /// The size, for `ProductFilter.size`.
    size: String,
    /// How many of the found products.
    count: u64,
}

/// A range of prices and how many of the found products lie in it.
#[derive(SimpleObject)]
struct PriceFacet {
    /// The lowest price, included, in minor units; null for none.
    min_minor: Option<i64>,
    /// The highest price, included, in minor units; null for none.
    max_minor: Option<i64>,
    /// How many of the found products.
    count: u64,
}

fn of<T>(counts: &[FacetCount], facet: impl Fn(Facet) -> T) -> Vec<T> {
    let facets = counts.iter().map(|FacetCount { code, count }| Facet {
        code: code.clone(),
        count: *count,
    });
    facets.map(facet).collect()
}

/// A category and how many of the found products are in its branch.
#[Object]
impl CategoryFacet {
    /// The category's code, for `ProductFilter.category`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// How many of the found products.
    async fn count(&self) -> u64 {
        self.0.count
    }

    /// The category; null if it is gone since the index was written.
    async fn category(&self, ctx: &Context<'_>) -> Result<Option<Category>, Fault> {
        Category::by_code(ctx, &self.0.code).await
    }
}

/// A province and how many of the found products come from it.
#[Object]
impl PlaceFacet {
    /// The province's code, for `ProductFilter.province`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// How many of the found products.
    async fn count(&self) -> u64 {
        self.0.count
    }

    /// The province; null if it is gone since the index was written.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<Place>, Fault> {
        let code = PlaceCode(self.0.code.clone());
        Ok(find(ctx, code).await?.map(Place))
    }
}

/// A cooperative and how many of the found products are its own.
#[Object]
impl CooperativeFacet {
    /// The cooperative's id, for `ProductFilter.cooperative`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// How many of the found products.
    async fn count(&self) -> u64 {
        self.0.count
    }

    /// The cooperative; null if it is gone since the index was written.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Option<Cooperative>, Fault> {
        match self.0.code.parse::<CooperativeId>() {
            Ok(id) => Ok(find(ctx, id).await?.map(Cooperative)),
            Err(_) => Ok(None),
        }
    }
}

/// A quality sign and how many of the found products carry it.
#[Object]
impl LabelFacet {
    /// The sign's code, for `ProductFilter.label`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// How many of the found products.
    async fn count(&self) -> u64 {
        self.0.count
    }

    /// The sign; null if it is gone since the index was written.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<Label>, Fault> {
        let signs = need(ctx, Signs).await?;
        let sign = signs.iter().find(|sign| sign.code == self.0.code);
        Ok(sign.cloned().map(Label))
    }
}
