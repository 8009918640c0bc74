//! `moussem migrate`: the schema, forth and back.

use super::say;
use crate::app;
use crate::settings::Settings;
use clap::Subcommand;
use migrations::Migrator;
use sea_orm_migration::{MigrationStatus, MigratorTrait};

#[derive(Debug, Subcommand)]
pub(crate) enum Step {
    /// Apply what is missing (the same as no word at all)
    Up,
    /// Take the last migration back; what only it holds is lost
    Down {
        /// How many to take back
        #[arg(long, default_value_t = 1)]
        steps: u32,
    },
    /// List all migrations and whether they are applied
    Status,
}

pub(crate) async fn run(settings: &Settings, step: Option<Step>) -> anyhow::Result<()> {
    let db = app::database(settings).await?;
    match step.unwrap_or(Step::Up) {
        Step::Up => {
            let missing = Migrator::get_pending_migrations(db.writer()).await?.len();
            Migrator::up(db.writer(), None).await?;
            say(format_args!(
                "The schema is up to date: {missing} migrations applied"
            ))?;
        }
        Step::Down { steps } => {
            Migrator::down(db.writer(), Some(steps)).await?;
            say(format_args!("{steps} migrations taken back"))?;
        }
        Step::Status => {
            for migration in Migrator::get_migration_with_status(db.writer()).await? {
                let state = match migration.status() {
                    MigrationStatus::Applied => "applied",
                    MigrationStatus::Pending => "pending",
                };
                say(format_args!("{state}  {}", migration.name()))?;
            }
        }
    }
    Ok(db.close().await?)
}
