//! What a cooperative does with its part of an order, its prices and its stock.

use super::placed;
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const ADVANCE: &str = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
    part { state nextSteps carrier trackingNumber steps { to note by } } rejection { code field } } }";

async fn step(shop: &TestShop, who: &Person, goods: &Goods, order: &Value, step: Value) -> Value {
    let mut input = step;
    input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
    input["partId"] = order["parts"][0]["id"].clone();
    if input["idempotencyKey"].is_null() {
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    }
    shop.ask_as(who, ADVANCE, json!({ "input": input })).await["data"]["advancePart"].clone()
}

async fn adjust(shop: &TestShop, who: &Person, goods: &Goods, change: Value) -> Value {
    let query = "mutation($input: AdjustStockInput!) { adjustStock(input: $input) {
        variant { available } rejection { code } } }";
    let mut input = change;
    input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
    input["variantId"] = json!(goods.variant.id.to_string());
    if input["idempotencyKey"].is_null() {
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    }
    shop.ask_as(who, query, json!({ "input": input })).await["data"]["adjustStock"].clone()
}

#[tokio::test]
async fn a_part_goes_its_way_to_the_door() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 2)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let steps = [
        (json!({ "step": "ACCEPT" }), "ACCEPTED"),
        (json!({ "step": "PACK" }), "PACKED"),
        (
            json!({ "step": "HAND_OVER", "carrier": "Amana", "trackingNumber": "AM1" }),
            "HANDED_OVER",
        ),
        (json!({ "step": "DELIVER" }), "DELIVERED"),
    ];
    for (taken, state) in steps {
        let once = step(&shop, &president, &dates, &order, taken.clone()).await;
        assert_eq!(once["part"]["state"], state, "{once}");
        let twice = step(&shop, &president, &dates, &order, taken).await;
        assert_eq!(once, twice, "the same step twice is the same step");
    }
    let end = step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "RETURN", "reason": "x" }),
    )
    .await;
    assert_eq!(end["rejection"]["code"], "WRONG_STATE");
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 2);
    let part = order["parts"][0]["id"].as_str().unwrap().parse().unwrap();
    let owed = payments::intents::of_parts(shop.db.reader(), &[part])
        .await
        .unwrap();
    assert_eq!(owed[0].state, payments::IntentState::Collected);
    assert_eq!(json!(owed[0].amount_minor), order["total"]["amountMinor"]);
    shop.work().await;
}

#[tokio::test]
async fn a_refused_or_returned_part_gives_its_stock_back() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let president = shop.president(dates.product.cooperative_id).await;

    let order = placed(&shop, &[(&dates, 2)]).await;
    let nothing = step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "REFUSE", "reason": " " }),
    )
    .await;
    assert_eq!(nothing["rejection"]["code"], "REASON_NEEDED");
    let refused = step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "REFUSE", "reason": "Rain" }),
    )
    .await;
    assert_eq!(refused["part"]["state"], "REFUSED");
    assert_eq!(refused["part"]["nextSteps"], json!([]));
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);

    let order = placed(&shop, &[(&dates, 1)]).await;
    step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "ACCEPT" }),
    )
    .await;
    step(&shop, &president, &dates, &order, json!({ "step": "PACK" })).await;
    let bare = step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "HAND_OVER" }),
    )
    .await;
    assert_eq!(bare["rejection"]["code"], "CARRIER_NEEDED");
    step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "HAND_OVER", "carrier": "Taxi" }),
    )
    .await;
    step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "RETURN", "reason": "Absent" }),
    )
    .await;
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
    shop.work().await;
}

#[tokio::test]
async fn a_stranger_finds_neither_orders_nor_products_of_another_cooperative() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    let order = placed(&shop, &[(&dates, 1)]).await;
    let stranger = shop.president(rose.product.cooperative_id).await;

    // Under the other's name, and under her own with the other's ids.
    let refused = step(
        &shop,
        &stranger,
        &dates,
        &order,
        json!({ "step": "ACCEPT" }),
    )
    .await;
    assert_ne!(refused["part"]["state"], "ACCEPTED", "{refused}");
    let mine = json!({
        "cooperativeId": rose.product.cooperative_id.to_string(),
        "partId": order["parts"][0]["id"], "step": "ACCEPT",
        "idempotencyKey": "one",
    });
    let answer = shop
        .ask_as(&stranger, ADVANCE, json!({ "input": mine }))
        .await;
    assert_eq!(
        answer["data"]["advancePart"]["rejection"]["code"], "NOT_FOUND",
        "{answer}"
    );
    let answer = shop.ask(ADVANCE, json!({ "input": mine })).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");

    let query =
        "mutation($input: AdjustStockInput!) { adjustStock(input: $input) { rejection { code } } }";
    let input = json!({
        "cooperativeId": rose.product.cooperative_id.to_string(),
        "variantId": dates.variant.id.to_string(), "counted": 0, "reason": "COUNTED",
        "idempotencyKey": "one",
    });
    let answer = shop
        .ask_as(&stranger, query, json!({ "input": input }))
        .await;
    assert_eq!(
        answer["data"]["adjustStock"]["rejection"]["code"],
        "NOT_FOUND"
    );
    let query = "query($id: ID!) { seller(cooperativeId: $id) { orders { totalCount } } }";
    let theirs = json!({ "id": dates.product.cooperative_id.to_string() });
    let answer = shop.ask_as(&stranger, query, theirs).await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "NOT_FOUND",
        "{answer}"
    );
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 1);
}

