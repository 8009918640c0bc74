//! What is suggested while somebody types.

use super::{Category, Cooperative, Product};
use crate::Shop;
use crate::errors::Fault;
use crate::loaders::Batches;
use async_graphql::{Context, SimpleObject};
use kernel::{CooperativeId, ProductId};
use search::SuggestQuery;

/// Where what is being typed may lead, the best first.
#[derive(SimpleObject)]
pub(crate) struct SearchSuggestions {
    /// Products, six at most.
    products: Vec<Product>,
    /// Categories by their names, three at most.
    categories: Vec<Category>,
    /// Cooperatives by their names, three at most.
    cooperatives: Vec<Cooperative>,
}

pub(crate) async fn run(
    ctx: &Context<'_>,
    query: &SuggestQuery,
) -> Result<SearchSuggestions, Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    let batches = ctx.data_unchecked::<Batches>();
    let found = search::suggest(&*shop.engine, query).await;
    let mut products = batches.load_many(found.products.iter().copied()).await?;
    let sellers = found.cooperatives.iter().copied();
    let mut sellers = batches.load_many(sellers).await?;
    let mut categories = Vec::new();
    for code in &found.categories {
        categories.extend(Category::by_code(ctx, code).await?);
    }
    Ok(SearchSuggestions {
        categories,
        products: in_order(&found.products, |id: &ProductId| products.remove(id))
            .map(Product)
            .collect(),
        cooperatives: in_order(&found.cooperatives, |id: &CooperativeId| sellers.remove(id))
            .map(Cooperative)
            .collect(),
    })
}

/// What the ids stand for; those that are gone by now are left out.
fn in_order<I, T>(ids: &[I], find: impl FnMut(&I) -> Option<T>) -> impl Iterator<Item = T> {
    ids.iter().filter_map(find)
}
