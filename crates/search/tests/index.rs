//! The index follows the catalogue, over a real database.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot set its catalogue up should fail"
)]

use catalog::{
    Category, Cooperative, Locales, Months, NetUnit, Place, PlaceKind, Product, ProductDetails,
    ProductFilter, Region, RegionSettings, Strings, TaxStatus, Variant, WithdrawalRight, setup,
};
use db::Db;
use kernel::{
    Clock, CooperativeId, Currency, Locale, LocalizedText, ProductId, RegionId, SystemClock,
    VariantId,
};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use sea_orm_migration::MigratorTrait;
use search::{Engine, Found, SearchError, SearchQuery, Standby, Tantivy, index};
use std::sync::Arc;
use tempfile::TempDir;

/// A catalogue of one cooperative, and an index.
struct Market {
    _dir: TempDir,
    db: Db,
    engine: Tantivy,
    region: RegionId,
    seller: CooperativeId,
}

impl Market {
    async fn open() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("market.db").display());
        let db = Db::connect(&url).await.unwrap();
        Migrator::up(db.writer(), None).await.unwrap();
        let market = Self {
            engine: Tantivy::open(&dir.path().join("search")).unwrap(),
            region: RegionId::new(),
            seller: CooperativeId::new(),
            _dir: dir,
            db,
        };
        let tx = market.db.write().await.unwrap();
        market.found(&tx).await;
        tx.commit().await.unwrap();
        market
    }

    async fn found(&self, tx: &DatabaseTransaction) {
        setup::add_places(tx, places()).await.unwrap();
        setup::add_region(tx, region(self.region)).await.unwrap();
        setup::add_categories(tx, categories()).await.unwrap();
        let seller = cooperative(self.seller, self.region);
        setup::add_cooperatives(tx, vec![seller]).await.unwrap();
    }

    async fn add(&self, names: &[&str]) -> Vec<ProductId> {
        let products: Vec<Product> = names.iter().map(|name| self.product(name)).collect();
        let ids: Vec<ProductId> = products.iter().map(|product| product.id).collect();
        let variants = ids.iter().map(|id| variant(*id)).collect();
        let tx = self.db.write().await.unwrap();
        setup::add_products(&tx, products).await.unwrap();
        setup::add_variants(&tx, variants).await.unwrap();
        tx.commit().await.unwrap();
        ids
    }

    async fn change(&self, sql: &str) {
        let tx = self.db.write().await.unwrap();
        tx.execute_unprepared(sql).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn search(&self, text: &str) -> Found {
        self.engine.search(&query(text)).await.unwrap()
    }

    fn product(&self, name: &str) -> Product {
        let now = SystemClock.now();
        let id = ProductId::new();
        Product {
            id,
            region_id: self.region,
            cooperative_id: self.seller,
            slug: id.to_string(),
            name: LocalizedText::everywhere(name),
            description: LocalizedText::default(),
            tags: Strings(vec!["breakfast".to_owned()]),
            category_code: "honey".to_owned(),
            province_code: "08.201".to_owned(),
            commune_code: "08.201.01".to_owned(),
            unit: "jar".to_owned(),
            unit_label: LocalizedText::everywhere("pot"),
            net_value: 500,
            net_unit: NetUnit::Gram,
            weight_g: 700,
            price_minor: 9_000,
            currency: Currency::Mad,
            unit_price_minor: Some(18_000),
            unique_piece: false,
            fresh: false,
            cold_chain: false,
            shelf_life_days: None,
            season_months: Months::default(),
            withdrawal_right: WithdrawalRight::Standard,
            onssa_required: false,
            ships_abroad: true,
            vat_class: None,
            details: ProductDetails::default(),
            sample: false,
            withdrawn_at: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }
}

fn query(text: &str) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        locale: Locale::Fr,
        filter: ProductFilter::default(),
        sort: None,
        first: 10,
        after: None,
    }
}

