//! `moussem jobs`: what was given up, and trying it again.

use super::say;
use crate::app;
use crate::settings::Settings;
use kernel::{Clock, JobId, SystemClock};

pub(crate) async fn list(settings: &Settings) -> anyhow::Result<()> {
    let db = app::database(settings).await?;
    let parked = db::jobs::parked(&db).await?;
    if parked.is_empty() {
        say("No job was given up")?;
    }
    for job in parked {
        let at = job.parked_at.format("%Y-%m-%d %H:%M:%SZ");
        say(format_args!(
            "{}  {at}  {}\n    {}",
            job.id, job.name, job.last_error
        ))?;
    }
    Ok(db.close().await?)
}

pub(crate) async fn retry(settings: &Settings, id: JobId) -> anyhow::Result<()> {
    let db = app::database(settings).await?;
    anyhow::ensure!(
        db::jobs::retry(&db, id, SystemClock.now()).await?,
        "no job {id} was given up: `moussem jobs` lists those that were"
    );
    say(format_args!("The job {id} will be tried again"))?;
    Ok(db.close().await?)
}
