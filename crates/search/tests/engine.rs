//! What every engine must do, shown on the embedded one.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that is wrong about its own goods should fail"
)]

use catalog::{ProductFilter, ProductSort};
use kernel::{CooperativeId, Locale, LocalizedText, ProductId, RegionId};
use search::{
    Document, Engine, EngineState, FacetCount, Found, Kind, Measure, PriceCount, SearchError,
    SearchQuery, Size, SuggestQuery, Synonyms, Tantivy,
};
use std::path::Path;
use tempfile::TempDir;

/// A shelf with one of each: its documents, in the order of their ids.
struct Shelf {
    dir: TempDir,
    engine: Tantivy,
    documents: Vec<Document>,
}

impl Shelf {
    async fn stocked() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let engine = Tantivy::open(dir.path()).unwrap();
        let documents = goods();
        engine.replace(documents.clone()).await.unwrap();
        Self {
            dir,
            engine,
            documents,
        }
    }

    async fn find(&self, text: &str, locale: Locale) -> Vec<String> {
        self.names(&search(&self.engine, query(text, locale)).await)
    }

    /// The French names of what was found.
    fn names(&self, found: &Found) -> Vec<String> {
        let name = |id: &ProductId| {
            let document = self.documents.iter().find(|document| document.id == *id);
            document.unwrap().name.fr.clone().unwrap()
        };
        found.ids.iter().map(name).collect()
    }
}

async fn search(engine: &Tantivy, query: SearchQuery) -> Found {
    engine.search(&query).await.unwrap()
}

fn query(text: &str, locale: Locale) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        locale,
        filter: ProductFilter::default(),
        sort: None,
        first: 10,
        after: None,
    }
}

fn product(fr: &str, ar: &str, category: (&str, &str)) -> Document {
    let (code, category) = category;
    Document {
        id: ProductId::new(),
        version: 1,
        region: RegionId::new(),
        cooperative: CooperativeId::new(),
        categories: vec!["trunk".to_owned(), code.to_owned()],
        province: "08.201".to_owned(),
        labels: Vec::new(),
        price_minor: 5_000,
        unit_price_minor: None,
        sizes: vec![Size {
            label: None,
            in_stock: true,
        }],
        season_months: Vec::new(),
        women_led: false,
        net: None,
        name: LocalizedText {
            fr: Some(fr.to_owned()),
            ar: Some(ar.to_owned()),
            ..LocalizedText::default()
        },
        description: LocalizedText::default(),
        category_names: LocalizedText::everywhere(category),
        branch_names: Vec::new(),
        cooperative_name: LocalizedText::everywhere("Coopérative Tifawt"),
        places: Vec::new(),
        label_names: Vec::new(),
        tags: Vec::new(),
    }
}

fn goods() -> Vec<Document> {
    let mut honey = product("Miel de lavande", "عسل الخزامى", ("honey", "Miel"));
    honey.price_minor = 12_000;
    "08.401".clone_into(&mut honey.province);
    honey.labels = vec!["organic".to_owned()];
    let mut mint = product("Menthe poivrée", "نعناع", ("herbs", "Herbes"));
    mint.sizes[0].in_stock = false;
    let mut carpet = product("Tapis de Tagounite", "زربية تاكونيت", ("carpets", "Tapis"));
    carpet.places = vec!["Tagounite".to_owned(), "تاكونيت".to_owned()];
    carpet.price_minor = 200_000;
    let mut oil = product(
        "Huile d’olive – 1 L",
        "زيت الزيتون – لتر",
        ("oils", "Huiles"),
    );
    oil.net = Some(Measure::Millilitres(1_000));
    let large = product(
        "Huile d’olive – 5 L",
        "زيت الزيتون – 5 لتر",
        ("oils", "Huiles"),
    );
    vec![honey, mint, carpet, oil, large]
}

#[tokio::test]
async fn a_word_is_found_in_every_language_and_script_of_the_trade() {
    let shelf = Shelf::stocked().await;
    for text in [
        "miel",
        "Honey",
        "عسل",
        "العَسَل",
        "3sel",
        "l3sel",
        "ⵜⴰⵎⵎⵏⵜ",
        "tamment",
    ] {
        let found = shelf.find(text, Locale::Fr).await;
        assert_eq!(found, ["Miel de lavande"], "{text}");
    }
    for text in ["zrbia", "tapis", "الزربية", "rug"] {
        let found = shelf.find(text, Locale::Ar).await;
        assert_eq!(found, ["Tapis de Tagounite"], "{text}");
    }
}

