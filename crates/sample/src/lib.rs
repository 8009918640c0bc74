//! The sample region: Drâa-Tafilalet with fictional cooperatives, its goods,
//! their pictures, accounts to try the software with, and some past orders.

pub mod accounts;
mod data;
mod delivery;
pub mod draw;
mod load;
mod orders;
mod pictures;
mod terms;

pub use data::SampleData;
pub use load::{Loaded, find, load};
pub use orders::place_past_orders;
pub use pictures::draw_pictures;

use db::Db;
use kernel::Clock;
use media::Store;

/// Told a line now and then: what is being made and how far it is.
pub type Progress<'a> = &'a (dyn Fn(&str) + Send + Sync);

/// How much of the sample is made.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// So many products, the sample's own over and over; `None` for just its own.
    pub products: Option<usize>,
    /// Whether pictures are drawn, which takes the most time by far.
    pub pictures: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            products: None,
            pictures: true,
        }
    }
}

/// Makes the sample region: its rows, accounts, past orders and pictures.
/// What is there already is left alone, so that it can be broken off and begun again.
pub async fn seed(
    db: &Db,
    clock: &dyn Clock,
    store: &Store,
    options: Options,
    progress: Progress<'_>,
) -> anyhow::Result<()> {
    let mut data = SampleData::read()?;
    if let Some(count) = options.products {
        data = data.scaled_to(count);
    }
    if !orders::there_are(db).await? {
        let loaded = match find(db, &data).await? {
            Some(loaded) => loaded,
            None => load(db, clock, &data).await?,
        };
        progress(&format!(
            "{} cooperatives and {} products are in",
            loaded.cooperatives.len(),
            loaded.products.len()
        ));
        accounts::create(db, clock, &data, &loaded, progress).await?;
        Box::pin(place_past_orders(db, clock, &data, &loaded, progress)).await?;
    }
    if options.pictures {
        draw_pictures(db, clock, store, &data, progress).await?;
    }
    Ok(())
}

/// Whether the market in the database is the sample, whole or broken off.
pub async fn is_in(db: &Db) -> anyhow::Result<bool> {
    let data = SampleData::read()?;
    Ok(find(db, &data).await?.is_some())
}

/// Says how far a long step is, at every tenth.
pub(crate) fn tell(progress: Progress<'_>, what: &str, done: usize, all: usize) {
    if done == all || done.is_multiple_of(all.div_ceil(10).max(1)) {
        progress(&format!("{what}: {done} of {all}"));
    }
}
