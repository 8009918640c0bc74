//! Defects that other marketplaces have really had, as far as they are about
//! money, stock or orders and no other test has their number.

use crate::api::{Shopper, placed, sent};
use crate::webhooks::{abroad, attempt_at, count, ordered, pay_path, tracked};
use serde_json::{Value, json};
use testkit::{Gateway, TestShop, WEBHOOK_SECRET, stripe_signature};

/// An order from two cooperatives, paid with one card.
async fn paid_from_two() -> (TestShop, Gateway, Value) {
    let (shop, gateway) = abroad().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let mut input = shopper.input("key");
    input["paymentMethod"] = json!("STRIPE_CARD");
    let order = shopper.place(input).await["order"].clone();
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    let attempt = attempt_at(&shop, &path).await;
    gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
    shop.get(&format!("{path}/back")).await;
    shop.work().await;
    (shop, gateway, order)
}

async fn payment_state(shop: &TestShop, order: &Value) -> Value {
    let query = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
        paymentState } }";
    let answer = shop.ask(query, json!({ "number": order["number"] })).await;
    answer["data"]["trackOrder"]["paymentState"].clone()
}

async fn advance(shop: &TestShop, goods: &testkit::Goods, part: &Value, step: Value) -> Value {
    let president = shop.president(goods.product.cooperative_id).await;
    let mut input = step;
    input["cooperativeId"] = json!(goods.product.cooperative_id);
    input["partId"] = part["id"].clone();
    input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
        part { state } rejection { code } } }";
    shop.ask_as(&president, query, json!({ "input": input }))
        .await["data"]["advancePart"]
        .clone()
}

/// Pitfall 2.
#[tokio::test]
async fn one_payment_for_two_cooperatives_lets_both_of_them_send() {
    let (shop, _gateway, order) = paid_from_two().await;
    assert_eq!(payment_state(&shop, &order).await, "PAID");
    for (id, part) in [("prd-002", 0), ("prd-101", 1)] {
        let goods = shop.goods(id).await;
        let president = shop.president(goods.product.cooperative_id).await;
        let deliver = Some(json!({ "step": "DELIVER" }));
        let part = &order["parts"][part];
        sent(&shop, &president, &goods, part, (id, deliver)).await;
    }
    let known = tracked(&shop, &order).await;
    let states = json!([{ "state": "DELIVERED" }, { "state": "DELIVERED" }]);
    assert_eq!(known["parts"], states);
    shop.work().await;
    assert_eq!(
        orders::booking::unsettled(shop.db.reader()).await.unwrap(),
        []
    );
}

/// Pitfall 4.
#[tokio::test]
async fn an_order_that_was_given_back_whole_reads_refunded() {
    let (shop, gateway, order) = paid_from_two().await;
    let refuse = json!({ "step": "REFUSE", "reason": "La récolte a manqué" });
    let mut states = Vec::new();
    for (id, part) in [("prd-002", 0), ("prd-101", 1)] {
        let goods = shop.goods(id).await;
        advance(&shop, &goods, &order["parts"][part], refuse.clone()).await;
        states.push(payment_state(&shop, &order).await);
    }
    assert_eq!(states, ["PARTLY_REFUNDED", "REFUNDED"]);
    shop.work().await;
    let given: i64 = gateway
        .all("refund")
        .iter()
        .map(|refund| refund["amount"].as_i64().unwrap())
        .sum();
    assert_eq!(
        given,
        gateway.all("payment_intent")[0]["amount"],
        "to the cent"
    );
}

/// Pitfall 9: nobody registers webhooks with us; the secret is a setting, and
/// opening the market again does not change it.
#[tokio::test]
async fn a_second_start_believes_the_same_signatures() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    let intent = gateway.intent_of(&attempt_at(&shop, &path).await.reference);
    let beside = shop.open_beside().await;
    let now = kernel::Clock::now(&*shop.clock).timestamp();
    for (n, url) in [&shop.url, &beside, &shop.url].into_iter().enumerate() {
        let event = gateway.event(&format!("evt_{n}"), "payment_intent.created", &intent);
        let signature = stripe_signature(&event, WEBHOOK_SECRET, now);
        let request = shop.client().post(format!("{url}/webhooks/stripe"));
        let request = request.header("stripe-signature", signature).body(event);
        assert_eq!(request.send().await.unwrap().status(), 200);
    }
    shop.work().await;
}

