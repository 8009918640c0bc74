//! What is collected is given only to whoever says its code.

use super::{Shopper, placed};
use chrono::Duration;
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const ADVANCE: &str = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
    part { state collectionCode } rejection { code field message } } }";

/// What the shopper reads where the order is tracked.
pub(crate) async fn code_of(shop: &TestShop, order: &Value) -> String {
    let query = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
        parts { collectionCode } } }";
    let answer = shop.ask(query, json!({ "number": order["number"] })).await;
    let code = &answer["data"]["trackOrder"]["parts"][0]["collectionCode"];
    code.as_str().unwrap().to_owned()
}

/// An order that goes to a collection point.
async fn collected(shop: &TestShop, goods: &Goods, key: &str) -> Value {
    let shopper = Shopper::with(shop, &[(goods, 1)]).await;
    let query = "query($basket: ID!) { quote(basketId: $basket, placeCode: \"08.201.01.01\") {
        parts { deliveryOffers { way { choice kind } } } } }";
    let answer = shop.ask(query, json!({ "basket": shopper.basket })).await;
    let offers = answer["data"]["quote"]["parts"][0]["deliveryOffers"].clone();
    let point = |offer: &&Value| offer["way"]["kind"] == "POINT";
    let found = offers.as_array().unwrap().iter().find(point).unwrap();
    let mut input = shopper.input(key);
    input["placeCode"] = json!("08.201.01.01");
    input["delivery"] = json!([{ "cooperativeId": goods.product.cooperative_id.to_string(),
        "choice": found["way"]["choice"] }]);
    shopper.place(input).await["order"].clone()
}

async fn step(shop: &TestShop, by: &Person, goods: &Goods, order: &Value, step: Value) -> Value {
    let mut input = step;
    input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
    input["partId"] = order["parts"][0]["id"].clone();
    input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    shop.ask_as(by, ADVANCE, json!({ "input": input })).await["data"]["advancePart"].clone()
}

async fn at_the_point(shop: &TestShop, by: &Person, goods: &Goods, order: &Value) {
    for taken in [
        json!({ "step": "ACCEPT" }),
        json!({ "step": "PACK" }),
        json!({ "step": "HAND_OVER", "carrier": "Camionnette" }),
    ] {
        let moved = step(shop, by, goods, order, taken).await;
        assert_eq!(moved["rejection"], Value::Null, "{moved}");
        assert_eq!(moved["part"]["collectionCode"], Value::Null);
    }
}

/// A code that is not this one.
fn another(code: &str) -> String {
    if code == "0000" { "1111" } else { "0000" }.to_owned()
}

#[tokio::test]
async fn a_parcel_is_given_only_for_the_code_of_its_own_order() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let mine = collected(&shop, &dates, "mine").await;
    let other = collected(&shop, &dates, "other").await;
    at_the_point(&shop, &president, &dates, &mine).await;
    let give = async |by: &Person, code: Value| {
        let taken = json!({ "step": "DELIVER", "collectionCode": code });
        step(&shop, by, &dates, &mine, taken).await
    };
    let silent = give(&president, Value::Null).await["rejection"].clone();
    assert_eq!(silent["code"], "COLLECTION_CODE_NEEDED");
    assert_eq!(silent["field"], "collectionCode");
    let code = code_of(&shop, &mine).await;
    let others = code_of(&shop, &other).await;
    assert_ne!(code, others);
    for wrong in ["", &others, &another(&code)] {
        let refused = give(&president, json!(wrong)).await["rejection"].clone();
        assert_eq!(refused["code"], "COLLECTION_CODE_WRONG", "{wrong}");
    }
    let rose = shop.goods("prd-101").await;
    let stranger = shop.president(rose.product.cooperative_id).await;
    let refused = give(&stranger, json!(code)).await;
    assert_ne!(refused["part"]["state"], "DELIVERED", "{refused}");
    let said = format!(" {} ", code.to_lowercase());
    let given = give(&president, json!(said)).await;
    assert_eq!(given["part"]["state"], "DELIVERED", "{given}");
    let again = give(&president, json!("")).await;
    assert_eq!(again["part"]["state"], "DELIVERED", "{again}");
    shop.work().await;
}

#[tokio::test]
async fn a_code_is_said_five_times_in_an_hour() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let order = collected(&shop, &dates, "mine").await;
    at_the_point(&shop, &president, &dates, &order).await;
    let code = code_of(&shop, &order).await;
    let give = async |code: &str| {
        let taken = json!({ "step": "DELIVER", "collectionCode": code });
        step(&shop, &president, &dates, &order, taken).await
    };
    for _ in 0..5 {
        let refused = give(&another(&code)).await["rejection"]["code"].clone();
        assert_eq!(refused, "COLLECTION_CODE_WRONG");
    }
    let waits = give(&code).await;
    assert_eq!(waits["rejection"]["code"], "COLLECTION_CODE_WAIT");
    shop.clock.advance(Duration::minutes(59));
    let waits = give(&code).await;
    assert_eq!(waits["rejection"]["code"], "COLLECTION_CODE_WAIT");
    shop.clock.advance(Duration::minutes(1));
    assert_eq!(give(&code).await["part"]["state"], "DELIVERED");
}

#[tokio::test]
async fn what_comes_to_the_door_needs_no_code() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    at_the_point(&shop, &president, &dates, &order).await;
    let given = step(
        &shop,
        &president,
        &dates,
        &order,
        json!({ "step": "DELIVER" }),
    )
    .await;
    assert_eq!(given["part"]["state"], "DELIVERED", "{given}");
}
