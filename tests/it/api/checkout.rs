//! `placeOrder`: what it freezes, what it refuses, and that it can be repeated.

use super::{Shopper, placed};
use serde_json::{Value, json};
use testkit::TestShop;

fn minor(value: &Value) -> i64 {
    value["amountMinor"].as_i64().unwrap()
}

#[tokio::test]
async fn the_parts_of_two_cooperatives_add_up_to_the_total() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    let order = placed(&shop, &[(&dates, 3), (&rose, 2)]).await;

    let parts = order["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2);
    let sum = |field: &str| parts.iter().map(|part| minor(&part[field])).sum::<i64>();
    assert_eq!(sum("goods"), 3 * 13_000 + 2 * 32_000);
    assert_eq!(sum("goods"), minor(&order["goods"]));
    assert_eq!(sum("delivery"), minor(&order["delivery"]));
    assert_eq!(sum("total"), minor(&order["total"]));
    // 3 × 1,130 g and 2 × 60 g within the region.
    assert_eq!(minor(&parts[0]["delivery"]), 3_500);
    assert_eq!(minor(&parts[1]["delivery"]), 2_500);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 3);
    assert_eq!(shop.on_hand(&rose).await, rose.variant.on_hand - 2);
    shop.work().await;
}

#[tokio::test]
async fn the_same_key_gives_the_same_order_and_takes_stock_once() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let shopper = Shopper::with(&shop, &[(&dates, 2)]).await;
    let first = shopper.place(shopper.input("one")).await;
    let second = shopper.place(shopper.input("one")).await;
    assert_eq!(first["__typename"], "PlacedOrder");
    assert_eq!(first, second);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 2);

    let mut other = shopper.input("one");
    other["landmark"] = json!("Somewhere else");
    assert_eq!(shopper.place(other).await["code"], "KEY_REUSED");
    assert_eq!(
        shopper.place(shopper.input("two")).await["code"],
        "EMPTY_BASKET"
    );
}

#[tokio::test]
async fn what_sold_out_is_named_and_the_basket_is_kept() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    shop.put_on_shelf(&rose, 0).await;

    let refused = shopper.place(shopper.input("one")).await;
    assert_eq!(refused["code"], "OUT_OF_STOCK");
    assert_eq!(refused["variantIds"], json!([rose.variant.id.to_string()]));
    assert_eq!(shopper.count().await, 2);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
    assert_eq!(
        db::jobs::waiting(&shop.db).await.unwrap(),
        0,
        "nothing was told"
    );

    // The key is free again: the order was never placed.
    shop.put_on_shelf(&rose, 1).await;
    assert_eq!(
        shopper.place(shopper.input("one")).await["__typename"],
        "PlacedOrder"
    );
}

#[tokio::test]
async fn a_total_that_was_not_agreed_to_is_refused() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let mut input = shopper.input("one");
    input["agreedTotalMinor"] = json!(15_499);
    let refused = shopper.place(input.clone()).await;
    assert_eq!(
        (&refused["code"], minor(&refused["amount"])),
        (&json!("PRICE_CHANGED"), 15_500)
    );
    input["agreedTotalMinor"] = json!(15_500);
    assert_eq!(shopper.place(input).await["__typename"], "PlacedOrder");
}

#[tokio::test]
async fn each_mistake_in_an_order_has_its_code() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let mistakes = [
        ("phone", json!("12"), "INVALID_PHONE"),
        ("placeCode", json!("99"), "UNKNOWN_PLACE"),
        ("landmark", json!(" "), "INCOMPLETE"),
        ("name", json!(""), "INCOMPLETE"),
        ("key", json!(""), "INCOMPLETE"),
    ];
    for (field, value, code) in mistakes {
        let mut input = shopper.input("one");
        input[field] = value;
        assert_eq!(shopper.place(input).await["code"], code, "{field}");
    }
    assert_eq!(shopper.count().await, 1);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn more_cash_than_a_carrier_takes_is_refused() {
    let shop = TestShop::open().await;
    let carpet = shop.goods("prd-117").await;
    let id = carpet.product.id;
    let seller = testkit::seller_of(&carpet.product);
    catalog::pricing::set_price(&shop.db, &*shop.clock, &seller, id, (1_000_001, "a"))
        .await
        .unwrap();
    let shopper = Shopper::with(&shop, &[(&carpet, 1)]).await;
    let refused = shopper.place(shopper.input("one")).await;
    assert_eq!(
        (&refused["code"], minor(&refused["amount"])),
        (&json!("TOO_MUCH_CASH"), 1_000_000)
    );
}

#[tokio::test]
async fn what_was_agreed_stays_when_the_price_changes() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let seller = testkit::seller_of(&dates.product);
    catalog::pricing::set_price(
        &shop.db,
        &*shop.clock,
        &seller,
        dates.product.id,
        (99_900, "a"),
    )
    .await
    .unwrap();
    let query = "query($number: String!) { trackOrder(number: $number, phone: \"+212612345678\") {
        total { amountMinor } parts { lines { unitPrice { amountMinor } } } } }";
    let tracked = shop.ask(query, json!({ "number": order["number"] })).await;
    let tracked = &tracked["data"]["trackOrder"];
    assert_eq!(tracked["total"], order["total"]);
    assert_eq!(minor(&tracked["parts"][0]["lines"][0]["unitPrice"]), 13_000);
}

#[tokio::test]
async fn an_order_is_tracked_with_its_number_and_its_phone_only() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let query = "query($number: String!, $phone: String!) { trackOrder(number: $number, phone: $phone) { number } }";
    let track = async |number: &str, phone: &str| {
        let answer = shop
            .ask(query, json!({ "number": number, "phone": phone }))
            .await;
        answer["data"]["trackOrder"]["number"].clone()
    };
    let number = order["number"].as_str().unwrap();
    assert_eq!(track(&number.to_lowercase(), "0612345678").await, *number);
    assert_eq!(track(number, "0612345679").await, Value::Null);
    assert_eq!(track("DT-0000-0000", "0612345678").await, Value::Null);
}

#[tokio::test]
async fn the_shopper_and_the_cooperatives_are_written_to_once() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    let president = shop.president(dates.product.cooperative_id).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let mut input = shopper.input("one");
    input["email"] = json!("amina@test.example");
    let order = shopper.place(input).await["order"].clone();
    shop.work().await;
    shop.work().await;

    let mails = shop.mails();
    let to = |address: &str| {
        let names = |mail: &&String| {
            let header = |line: &str| line.starts_with("To: ") && line.contains(address);
            mail.lines().any(header)
        };
        mails.iter().filter(names).count()
    };
    assert_eq!(to("amina@test.example"), 1);
    assert_eq!(to(&president.email), 1);
    assert_eq!(mails.len(), 2);
    let number = order["number"].as_str().unwrap();
    assert!(
        mails.iter().all(|mail| mail.contains(number)),
        "each names the order"
    );
}
