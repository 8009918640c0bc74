//! The power goes: what was written and not synced is not there afterwards.

use crate::buyers::{self, Door, Journal};
use crate::server::Moussem;
use crate::{checks, kills};
use anyhow::{Context, bail, ensure};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

const CONTROLS: usize = 5;

pub(crate) async fn run(binary: &Path, times: usize, shim: &Path) -> anyhow::Result<String> {
    let shim = shim.canonicalize().context("the shim")?;
    let mut orders = 0;
    for cut in 0..times {
        let (bought, lost) = cut_once(binary, &shim, cut, false).await?;
        ensure!(
            lost.is_empty(),
            "cut {cut}: acknowledged and lost: {lost:?}"
        );
        orders += bought;
    }
    let (bought, lost) = control(binary, &shim).await?;
    let said = format!(
        "{times} cuts, {orders} orders, none lost; the control, which does not sync its commits, \
         lost {lost} of {bought}"
    );
    Ok(said)
}

/// Without this, a shim that keeps everything would look like a safe database.
/// A checkpoint just before the cut saves what it should lose, so it has some tries.
async fn control(binary: &Path, shim: &Path) -> anyhow::Result<(usize, usize)> {
    for cut in 0..CONTROLS {
        let (bought, lost) = cut_once(binary, shim, cut, true).await?;
        if !lost.is_empty() {
            return Ok((bought, lost.len()));
        }
    }
    bail!("{CONTROLS} controls lost nothing: the cut cuts nothing")
}

/// Buys, cuts, goes on with what the disk holds; how many orders were
/// acknowledged, and which of them are gone.
async fn cut_once(
    binary: &Path,
    shim: &Path,
    cut: usize,
    control: bool,
) -> anyhow::Result<(usize, Vec<String>)> {
    let dir = tempfile::tempdir()?;
    let (data, disk) = (dir.path().join("data"), dir.path().join("disk"));
    std::fs::create_dir(&data)?;
    std::fs::create_dir(&disk)?;
    let mut moussem = Moussem::new(binary, &data, None)?;
    kills::prepare(&moussem).await?;
    std::fs::copy(data.join("moussem.db"), disk.join("moussem.db"))?;
    moussem.environment = environment(shim, &data, &disk, control)?;
    let door = Door::of(&moussem)?;
    let running = moussem.serve().await?;
    let goods = door.goods().await?;
    let never = Arc::new(AtomicBool::new(false));
    let moment = Duration::from_millis(u64::try_from(500 + cut * 83 % 700)?);
    let blow = async {
        tokio::time::sleep(moment).await;
        running.kill()
    };
    let (bought, killed) = tokio::join!(buyers::buy(&door, &goods, never), blow);
    killed?;
    let after = Moussem::new(binary, &disk, None)?;
    let door = Door::of(&after)?;
    let running = after.serve().await?;
    let lost = checks::lost(&door, &bought.journal).await?;
    if !control {
        settle(&after, &door, &bought).await?;
    }
    running.kill()?;
    Ok((bought.journal.len(), lost))
}

/// The rest of the market agrees with what the journals say.
async fn settle(after: &Moussem, door: &Door, bought: &buyers::Bought) -> anyhow::Result<()> {
    let mut journal: Journal = bought.journal.clone();
    journal.extend(buyers::ask_again(door, &bought.unanswered).await?);
    checks::books(after, journal.len()).await?;
    checks::all_told(after).await
}

fn environment(
    shim: &Path,
    data: &Path,
    disk: &Path,
    control: bool,
) -> anyhow::Result<Vec<(String, String)>> {
    let text = |path: &Path| path.to_str().context("a path").map(str::to_owned);
    let mut set = vec![
        ("LD_PRELOAD".to_owned(), text(shim)?),
        ("POWERCUT_ROOT".to_owned(), text(data)?),
        ("POWERCUT_SHADOW".to_owned(), text(disk)?),
    ];
    if control {
        set.push(("POWERCUT_CONTROL".to_owned(), "1".to_owned()));
    }
    Ok(set)
}
