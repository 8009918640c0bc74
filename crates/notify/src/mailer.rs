//! From a message to a mail on its way: rendered, addressed, numbered, sent.

use crate::message::{Message, Recipient};
use crate::{Files, Smtp, pages};
use async_trait::async_trait;
use db::JobError;
use kernel::EventId;
use lettre::address::AddressError;
use lettre::message::{Mailbox, MultiPart};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    /// SMTP 4xx: this mail may be taken later.
    #[error("not taken now: {0}")]
    Deferred(String),
    /// No answer, no disk: no mail leaves now.
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

/// Writes and sends. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    transport: Arc<dyn Transport>,
    sender: Mailbox,
    /// The mails that left although others of their event could not: the
    /// repeated job need not send them again.
    left: Arc<Mutex<HashSet<String>>>,
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
        Ok(Self {
            transport,
            sender,
            left: Arc::default(),
        })
    }

    /// Sends what an event has to tell to one person or to several. Where one
    /// of them cannot be reached the others are, and the failure is told in the
    /// end; the repeated job then sends only what has not left.
    ///
    /// The Message-ID is made of the event, the kind and the place in the list,
    /// so that a mail that is sent again after a crash is known to be the same one.
    pub async fn send(&self, event: EventId, messages: &[Message]) -> Result<(), SendError> {
        let ids: Vec<String> = (0..)
            .zip(messages)
            .map(|(at, message): (usize, _)| format!("{event}.{}.{at}", message.kind()))
            .collect();
        let mut failure = None;
        for (id, message) in ids.iter().zip(messages) {
            if self.left().contains(id) {
                continue;
            }
            match self.send_one(id, message).await {
                Ok(()) => {
                    self.left().insert(id.clone());
                }
                Err(error @ SendError::Unreachable(_)) => return Err(error),
                Err(error) if error.is_final() => failure = failure.or(Some(error)),
                Err(error) => failure = Some(error),
            }
        }
        if let Some(error) = failure {
            return Err(error);
        }
        let mut left = self.left();
        for id in &ids {
            left.remove(id);
        }
        Ok(())
    }

    async fn send_one(&self, id: &str, message: &Message) -> Result<(), SendError> {
        let mail = self.written(id, message)?;
        self.transport.deliver(id, mail).await?;
        tracing::info!(mail_id = id, kind = message.kind(), "mail sent");
        Ok(())
    }

    fn left(&self) -> MutexGuard<'_, HashSet<String>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
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

impl SendError {
    /// Whether another try is in vain.
    fn is_final(&self) -> bool {
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
            Self::again(error)
        }
    }
}
