//! What a shopper finds, what is suggested, and the words that officers add.

use serde_json::{Value, json};
use testkit::TestShop;

const SEARCH: &str = "query($text: String!, $filter: ProductFilter, $sort: ProductSort) {
    search(text: $text, filter: $filter, sort: $sort, first: 100, locale: FR) {
        totalCount didYouMean nearbyWords nodes { slug price { amountMinor } }
        facets { inStock sizes { size count } prices { minMinor maxMinor count } } } }";

async fn search(shop: &TestShop, variables: Value) -> Value {
    let answer = shop.ask(SEARCH, variables).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["search"].clone()
}

#[tokio::test]
async fn a_filter_by_size_and_stock_holds_for_one_variant_in_lists_and_in_searches() {
    let shop = TestShop::open().await;
    let burnous = shop.goods("prd-137").await;
    let sizes = catalog::products::variants(shop.db.reader(), &[burnous.product.id]).await;
    let sizes = sizes.unwrap().remove(&burnous.product.id).unwrap();
    assert!(sizes.len() > 1);
    for size in &sizes {
        let on_hand = i32::from(size.id != burnous.variant.id);
        let goods = testkit::Goods {
            product: burnous.product.clone(),
            variant: size.clone(),
        };
        shop.put_on_shelf(&goods, on_hand).await;
    }
    search::index::rebuild(&shop.db, &*shop.app.engine, |_, _| {})
        .await
        .unwrap();
    let sold_out = burnous.variant.label.clone().unwrap();
    let in_stock = sizes[1].label.clone().unwrap();
    for (size, there) in [(sold_out, false), (in_stock, true)] {
        let filter = json!({ "size": size, "inStock": true });
        let found = search(&shop, json!({ "text": "burnous", "filter": filter })).await;
        let slug = json!(burnous.product.slug);
        let has = |rows: &Value| {
            rows.as_array()
                .unwrap()
                .iter()
                .any(|row| row["slug"] == slug)
        };
        assert_eq!(has(&found["nodes"]), there, "{found}");
        let list = "query($filter: ProductFilter) {
            products(first: 100, filter: $filter) { nodes { slug } } }";
        let answer = shop.ask(list, json!({ "filter": filter })).await;
        assert_eq!(has(&answer["data"]["products"]["nodes"]), there, "{answer}");
    }
}

#[tokio::test]
async fn every_facet_counts_what_its_filter_finds() {
    let shop = TestShop::open_indexed().await;
    let all = search(&shop, json!({ "text": "laine" })).await;
    let count = async |filter: Value| {
        let found = search(&shop, json!({ "text": "laine", "filter": filter })).await;
        found["totalCount"].clone()
    };
    let facets = &all["facets"];
    assert_eq!(count(json!({ "inStock": true })).await, facets["inStock"]);
    for size in facets["sizes"].as_array().unwrap() {
        assert_eq!(count(json!({ "size": size["size"] })).await, size["count"]);
    }
    let prices = facets["prices"].as_array().unwrap();
    assert!(prices.len() > 2, "{prices:?}");
    for range in prices {
        let filter = json!({
            "priceMinMinor": range["minMinor"], "priceMaxMinor": range["maxMinor"] });
        assert_eq!(count(filter).await, range["count"], "{range}");
    }
}

#[tokio::test]
async fn a_search_can_be_put_in_order_of_price() {
    let shop = TestShop::open_indexed().await;
    let found = search(&shop, json!({ "text": "miel", "sort": "PRICE_ASC" })).await;
    let prices: Vec<i64> = found["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["price"]["amountMinor"].as_i64().unwrap())
        .collect();
    assert!(prices.len() > 5 && prices.is_sorted(), "{prices:?}");
}

#[tokio::test]
async fn a_slip_is_put_right_and_nothing_found_leads_on() {
    let shop = TestShop::open_indexed().await;
    let found = search(&shop, json!({ "text": "couscouss d'orje " })).await;
    assert_eq!(found["didYouMean"], "couscouss orge", "{found}");
    let found = search(&shop, json!({ "text": "huile d'argan" })).await;
    assert_eq!(found["totalCount"], 0);
    assert_eq!(found["nearbyWords"], json!(["huile"]));
}

const SUGGEST: &str = "query($text: String!) { suggestions(text: $text, locale: FR) {
    products { slug } categories { code } cooperatives { slug } } }";

#[tokio::test]
async fn suggestions_come_while_somebody_types_in_the_api_and_on_the_page() {
    let shop = TestShop::open_indexed().await;
    let answer = shop.ask(SUGGEST, json!({ "text": "savo" })).await;
    let found = &answer["data"]["suggestions"];
    assert_eq!(found["categories"][0]["code"], "soaps", "{answer}");
    assert!(
        !found["products"].as_array().unwrap().is_empty(),
        "{answer}"
    );
    let before = shop.db.statements();
    shop.ask(SUGGEST, json!({ "text": "nakhl" })).await;
    assert!(shop.db.statements() - before <= 4);

    let answer = shop.get("/fr/search/suggest?q=savo").await;
    assert_eq!(answer.status, 200);
    let lines: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(lines[0]["link"], "/fr/c/soaps", "{lines}");
    assert_eq!(lines[0]["kind"], "Catégorie");
    assert!(lines[1]["link"].as_str().unwrap().starts_with("/fr/p/"));
    assert_eq!(shop.get("/fr/search/suggest").await.body, "[]");
    assert_eq!(shop.get("/de/search/suggest?q=savo").await.status, 404);
}