#[tokio::test]
async fn every_change_of_stock_stands_in_the_journal() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 10).await;
    placed(&shop, &[(&dates, 3)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let counted = adjust(
        &shop,
        &president,
        &dates,
        json!({ "counted": 6, "reason": "COUNTED", "note": "one box is wet" }),
    )
    .await;
    assert_eq!(counted["variant"]["available"], 6);
    let lost = adjust(
        &shop,
        &president,
        &dates,
        json!({ "delta": -7, "reason": "LOST" }),
    )
    .await;
    assert_eq!(lost["rejection"]["code"], "TOO_FEW");
    let sold = adjust(
        &shop,
        &president,
        &dates,
        json!({ "delta": 1, "reason": "SOLD" }),
    )
    .await;
    assert_eq!(sold["rejection"]["code"], "NOT_BY_HAND");

    let query = "query($id: ID!) { seller(cooperativeId: $id) { stockJournal { totalCount nodes {
        delta onHandAfter reason note orderNumber by } } } }";
    let mine = json!({ "id": dates.product.cooperative_id.to_string() });
    let answer = shop.ask_as(&president, query, mine).await;
    let journal = &answer["data"]["seller"]["stockJournal"];
    assert_eq!(journal["totalCount"], 2, "{answer}");
    let moves = journal["nodes"].as_array().unwrap();
    assert_eq!(
        (&moves[0]["delta"], &moves[0]["onHandAfter"]),
        (&json!(-1), &json!(6))
    );
    assert_eq!(
        (&moves[0]["by"], &moves[0]["note"]),
        (&json!("Test Person"), &json!("one box is wet"))
    );
    assert_eq!(
        (&moves[1]["delta"], &moves[1]["reason"]),
        (&json!(-3), &json!("SOLD"))
    );
    assert!(moves[1]["orderNumber"].as_str().unwrap().starts_with("DT-"));
}

#[tokio::test]
async fn a_price_is_changed_by_its_cooperative_within_bounds() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let query = "mutation($input: SetPriceInput!) { setPrice(input: $input) {
        product { price { amountMinor } unitPrice { amountMinor } } rejection { code } } }";
    let set = async |minor: i64| {
        let input = json!({
            "cooperativeId": dates.product.cooperative_id.to_string(),
            "productId": dates.product.id.to_string(), "priceMinor": minor,
            "idempotencyKey": minor.to_string(),
        });
        shop.ask_as(&president, query, json!({ "input": input }))
            .await["data"]["setPrice"]
            .clone()
    };
    let changed = set(8_000).await;
    assert_eq!(changed["product"]["price"]["amountMinor"], 8_000);
    assert_eq!(
        changed["product"]["unitPrice"]["amountMinor"], 16_000,
        "half a kilogram"
    );
    for wrong in [0, -1, 100_000_001] {
        assert_eq!(
            set(wrong).await["rejection"]["code"],
            "OUT_OF_RANGE",
            "{wrong}"
        );
    }
}

/// What arrived is counted once, however often the telephone sends it.
#[tokio::test]
async fn goods_that_are_noted_again_under_one_key_came_in_once() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let change = json!({ "delta": 5, "reason": "RECEIVED", "idempotencyKey": "one" });
    let (first, second) = tokio::join!(
        adjust(&shop, &president, &dates, change.clone()),
        adjust(&shop, &president, &dates, change)
    );
    assert_eq!(first, second);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand + 5);
    let other = json!({ "delta": 6, "reason": "RECEIVED", "idempotencyKey": "one" });
    let other = adjust(&shop, &president, &dates, other).await;
    assert_eq!(other["rejection"]["code"], "KEY_REUSED");
    let none = json!({ "delta": 6, "reason": "RECEIVED", "idempotencyKey": "" });
    let none = adjust(&shop, &president, &dates, none).await;
    assert_eq!(none["rejection"]["code"], "KEY_REUSED");
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand + 5);
}

#[tokio::test]
async fn a_key_takes_one_step_and_no_other() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let take = async |taken: &str, key: &str| {
        let taken = json!({ "step": taken, "idempotencyKey": key });
        step(&shop, &president, &dates, &order, taken).await
    };
    let once = take("ACCEPT", "k").await;
    assert_eq!(once["part"]["state"], "ACCEPTED", "{once}");
    assert_eq!(take("ACCEPT", "k").await, once);
    let other = take("PACK", "k").await["rejection"].clone();
    assert_eq!(
        other,
        json!({ "code": "KEY_REUSED", "field": "idempotencyKey" })
    );
    assert_eq!(take("PACK", "l").await["part"]["state"], "PACKED");
    // The late repeat of an old deed is answered and moves nothing back.
    let late = take("ACCEPT", "k").await;
    assert_eq!(late["part"]["state"], "PACKED", "{late}");
    assert_eq!(late["part"]["steps"].as_array().unwrap().len(), 3);
    let nameless = take("DELIVER", "").await["rejection"]["code"].clone();
    assert_eq!(nameless, "KEY_REUSED");
}
