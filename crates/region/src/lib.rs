//! What a region sees of its market.

pub mod boards;

pub use boards::{SalesBoard, WomenLed};
