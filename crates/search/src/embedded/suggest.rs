//! What is suggested while somebody types: the same words, the last taken for a
//! beginning, looked for in products and in the names of categories and sellers.

use super::ask::{Asked, ask};
use super::gather::{Gather, Gathered};
use super::lexicon::Lexicon;
use super::live::Live;
use super::schema::Fields;
use crate::understand::understand;
use crate::{SearchError, SuggestQuery, Suggestions};
use catalog::ProductFilter;
use tantivy::query::BooleanQuery;

const PRODUCTS: usize = 6;
const OTHERS: usize = 3;

pub(super) fn suggest(
    fields: &Fields,
    live: &Live,
    query: &SuggestQuery,
) -> Result<Suggestions, SearchError> {
    let searcher = live.searcher();
    let wish = understand(&live.vocabulary, &query.text, query.locale);
    if wish.units.is_empty() {
        return Ok(Suggestions::default());
    }
    let lexicon = Lexicon {
        searcher: &searcher,
        fields,
        vocabulary: &live.vocabulary,
        eager: true,
    };
    let filter = ProductFilter {
        region: query.region,
        ..ProductFilter::default()
    };
    let Asked::Something(question) = ask(&lexicon, &wish, &filter, query.locale)? else {
        return Ok(Suggestions::default());
    };
    let gather = Gather::new(fields, false);
    let found = |query: Option<BooleanQuery>| -> Result<Option<Gathered>, SearchError> {
        let found = query.map(|query| searcher.search(&query, &gather));
        Ok(found.transpose()?)
    };
    let categories = found(question.within(fields.category))?.map(Gathered::largest_categories);
    let sellers = found(question.within(fields.cooperative_name))?
        .map(|mut found| found.facets().cooperatives);
    let mut products = searcher.search(&question.strict(), &gather)?;
    let categories = categories.into_iter().flatten().take(OTHERS);
    let sellers = sellers.into_iter().flatten().take(OTHERS);
    Ok(Suggestions {
        products: products.page(None, 0, PRODUCTS),
        categories: categories.map(|category| category.code).collect(),
        cooperatives: sellers
            .filter_map(|seller| seller.code.parse().ok())
            .collect(),
    })
}