#[tokio::test]
async fn a_slip_a_beginning_and_a_sound_are_understood() {
    let shelf = Shelf::stocked().await;
    for text in [
        "tagounitte",
        "tagonite",
        "tagou",
        "tagunit",
        "تاكونت",
        "Tagounite",
    ] {
        let found = shelf.find(text, Locale::Fr).await;
        assert_eq!(found, ["Tapis de Tagounite"], "{text}");
    }
    assert_eq!(shelf.find("tifwat", Locale::Fr).await.len(), 5);
    assert!(shelf.find("xylophone", Locale::Fr).await.is_empty());
}

#[tokio::test]
async fn a_thing_that_nobody_sells_is_not_replaced_by_its_neighbours() {
    let shelf = Shelf::stocked().await;
    assert!(shelf.find("huile d’argan", Locale::Fr).await.is_empty());
    assert_eq!(shelf.find("huile d’olive", Locale::Fr).await.len(), 2);
}

#[tokio::test]
async fn a_measure_puts_the_pack_of_that_size_first() {
    let shelf = Shelf::stocked().await;
    let one = shelf.find("huile d'olive 1 litre", Locale::Fr).await;
    let five = shelf.find("زيت الزيتون 5 لتر", Locale::Ar).await;
    assert_eq!(one, ["Huile d’olive – 1 L", "Huile d’olive – 5 L"]);
    assert_eq!(five, ["Huile d’olive – 5 L", "Huile d’olive – 1 L"]);
}

#[tokio::test]
async fn a_price_in_the_words_is_a_limit() {
    let shelf = Shelf::stocked().await;
    assert!(
        shelf
            .find("tapis moins de 500 dh", Locale::Fr)
            .await
            .is_empty()
    );
    assert_eq!(
        shelf.find("tapis moins de 5000 dh", Locale::Fr).await.len(),
        1
    );
    assert_eq!(shelf.find("plus de 100 dh", Locale::Fr).await.len(), 2);
}

#[tokio::test]
async fn every_part_of_the_filter_holds() {
    type Narrow = fn(&mut ProductFilter);
    let shelf = Shelf::stocked().await;
    let (honey, mint) = (&shelf.documents[0], &shelf.documents[1]);
    let cases: [(Narrow, u64); 9] = [
        (|filter| filter.category = Some("trunk".to_owned()), 5),
        (|filter| filter.category = Some("oils".to_owned()), 2),
        (|filter| filter.province = Some("08.401".to_owned()), 1),
        (|filter| filter.label = Some("organic".to_owned()), 1),
        (|filter| filter.in_stock = true, 4),
        (|filter| filter.women_led = true, 0),
        (|filter| filter.season_month = Some(3), 0),
        (|filter| filter.price_min = Some(12_000), 2),
        (|filter| filter.price_max = Some(199_999), 4),
    ];
    for (narrow, wanted) in cases {
        let mut query = query("", Locale::Fr);
        narrow(&mut query.filter);
        let found = search(&shelf.engine, query.clone()).await;
        assert_eq!(found.total, wanted, "{:?}", query.filter);
    }
    let mut of_one = query("", Locale::Fr);
    of_one.filter.region = Some(honey.region);
    assert_eq!(search(&shelf.engine, of_one.clone()).await.ids, [honey.id]);
    of_one.filter.cooperative = Some(mint.cooperative);
    assert_eq!(search(&shelf.engine, of_one).await.total, 0);
}

