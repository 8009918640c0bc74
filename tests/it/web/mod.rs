//! The market as a shopper meets it, without a line of script.

mod pages;
mod shopping;
