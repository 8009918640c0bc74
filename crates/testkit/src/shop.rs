//! The market under test, with the sample region in it.

use crate::{Answer, Database};
use catalog::{Product, RegionSettings, Variant, products};
use chrono::{DateTime, Utc};
use db::Db;
use kernel::{CooperativeId, StillClock};
use reqwest::header;
use sample::{Loaded, SampleData};
use serde_json::{Value, json};
use server::{App, Settings};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::net::TcpListener;

/// A market with the sample's cooperatives and products, without pictures,
/// accounts and orders.
pub struct TestShop {
    pub app: App,
    pub db: Db,
    pub clock: Arc<StillClock>,
    pub sample: Loaded,
    /// Where it answers, without a slash at the end.
    pub url: String,
    client: reqwest::Client,
    dir: TempDir,
    database: Database,
    /// The settings that are its own.
    own: Vec<(String, String)>,
}

/// A product with its first size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goods {
    pub product: Product,
    pub variant: Variant,
}

impl TestShop {
    /// Opens a market at noon of 1 October 2026.
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// The same with some settings of its own.
    pub async fn open_with(own: &[(&str, &str)]) -> Self {
        let noon: DateTime<Utc> = "2026-10-01T12:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(noon));
        let database = Database::create().await;
        let db = database.open().await;
        let data = SampleData::read().unwrap();
        let sample = sample::load(&db, &*clock, &data).await.unwrap();
        db.close().await.unwrap();

        let dir = tempfile::tempdir().unwrap();
        let (app, url) = serve(&dir, &database.url, &clock, own).await;
        let plain = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().redirect(plain).build().unwrap();
        Self {
            db: app.db.clone(),
            app,
            clock,
            sample,
            url,
            client,
            dir,
            database,
            own: own
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        }
    }

    /// Opens another instance of the market on the same database, with an index
    /// and files of its own as on another machine; says where it answers.
    pub async fn open_beside(&self) -> String {
        let dir = tempfile::tempdir_in(self.dir.path()).unwrap();
        let own: Vec<(&str, &str)> = self
            .own
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let (_, url) = serve(&dir, &self.database.url, &self.clock, &own).await;
        // It goes with the first one's.
        let _ = dir.keep();
        url
    }

    /// The same, with every product in the search index.
    pub async fn open_indexed() -> Self {
        let shop = Self::open().await;
        search::index::rebuild(&shop.db, &*shop.app.engine, |_, _| {})
            .await
            .unwrap();
        shop
    }

    pub fn cooperative(&self, sample_id: &str) -> CooperativeId {
        *self.sample.cooperatives.get(sample_id).unwrap()
    }

    /// A sample product, `prd-001`, with its first size as it is now.
    pub async fn goods(&self, sample_id: &str) -> Goods {
        let id = *self.sample.products.get(sample_id).unwrap();
        let product = products::by_id(self.db.reader(), id)
            .await
            .unwrap()
            .unwrap();
        let mut sizes = products::variants(self.db.reader(), &[id]).await.unwrap();
        let variant = sizes.remove(&id).unwrap().remove(0);
        Goods { product, variant }
    }

    /// Sets how many of a thing lie on the shelf, past the journal.
    pub async fn put_on_shelf(&self, goods: &Goods, on_hand: i32) {
        use sea_orm::{ConnectionTrait, Statement};
        let sql = "UPDATE variant SET on_hand = $1 WHERE id = $2";
        let values = [on_hand.into(), goods.variant.id.0.into()];
        let statement = Statement::from_sql_and_values(self.db.backend(), sql, values);
        self.db.writer().execute_raw(statement).await.unwrap();
    }

    /// Lets the sample region decide something else.
    pub async fn decide(&self, change: impl FnOnce(&mut RegionSettings)) {
        use sea_orm::{ConnectionTrait, Statement};
        let id = self.sample.region_id;
        let region = catalog::regions::by_id(self.db.writer(), id).await.unwrap();
        let mut settings = region.unwrap().settings;
        change(&mut settings);
        let sql = "UPDATE region SET settings = $1 WHERE id = $2";
        let values = [json!(settings).into(), id.0.into()];
        let statement = Statement::from_sql_and_values(self.db.backend(), sql, values);
        self.db.writer().execute_raw(statement).await.unwrap();
    }

    pub async fn on_hand(&self, goods: &Goods) -> i32 {
        let found = products::variants_by_ids(self.db.writer(), &[goods.variant.id])
            .await
            .unwrap();
        found.first().unwrap().on_hand
    }

