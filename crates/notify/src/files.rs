//! Mail into a directory: for a market without an SMTP server, and for tests.

use crate::mailer::{SendError, Transport};
use async_trait::async_trait;
use std::io;
use std::path::PathBuf;
use tokio::fs;

/// One `.eml` file a mail, named by the mail's id: a repeat writes it again.
pub struct Files(PathBuf);

impl Files {
    pub fn in_dir(dir: PathBuf) -> Self {
        Self(dir)
    }

    async fn write(&self, id: &str, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.0).await?;
        // Renamed when it is whole, so that a reader never sees half a mail.
        let part = self.0.join(format!("{id}.part"));
        fs::write(&part, bytes).await?;
        fs::rename(&part, self.0.join(format!("{id}.eml"))).await
    }
}

#[async_trait]
impl Transport for Files {
    async fn deliver(&self, id: &str, mail: lettre::Message) -> Result<(), SendError> {
        self.write(id, &mail.formatted()).await.map_err(unreachable)
    }

    async fn check(&self) -> Result<(), SendError> {
        fs::create_dir_all(&self.0).await.map_err(unreachable)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "handed to map_err")]
fn unreachable(error: io::Error) -> SendError {
    SendError::Unreachable(error.to_string())
}
