//! The power goes: what was written and not synced is not there afterwards.

use crate::buyers::{self, Door};
use crate::server::Moussem;
use crate::{checks, kills};
use anyhow::{Context, bail, ensure};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

const CONTROLS: usize = 5;

/// What every cut begins with.
struct Test<'a> {
    binary: &'a Path,
    shim: PathBuf,
    /// A market with full shelves.
    market: PathBuf,
}

/// What one cut left.
struct Left {
    acknowledged: usize,
    lost: Vec<String>,
}

pub(crate) async fn run(binary: &Path, times: usize, shim: &Path) -> anyhow::Result<String> {
    let dir = tempfile::tempdir()?;
    let market = dir.path().join("market");
    std::fs::create_dir(&market)?;
    kills::prepare(&Moussem::new(binary, &market, None)?).await?;
    let test = Test {
        binary,
        shim: shim.canonicalize().context("the shim")?,
        market: market.join("moussem.db"),
    };
    let mut orders = 0;
    for cut in 0..times {
        // What a killed server had begun is taken over after a minute: once is enough.
        let to_the_end = cut + 1 == times;
        let left = test.cut(cut, false, to_the_end).await?;
        let lost = left.lost;
        ensure!(
            lost.is_empty(),
            "cut {cut}: acknowledged and lost: {lost:?}"
        );
        orders += left.acknowledged;
    }
    let control = test.control().await?;
    Ok(format!(
        "{times} cuts, {orders} orders, none lost; the control, which does not sync its commits, \
         lost {} of {}",
        control.lost.len(),
        control.acknowledged
    ))
}

impl Test<'_> {
    /// Without this, a shim that keeps everything would look like a safe database.
    /// A checkpoint just before the cut saves what it should lose, so it has some tries.
    async fn control(&self) -> anyhow::Result<Left> {
        for cut in 0..CONTROLS {
            let left = self.cut(cut, true, false).await?;
            if !left.lost.is_empty() {
                return Ok(left);
            }
        }
        bail!("{CONTROLS} controls lost nothing: the cut cuts nothing")
    }

    /// Buys, cuts, goes on with what the disk holds, and looks.
    async fn cut(&self, cut: usize, control: bool, to_the_end: bool) -> anyhow::Result<Left> {
        let dir = tempfile::tempdir()?;
        let (data, disk) = (dir.path().join("data"), dir.path().join("disk"));
        for place in [&data, &disk] {
            std::fs::create_dir(place)?;
            std::fs::copy(&self.market, place.join("moussem.db"))?;
        }
        let mut moussem = Moussem::new(self.binary, &data, None)?;
        moussem.environment = environment(&self.shim, &data, &disk, control)?;
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
        let after = Moussem::new(self.binary, &disk, None)?;
        let door = Door::of(&after)?;
        let running = after.serve().await?;
        let lost = checks::lost(&door, &bought.journal).await?;
        let acknowledged = bought.journal.len();
        if !control {
            let mut journal = bought.journal;
            journal.extend(buyers::ask_again(&door, &bought.unanswered).await?);
            checks::books(&after, journal.len()).await?;
        }
        if to_the_end {
            checks::all_told(&after).await?;
        }
        running.kill()?;
        Ok(Left { acknowledged, lost })
    }
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
