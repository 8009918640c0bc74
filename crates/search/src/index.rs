//! Keeps an engine in step with the catalogue.

use crate::document::fingerprint;
use crate::{Document, Engine, EngineState, Measure, SearchError, Size, Synonyms, thesaurus};
use async_trait::async_trait;
use catalog::{
    Category, Cooperative, Label, NetUnit, Place, Product, ProductChanged, Variant, categories,
    cooperatives, places, products,
};
use db::{Db, Handler, JobError, JobInfo};
use kernel::{CooperativeId, LocalizedText, ProductId};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Products read at a time while an index is built.
const BATCH: u64 = 500;

/// Why the index could not follow the catalogue.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    #[error(transparent)]
    Search(#[from] SearchError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// The job for [`ProductChanged`].
pub struct FollowProducts {
    pub db: Db,
    pub engine: Arc<dyn Engine>,
}

#[async_trait]
impl Handler for FollowProducts {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let change: ProductChanged =
            serde_json::from_value(job.payload.clone()).map_err(JobError::never)?;
        index_product(&self.db, &*self.engine, change.product_id)
            .await
            .map_err(JobError::again)
    }
}

/// The job for [`thesaurus::SynonymsChanged`]: texts are read anew with the words
/// of today, unless another job has done so already.
pub struct LearnWords {
    pub db: Db,
    pub engine: Arc<dyn Engine>,
}

#[async_trait]
impl Handler for LearnWords {
    async fn run(&self, _: &JobInfo) -> Result<(), JobError> {
        reconcile(&self.db, &*self.engine, |_, _| {})
            .await
            .map(drop)
            .map_err(JobError::again)
    }
}

/// Brings one product of the index to what the catalogue says, which may be
/// that it is no more.
pub async fn index_product(db: &Db, engine: &dyn Engine, id: ProductId) -> Result<(), IndexError> {
    let found = documents(db.reader(), &[id]).await?;
    if found.is_empty() {
        engine.remove(&[id]).await?;
    } else {
        engine.replace(found).await?;
    }
    Ok(())
}

/// Builds the whole index anew while the old one answers. `progress` is told how
/// many products are in it so far, and of how many.
///
/// # Returns
/// How many products are in it.
pub async fn rebuild(
    db: &Db,
    engine: &dyn Engine,
    mut progress: impl FnMut(u64, u64) + Send,
) -> Result<u64, IndexError> {
    // Changes wait from here on, so nothing that is read below can be overtaken.
    let words = thesaurus::all(db.reader()).await?;
    let mut new = engine.rebuild(&words).await?;
    let total = products::count(db.reader(), &catalog::ProductFilter::default()).await?;
    let mut done = 0;
    let mut after = None;
    loop {
        let ids = products::ids_after(db.reader(), after, BATCH).await?;
        let Some(last) = ids.last() else {
            break;
        };
        after = Some(*last);
        done += u64::try_from(ids.len()).unwrap_or(0);
        new.add(documents(db.reader(), &ids).await?).await?;
        progress(done, total.max(done));
    }
    new.finish().await?;
    Ok(done)
}

/// Rebuilds the index if it does not hold the products of the catalogue in
/// their versions: it is new, was lost, or missed something while it was down.
///
/// # Returns
/// Whether it had to.
pub async fn reconcile(
    db: &Db,
    engine: &dyn Engine,
    progress: impl FnMut(u64, u64) + Send,
) -> Result<bool, IndexError> {
    if in_step(db, engine).await? {
        return Ok(false);
    }
    rebuild(db, engine, progress).await?;
    Ok(true)
}

/// Whether the index holds the products of the catalogue in their versions,
/// and was built with the words of today. An index that cannot say so does not.
pub async fn in_step(db: &Db, engine: &dyn Engine) -> Result<bool, IndexError> {
    match engine.check().await {
        Ok(state) => Ok(state == state_of(db).await?),
        Err(error) => {
            tracing::warn!(%error, "the search index is lost");
            Ok(false)
        }
    }
}