/// Pitfalls 14 and 15: however often and however a thing is put into a basket,
/// it is one line, and the shelf is asked for all of it.
#[tokio::test]
async fn the_same_thing_put_in_twice_is_counted_together() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 3).await;
    let shopper = Shopper::with(&shop, &[(&dates, 2)]).await;
    assert_eq!(shopper.add(&dates, 2).await["rejection"]["code"], "TOO_FEW");
    assert_eq!(shopper.count().await, 2);
    shopper.add(&dates, 1).await;
    shop.put_on_shelf(&dates, 2).await;
    let refused = shopper.place(shopper.input("one")).await;
    assert_eq!(refused["code"], "OUT_OF_STOCK", "three of two");
    assert_eq!(shop.on_hand(&dates).await, 2);
    shop.put_on_shelf(&dates, 3).await;
    let order = shopper.place(shopper.input("two")).await["order"].clone();
    assert_eq!(order["parts"][0]["lines"].as_array().unwrap().len(), 1);
    assert_eq!(order["parts"][0]["lines"][0]["quantity"], 3);
    assert_eq!(shop.on_hand(&dates).await, 0);
}

/// Pitfall 16.
#[tokio::test]
async fn the_last_piece_that_a_cooperative_counts_away_is_not_sold_from_a_basket() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 1).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let late = Shopper::with(&shop, &[(&dates, 1)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let query = "mutation($input: AdjustStockInput!) { adjustStock(input: $input) {
        variant { available } rejection { code } } }";
    let adjust = async |counted: Option<i32>, delta: Option<i32>| {
        let input = json!({ "cooperativeId": dates.product.cooperative_id,
            "variantId": dates.variant.id, "reason": "COUNTED", "counted": counted,
            "delta": delta, "idempotencyKey": uuid::Uuid::new_v4() });
        shop.ask_as(&president, query, json!({ "input": input }))
            .await["data"]["adjustStock"]
            .clone()
    };
    assert_eq!(adjust(Some(0), None).await["rejection"], Value::Null);
    assert_eq!(
        shopper.place(shopper.input("one")).await["code"],
        "OUT_OF_STOCK"
    );
    assert_eq!(adjust(Some(1), None).await["rejection"], Value::Null);
    assert_eq!(
        late.place(late.input("one")).await["__typename"],
        "PlacedOrder"
    );
    // What the cooperative saw on its shelf is sold by now.
    assert_eq!(adjust(None, Some(-1)).await["rejection"]["code"], "TOO_FEW");
    assert_eq!(shop.on_hand(&dates).await, 0);
}

/// Pitfall 18: whatever is tapped twice is done once.
#[tokio::test]
async fn a_payment_and_a_delivery_tapped_twice_are_one_attempt_and_one_invoice() {
    let (shop, _gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let (one, other) = tokio::join!(pay_path(&shop, &order), pay_path(&shop, &order));
    assert_eq!(one, other);
    assert_eq!(
        count(&shop, "SELECT COUNT(*) FROM payment_attempt").await,
        1
    );

    let order = placed(&shop, &[(&dates, 1)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let part = &order["parts"][0];
    sent(&shop, &president, &dates, part, ("AM1", None)).await;
    let deliver = json!({ "step": "DELIVER" });
    let (one, other) = tokio::join!(
        advance(&shop, &dates, part, deliver.clone()),
        advance(&shop, &dates, part, deliver.clone())
    );
    assert_eq!(one, other, "the same answer");
    shop.work().await;
    shop.work().await;
    assert_eq!(count(&shop, "SELECT COUNT(*) FROM invoice").await, 1);
}
