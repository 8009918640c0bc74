//! Short messages: the port, and one module for each way out.

mod file;
mod gateway;
mod letters;

pub use file::Lines;
pub use gateway::{Gateway, GatewayError};
pub(crate) use letters::fitted;
pub use letters::segments;

use crate::mailer::SendError;
use async_trait::async_trait;
use kernel::Phone;

/// The most parts that one message is cut into; each of them is paid for.
pub const MOST_SEGMENTS: usize = 2;

/// A short message as it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sms {
    pub to: Phone,
    pub text: String,
}

/// A way out of the house for short messages.
#[async_trait]
pub trait Sender: Send + Sync {
    /// Hands a message over. `reference` is the same whenever the same message
    /// is sent again, so that whoever carries it can tell.
    async fn deliver(&self, reference: &str, sms: &Sms) -> Result<(), SendError>;

    /// Whether messages could leave just now.
    async fn check(&self) -> Result<(), SendError>;
}
