//! Jobs: what must happen after an event, at least once, retried, and left to
//! the operator after five failures.

mod queue;
mod worker;

pub use queue::{ParkedJob, parked, retry, waiting};
pub use worker::Worker;

use async_trait::async_trait;
use kernel::{EventId, JobId};
use serde_json::Value;
use std::fmt::Display;

/// How often a job is tried before it is parked.
pub const ATTEMPTS: i32 = 5;
/// How often a job is tried that waits for somebody else's server: for four
/// days, as long as RFC 5321, 4.5.4.1, asks of mail.
const PATIENT_ATTEMPTS: i32 = 550;

/// Does one kind of job. It may be called twice for the same job after a crash,
/// so its effect must bear repetition.
#[async_trait]
pub trait Handler: Send + Sync {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError>;
}

/// The job at hand.
#[derive(Clone, Debug)]
pub struct JobInfo {
    pub id: JobId,
    /// The event behind it: the same on every repetition, so it can name what
    /// must exist once, such as a mail's Message-ID.
    pub event_id: EventId,
    pub payload: Value,
    /// 1 on the first try.
    pub attempt: i32,
}

/// Why a job failed and whether it is worth trying again.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct JobError {
    pub retryable: bool,
    /// Nothing is wrong with the job: it is tried for days.
    pub patient: bool,
    pub reason: String,
}

impl JobError {
    /// It may work later.
    pub fn again(reason: impl Display) -> Self {
        Self {
            retryable: true,
            patient: false,
            reason: reason.to_string(),
        }
    }

    /// It will work once somebody else's server is there again.
    pub fn later(reason: impl Display) -> Self {
        Self {
            patient: true,
            ..Self::again(reason)
        }
    }

    /// Whether it is left to the operator after so many tries.
    fn ends(&self, attempt: i32) -> bool {
        let most = if self.patient {
            PATIENT_ATTEMPTS
        } else {
            ATTEMPTS
        };
        !self.retryable || attempt >= most
    }

    /// It will never work; somebody must look.
    pub fn never(reason: impl Display) -> Self {
        Self {
            retryable: false,
            patient: false,
            reason: reason.to_string(),
        }
    }
}

impl From<sea_orm::DbErr> for JobError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::again(error)
    }
}
