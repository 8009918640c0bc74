//! `moussem seed sample`: the sample region into an empty database.

use super::say;
use crate::app;
use crate::settings::Settings;
use catalog::regions;
use kernel::SystemClock;
use sample::Options;
use sample::accounts::{ADMINISTRATOR, OFFICER, PASSWORD, president};

/// Adds what is missing of the sample, so that it can be broken off and begun
/// again, and names the accounts to try the market with.
pub(crate) async fn sample(settings: &Settings, options: Options) -> anyhow::Result<()> {
    let db = app::database(settings).await?;
    let empty = regions::home(db.reader()).await?.is_none();
    if !empty && !sample::is_in(&db).await? {
        say("The database holds a market of its own; the sample region stays out of it")?;
        return Ok(db.close().await?);
    }
    let engine = app::engine(settings)?;
    let media = app::pictures(settings)?;
    // Only somebody who waits reads this; nobody is told when it fails.
    let progress = |line: &str| drop(say(line));
    sample::seed(&db, &SystemClock, &media, options, &progress).await?;
    search::index::reconcile(&db, &*engine, |done, of| {
        progress(&format!("search index: {done} of {of}"));
    })
    .await?;
    say(format_args!(
        "\nSample accounts, all with the password {PASSWORD}:\n  \
         a cooperative    {}\n  the region       {OFFICER}\n  administrator    {ADMINISTRATOR}",
        president("coop-001")
    ))?;
    Ok(db.close().await?)
}
