//! The program `moussem`. What it can do is in `cli.rs`.

use clap::Parser;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    server::cli::Cli::parse().run().await
}
