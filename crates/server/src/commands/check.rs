//! `moussem check`: what works and what does not, all of it at once.

use super::say;
use crate::app;
use crate::settings::Settings;
use anyhow::ensure;
use db::Db;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use search::SearchError;
use std::process::ExitCode;

/// Checks everything, even after a failure; fails if anything did.
pub(crate) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let mut failed = false;
    let mut told = |part: &str, outcome: anyhow::Result<String>| -> std::io::Result<()> {
        failed |= outcome.is_err();
        match outcome {
            Ok(state) => say(format_args!("ok    {part:<10} {state}")),
            Err(error) => say(format_args!("FAIL  {part:<10} {error:#}")),
        }
    };
    let address = format!("{} at {}", settings.public_url, settings.listen);
    told("settings", Ok(address))?;
    let db = app::database(settings).await;
    match db {
        Ok(db) => {
            told("database", schema(&db).await)?;
            told("index", index(settings, &db).await)?;
            told("jobs", jobs(&db).await)?;
            told("ledger", ledger(&db).await)?;
            db.close().await?;
        }
        Err(error) => told("database", Err(error))?,
    }
    told("payments", payments(settings))?;
    told("pictures", pictures(settings).await)?;
    told("mail", mail(settings).await)?;
    told("sms", sms(settings).await)?;
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

async fn schema(db: &Db) -> anyhow::Result<String> {
    let pending = Migrator::get_pending_migrations_read_only(db.writer())
        .await?
        .len();
    ensure!(
        pending == 0,
        "{pending} migrations are missing: run `moussem migrate`"
    );
    Ok(format!("{:?}, schema up to date", db.backend()))
}

async fn index(settings: &Settings, db: &Db) -> anyhow::Result<String> {
    let engine = match app::engine(settings) {
        // The server holds it, and answers for it.
        Err(error) if matches!(error.downcast_ref(), Some(SearchError::InUse(_))) => {
            return Ok("in use by a running server".to_owned());
        }
        engine => engine?,
    };
    let state = engine.check().await?;
    ensure!(
        search::index::in_step(db, &*engine).await?,
        "out of step with the catalogue: run `moussem reindex`"
    );
    Ok(format!("{} products", state.documents))
}

async fn jobs(db: &Db) -> anyhow::Result<String> {
    let parked = db::jobs::parked(db).await?.len();
    ensure!(
        parked == 0,
        "{parked} were given up: `moussem jobs` lists them"
    );
    Ok(format!("{} waiting", db::jobs::waiting(db).await?))
}

/// Adds the whole ledger up anew.
async fn ledger(db: &Db) -> anyhow::Result<String> {
    let faults = payments::ledger::faults(db.reader()).await?;
    if let Some(first) = faults.first() {
        anyhow::bail!("{} things are wrong, first: {first}", faults.len());
    }
    let open = orders::booking::unsettled(db.reader()).await?;
    ensure!(
        open.is_empty(),
        "{} orders are over and their shoppers' accounts are not at zero",
        open.len()
    );
    Ok("adds up to zero".to_owned())
}

/// Which providers are set up; regions decide about transfers.
fn payments(settings: &Settings) -> anyhow::Result<String> {
    let providers = app::providers(settings)?;
    let cmi = providers.cmi.map(|cmi| {
        let host = cmi.gateway().host_str().unwrap_or_default();
        format!("cards in dirhams at {host}")
    });
    let stripe = providers
        .stripe
        .map(|_| "cards in euros at Stripe".to_owned());
    let mut told = vec!["cash on delivery".to_owned()];
    told.extend(cmi);
    told.extend(stripe);
    Ok(told.join(", "))
}

/// Opens the store and writes into it once.
async fn pictures(settings: &Settings) -> anyhow::Result<String> {
    app::pictures(settings)?.check().await?;
    Ok(app::place_of_pictures(settings))
}

async fn mail(settings: &Settings) -> anyhow::Result<String> {
    app::messenger(settings)?.check_mail().await?;
    Ok(match settings.smtp_url {
        Some(_) => "by SMTP".to_owned(),
        None => format!("as files in {}", settings.data_dir.join("mail").display()),
    })
}

async fn sms(settings: &Settings) -> anyhow::Result<String> {
    app::messenger(settings)?.check_sms().await?;
    Ok(match &settings.sms {
        Some(sms) => format!("by {}", sms.url.host_str().unwrap_or_default()),
        None => format!(
            "as lines in {}",
            settings.data_dir.join("sms.jsonl").display()
        ),
    })
}
