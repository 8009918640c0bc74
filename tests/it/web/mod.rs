//! The market as a shopper meets it, without a line of script.

mod afterwards;
mod cache;
mod claims;
mod found;
mod pages;
mod shares;
mod shopping;
mod sitemap;
