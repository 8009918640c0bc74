//! The rows of the outbox and the queue.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod event;
pub(crate) mod job;
