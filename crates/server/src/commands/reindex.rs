//! `moussem reindex`: the search index from the database.

use super::say;
use crate::app;
use crate::settings::Settings;

pub(crate) async fn run(settings: &Settings) -> anyhow::Result<()> {
    let db = app::database(settings).await?;
    let engine = app::engine(settings)?;
    let products = search::index::rebuild(&db, &*engine, |done, of| {
        // Only somebody who waits reads this; nobody is told when it fails.
        drop(say(format_args!("{done} of {of} products")));
    })
    .await?;
    say(format_args!(
        "The search index is made anew: {products} products"
    ))?;
    Ok(db.close().await?)
}