#[tokio::test]
async fn facets_count_the_whole_answer_and_pages_cut_it() {
    let shelf = Shelf::stocked().await;
    let mut page = SearchQuery {
        first: 2,
        ..query("", Locale::Fr)
    };
    let first = search(&shelf.engine, page.clone()).await;
    let count = |code: &str, count| FacetCount {
        code: code.to_owned(),
        count,
    };
    assert_eq!(first.total, 5);
    assert_eq!(
        first.facets.categories[..2],
        [count("trunk", 5), count("oils", 2)]
    );
    assert_eq!(
        first.facets.provinces,
        [count("08.201", 4), count("08.401", 1)]
    );
    assert_eq!(first.facets.labels, [count("organic", 1)]);
    assert_eq!(first.facets.cooperatives.len(), 5);

    let mut seen = first.ids.clone();
    let mut last = first;
    while let Some(cursor) = last.page().next().cloned() {
        page.after = Some(cursor);
        last = search(&shelf.engine, page.clone()).await;
        assert_eq!(last.total, 5);
        seen.extend(&last.ids);
    }
    let ids: Vec<ProductId> = shelf.documents.iter().map(|document| document.id).collect();
    assert_eq!(
        seen, ids,
        "equals come in the order of their ids, each once"
    );

    page.after = Some(kernel::Cursor::from_outside("forged".to_owned()));
    let refused = shelf.engine.search(&page).await;
    assert!(matches!(refused, Err(SearchError::BadCursor)));
}

/// A djellaba that is sold out in M, and one that is there in M.
fn sized() -> [Document; 2] {
    let size = |label: &str, in_stock| Size {
        label: Some(label.to_owned()),
        in_stock,
    };
    let mut gone = product("Djellaba de laine", "جلابة", ("clothing", "Vêtements"));
    gone.sizes = vec![size("M", false), size("L", true)];
    let mut there = product("Djellaba d’été", "جلابة صيفية", ("clothing", "Vêtements"));
    there.sizes = vec![size("M", true)];
    [gone, there]
}

#[tokio::test]
async fn a_size_and_being_in_stock_must_hold_for_one_variant() {
    let shelf = Shelf::stocked().await;
    let [gone, there] = sized();
    let (gone_id, there_id) = (gone.id, there.id);
    shelf.engine.replace(vec![gone, there]).await.unwrap();
    let mut wanted = query("", Locale::Fr);
    wanted.filter.size = Some("M".to_owned());
    let ids = search(&shelf.engine, wanted.clone()).await.ids;
    assert_eq!(ids, [gone_id, there_id]);
    wanted.filter.in_stock = true;
    let found = search(&shelf.engine, wanted).await;
    assert_eq!(found.ids, [there_id]);
    let size = |code: &str, count| FacetCount {
        code: code.to_owned(),
        count,
    };
    assert_eq!(found.facets.sizes, [size("M", 1)]);
    let mut in_stock = query("djellaba", Locale::Fr);
    in_stock.filter.in_stock = true;
    let found = search(&shelf.engine, in_stock).await;
    assert_eq!(found.facets.sizes, [size("L", 1), size("M", 1)]);
}

#[tokio::test]
async fn prices_and_what_is_in_stock_are_counted_as_the_filter_has_them() {
    let shelf = Shelf::stocked().await;
    let found = search(&shelf.engine, query("", Locale::Fr)).await;
    assert_eq!(found.facets.in_stock, 4);
    let range = |min, max, count| PriceCount { min, max, count };
    let prices = [
        range(None, Some(5_000), 3),
        range(Some(5_000), Some(10_000), 3),
        range(Some(10_000), Some(25_000), 1),
        range(Some(100_000), None, 1),
    ];
    assert_eq!(found.facets.prices, prices);
    for prices in prices {
        let mut narrow = query("", Locale::Fr);
        narrow.filter.price_min = prices.min;
        narrow.filter.price_max = prices.max;
        assert_eq!(search(&shelf.engine, narrow).await.total, prices.count);
    }
}

#[tokio::test]
async fn an_order_that_is_asked_for_wins_over_the_best_match() {
    let shelf = Shelf::stocked().await;
    let names = async |sort| {
        let sorted = SearchQuery {
            sort: Some(sort),
            ..query("", Locale::Fr)
        };
        shelf.names(&search(&shelf.engine, sorted).await)
    };
    let dearest = names(ProductSort::PriceDesc).await;
    assert_eq!(dearest[..2], ["Tapis de Tagounite", "Miel de lavande"]);
    let cheapest = names(ProductSort::PriceAsc).await;
    assert_eq!(cheapest[3..], ["Miel de lavande", "Tapis de Tagounite"]);
    let newest = names(ProductSort::Newest).await;
    assert_eq!(newest[0], "Huile d’olive – 5 L");
}

