//! The edges of the catalogue.

use super::{Loaders, by, rekeyed};
use crate::errors::Fault;
use async_graphql::dataloader::Loader;
use catalog::{Category, Cooperative, Label, Place, Product, ProductPicture, Variant};
use kernel::{CooperativeId, Page, PageRequest, ProductId, VariantId};
use std::collections::HashMap;
use std::sync::Arc;

/// The sizes of a product.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct VariantsOf(pub(crate) ProductId);

/// The pictures of a product.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PicturesOf(pub(crate) ProductId);

/// The quality signs of a product.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct LabelsOf(pub(crate) ProductId);

/// A place by its code.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PlaceCode(pub(crate) String);

/// A page of the products of a cooperative.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ProductsOf {
    pub(crate) cooperative_id: CooperativeId,
    pub(crate) first: u64,
    pub(crate) after: Option<String>,
}

/// How many products a cooperative has.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ProductCountOf(pub(crate) CooperativeId);

/// The whole tree of categories.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Tree;

/// All quality signs.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Signs;

/// How many products each category has of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct OwnCounts;

impl Loader<CooperativeId> for Loaders {
    type Value = Cooperative;
    type Error = Fault;

    async fn load(
        &self,
        ids: &[CooperativeId],
    ) -> Result<HashMap<CooperativeId, Cooperative>, Fault> {
        let rows = catalog::cooperatives::by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<ProductId> for Loaders {
    type Value = Product;
    type Error = Fault;

    async fn load(&self, ids: &[ProductId]) -> Result<HashMap<ProductId, Product>, Fault> {
        let rows = catalog::products::by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<VariantId> for Loaders {
    type Value = Variant;
    type Error = Fault;

    async fn load(&self, ids: &[VariantId]) -> Result<HashMap<VariantId, Variant>, Fault> {
        let rows = catalog::products::variants_by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<VariantsOf> for Loaders {
    type Value = Vec<Variant>;
    type Error = Fault;

    async fn load(&self, keys: &[VariantsOf]) -> Result<HashMap<VariantsOf, Self::Value>, Fault> {
        let ids: Vec<ProductId> = keys.iter().map(|key| key.0).collect();
        let groups = catalog::products::variants(self.0.reader(), &ids).await?;
        Ok(rekeyed(groups, VariantsOf))
    }
}

impl Loader<PicturesOf> for Loaders {
    type Value = Vec<ProductPicture>;
    type Error = Fault;

    async fn load(&self, keys: &[PicturesOf]) -> Result<HashMap<PicturesOf, Self::Value>, Fault> {
        let ids: Vec<ProductId> = keys.iter().map(|key| key.0).collect();
        let groups = catalog::products::pictures(self.0.reader(), &ids).await?;
        Ok(rekeyed(groups, PicturesOf))
    }
}

impl Loader<LabelsOf> for Loaders {
    type Value = Vec<Label>;
    type Error = Fault;

    async fn load(&self, keys: &[LabelsOf]) -> Result<HashMap<LabelsOf, Self::Value>, Fault> {
        let ids: Vec<ProductId> = keys.iter().map(|key| key.0).collect();
        let groups = catalog::products::labels(self.0.reader(), &ids).await?;
        Ok(rekeyed(groups, LabelsOf))
    }
}

impl Loader<PlaceCode> for Loaders {
    type Value = Place;
    type Error = Fault;

    async fn load(&self, keys: &[PlaceCode]) -> Result<HashMap<PlaceCode, Place>, Fault> {
        let codes: Vec<String> = keys.iter().map(|key| key.0.clone()).collect();
        let places = catalog::places::by_codes(self.0.reader(), &codes).await?;
        Ok(rekeyed(places, PlaceCode))
    }
}

impl Loader<ProductsOf> for Loaders {
    type Value = Page<Product>;
    type Error = Fault;

    /// Cooperatives of one list ask for the same size and place, so that one
    /// statement serves them all.
    async fn load(&self, keys: &[ProductsOf]) -> Result<HashMap<ProductsOf, Self::Value>, Fault> {
        let mut alike: HashMap<(u64, Option<&String>), Vec<&ProductsOf>> = HashMap::new();
        for key in keys {
            let same = alike.entry((key.first, key.after.as_ref())).or_default();
            same.push(key);
        }
        let mut found = HashMap::new();
        for ((first, after), keys) in alike {
            let ids: Vec<CooperativeId> = keys.iter().map(|key| key.cooperative_id).collect();
            let after = after.cloned().map(kernel::Cursor::from_outside);
            let request = PageRequest::after(first, after);
            let mut pages =
                catalog::products::page_of_each(self.0.reader(), &ids, &request).await?;
            found.extend(keys.into_iter().map(|key| {
                let page = pages.remove(&key.cooperative_id).unwrap_or_else(empty);
                (key.clone(), page)
            }));
        }
        Ok(found)
    }
}

impl Loader<ProductCountOf> for Loaders {
    type Value = u64;
    type Error = Fault;

    async fn load(&self, keys: &[ProductCountOf]) -> Result<HashMap<ProductCountOf, u64>, Fault> {
        let ids: Vec<CooperativeId> = keys.iter().map(|key| key.0).collect();
        let counts = catalog::products::counts_by_cooperative(self.0.reader(), &ids).await?;
        Ok(rekeyed(counts, ProductCountOf))
    }
}

impl Loader<Tree> for Loaders {
    type Value = Arc<Vec<Category>>;
    type Error = Fault;

    async fn load(&self, _: &[Tree]) -> Result<HashMap<Tree, Self::Value>, Fault> {
        let all = catalog::categories::all(self.0.reader()).await?;
        Ok(HashMap::from([(Tree, Arc::new(all))]))
    }
}

impl Loader<Signs> for Loaders {
    type Value = Arc<Vec<Label>>;
    type Error = Fault;

    async fn load(&self, _: &[Signs]) -> Result<HashMap<Signs, Self::Value>, Fault> {
        let all = catalog::labels::all(self.0.reader()).await?;
        Ok(HashMap::from([(Signs, Arc::new(all))]))
    }
}

impl Loader<OwnCounts> for Loaders {
    type Value = Arc<HashMap<String, u64>>;
    type Error = Fault;

    async fn load(&self, _: &[OwnCounts]) -> Result<HashMap<OwnCounts, Self::Value>, Fault> {
        let counts = catalog::products::counts_by_category(self.0.reader()).await?;
        Ok(HashMap::from([(OwnCounts, Arc::new(counts))]))
    }
}

const fn empty<T>() -> Page<T> {
    Page {
        rows: Vec::new(),
        more: false,
    }
}