fn places() -> Vec<Place> {
    let place = |code: &str, parent: Option<&str>, kind, name: &str| Place {
        code: code.to_owned(),
        parent_code: parent.map(str::to_owned),
        kind,
        name: LocalizedText::everywhere(name),
        aliases: Strings::default(),
        urban: false,
        population: None,
        latitude: None,
        longitude: None,
    };
    let mut commune = place("08.201.01", Some("08.201"), PlaceKind::Commune, "Arfoud");
    commune.aliases = Strings(vec!["Erfoud".to_owned()]);
    vec![
        place("08", None, PlaceKind::Region, "Drâa-Tafilalet"),
        place("08.201", Some("08"), PlaceKind::Province, "Errachidia"),
        commune,
    ]
}

fn region(id: RegionId) -> Region {
    Region {
        id,
        slug: "draa-tafilalet".to_owned(),
        place_code: "08".to_owned(),
        number_prefix: "DT".to_owned(),
        name: LocalizedText::everywhere("Drâa-Tafilalet"),
        locales: Locales(Locale::ALL.to_vec()),
        default_locale: "ar".to_owned(),
        currency: Currency::Mad,
        time_zone: "Africa/Casablanca".to_owned(),
        settings: RegionSettings::default(),
        created_at: SystemClock.now(),
    }
}

fn categories() -> Vec<Category> {
    let category = |code: &str, parent: Option<&str>, depth, name: &str| Category {
        code: code.to_owned(),
        parent_code: parent.map(str::to_owned),
        position: 1,
        depth,
        name: LocalizedText::everywhere(name),
        requires: Strings::default(),
        vat_class: None,
    };
    vec![
        category("food", None, 1, "Produits alimentaires"),
        category("honey", Some("food"), 2, "Miel"),
    ]
}

fn cooperative(id: CooperativeId, region_id: RegionId) -> Cooperative {
    Cooperative {
        id,
        region_id,
        slug: "tifawt".to_owned(),
        name: LocalizedText::everywhere("Coopérative Tifawt"),
        story: LocalizedText::default(),
        legal_form: "cooperative".to_owned(),
        legal_form_name: LocalizedText::everywhere("Coopérative"),
        province_code: "08.201".to_owned(),
        commune_code: "08.201.01".to_owned(),
        founded: None,
        members: 7,
        women_members: 7,
        women_led: true,
        women_only: true,
        activities: Strings::default(),
        ice: None,
        tax_id: None,
        business_tax: None,
        register: None,
        rib: None,
        phone: None,
        email: None,
        tax_status: TaxStatus::Exempt,
        sample: false,
        picture_alt: None,
        picture_hash: None,
        created_at: SystemClock.now(),
    }
}

fn variant(product_id: ProductId) -> Variant {
    Variant {
        id: VariantId::new(),
        product_id,
        position: 0,
        label: None,
        on_hand: 3,
        retired_at: None,
    }
}

#[tokio::test]
async fn a_product_is_found_by_all_that_belongs_to_it() {
    let market = Market::open().await;
    let ids = market.add(&["Miel d’oranger"]).await;
    index::index_product(&market.db, &market.engine, ids[0])
        .await
        .unwrap();
    for text in [
        "oranger",
        "عسل",
        "erfoud",
        "errachidia",
        "tifawt",
        "breakfast",
        "500 g",
    ] {
        assert_eq!(market.search(text).await.ids, ids, "{text}");
    }
}

#[tokio::test]
async fn a_product_that_is_no_more_is_no_longer_found() {
    let market = Market::open().await;
    let ids = market.add(&["Miel d’oranger"]).await;
    index::index_product(&market.db, &market.engine, ids[0])
        .await
        .unwrap();
    market.change("DELETE FROM variant").await;
    market.change("DELETE FROM product").await;
    index::index_product(&market.db, &market.engine, ids[0])
        .await
        .unwrap();
    assert_eq!(market.search("oranger").await.total, 0);
}