/// What an engine would say that holds exactly the catalogue.
async fn state_of(db: &Db) -> Result<EngineState, DbErr> {
    let mut state = EngineState {
        documents: 0,
        fingerprint: 0,
        words: Synonyms::fingerprint(&thesaurus::all(db.reader()).await?),
    };
    let mut after = None;
    loop {
        let versions = products::versions_after(db.reader(), after, BATCH).await?;
        let Some((last, _)) = versions.last() else {
            return Ok(state);
        };
        after = Some(*last);
        let ids: Vec<ProductId> = versions.iter().map(|(id, _)| *id).collect();
        let variants = products::variants(db.reader(), &ids).await?;
        for (id, version) in versions {
            state.documents += 1;
            let sizes: Vec<Size> = variants.get(&id).into_iter().flatten().map(size).collect();
            let product = fingerprint(id, i64::from(version), &sizes);
            state.fingerprint = state.fingerprint.wrapping_add(product);
        }
    }
}

/// Some products as documents; the number of statements does not depend on how
/// many. Ids that are nobody's, or of what is not sold any more, are left out.
pub async fn documents(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<Vec<Document>, DbErr> {
    let mut products = products::by_ids(db, ids).await?;
    products.retain(Product::listed);
    let sellers: HashSet<CooperativeId> = products.iter().map(|row| row.cooperative_id).collect();
    let sellers: Vec<CooperativeId> = sellers.into_iter().collect();
    let codes: HashSet<String> = products
        .iter()
        .flat_map(|row| [row.commune_code.clone(), row.province_code.clone()])
        .collect();
    let codes: Vec<String> = codes.into_iter().collect();
    let around = Around {
        categories: categories::all(db).await?,
        cooperatives: cooperatives::by_ids(db, &sellers)
            .await?
            .into_iter()
            .map(|row| (row.id, row))
            .collect(),
        places: places::by_codes(db, &codes).await?,
        labels: products::labels(db, ids).await?,
        variants: products::variants(db, ids).await?,
    };
    Ok(products
        .into_iter()
        .map(|row| around.document(row))
        .collect())
}

/// What belongs to the products of a batch.
struct Around {
    categories: Vec<Category>,
    cooperatives: HashMap<CooperativeId, Cooperative>,
    places: HashMap<String, Place>,
    labels: HashMap<ProductId, Vec<Label>>,
    variants: HashMap<ProductId, Vec<Variant>>,
}

impl Around {
    fn sizes(&self, id: ProductId) -> Vec<Size> {
        let variants = self.variants.get(&id).into_iter().flatten();
        variants.map(size).collect()
    }

    fn document(&self, product: Product) -> Document {
        let path = categories::path_of(&self.categories, &product.category_code);
        let names = |category: &&Category| category.name.clone();
        let seller = self.cooperatives.get(&product.cooperative_id);
        let labels = self.labels.get(&product.id);
        let labels = labels.map_or(&[][..], Vec::as_slice);
        Document {
            id: product.id,
            version: i64::from(product.version),
            region: product.region_id,
            cooperative: product.cooperative_id,
            categories: path.iter().map(|category| category.code.clone()).collect(),
            labels: labels.iter().map(|label| label.code.clone()).collect(),
            price_minor: product.price_minor,
            unit_price_minor: product.unit_price_minor,
            sizes: self.sizes(product.id),
            season_months: product.season_months.0,
            women_led: seller.is_some_and(|seller| seller.women_led),
            net: measure(product.net_value, product.net_unit),
            name: product.name,
            description: product.description,
            category_names: path.last().map(names).unwrap_or_default(),
            branch_names: path.iter().rev().skip(1).map(names).collect(),
            cooperative_name: seller.map(|seller| seller.name.clone()).unwrap_or_default(),
            places: [&product.commune_code, &product.province_code]
                .into_iter()
                .filter_map(|code| self.places.get(code))
                .flat_map(|place| spoken(&place.name).chain(place.aliases.0.iter().cloned()))
                .collect(),
            label_names: labels
                .iter()
                .flat_map(|label| spoken(&label.name))
                .collect(),
            tags: product.tags.0,
            province: product.province_code,
        }
    }
}

fn size(variant: &Variant) -> Size {
    Size {
        label: variant.label.clone(),
        in_stock: variant.on_hand > 0,
    }
}

fn spoken(text: &LocalizedText) -> impl Iterator<Item = String> {
    crate::analysis::all(text).map(|(_, text)| text.to_owned())
}

fn measure(value: i32, unit: NetUnit) -> Option<Measure> {
    let value = u64::try_from(value).ok()?;
    match unit {
        NetUnit::Milligram => Some(Measure::Milligrams(value)),
        NetUnit::Gram => value.checked_mul(1_000).map(Measure::Milligrams),
        NetUnit::Millilitre => Some(Measure::Millilitres(value)),
        NetUnit::Piece | NetUnit::Pair => None,
    }
}
