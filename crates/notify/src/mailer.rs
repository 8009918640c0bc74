//! From a message to a mail on its way: rendered, addressed, sent.

use crate::message::{Message, Recipient};
use crate::{Files, Smtp, pages};
use async_trait::async_trait;
use db::JobError;
use lettre::address::AddressError;
use lettre::message::{Mailbox, MultiPart};
use std::path::PathBuf;
use std::sync::Arc;

/// A way out of the house. Giving it the same `id` twice must do no harm.
#[async_trait]
pub trait Transport: Send + Sync {
    /// Takes a finished mail. `id` is its Message-ID without the domain.
    async fn deliver(&self, id: &str, mail: lettre::Message) -> Result<(), SendError>;

    /// Whether mail could leave just now.
    async fn check(&self) -> Result<(), SendError>;
}

/// Why a message did not leave. Addresses and numbers are kept out of
/// the texts, which are logged.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    #[error("the address is not one: {0}")]
    Address(#[from] AddressError),
    #[error("the mail cannot be written: {0}")]
    Content(String),
    /// SMTP 5xx, HTTP 4xx: another try gets the same answer.
    #[error("refused: {0}")]
    Refused(String),
    /// SMTP 4xx, HTTP 5xx: it may be taken later.
    #[error("not taken now: {0}")]
    Deferred(String),
    /// No answer, no disk: nothing leaves now.
    #[error("no way out: {0}")]
    Unreachable(String),
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    #[error("the sender is not an address such as `Moussem <moussem@example.ma>`: {0}")]
    Sender(#[source] AddressError),
    #[error("the SMTP server is not an address such as `smtps://user:password@mail.example.ma`")]
    Server,
}

/// A mail as its reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Writes and sends mails. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    transport: Arc<dyn Transport>,
    sender: Mailbox,
}

impl Mailer {
    /// Sends through an SMTP server, `smtp://`, `smtps://` or `smtp://…?tls=required`.
    /// Must be called within a Tokio runtime, where its pool lives.
    pub fn smtp(url: &str, sender: &str) -> Result<Self, SettingError> {
        Self::through(Arc::new(Smtp::at(url)?), sender)
    }

    /// Writes each mail to a file of its own in `dir`.
    pub fn files(dir: PathBuf, sender: &str) -> Result<Self, SettingError> {
        Self::through(Arc::new(Files::in_dir(dir)), sender)
    }

    pub fn through(transport: Arc<dyn Transport>, sender: &str) -> Result<Self, SettingError> {
        let sender = sender.parse().map_err(SettingError::Sender)?;
        Ok(Self { transport, sender })
    }

    /// Sends a message to an address; `id` becomes its Message-ID.
    pub(crate) async fn send(
        &self,
        id: &str,
        address: &str,
        message: &Message,
    ) -> Result<(), SendError> {
        let mail = self.written(id, address, message)?;
        self.transport.deliver(id, mail).await
    }

    /// Whether mail could leave just now.
    pub async fn check(&self) -> Result<(), SendError> {
        self.transport.check().await
    }

    fn written(
        &self,
        id: &str,
        address: &str,
        message: &Message,
    ) -> Result<lettre::Message, SendError> {
        let content = |error: &dyn std::fmt::Display| SendError::Content(error.to_string());
        let Mail {
            subject,
            text,
            html,
        } = pages::mail(message).map_err(|error| content(&error))?;
        let to = mailbox(message.to(), address)?;
        let domain = self.sender.email.domain();
        lettre::Message::builder()
            .from(self.sender.clone())
            .to(to)
            .subject(one_line(&subject))
            .message_id(Some(format!("<{id}@{domain}>")))
            .multipart(MultiPart::alternative_plain_html(text, html))
            .map_err(|error| content(&error))
    }
}

fn mailbox(to: &Recipient, address: &str) -> Result<Mailbox, SendError> {
    let name = one_line(&to.name);
    Ok(Mailbox::new(
        Some(name).filter(|name| !name.is_empty()),
        address.parse()?,
    ))
}

/// What goes into a header has no line breaks and no other control characters,
/// whatever a shopper typed; the library encodes the rest.
fn one_line(text: &str) -> String {
    let printable = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.chars()
        .map(printable)
        .collect::<String>()
        .trim()
        .to_owned()
}

impl SendError {
    /// Whether another try is in vain.
    pub(crate) fn is_final(&self) -> bool {
        match self {
            Self::Address(_) | Self::Content(_) | Self::Refused(_) => true,
            Self::Deferred(_) | Self::Unreachable(_) => false,
        }
    }
}

impl From<SendError> for JobError {
    fn from(error: SendError) -> Self {
        if error.is_final() {
            Self::never(error)
        } else {
            Self::later(error)
        }
    }
}
