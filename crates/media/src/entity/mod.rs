//! The rows of media.

pub(crate) mod picture;
