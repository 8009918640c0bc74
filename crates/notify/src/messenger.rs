//! To whom a message goes, and by which way: a mail where there is an address,
//! else a short message. Each leaves at least once.

use crate::mailer::{Mailer, SendError};
use crate::message::{Message, Reach};
use crate::pages;
use crate::sms::{Sender, Sms};
use kernel::EventId;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Writes and sends. Cheap to clone.
#[derive(Clone)]
pub struct Messenger {
    mailer: Mailer,
    sms: Arc<dyn Sender>,
    /// The messages that left although others of their event could not: the
    /// repeated job need not send them again.
    left: Arc<Mutex<HashSet<String>>>,
}

impl Messenger {
    pub fn new(mailer: Mailer, sms: Arc<dyn Sender>) -> Self {
        Self {
            mailer,
            sms,
            left: Arc::default(),
        }
    }

    /// Sends what an event has to tell to one person or to several. Where one
    /// of them cannot be reached the others are, and the failure is told in the
    /// end; the repeated job then sends only what has not left.
    ///
    /// The Message-ID, or the reference of a short message, is made of the event,
    /// the kind and the place in the list, so that what is sent again after a
    /// crash is known to be the same.
    pub async fn send(&self, event: EventId, messages: &[Message]) -> Result<(), SendError> {
        let ids: Vec<String> = (0..)
            .zip(messages)
            .map(|(at, message): (usize, _)| format!("{event}.{}.{at}", message.kind()))
            .collect();
        let mut failure: Option<SendError> = None;
        for (id, message) in ids.iter().zip(messages) {
            if self.left().contains(id) {
                continue;
            }
            match self.send_one(id, message).await {
                Ok(()) => {
                    self.left().insert(id.clone());
                }
                Err(error @ SendError::Unreachable(_)) => return Err(error),
                // What may still leave is worth another try, whatever else failed.
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
        let way = match &message.to().reach {
            Reach::Mail(address) => {
                self.mailer.send(id, address, message).await?;
                "mail"
            }
            Reach::Sms(phone) => {
                let sms = Sms {
                    to: phone.clone(),
                    text: pages::short(message),
                };
                self.sms.deliver(id, &sms).await?;
                "sms"
            }
        };
        tracing::info!(id, way, kind = message.kind(), "message sent");
        Ok(())
    }

    fn left(&self) -> MutexGuard<'_, HashSet<String>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether mail could leave just now.
    pub async fn check_mail(&self) -> Result<(), SendError> {
        self.mailer.check().await
    }

    /// Whether short messages could leave just now.
    pub async fn check_sms(&self) -> Result<(), SendError> {
        self.sms.check().await
    }
}
