//! A category with a picture of what is in it.

use crate::Shop;
use crate::fault::Fault;
use crate::views::picture::Picture;
use crate::words::{Spoken, Words};
use catalog::{Category, ProductFilter, ProductSort, products};
use kernel::PageRequest;
use std::collections::HashMap;

#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) code: String,
    pub(crate) name: Spoken,
    pub(crate) link: String,
    /// Products in the whole branch.
    pub(crate) count: i64,
    pub(crate) picture: Option<Picture>,
    pub(crate) children: Vec<Branch>,
}

/// How many products each category has with its whole branch.
pub(crate) async fn counts(
    shop: &Shop,
    categories: &[Category],
) -> Result<HashMap<String, u64>, Fault> {
    let own = products::counts_by_category(shop.db.reader()).await?;
    let mut sums: HashMap<String, u64> = HashMap::new();
    for (code, count) in own {
        for category in catalog::categories::path_of(categories, &code) {
            *sums.entry(category.code.clone()).or_default() += count;
        }
    }
    Ok(sums)
}

/// The children of a category, or the trunk's, `depth` levels down. Empty
/// branches are left out.
pub(crate) fn below(
    t: Words,
    categories: &[Category],
    counts: &HashMap<String, u64>,
    parent: Option<&str>,
    depth: u8,
) -> Vec<Branch> {
    if depth == 0 {
        return Vec::new();
    }
    categories
        .iter()
        .filter(|category| category.parent_code.as_deref() == parent)
        .filter_map(|category| {
            let count = counts
                .get(&category.code)
                .copied()
                .filter(|count| *count > 0)?;
            let code = Some(category.code.as_str());
            Some(Branch {
                code: category.code.clone(),
                name: t.spoken(&category.name),
                link: t.link(format_args!("c/{}", category.code)),
                count: i64::try_from(count).unwrap_or(i64::MAX),
                picture: None,
                children: below(t, categories, counts, code, depth - 1),
            })
        })
        .collect()
}

/// The picture of the newest product in a category.
pub(crate) async fn picture(shop: &Shop, t: Words, code: &str) -> Result<Option<Picture>, Fault> {
    let db = shop.db.reader();
    let filter = ProductFilter {
        category: Some(code.to_owned()),
        ..ProductFilter::default()
    };
    let request = PageRequest::first(1);
    let newest = products::page(db, &filter, ProductSort::Newest, &request).await?;
    let Some(product) = newest.items().into_iter().next() else {
        return Ok(None);
    };
    let pictures = products::pictures(db, &[product.id]).await?;
    let first = pictures.into_values().flatten().next();
    Ok(first.map(|picture| Picture::of(t, &picture, &product.name)))
}
