//! The tests of the whole, through the front door. The folders are those of the
//! faces; each test opens a market of its own (`testkit::TestShop`).

mod api;
mod arch;
mod jobs;
mod migrations;
mod web;
