//! Breaks a market while people buy, and looks at what is left: `kills` ends the
//! server without warning, `cuts` takes the power from under its database.
//! Nobody's acknowledged order may be lost, whatever was cut off.

mod buyers;
mod checks;
mod cuts;
mod kills;
mod server;

use clap::{Args, Parser, Subcommand};
use std::io::Write as _;
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "Breaks a market while people buy, and looks at what is left")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// End the server with SIGKILL under load, again and again
    Kills {
        #[command(flatten)]
        under: Under,
        /// The database, as `postgres://…`; a file of its own without it
        #[arg(long)]
        database: Option<String>,
    },
    /// Lose what was not synced, again and again; then once more with commits
    /// that are not synced, which must lose an order
    Cuts {
        #[command(flatten)]
        under: Under,
        /// The library that keeps the disk as it is after a power cut
        #[arg(long)]
        shim: PathBuf,
    },
}

#[derive(Args)]
struct Under {
    /// The binary under test
    #[arg(long)]
    moussem: PathBuf,
    /// How often
    #[arg(long, default_value_t = 20)]
    times: usize,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let said = match Cli::parse().command {
        Command::Kills { under, database } => {
            kills::run(&under.moussem, under.times, database).await?
        }
        Command::Cuts { under, shim } => cuts::run(&under.moussem, under.times, &shim).await?,
    };
    Ok(writeln!(std::io::stdout(), "{said}")?)
}
