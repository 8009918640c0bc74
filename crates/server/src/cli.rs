//! The commands and their help.

use crate::settings::Settings;
use crate::{commands, logs, serve};
use clap::{Args, Parser, Subcommand};
use kernel::{JobId, Locale};
use std::process::ExitCode;

/// Moussem, a marketplace for the products of a region.
#[derive(Debug, Parser)]
#[command(
    name = "moussem",
    version,
    about,
    after_help = "Settings come from MOUSSEM_* in the environment and from moussem.toml; \
                  docs/configuration.md tells them all.",
    disable_help_subcommand = true
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the storefront, the studio and the API, and do the jobs
    Serve,
    /// Bring the database's schema up to date
    Migrate {
        #[command(subcommand)]
        step: Option<commands::migrate::Step>,
    },
    /// Fill an empty database
    Seed {
        #[command(subcommand)]
        what: Seed,
    },
    /// Make the search index anew from the database
    Reindex,
    /// Print the GraphQL schema
    Schema,
    /// Manage the people who can sign in
    User {
        #[command(subcommand)]
        deed: User,
    },
    /// List the jobs that were given up after five failures
    Jobs {
        #[command(subcommand)]
        deed: Option<Jobs>,
    },
    /// Say what works: settings, database, search index, pictures, mail
    Check,
}

#[derive(Debug, Subcommand)]
enum Seed {
    /// The sample region, Drâa-Tafilalet: invented cooperatives, products and accounts
    Sample(SeedSample),
}

#[derive(Debug, Subcommand)]
enum User {
    /// Make an account; prints its password unless you give one
    Create(CreateUser),
}

#[derive(Debug, Subcommand)]
enum Jobs {
    /// Try a job again
    Retry {
        /// Its id, as the list shows it
        id: JobId,
    },
}

/// How much of the sample is made.
#[derive(Args, Debug)]
struct SeedSample {
    /// Make so many products, the sample's own over and over, to measure what size costs
    #[arg(long, value_name = "COUNT")]
    products: Option<usize>,
    /// Draw no pictures, which takes the most time by far
    #[arg(long)]
    without_pictures: bool,
}

impl From<SeedSample> for sample::Options {
    fn from(asked: SeedSample) -> Self {
        Self {
            products: asked.products,
            pictures: !asked.without_pictures,
        }
    }
}

/// What an account begins with.
#[derive(Args, Debug)]
pub(crate) struct CreateUser {
    /// The address to sign in with
    #[arg(long)]
    pub(crate) email: String,
    /// How others see the person
    #[arg(long)]
    pub(crate) name: String,
    /// The language of the studio and of mails: ar, fr, zgh or en
    #[arg(long, default_value = "fr")]
    pub(crate) locale: Locale,
    /// What the person may do, as often as needed: administrator, officer:REGION, or
    /// president, treasurer, stock or sales with a cooperative, president:COOPERATIVE.
    /// Regions and cooperatives by the name in their address.
    #[arg(long = "role", value_name = "ROLE")]
    pub(crate) roles: Vec<commands::user::Role>,
    /// Take the password from the first line of standard input
    #[arg(long)]
    pub(crate) password_stdin: bool,
}

impl Cli {
    /// Runs the command. What went wrong is told on standard error.
    pub async fn run(self) -> ExitCode {
        match Box::pin(self.command.run()).await {
            Ok(code) => code,
            Err(error) => {
                eprintln!("moussem: {error:#}");
                ExitCode::FAILURE
            }
        }
    }
}

impl Command {
    async fn run(self) -> anyhow::Result<ExitCode> {
        if let Self::Schema = self {
            commands::say(api::sdl().trim_end())?;
            return Ok(ExitCode::SUCCESS);
        }
        let settings = Settings::load()?;
        let usual = if matches!(self, Self::Serve) {
            "info"
        } else {
            "warn"
        };
        logs::start(&settings, usual);
        match self {
            Self::Serve => serve::serve(&settings).await?,
            Self::Migrate { step } => commands::migrate::run(&settings, step).await?,
            Self::Seed {
                what: Seed::Sample(asked),
            } => commands::seed::sample(&settings, asked.into()).await?,
            Self::Reindex => commands::reindex::run(&settings).await?,
            Self::User {
                deed: User::Create(new),
            } => commands::user::create(&settings, new).await?,
            Self::Jobs { deed: None } => commands::jobs::list(&settings).await?,
            Self::Jobs {
                deed: Some(Jobs::Retry { id }),
            } => commands::jobs::retry(&settings, id).await?,
            Self::Check => return commands::check::run(&settings).await,
            Self::Schema => {}
        }
        Ok(ExitCode::SUCCESS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }
}
