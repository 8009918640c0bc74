//! The rows of the outbox and the queue.

pub(crate) mod event;
pub(crate) mod job;