#[tokio::test]
async fn the_index_is_mended_only_when_it_differs() {
    let market = Market::open().await;
    market.add(&["Miel d’oranger", "Miel de montagne"]).await;
    let mut told = Vec::new();
    let progress = |done, total| told.push((done, total));
    assert!(
        index::reconcile(&market.db, &market.engine, progress)
            .await
            .unwrap()
    );
    assert_eq!(told, [(2, 2)]);
    assert_eq!(market.search("miel").await.total, 2);
    assert!(
        !index::reconcile(&market.db, &market.engine, |_, _| {})
            .await
            .unwrap()
    );

    market.change("UPDATE product SET version = 2").await;
    assert!(
        index::reconcile(&market.db, &market.engine, |_, _| {})
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn a_hundred_documents_cost_as_many_statements_as_one() {
    let market = Market::open().await;
    let names: Vec<String> = (0..100).map(|number| format!("Miel {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ids = market.add(&names).await;
    let mut costs = Vec::new();
    for some in [&ids[..1], &ids[..10], &ids] {
        let before = market.db.statements();
        let documents = index::documents(market.db.reader(), some).await.unwrap();
        assert_eq!(documents.len(), some.len());
        costs.push(market.db.statements() - before);
    }
    assert_eq!(costs, [7, 7, 7]);
}

#[tokio::test]
async fn the_database_searches_until_the_index_can_be_opened() {
    let market = Market::open().await;
    let ids = market.add(&["Miel d’oranger", "Savon"]).await;
    let dir = tempfile::tempdir().unwrap();
    // As a process holds it that is still stopping.
    let holder = Tantivy::open(dir.path()).unwrap();
    let standby = Standby::open({
        let dir = dir.path().to_owned();
        move || Ok(Arc::new(Tantivy::open(&dir)?))
    });
    let find = async |text: &str| {
        let query = query(text);
        search::search(&market.db, &standby, &query).await.unwrap()
    };
    assert!(matches!(standby.check().await, Err(SearchError::Away)));
    assert!(!standby.wake().await);
    assert_eq!(find("miel ORANGER").await.ids, ids[..1]);
    assert_eq!(find("").await.total, 2);
    assert_eq!(find("3sel").await.total, 0, "words alone, no languages");

    drop(holder);
    assert!(standby.wake().await);
    assert!(
        index::reconcile(&market.db, &standby, |_, _| {})
            .await
            .unwrap()
    );
    assert_eq!(
        find("3sel").await.total,
        2,
        "both are in the category of honey"
    );
    assert!(index::in_step(&market.db, &standby).await.unwrap());
}

#[tokio::test]
async fn after_every_abrupt_end_the_index_is_the_catalogue_again() {
    let market = Market::open().await;
    let ids = market
        .add(&["Miel d’oranger", "Miel de montagne", "Savon"])
        .await;
    let dir = tempfile::tempdir().unwrap();
    for round in 0..50_usize {
        let engine = Tantivy::open(dir.path()).unwrap();
        index::reconcile(&market.db, &engine, |_, _| {})
            .await
            .unwrap();
        assert!(
            index::in_step(&market.db, &engine).await.unwrap(),
            "{round}"
        );
        // The catalogue goes on, the index hears of half of it, and is cut off in
        // the middle of a rebuild, with files torn.
        market
            .change(&format!("UPDATE variant SET on_hand = {}", round % 3))
            .await;
        market
            .change("UPDATE product SET version = version + 1")
            .await;
        let id = ids[round % ids.len()];
        index::index_product(&market.db, &engine, id).await.unwrap();
        let rebuild = engine.rebuild(&[]).await.unwrap();
        if round % 2 == 0 {
            // Nothing is put away, as if the process were killed.
            std::mem::forget(rebuild);
            tear(dir.path(), round);
            let left = dir.path().to_owned();
            std::fs::remove_file(left.join("lock")).unwrap();
            std::mem::forget(engine);
        }
    }
    let engine = Tantivy::open(dir.path()).unwrap();
    index::reconcile(&market.db, &engine, |_, _| {})
        .await
        .unwrap();
    let state = engine.check().await.unwrap();
    assert_eq!(state.documents, 3);
    assert!(index::in_step(&market.db, &engine).await.unwrap());
}

/// Cuts a file of the index short, another one each round.
fn tear(dir: &std::path::Path, round: usize) {
    let dirs = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = dirs
        .filter(|path| path.is_dir())
        .flat_map(|dir| std::fs::read_dir(dir).unwrap())
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    let torn = &files[round % files.len()];
    let bytes = std::fs::read(torn).unwrap();
    // What is mapped into memory must not shrink under it: a new file in its place.
    std::fs::remove_file(torn).unwrap();
    std::fs::write(torn, &bytes[..bytes.len() / 2]).unwrap();
}
