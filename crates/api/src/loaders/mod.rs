//! What is read once for all rows of a page: every edge of the graph has a
//! loader, so that a page costs the same number of statements at 1 and at 100 rows.

mod catalogue;
mod orders;
mod turns;

pub(crate) use catalogue::{
    LabelsOf, OwnCounts, PicturesOf, PlaceCode, ProductCountOf, ProductsOf, Signs, Tree, VariantsOf,
};
pub(crate) use orders::{
    DeliveryOf, GridsOf, InvoicesOf, LinesOf, ParcelsOf, PartsOf, PaymentsOf, ReturnLinesOf,
    ReturnsOf, StepsOf,
};
pub(crate) use turns::Turns;

use crate::errors::Fault;
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use db::Db;
use kernel::Clock;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

pub(crate) type Batches = DataLoader<Loaders>;

/// Reads for all keys at once.
pub(crate) struct Loaders(Db, Arc<dyn Clock>);

/// The loaders of one request, which run in turns with it.
pub(crate) fn batches(db: &Db, clock: &Arc<dyn Clock>, turns: &Turns) -> Batches {
    let turns = turns.clone();
    let loaders = Loaders(db.clone(), Arc::clone(clock));
    DataLoader::new(loaders, move |load| turns.queue(load)).delay(Duration::ZERO)
}

/// What belongs to this key, if there is any.
pub(crate) async fn find<K>(
    ctx: &Context<'_>,
    key: K,
) -> Result<Option<<Loaders as Loader<K>>::Value>, Fault>
where
    K: Send + Sync + Hash + Eq + Clone + 'static,
    Loaders: Loader<K, Error = Fault>,
{
    ctx.data_unchecked::<Batches>().load_one(key).await
}

/// What belongs to this key. That it is there, the database promises.
pub(crate) async fn need<K>(
    ctx: &Context<'_>,
    key: K,
) -> Result<<Loaders as Loader<K>>::Value, Fault>
where
    K: Send + Sync + Hash + Eq + Clone + 'static,
    Loaders: Loader<K, Error = Fault>,
{
    find(ctx, key)
        .await?
        .ok_or_else(|| Fault::broken("a row refers to one that is not there"))
}

fn by<K: Eq + Hash, V>(rows: Vec<V>, key: impl Fn(&V) -> K) -> HashMap<K, V> {
    rows.into_iter().map(|row| (key(&row), row)).collect()
}

/// Groups rows by what they belong to, each group in the order of the rows.
fn grouped<K: Eq + Hash, V>(rows: Vec<V>, key: impl Fn(&V) -> K) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

fn rekeyed<I, K: Eq + Hash, V>(groups: HashMap<I, V>, key: impl Fn(I) -> K) -> HashMap<K, V> {
    groups
        .into_iter()
        .map(|(id, group)| (key(id), group))
        .collect()
}