#[tokio::test]
async fn a_misspelt_word_is_shown_as_the_market_spells_it() {
    let shelf = Shelf::stocked().await;
    for (typed, meant) in [
        ("tapis tagonite ", Some("tapis tagounite")),
        ("savvon de lavnde ", Some("savvon de lavande")),
        ("tapis tagounite", None),
        ("tapis tagou", None),
        ("l3sel", None),
    ] {
        let found = search(&shelf.engine, query(typed, Locale::Fr)).await;
        let hint = found.hints.meant.as_deref();
        if typed.starts_with("savvon") {
            assert!(
                hint.is_some_and(|hint| hint.ends_with("de lavande")),
                "{hint:?}"
            );
        } else {
            assert_eq!(hint, meant, "{typed}");
        }
    }
}

#[tokio::test]
async fn where_nothing_is_found_words_that_find_something_are_named() {
    let shelf = Shelf::stocked().await;
    let found = search(&shelf.engine, query("huile d’argan", Locale::Fr)).await;
    assert_eq!(found.total, 0);
    assert_eq!(found.hints.nearby, ["huile"]);
    let found = search(&shelf.engine, query("vin vert", Locale::Fr)).await;
    assert_eq!(
        found.total, 0,
        "green without wine is not what was asked for"
    );
}

#[tokio::test]
async fn suggestions_lead_to_products_categories_and_sellers() {
    let shelf = Shelf::stocked().await;
    let suggest = async |text: &str| {
        let query = SuggestQuery {
            text: text.to_owned(),
            locale: Locale::Fr,
            region: None,
        };
        shelf.engine.suggest(&query).await.unwrap()
    };
    let ids = |range: std::ops::Range<usize>| -> Vec<ProductId> {
        shelf.documents[range].iter().map(|row| row.id).collect()
    };
    let found = suggest("hui").await;
    assert_eq!(found.products, ids(3..5));
    assert_eq!(found.categories, ["oils"]);
    let found = suggest("3se").await;
    assert!(
        found.products.is_empty(),
        "no name begins so, and no word is guessed at"
    );
    assert_eq!(suggest("زرب").await.products, ids(2..3));
    assert_eq!(suggest("tifa").await.cooperatives.len(), 3);
    assert_eq!(suggest("").await, search::Suggestions::default());
}

#[tokio::test]
async fn words_of_officers_hold_for_texts_and_for_queries_and_last() {
    let Shelf {
        dir,
        engine,
        documents,
    } = Shelf::stocked().await;
    assert_eq!(search(&engine, query("barwala", Locale::Fr)).await.total, 0);
    let words = vec![Synonyms {
        concept: "honey".to_owned(),
        kind: Kind::Good,
        words: vec!["barwala".to_owned()],
    }];
    let mut rebuild = engine.rebuild(&words).await.unwrap();
    rebuild.add(documents).await.unwrap();
    rebuild.finish().await.unwrap();
    assert_eq!(search(&engine, query("barwala", Locale::Fr)).await.total, 1);
    let state = engine.check().await.unwrap();
    assert_eq!(state.words, Synonyms::fingerprint(&words));
    drop(engine);
    let engine = Tantivy::open(dir.path()).unwrap();
    assert_eq!(engine.check().await.unwrap(), state);
    assert_eq!(search(&engine, query("barwala", Locale::Fr)).await.total, 1);
}

#[tokio::test]
async fn an_index_whose_files_are_gone_says_so_and_can_be_built_anew() {
    let shelf = Shelf::stocked().await;
    let dir = shelf.dir.path();
    std::fs::remove_dir_all(generation_dirs(dir).next().unwrap()).unwrap();
    assert!(shelf.engine.check().await.is_err());
    let mut rebuild = shelf.engine.rebuild(&[]).await.unwrap();
    rebuild.add(shelf.documents.clone()).await.unwrap();
    rebuild.finish().await.unwrap();
    assert_eq!(shelf.engine.check().await.unwrap().documents, 5);
    assert_eq!(shelf.find("miel", Locale::Fr).await, ["Miel de lavande"]);
}