    /// Runs every job that is due, and asserts that none failed.
    pub async fn work(&self) {
        self.app.worker.drain().await.unwrap();
        assert_eq!(
            db::jobs::waiting(&self.db).await.unwrap(),
            0,
            "jobs are left behind"
        );
        assert_eq!(
            db::jobs::parked(&self.db).await.unwrap(),
            [],
            "jobs were given up"
        );
    }

    /// Goes round all chores once, then runs every job that is due.
    pub async fn go_round(&self) {
        self.app.chores.round().await.unwrap();
        self.work().await;
    }

    /// The mails that were sent, in no particular order.
    pub fn mails(&self) -> Vec<String> {
        let dir = self.dir.path().join("mail");
        let files = std::fs::read_dir(dir)
            .map(|files| files.flatten().collect())
            .unwrap_or(vec![]);
        files
            .iter()
            .map(|file| std::fs::read_to_string(file.path()).unwrap())
            .collect()
    }

    /// The short messages that were sent, each with `reference`, `to`, `text` and
    /// `segments`, in the order in which they left.
    pub fn texts(&self) -> Vec<Value> {
        let file = std::fs::read_to_string(self.dir.path().join("sms.jsonl"));
        let lines = file.unwrap_or_default();
        lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Where its database is.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    pub fn data_dir(&self) -> PathBuf {
        self.dir.path().to_owned()
    }

    /// Asks GraphQL as a visitor and gives the whole answer.
    pub async fn ask(&self, query: &str, variables: Value) -> Value {
        self.post_graphql(query, &variables, None).await.json()
    }

    /// Asks GraphQL as a visitor at another address of the market.
    pub async fn ask_at(&self, url: &str, query: &str, variables: Value) -> Value {
        self.post_graphql_at(url, query, &variables, None)
            .await
            .json()
    }

    pub async fn post_graphql(
        &self,
        query: &str,
        variables: &Value,
        cookie: Option<&str>,
    ) -> Answer {
        self.post_graphql_at(&self.url, query, variables, cookie)
            .await
    }

    async fn post_graphql_at(
        &self,
        url: &str,
        query: &str,
        variables: &Value,
        cookie: Option<&str>,
    ) -> Answer {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let mut request = self
            .client
            .post(format!("{url}/graphql"))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, url)
            .header("x-moussem-client", "test")
            .body(body);
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        Answer::read(request.send().await.unwrap()).await
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, "").await
    }

    /// Opens a page with cookies, `name=value; name=value`.
    pub async fn get_with(&self, path: &str, cookies: &str) -> Answer {
        let request = self
            .client
            .get(format!("{}{path}", self.url))
            .header(header::COOKIE, cookies);
        Answer::read(request.send().await.unwrap()).await
    }

    /// Sends a form as a browser on the same site does.
    pub async fn post_form(&self, path: &str, cookies: &str, fields: &[(&str, &str)]) -> Answer {
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header(header::ORIGIN, &self.url)
            .header(header::COOKIE, cookies)
            .form(fields);
        Answer::read(request.send().await.unwrap()).await
    }

    /// Sends a file as a script of somebody does.
    pub async fn post_file(&self, path: &str, cookies: &str, bytes: Vec<u8>) -> Answer {
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header(header::ORIGIN, &self.url)
            .header(header::COOKIE, cookies)
            .body(bytes);
        Answer::read(request.send().await.unwrap()).await
    }

    /// For requests of a kind of their own.
    pub fn client(&self) -> &reqwest::Client {
        &self.client
    }
}

/// Opens a market behind a socket of its own; says where it answers.
async fn serve(
    dir: &TempDir,
    database_url: &str,
    clock: &Arc<StillClock>,
    own: &[(&str, &str)],
) -> (App, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let settings = settings(dir, database_url, &url, own);
    let app = App::open(&settings, clock.clone()).await.unwrap();
    let service = app
        .router()
        .into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    (app, url)
}

fn settings(dir: &TempDir, database_url: &str, url: &str, own: &[(&str, &str)]) -> Settings {
    let said = [
        ("MOUSSEM_DATABASE_URL", database_url.to_owned()),
        ("MOUSSEM_DATA_DIR", dir.path().display().to_string()),
        ("MOUSSEM_PUBLIC_URL", url.to_owned()),
        ("MOUSSEM_PLAYGROUND", "true".to_owned()),
        // A test looks at once for what it has just changed.
        ("MOUSSEM_PAGE_CACHE_SECONDS", "0".to_owned()),
    ];
    let own = own.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let variables = said
        .into_iter()
        .chain(own)
        .map(|(name, value)| (name.to_owned(), value));
    Settings::read(variables, &dir.path().join("moussem.toml")).unwrap()
}
