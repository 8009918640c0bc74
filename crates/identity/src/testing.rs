//! A market of its own for each test: a migrated database and a still clock.

use crate::accounts::{self, NewAccount};
use crate::sessions::{self, SessionToken};
use crate::sign_in::sign_in;
use crate::{Account, Actor, Grant, SignedIn, Throttle};
use chrono::{DateTime, Utc};
use db::Db;
use kernel::{Clock, CooperativeId, Locale, RegionId, StillClock};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, Statement};
use sea_orm_migration::MigratorTrait;
use std::sync::Arc;
use tempfile::TempDir;

pub(crate) const PASSWORD: &str = "dattes d'Erfoud";

pub(crate) struct Market {
    pub(crate) db: Db,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) throttle: Throttle,
    _dir: TempDir,
}

impl Market {
    pub(crate) async fn open() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("market.db").display());
        let db = Db::connect(&url).await.unwrap();
        Migrator::up(db.writer(), None).await.unwrap();
        let noon: DateTime<Utc> = "2026-10-01T12:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(noon));
        let for_throttle: Arc<dyn Clock> = clock.clone();
        Self {
            db,
            clock,
            throttle: Throttle::new(&for_throttle),
            _dir: dir,
        }
    }

    pub(crate) async fn account(&self, email: &str, grants: Vec<Grant>) -> Account {
        let new = NewAccount {
            email: email.to_owned(),
            name: "Fatima".to_owned(),
            password: PASSWORD.to_owned(),
            locale: Locale::Ar,
            grants,
        };
        accounts::create(&self.db, &*self.clock, new).await.unwrap()
    }

    pub(crate) async fn sign_in(&self, email: &str) -> (SessionToken, SignedIn) {
        let address = "198.51.100.7".parse().unwrap();
        sign_in(
            &self.db,
            &*self.clock,
            &self.throttle,
            email,
            PASSWORD,
            address,
        )
        .await
        .unwrap()
    }

    pub(crate) async fn actor(&self, token: &SessionToken) -> Actor {
        sessions::actor(&self.db, &*self.clock, token.as_str())
            .await
            .unwrap()
    }

    /// A region with one cooperative, for roles to refer to.
    pub(crate) async fn cooperative(&self) -> (RegionId, CooperativeId) {
        let (region, cooperative) = (RegionId::new(), CooperativeId::new());
        self.insert(
            "INSERT INTO place (code, kind, name, aliases, urban) \
             VALUES ('08', 'region', '{}', '[]', false)",
            vec![],
        )
        .await;
        self.insert(
            "INSERT INTO region (id, slug, place_code, number_prefix, name, locales, \
             default_locale, currency, time_zone, settings, created_at) VALUES \
             (?, 'draa-tafilalet', '08', 'DT', '{}', '[]', 'fr', 'MAD', 'Africa/Casablanca', '{}', ?)",
            vec![region.into(), self.clock.now().into()],
        )
        .await;
        self.insert(
            "INSERT INTO cooperative (id, region_id, slug, name, story, legal_form, \
             legal_form_name, province_code, commune_code, members, women_members, women_led, \
             women_only, activities, tax_status, sample, created_at) VALUES \
             (?, ?, 'ait-ghriss', '{}', '{}', 'cooperative', '{}', '08', '08', 20, 12, true, \
             false, '[]', 'exempt', true, ?)",
            vec![cooperative.into(), region.into(), self.clock.now().into()],
        )
        .await;
        (region, cooperative)
    }

    async fn insert(&self, sql: &str, values: Vec<sea_orm::Value>) {
        let statement = Statement::from_sql_and_values(self.db.backend(), sql, values);
        self.db.writer().execute_raw(statement).await.unwrap();
    }
}