#[tokio::test]
async fn what_was_replaced_or_removed_shows_at_once_and_lasts() {
    let Shelf {
        dir,
        engine,
        mut documents,
    } = Shelf::stocked().await;
    let full = engine.check().await.unwrap();
    documents[0].name.fr = Some("Miel de thym".to_owned());
    documents[0].version = 2;
    engine.replace(vec![documents[0].clone()]).await.unwrap();
    let changed = engine.check().await.unwrap();
    assert_eq!(changed.documents, full.documents);
    assert_ne!(changed.fingerprint, full.fingerprint);
    assert_eq!(search(&engine, query("thym", Locale::Fr)).await.total, 1);
    engine
        .remove(&[documents[0].id, ProductId::new()])
        .await
        .unwrap();
    assert_eq!(search(&engine, query("miel", Locale::Fr)).await.total, 0);

    drop(engine);
    let engine = Tantivy::open(dir.path()).unwrap();
    let sum = |sum: u64, document: &Document| sum.wrapping_add(document.fingerprint());
    let kept = EngineState {
        documents: 4,
        fingerprint: documents[1..].iter().fold(0, sum),
        words: 0,
    };
    assert_eq!(engine.check().await.unwrap(), kept);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn searches_go_on_during_a_rebuild_and_changes_come_after_it() {
    let shelf = Shelf::stocked().await;
    let mut rebuild = shelf.engine.rebuild(&[]).await.unwrap();
    rebuild.add(shelf.documents[..2].to_vec()).await.unwrap();
    assert_eq!(search(&shelf.engine, query("", Locale::Fr)).await.total, 5);

    let (engine, gone) = (shelf.engine.clone(), shelf.documents[1].id);
    let change = tokio::spawn(async move { engine.remove(&[gone]).await });
    rebuild.finish().await.unwrap();
    change.await.unwrap().unwrap();
    assert_eq!(shelf.find("", Locale::Fr).await, ["Miel de lavande"]);
    assert_eq!(generations(shelf.dir.path()), 1);
}

#[tokio::test]
async fn a_rebuild_that_is_given_up_leaves_no_trace() {
    let shelf = Shelf::stocked().await;
    let mut rebuild = shelf.engine.rebuild(&[]).await.unwrap();
    rebuild.add(shelf.documents[..2].to_vec()).await.unwrap();
    drop(rebuild);
    assert_eq!(shelf.engine.check().await.unwrap().documents, 5);
    assert_eq!(generations(shelf.dir.path()), 1);
    shelf.engine.remove(&[shelf.documents[0].id]).await.unwrap();
    assert_eq!(shelf.engine.check().await.unwrap().documents, 4);
}

#[tokio::test]
async fn a_damaged_index_is_replaced_by_an_empty_one() {
    let damages: [fn(&Path); 3] = [break_segments, break_pointer, break_schema];
    for damage in damages {
        let shelf = Shelf::stocked().await;
        let dir = shelf.dir.path();
        drop(shelf.engine);
        damage(dir);
        let engine = Tantivy::open(dir).unwrap();
        assert_eq!(engine.check().await.unwrap().documents, 0);
        assert_eq!(generations(dir), 1);
        engine.replace(shelf.documents).await.unwrap();
        assert_eq!(search(&engine, query("miel", Locale::Fr)).await.total, 1);
    }
}

#[tokio::test]
async fn a_second_opener_is_told_who_is_in_the_way() {
    let shelf = Shelf::stocked().await;
    let refused = Tantivy::open(shelf.dir.path()).map(|_| ()).unwrap_err();
    assert!(matches!(refused, SearchError::InUse(_)));
    assert!(refused.to_string().contains("in use by another process"));
}

fn break_segments(dir: &Path) {
    let files = generation_dirs(dir).flat_map(|dir| std::fs::read_dir(dir).unwrap());
    let segments = files.map(|file| file.unwrap().path());
    for path in segments.filter(|path| path.extension().is_some_and(|end| end == "term")) {
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[0] ^= 0xff;
        std::fs::remove_file(&path).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

fn break_pointer(dir: &Path) {
    std::fs::write(dir.join("current"), "{").unwrap();
}

fn break_schema(dir: &Path) {
    let pointer = std::fs::read_to_string(dir.join("current")).unwrap();
    std::fs::write(
        dir.join("current"),
        pointer.replace("\"schema\":\"", "\"schema\":\"0"),
    )
    .unwrap();
}

fn generation_dirs(dir: &Path) -> impl Iterator<Item = std::path::PathBuf> {
    let entries = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir())
}

fn generations(dir: &Path) -> usize {
    generation_dirs(dir).count()
}
