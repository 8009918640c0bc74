//! Lists, filters, search: what is found, and what it costs.

use serde_json::{Value, json};
use testkit::TestShop;

const LIST: &str = "query($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort!) {
    products(first: $first, after: $after, filter: $filter, sort: $sort) {
        nodes { slug price { amountMinor } unitPrice { amountMinor } name(locale: AR) { text locale } inStock available
            cooperative { slug commune { name { text } } } category { code } province { code } commune { code }
            variants { id available } pictures { url } labels { code } }
        pageInfo { hasNextPage endCursor } totalCount } }";

async fn list(shop: &TestShop, filter: Value, sort: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut after = Value::Null;
    loop {
        let variables = json!({ "first": 25, "after": after, "filter": filter, "sort": sort });
        let answer = shop.ask(LIST, variables).await;
        let page = &answer["data"]["products"];
        all.extend(
            page["nodes"]
                .as_array()
                .unwrap_or_else(|| panic!("{answer}"))
                .clone(),
        );
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], all.len());
            return all;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

#[tokio::test]
async fn the_pages_of_a_list_hold_each_product_once_in_order() {
    let shop = TestShop::open().await;
    for sort in ["NEWEST", "PRICE_ASC", "PRICE_DESC", "UNIT_PRICE_ASC"] {
        let all = list(&shop, json!({}), sort).await;
        let mut slugs: Vec<&str> = all
            .iter()
            .map(|row| row["slug"].as_str().unwrap())
            .collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), 192, "{sort}");
        let key = |row: &Value| match sort {
            "PRICE_ASC" => row["price"]["amountMinor"].as_i64().unwrap(),
            "PRICE_DESC" => -row["price"]["amountMinor"].as_i64().unwrap(),
            "UNIT_PRICE_ASC" => row["unitPrice"]["amountMinor"].as_i64().unwrap_or(i64::MAX),
            _ => 0,
        };
        assert!(all.is_sorted_by_key(key), "{sort}");
    }
}

#[tokio::test]
async fn a_filter_lets_through_what_it_says() {
    let shop = TestShop::open().await;
    let branch = list(&shop, json!({ "category": "dates" }), "NEWEST").await;
    assert_eq!(branch.len(), 22);
    assert!(branch.iter().all(|row| {
        row["category"]["code"]
            .as_str()
            .unwrap()
            .starts_with("dates-")
    }));
    let zagora = list(&shop, json!({ "province": "08.587" }), "NEWEST").await;
    assert!(!zagora.is_empty() && zagora.iter().all(|row| row["province"]["code"] == "08.587"));
    let cheap = list(
        &shop,
        json!({ "priceMinMinor": 2_000, "priceMaxMinor": 5_000 }),
        "PRICE_ASC",
    )
    .await;
    assert!(
        cheap
            .iter()
            .all(|row| (2_000..=5_000).contains(&row["price"]["amountMinor"].as_i64().unwrap()))
    );
    let sign = "igp-dattes-majhoul-tafilalet";
    let signed = list(&shop, json!({ "label": sign }), "NEWEST").await;
    let carries = |row: &Value| {
        row["labels"]
            .as_array()
            .unwrap()
            .iter()
            .any(|label| label["code"] == sign)
    };
    assert!(!signed.is_empty() && signed.iter().all(carries));
    let stocked = list(&shop, json!({ "inStock": true }), "NEWEST").await;
    assert!(stocked.len() < 192 && stocked.iter().all(|row| row["inStock"] == true));
}

#[tokio::test]
async fn a_list_costs_the_same_statements_at_one_and_at_a_hundred_rows() {
    let shop = TestShop::open().await;
    let mut costs = Vec::new();
    for first in [1, 10, 100] {
        let before = shop.db.statements();
        let variables = json!({ "first": first, "filter": {}, "sort": "PRICE_ASC" });
        let answer = shop.ask(LIST, variables).await;
        assert_eq!(
            answer["data"]["products"]["nodes"]
                .as_array()
                .unwrap()
                .len(),
            first,
            "{answer}"
        );
        costs.push(shop.db.statements() - before);
    }
    assert!(costs.iter().all(|cost| *cost == costs[0]), "{costs:?}");
}

#[tokio::test]
async fn a_text_says_which_language_it_is_in() {
    let shop = TestShop::open().await;
    let query = "{ product(slug: \"dattes-majhoul-boite-500-g\") {
        zgh: name(locale: ZGH) { text locale } description(locale: ZGH) { locale } } }";
    let answer = shop.ask(query, json!({})).await;
    let product = &answer["data"]["product"];
    assert_eq!(
        product["zgh"],
        json!({ "text": "ⵜⵉⵢⵏⵉ ⵏ ⵍⵎⵊⵀⵓⵍ", "locale": "ZGH" })
    );
    assert_eq!(
        product["description"]["locale"], "FR",
        "there is none in Tamazight"
    );
}

#[tokio::test]
async fn search_finds_what_was_meant() {
    let shop = TestShop::open_indexed().await;
    let query = "query($text: String!) { search(text: $text, first: 5, locale: AR) {
        totalCount nodes { category { code } } facets { provinces { code count } } } }";
    for (text, branch) in [
        ("تمر", "dates"),
        ("dates medjol", "dates"),
        ("tmer", "dates"),
        ("zrbia", "carpets"),
    ] {
        let answer = shop.ask(query, json!({ "text": text })).await;
        let first = answer["data"]["search"]["nodes"][0]["category"]["code"].as_str();
        assert!(
            first.is_some_and(|code| code.contains(branch) || code == "kilims"),
            "{text}: {answer}"
        );
        assert!(
            !answer["data"]["search"]["facets"]["provinces"]
                .as_array()
                .unwrap()
                .is_empty()
        );
    }
}

#[tokio::test]
async fn the_index_follows_the_shelf() {
    let shop = TestShop::open_indexed().await;
    let jar = shop.goods("prd-049").await;
    let seller = testkit::seller_of(&jar.product);
    let count = async || {
        let query = "{ search(text: \"miel\", filter: { inStock: true }) { totalCount } }";
        let answer = shop.ask(query, json!({})).await;
        answer["data"]["search"]["totalCount"].as_i64().unwrap()
    };
    let adjust = async |on_hand: i32| {
        let counted = catalog::stock::Adjustment {
            change: catalog::stock::Change::Counted(on_hand),
            reason: catalog::StockReason::Counted,
            note: None,
        };
        catalog::stock::adjust(
            &shop.db,
            &*shop.clock,
            &seller,
            jar.variant.id,
            (counted, &on_hand.to_string()),
        )
        .await
        .unwrap();
        shop.work().await;
    };
    adjust(5).await;
    let before = count().await;
    adjust(0).await;
    assert_eq!(count().await, before - 1);
    adjust(2).await;
    assert_eq!(count().await, before);
}
