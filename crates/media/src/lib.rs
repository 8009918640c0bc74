//! Pictures in, sizes out: what people send is decoded within limits, turned
//! upright, stripped of where it was taken, and kept under the hash of its bytes.

mod bucket;
mod decode;
mod encode;
mod entity;
mod format;
pub mod pictures;
mod pool;
mod store;
mod uploads;

pub use bucket::Bucket;
pub use entity::picture::Model as Picture;
pub use format::{Format, OriginalFormat, WIDTHS};
pub use store::{MAX_BYTES, MediaError, Served, Store, Stored};
pub use uploads::{Protocol, UploadError, Uploads};

#[cfg(test)]
mod hostile;
