//! The server is ended without warning under load.

use crate::buyers::{self, Door, Journal};
use crate::checks;
use crate::server::Moussem;
use anyhow::ensure;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

pub(crate) async fn run(
    binary: &Path,
    times: usize,
    database: Option<String>,
) -> anyhow::Result<String> {
    let dir = tempfile::tempdir()?;
    let data = dir.path().join("data");
    std::fs::create_dir(&data)?;
    let moussem = Moussem::new(binary, &data, database)?;
    prepare(&moussem).await?;
    let door = Door::of(&moussem)?;
    let mut running = moussem.serve().await?;
    let goods = door.goods().await?;
    let mut journal = Journal::new();
    let mut slowest = Duration::ZERO;
    let mut repeated = 0;
    for n in 0..times {
        let never = Arc::new(AtomicBool::new(false));
        // Each time a little later into the work.
        let moment = Duration::from_millis(u64::try_from(200 + n * 37 % 400)?);
        let blow = async {
            tokio::time::sleep(moment).await;
            running.kill()
        };
        let (bought, killed) = tokio::join!(buyers::buy(&door, &goods, never), blow);
        killed?;
        running = moussem.serve().await?;
        slowest = slowest.max(running.took);
        let lost = checks::lost(&door, &bought.journal).await?;
        ensure!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        journal.extend(bought.journal);
        repeated += bought.unanswered.len();
        journal.extend(buyers::ask_again(&door, &bought.unanswered).await?);
    }
    let lost = checks::lost(&door, &journal).await?;
    ensure!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    checks::books(&moussem, journal.len()).await?;
    checks::all_told(&moussem).await?;
    let said = format!(
        "{times} kills, {} orders, {repeated} asked for again, none lost or doubled; \
         ready again after {} ms at most",
        journal.len(),
        slowest.as_millis()
    );
    running.kill()?;
    Ok(said)
}

/// A market with full shelves.
pub(crate) async fn prepare(moussem: &Moussem) -> anyhow::Result<()> {
    moussem.run(&["migrate"])?;
    moussem.run(&["seed", "sample", "--without-pictures"])?;
    checks::fill_shelves(moussem).await
}
