//! The region's figures are what the orders add up to.

use super::placed;
use serde_json::{Value, json};
use testkit::TestShop;

const BOARD: &str = "query($id: ID!) { regionOffice(regionId: $id) {
    sales(from: \"2026-10-01\", to: \"2026-10-31\") {
        orders baskets sales { amountMinor } averageOrder { amountMinor } delivered deliveredShareBasisPoints
        byDay { day orders sales { amountMinor } } byProvince { place { code } orders sales { amountMinor } }
        byCategory { category { code } units sales { amountMinor } }
        byCooperative { cooperative { id } orders sales { amountMinor } }
        womenLed { orders sales { amountMinor } cooperatives } } } }";

fn minor(value: &Value) -> i64 {
    value["amountMinor"].as_i64().unwrap()
}

#[tokio::test]
async fn the_board_is_the_sum_of_the_orders() {
    let shop = TestShop::open().await;
    let (dates, rose, soap) = (
        shop.goods("prd-001").await,
        shop.goods("prd-101").await,
        shop.goods("prd-110").await,
    );
    let mut goods = 0;
    for wanted in [
        vec![(&dates, 3), (&rose, 1)],
        vec![(&soap, 2)],
        vec![(&dates, 1), (&soap, 1)],
    ] {
        let order = placed(&shop, &wanted).await;
        goods += minor(&order["goods"]);
        shop.clock.advance(chrono::Duration::days(1));
    }
    // One part comes to nothing, one arrives.
    let gone = placed(&shop, &[(&dates, 2)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    advance(
        &shop,
        &president,
        &dates,
        &gone,
        json!({ "step": "REFUSE", "reason": "x" }),
    )
    .await;
    let there = placed(&shop, &[(&dates, 1)]).await;
    goods += minor(&there["goods"]);
    for step in [
        json!({ "step": "ACCEPT" }),
        json!({ "step": "PACK" }),
        json!({ "step": "HAND_OVER", "carrier": "Amana" }),
        json!({ "step": "DELIVER" }),
    ] {
        advance(&shop, &president, &dates, &there, step).await;
    }

    let officer = shop.officer().await;
    let region = json!({ "id": shop.sample.region_id.to_string() });
    let answer = shop.ask_as(&officer, BOARD, region).await;
    let board = &answer["data"]["regionOffice"]["sales"];
    assert_eq!(minor(&board["sales"]), goods, "{answer}");
    assert_eq!(
        (&board["orders"], &board["baskets"]),
        (&json!(5), &json!(5))
    );
    assert_eq!(minor(&board["averageOrder"]), goods / 5);
    let sum = |list: &str| -> i64 {
        board[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| minor(&row["sales"]))
            .sum()
    };
    for list in ["byDay", "byProvince", "byCategory", "byCooperative"] {
        assert_eq!(sum(list), goods, "{list}");
    }
    // Seven parts: 2 + 1 + 2 + 1 + 1, of which one arrived.
    assert_eq!(
        (&board["delivered"], &board["deliveredShareBasisPoints"]),
        (&json!(1), &json!(10_000 / 7))
    );
    let mut led = 0;
    for row in board["byCooperative"].as_array().unwrap() {
        let id = row["cooperative"]["id"].as_str().unwrap().parse().unwrap();
        let seller = catalog::cooperatives::by_id(shop.db.reader(), id)
            .await
            .unwrap()
            .unwrap();
        led += i64::from(seller.women_led) * minor(&row["sales"]);
    }
    assert_eq!(minor(&board["womenLed"]["sales"]), led);
}

async fn advance(
    shop: &TestShop,
    who: &testkit::Person,
    goods: &testkit::Goods,
    order: &Value,
    step: Value,
) {
    let query =
        "mutation($input: AdvancePartInput!) { advancePart(input: $input) { rejection { code } } }";
    let mut input = step;
    input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
    input["partId"] = order["parts"][0]["id"].clone();
    input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    let answer = shop.ask_as(who, query, json!({ "input": input })).await;
    assert_eq!(
        answer["data"]["advancePart"]["rejection"],
        Value::Null,
        "{answer}"
    );
}

#[tokio::test]
async fn only_an_officer_of_the_region_sees_its_board() {
    let shop = TestShop::open().await;
    let region = json!({ "id": shop.sample.region_id.to_string() });
    let president = shop.president(shop.cooperative("coop-001")).await;
    let answer = shop.ask_as(&president, BOARD, region.clone()).await;
    let code = answer["errors"][0]["extensions"]["code"].as_str().unwrap();
    assert!(["FORBIDDEN", "NOT_FOUND"].contains(&code), "{answer}");
    let answer = shop.ask(BOARD, region).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
    let officer = shop.officer().await;
    let other = json!({ "id": "00000000-0000-4000-8000-000000000000" });
    let answer = shop.ask_as(&officer, BOARD, other).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "NOT_FOUND");
}
