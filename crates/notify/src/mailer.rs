//! From a message to a mail on its way: rendered, addressed, numbered, sent.

use crate::message::{Message, Recipient};
use crate::{Files, Smtp, pages};
use async_trait::async_trait;
use db::JobError;
use kernel::EventId;
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

/// Why a mail did not leave. Addresses are kept out of the texts, which are logged.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    #[error("the address is not one: {0}")]
    Address(#[from] AddressError),
    #[error("the mail cannot be written: {0}")]
    Content(String),
    /// SMTP 5xx: another try gets the same answer.
    #[error("refused: {0}")]
    Refused(String),
    /// SMTP 4xx, no answer, no disk: another try may work.
    #[error("not taken now: {0}")]
    Unavailable(String),
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

/// Writes and sends. Cheap to clone.
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

    /// Sends what an event has to tell to one person or to several.
    ///
    /// The Message-ID is made of the event, the kind and the place in the list,
    /// so that the mail of a repeated job is known to be the same one.
    pub async fn send(&self, event: EventId, messages: &[Message]) -> Result<(), SendError> {
        for (at, message) in messages.iter().enumerate() {
            let id = format!("{event}.{}.{at}", message.kind());
            let mail = self.written(&id, message)?;
            self.transport.deliver(&id, mail).await?;
            tracing::info!(mail_id = id, kind = message.kind(), "mail sent");
        }
        Ok(())
    }

    /// Whether mail could leave just now.
    pub async fn check(&self) -> Result<(), SendError> {
        self.transport.check().await
    }

    fn written(&self, id: &str, message: &Message) -> Result<lettre::Message, SendError> {
        let content = |error: &dyn std::fmt::Display| SendError::Content(error.to_string());
        let Mail {
            subject,
            text,
            html,
        } = pages::mail(message).map_err(|error| content(&error))?;
        let to = mailbox(message.to())?;
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

fn mailbox(to: &Recipient) -> Result<Mailbox, SendError> {
    let name = one_line(&to.name);
    Ok(Mailbox::new(
        Some(name).filter(|name| !name.is_empty()),
        to.email.parse()?,
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

impl From<SendError> for JobError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Unavailable(_) => Self::again(error),
            SendError::Address(_) | SendError::Content(_) | SendError::Refused(_) => {
                Self::never(error)
            }
        }
    }
}