#[tokio::test]
async fn cooperatives_communes_and_provinces_are_found_by_name_and_alias() {
    let shop = TestShop::open_indexed().await;
    for text in [
        "Errachidia",
        "الراشيدية",
        "Rissani",
        "الريصاني",
        "ورزازات",
        "Tinerhir",
    ] {
        let found = search(&shop, json!({ "text": text })).await;
        assert!(found["totalCount"].as_i64().unwrap() > 0, "{text}");
    }
    let answer = shop.ask(SUGGEST, json!({ "text": "nakhlat ziz" })).await;
    let seller = &answer["data"]["suggestions"]["cooperatives"][0]["slug"];
    assert_eq!(*seller, "cooperative-nakhlat-ziz", "{answer}");
}

const SET: &str = "mutation($input: SetSearchWordsInput!) { setSearchWords(input: $input) {
    words { concept kind words } rejection { code field message } } }";

fn wish(shop: &TestShop, concept: &str, words: &[&str]) -> Value {
    json!({ "input": { "regionId": shop.sample.region_id, "concept": concept,
        "kind": "QUALITY", "words": words } })
}

#[tokio::test]
async fn an_officers_words_are_known_to_the_search_at_once_until_they_are_taken_out() {
    let shop = TestShop::open_indexed().await;
    let officer = shop.officer().await;
    let count = async |text: &str| {
        let found = search(&shop, json!({ "text": text })).await;
        found["totalCount"].clone()
    };
    let honeys = count("miel").await;
    assert_eq!(count("qxwzk").await, 0);

    let answer = shop
        .ask_as(
            &officer,
            SET,
            wish(&shop, "honey", &[" qxwzk", "qxwzk", "غظذخث"]),
        )
        .await;
    let kept = json!({ "concept": "honey", "kind": "GOOD", "words": ["qxwzk", "غظذخث"] });
    assert_eq!(answer["data"]["setSearchWords"]["words"], kept, "{answer}");
    shop.work().await;
    assert_eq!(count("qxwzk").await, honeys);
    assert_eq!(count("غظذخث").await, honeys);
    let list = "query($id: ID!) { regionOffice(regionId: $id) {
        searchWords { concept words } searchConcepts { concept kind } } }";
    let id = json!({ "id": shop.sample.region_id });
    let office = shop.ask_as(&officer, list, id.clone()).await["data"]["regionOffice"].clone();
    assert_eq!(
        office["searchWords"],
        json!([{ "concept": "honey", "words": ["qxwzk", "غظذخث"] }])
    );
    assert!(office["searchConcepts"].as_array().unwrap().len() > 100);

    let again = shop.ask_as(&officer, SET, wish(&shop, "honey", &[])).await;
    assert_eq!(again["data"]["setSearchWords"]["rejection"], Value::Null);
    shop.work().await;
    assert_eq!(count("qxwzk").await, 0);
    let office = shop.ask_as(&officer, list, id).await["data"]["regionOffice"].clone();
    assert_eq!(office["searchWords"], json!([]));
}

#[tokio::test]
async fn words_that_say_nothing_and_people_who_are_no_officers_are_refused() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    for (concept, words, code, field) in [
        ("Miel !", vec!["x"], "BAD_CONCEPT", "concept"),
        ("honey", vec!["…"], "BAD_WORD", "words"),
    ] {
        let answer = shop
            .ask_as(&officer, SET, wish(&shop, concept, &words))
            .await;
        let refused = &answer["data"]["setSearchWords"]["rejection"];
        assert_eq!(
            (&refused["code"], &refused["field"]),
            (&json!(code), &json!(field)),
            "{answer}"
        );
    }
    let member = vec![identity::Grant::Member {
        cooperative_id: shop.cooperative("coop-001"),
        duty: identity::Duty::President,
    }];
    let member = shop.person(member).await;
    let answer = shop
        .ask_as(&member, SET, wish(&shop, "honey", &["x"]))
        .await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "FORBIDDEN",
        "{answer}"
    );
    let answer = shop.ask(SET, wish(&shop, "honey", &["x"])).await;
    assert!(
        answer["errors"][0]["extensions"]["code"].is_string(),
        "{answer}"
    );
    assert_eq!(search::thesaurus::all(shop.db.reader()).await.unwrap(), []);
}

#[tokio::test]
async fn an_index_that_is_removed_while_the_market_is_open_is_made_anew() {
    let shop = TestShop::open_indexed().await;
    let index = shop.data_dir().join("index");
    std::fs::remove_dir_all(&index).unwrap();
    assert!(shop.app.engine.check().await.is_err());
    let found = search(&shop, json!({ "text": "miel" })).await;
    assert!(found["totalCount"].as_i64().unwrap() > 5);
    shop.go_round().await;
    assert!(
        search::index::in_step(&shop.db, &*shop.app.engine)
            .await
            .unwrap()
    );
    assert!(index.join("current").is_file());
}

#[tokio::test]
async fn the_search_page_puts_right_sorts_and_helps_on() {
    let shop = TestShop::open_indexed().await;
    let page = shop.get("/fr/search?q=couscouss+orje+").await.body;
    assert!(page.contains("q=couscouss+orge"), "did you mean");
    let page = shop.get("/fr/search?q=tapis&sort=price").await.body;
    assert!(
        page.contains("sort=-price") && page.contains("min=1000"),
        "orders and prices"
    );
    let page = shop.get("/fr/search?q=huile+argan&women=1").await.body;
    assert!(
        page.contains("href=\"/fr/search?q=huile&#38;women=1\"")
            || page.contains("q=huile&amp;women=1"),
        "words nearby"
    );
    assert!(
        page.contains("C’est la saison") && page.contains("/fr/c/"),
        "season and categories"
    );
    assert!(
        page.contains("href=\"/fr/search?q=huile+argan\""),
        "without the filters"
    );
}
