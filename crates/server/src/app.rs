//! The application: every part opened as the settings say, and the router over
//! all of them. `serve` puts it behind a socket, tests drive it without one.

use crate::health::Health;
use crate::jobs::Chores;
use crate::settings::Settings;
use crate::{jobs, layers};
use anyhow::{Context, ensure};
use axum::Router;
use db::Db;
use db::jobs::Worker;
use identity::Throttle;
use kernel::Clock;
use media::Uploads;
use migrations::Migrator;
use notify::sms::{Gateway, Lines, Sender};
use notify::{Mailer, Messenger};
use orders::paying::Desk;
use payments::cash::PhoneKey;
use payments::providers::Providers;
use payments::providers::cmi::Cmi;
use payments::providers::stripe::Stripe;
use sea_orm_migration::MigratorTrait;
use search::{Engine, SearchError, Standby, Tantivy};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// A running market.
pub struct App {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub engine: Arc<dyn Engine>,
    pub media: Arc<media::Store>,
    pub messenger: Messenger,
    /// Does what events ask for; `serve` keeps its two halves running, tests drain it.
    pub worker: Worker,
    /// What comes round again; `serve` keeps it running, tests go round once.
    pub chores: Chores,
    pub(crate) health: Health,
    router: Router,
}

impl App {
    /// Opens everything. The schema must be there already.
    ///
    /// # Errors
    /// What could not be opened, in words for the operator.
    pub async fn open(settings: &Settings, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let db = migrated(settings).await?;
        let standby = standby(settings);
        let engine: Arc<dyn Engine> = Arc::new(standby.clone());
        let media = pictures(settings)?;
        let messenger = messenger(settings)?;
        let health = Health::new(db.clone());
        let desk = Arc::new(Desk {
            providers: providers(settings)?,
            public_url: settings.public_url.clone(),
        });
        let phones = PhoneKey::in_dir(&settings.data_dir)?;
        let worker = jobs::worker(&db, &clock, &engine, &messenger, &desk);
        let chores = jobs::chores(&db, &clock, &desk, &phones, standby);
        let router = Router::new()
            .merge(api::router(api::Shop {
                db: db.clone(),
                clock: Arc::clone(&clock),
                engine: Arc::clone(&engine),
                media: Arc::clone(&media),
                uploads: uploads(settings)?,
                desk: Arc::clone(&desk),
                throttle: Arc::new(Throttle::new(&clock)),
                phones: phones.clone(),
                settings: Arc::new(of_api(settings)),
            })?)
            .merge(web::router(web::Shop::new(
                web::Services {
                    db: db.clone(),
                    clock: Arc::clone(&clock),
                    engine: Arc::clone(&engine),
                    media: Arc::clone(&media),
                    desk,
                    phones: phones.clone(),
                },
                web::Settings {
                    public_url: settings.public_url.clone(),
                    development: settings.development,
                    page_moment: page_moment(settings),
                },
            )))
            .merge(health.router());
        Ok(Self {
            router: layers::around(router, &settings.trusted_proxies),
            db,
            clock,
            engine,
            media,
            messenger,
            worker,
            chores,
            health,
        })
    }

    /// Everything that the market answers, without a socket.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// The worker in two: for what is done here, and for what waits for servers
    /// of others. They run beside each other.
    pub fn workers(&self) -> (Worker, Worker) {
        self.worker.clone().split(jobs::SLOW)
    }

    /// Closes the database once nobody uses it any more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close(self) -> anyhow::Result<()> {
        Ok(self.db.close().await?)
    }
}

/// The database that the settings name, whatever schema it has.
pub(crate) async fn database(settings: &Settings) -> anyhow::Result<Db> {
    create(&settings.data_dir)?;
    Ok(Db::connect(settings.database_url.expose()).await?)
}

/// The same, with the schema of this version.
async fn migrated(settings: &Settings) -> anyhow::Result<Db> {
    let db = database(settings).await?;
    let pending = Migrator::get_pending_migrations_read_only(db.writer()).await?;
    ensure!(
        pending.is_empty(),
        "the database lacks {} migrations: run `moussem migrate`, then start again",
        pending.len()
    );
    Ok(db)
}

/// The search index, or an error; one process at a time has it open.
pub(crate) fn engine(settings: &Settings) -> anyhow::Result<Arc<dyn Engine>> {
    Ok(open_engine(&settings.data_dir)?)
}

/// The search index as soon as it can be opened.
fn standby(settings: &Settings) -> Standby {
    let data_dir = settings.data_dir.clone();
    Standby::open(move || open_engine(&data_dir))
}

fn open_engine(data_dir: &Path) -> Result<Arc<dyn Engine>, SearchError> {
    Ok(Arc::new(Tantivy::open(&data_dir.join("index"))?))
}

pub(crate) fn pictures(settings: &Settings) -> anyhow::Result<Arc<media::Store>> {
    let store = match &settings.bucket {
        Some(bucket) => media::Store::in_bucket(bucket),
        None => media::Store::in_dir(&settings.data_dir.join("media")),
    };
    let store =
        store.with_context(|| format!("the pictures in {}", place_of_pictures(settings)))?;
    Ok(Arc::new(store))
}

/// Photographs on their way in.
fn uploads(settings: &Settings) -> anyhow::Result<Uploads> {
    let dir = settings.data_dir.join("uploads");
    Uploads::in_dir(&dir, api::PICTURES).with_context(|| format!("uploads in {}", dir.display()))
}

/// Where the pictures lie, in words.
pub(crate) fn place_of_pictures(settings: &Settings) -> String {
    match &settings.bucket {
        Some(bucket) => format!("the bucket {}", bucket.name),
        None => settings.data_dir.join("media").display().to_string(),
    }
}

/// The providers of payments that the settings name.
pub(crate) fn providers(settings: &Settings) -> anyhow::Result<Providers> {
    let cmi = settings.cmi.clone().map(Cmi::new).transpose();
    let stripe = settings.stripe.clone().map(Stripe::new).transpose();
    Ok(Providers {
        cmi: cmi.context("MOUSSEM_CMI_*")?.map(Arc::new),
        stripe: stripe.context("MOUSSEM_STRIPE_*")?.map(Arc::new),
    })
}

/// The ways out for mails and short messages.
pub(crate) fn messenger(settings: &Settings) -> anyhow::Result<Messenger> {
    let mailer = match &settings.smtp_url {
        Some(url) => Mailer::smtp(url.expose(), &settings.mail_from),
        None => Mailer::files(settings.data_dir.join("mail"), &settings.mail_from),
    };
    let sms: Arc<dyn Sender> = match &settings.sms {
        Some(sms) => Arc::new(Gateway::at(sms.url.as_str(), &sms.token)?),
        None => Arc::new(Lines::in_file(settings.data_dir.join("sms.jsonl"))),
    };
    Ok(Messenger::new(
        mailer.context("mail cannot be set up")?,
        sms,
    ))
}

fn create(dir: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(dir)
        .with_context(|| format!("the data directory {} cannot be made", dir.display()))
}

/// Whoever works on the pages sees each change at once.
fn page_moment(settings: &Settings) -> Duration {
    if settings.development {
        Duration::ZERO
    } else {
        settings.page_moment
    }
}

fn of_api(settings: &Settings) -> api::Settings {
    api::Settings {
        public_url: settings.public_url.clone(),
        playground: settings.playground,
        introspection: settings.playground,
    }
}
