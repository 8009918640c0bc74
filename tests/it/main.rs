//! The tests of the whole, through the front door. The folders are those of the
//! faces; each test opens a market of its own (`testkit::TestShop`).
#![expect(
    clippy::format_collect,
    clippy::format_push_string,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "a test tells one story and fails where it breaks"
)]

mod api;
mod arch;
mod jobs;
mod messages;
mod migrations;
mod money;
mod once;
mod peers;
mod pitfalls;
mod web;
mod webhooks;

/// Whether tests run at their full size, as `MOUSSEM_TEST_SIZE=full` asks for,
/// and not at the one that fits into every change.
fn full_size() -> bool {
    std::env::var("MOUSSEM_TEST_SIZE").is_ok_and(|size| size == "full")
}
