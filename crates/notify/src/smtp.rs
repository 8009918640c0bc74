//! Mail by SMTP.

use crate::mailer::{SendError, SettingError, Transport};
use async_trait::async_trait;
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::time::Duration;
use tokio::time::timeout;

/// How long one answer of the server may take.
const ANSWER: Duration = Duration::from_secs(25);
/// How long a mail may take: less than a worker may keep its job.
const MAIL: Duration = Duration::from_secs(45);

/// An SMTP server, with a pool of connections to it.
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// `smtps://user:password@host:465`, `smtp://host:587?tls=required`, `smtp://localhost:1025`.
    pub fn at(url: &str) -> Result<Self, SettingError> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| SettingError::Server)?;
        Ok(Self(builder.timeout(Some(ANSWER)).build()))
    }
}

#[async_trait]
impl Transport for Smtp {
    async fn deliver(&self, _id: &str, mail: lettre::Message) -> Result<(), SendError> {
        match timeout(MAIL, self.0.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(into_error(&error)),
            Err(_) => Err(SendError::Unreachable("the server is too slow".to_owned())),
        }
    }

    async fn check(&self) -> Result<(), SendError> {
        match self.0.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(SendError::Unreachable("the server hangs up".to_owned())),
            Err(error) => Err(into_error(&error)),
        }
    }
}

/// The server's words may repeat the address, so only its code is kept.
fn into_error(error: &smtp::Error) -> SendError {
    match error.status() {
        Some(code) if error.is_permanent() => SendError::Refused(format!("SMTP {code}")),
        Some(code) => SendError::Deferred(format!("SMTP {code}")),
        None => SendError::Unreachable(error.to_string()),
    }
}
