//! Short messages into a file: for a market without a gateway, and for tests.

use super::{Sender, Sms, segments};
use crate::mailer::SendError;
use async_trait::async_trait;
use serde_json::json;
use std::io;
use std::path::PathBuf;
use tokio::fs;
use tokio::io::AsyncWriteExt;

/// One line of JSON a message; a repeat writes the same line again.
pub struct Lines(PathBuf);

impl Lines {
    pub fn in_file(file: PathBuf) -> Self {
        Self(file)
    }

    async fn write(&self, line: &str) -> io::Result<()> {
        if let Some(dir) = self.0.parent() {
            fs::create_dir_all(dir).await?;
        }
        let mut how = fs::OpenOptions::new();
        let mut file = how.create(true).append(true).open(&self.0).await?;
        file.write_all(line.as_bytes()).await?;
        file.flush().await
    }
}

#[async_trait]
impl Sender for Lines {
    async fn deliver(&self, reference: &str, sms: &Sms) -> Result<(), SendError> {
        let line = json!({
            "reference": reference,
            "to": sms.to,
            "text": sms.text,
            "segments": segments(&sms.text),
        });
        let written = self.write(&format!("{line}\n")).await;
        written.map_err(|error| SendError::Unreachable(error.to_string()))
    }

    async fn check(&self) -> Result<(), SendError> {
        let written = self.write("").await;
        written.map_err(|error| SendError::Unreachable(error.to_string()))
    }
}
