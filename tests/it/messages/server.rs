//! An SMTP server of other hands: `tests/peers/smtp.py` on aiosmtpd.

use crate::peers;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A place for a server, which need not be there yet.
pub(super) struct Place {
    port: u16,
    dir: TempDir,
}

/// A server that listens; it ends with the value.
pub(super) struct Server(Child);

impl Place {
    pub(super) fn find() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let place = Self {
            port: listener.local_addr().unwrap().port(),
            dir: tempfile::tempdir().unwrap(),
        };
        place.set("take");
        place
    }

    pub(super) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Has the server behave so from now on.
    pub(super) fn set(&self, mode: &str) {
        // In one piece: the server reads it whenever it likes.
        let new = self.file("mode.new");
        std::fs::write(&new, mode).unwrap();
        std::fs::rename(new, self.file("mode")).unwrap();
    }

    /// Starts it. `None` where there is no Python to run it.
    pub(super) fn start(&self) -> Option<Server> {
        let mut child = peers::python()?
            .arg(peers::program("smtp.py"))
            .arg(self.port.to_string())
            .arg(self.dir.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Some(Server(child))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What was begun, or taken: recipient and Message-ID, in that order of time.
    pub(super) fn seen(&self, what: &str) -> Vec<(String, String)> {
        let log = std::fs::read_to_string(self.file("log")).unwrap_or_default();
        log.lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|line| line["what"] == what)
            .map(|line| {
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                (text(&line["to"][0]), text(&line["id"]))
            })
            .collect()
    }

    /// Waits until so many were begun, or taken.
    pub(super) async fn wait_for(&self, what: &str, count: usize) -> Vec<(String, String)> {
        for _ in 0..500 {
            let seen = self.seen(what);
            if seen.len() >= count {
                return seen;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} of {count} were {what}", self.seen(what).len());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        self.0.wait().unwrap();
    }
}
