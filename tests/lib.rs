//! The tests of the whole, through the front door. See `it/main.rs`.
