//! Mail by SMTP.

use crate::mailer::{SendError, SettingError, Transport};
use async_trait::async_trait;
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::time::Duration;

/// A slow server holds up its job and nothing else.
const TIMEOUT: Duration = Duration::from_secs(30);

/// An SMTP server, with a pool of connections to it.
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// `smtps://user:password@host:465`, `smtp://host:587?tls=required`, `smtp://localhost:1025`.
    pub fn at(url: &str) -> Result<Self, SettingError> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| SettingError::Server)?;
        Ok(Self(builder.timeout(Some(TIMEOUT)).build()))
    }
}

#[async_trait]
impl Transport for Smtp {
    async fn deliver(&self, _id: &str, mail: lettre::Message) -> Result<(), SendError> {
        self.0
            .send(mail)
            .await
            .map(drop)
            .map_err(|error| into_error(&error))
    }

    async fn check(&self) -> Result<(), SendError> {
        match self.0.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(SendError::Unavailable("the server hangs up".to_owned())),
            Err(error) => Err(into_error(&error)),
        }
    }
}

/// The server's words may repeat the address, so only its code is kept.
fn into_error(error: &smtp::Error) -> SendError {
    match error.status() {
        Some(code) if error.is_permanent() => SendError::Refused(format!("SMTP {code}")),
        Some(code) => SendError::Unavailable(format!("SMTP {code}")),
        None => SendError::Unavailable(error.to_string()),
    }
}
