//! The server under test, as an operator would start it.

use anyhow::{Context, ensure};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a start may take before it counts as none.
const PATIENCE: Duration = Duration::from_mins(1);

/// How to start it.
pub(crate) struct Moussem {
    binary: PathBuf,
    /// Where its files lie.
    pub(crate) data: PathBuf,
    pub(crate) database: String,
    port: u16,
    /// Set for `serve` alone.
    pub(crate) environment: Vec<(String, String)>,
}

/// It runs, and ends without warning when this is dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) took: Duration,
}

impl Moussem {
    pub(crate) fn new(
        binary: &Path,
        data: &Path,
        database: Option<String>,
    ) -> anyhow::Result<Self> {
        let free = TcpListener::bind("127.0.0.1:0")?;
        Ok(Self {
            binary: binary.canonicalize().context("the binary")?,
            data: data.to_owned(),
            database: database
                .unwrap_or_else(|| format!("sqlite://{}", data.join("moussem.db").display())),
            port: free.local_addr()?.port(),
            environment: Vec::new(),
        })
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn command(&self, arguments: &[&str]) -> anyhow::Result<Command> {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.data.with_extension("log"))?;
        let mut command = Command::new(&self.binary);
        command
            .args(arguments)
            .env("MOUSSEM_DATA_DIR", &self.data)
            .env("MOUSSEM_DATABASE_URL", &self.database)
            .env("MOUSSEM_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("MOUSSEM_PUBLIC_URL", self.address())
            .stdout(Stdio::from(log.try_clone()?))
            .stderr(Stdio::from(log));
        Ok(command)
    }

    /// Runs one command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let status = self.command(arguments)?.status()?;
        ensure!(status.success(), "{arguments:?} failed: {}", self.log());
        Ok(())
    }

    /// Starts it and waits until it is ready.
    pub(crate) async fn serve(&self) -> anyhow::Result<Running> {
        let began = Instant::now();
        let mut command = self.command(&["serve"])?;
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        let mut running = Running {
            child: command.spawn()?,
            took: Duration::ZERO,
        };
        let ready = format!("{}/readyz", self.address());
        loop {
            let answer = reqwest::get(&ready).await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                running.took = began.elapsed();
                return Ok(running);
            }
            let ended = running.child.try_wait()?;
            ensure!(ended.is_none(), "the server ended: {}", self.log());
            ensure!(began.elapsed() < PATIENCE, "not ready: {}", self.log());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// The end of what it said.
    fn log(&self) -> String {
        let log = std::fs::read_to_string(self.data.with_extension("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().rev().take(20).collect();
        lines.into_iter().rev().collect::<Vec<_>>().join("\n")
    }
}

impl Running {
    /// Ends it with SIGKILL.
    pub(crate) fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
