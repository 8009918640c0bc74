//! The rows of the outbox, the queue and the keys of requests.
#![expect(
    unreachable_pub,
    reason = "SeaORM's derives make their items public; this module is not"
)]

pub(crate) mod event;
pub(crate) mod job;
pub(crate) mod once;
