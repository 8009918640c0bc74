//! Payments that cross with something else: a part that is called off, a second
//! try, a provider that is away, a hundred cards that were refused.

use super::{abroad, attempt_at, count, ordered, pay_path, tracked};
use crate::api::Shopper;
use chrono::Duration;
use orders::advance::{Step, advance};
use payments::AttemptState;
use serde_json::{Value, json};
use testkit::{Fault, Gateway, TestShop, WEBHOOK_SECRET, stripe_signature};

/// An order from two cooperatives, to be paid in euros.
async fn ordered_from_two(shop: &TestShop) -> Value {
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(shop, &[(&dates, 1), (&rose, 1)]).await;
    let mut input = shopper.input("key");
    input["paymentMethod"] = json!("STRIPE_CARD");
    let placed = shopper.place(input).await;
    assert_eq!(placed["__typename"], "PlacedOrder", "{placed}");
    placed["order"].clone()
}

/// An officer calls off the second part of an order.
async fn call_off_second(shop: &TestShop, order: &Value) {
    let query = "mutation($input: CancelPartInput!) { cancelPart(input: $input) {
        part { state } rejection { code } } }";
    let input = json!({ "regionId": shop.sample.region_id.to_string(), "idempotencyKey": "one",
        "partId": order["parts"][1]["id"], "reason": "Coopérative fermée" });
    let officer = shop.officer().await;
    let done = shop
        .ask_as(&officer, query, json!({ "input": input }))
        .await;
    let state = &done["data"]["cancelPart"]["part"]["state"];
    assert_eq!(state, "CANCELLED", "{done}");
}

async fn states(shop: &TestShop, order: &Value) -> Vec<String> {
    let parts = tracked(shop, order).await["parts"].clone();
    let parts = parts.as_array().unwrap().iter();
    parts
        .map(|part| part["state"].as_str().unwrap().to_owned())
        .collect()
}

/// Nothing is open that should be settled, and the books add up.
async fn assert_settled(shop: &TestShop) {
    let db = shop.db.reader();
    assert_eq!(payments::ledger::faults(db).await.unwrap(), []);
    assert_eq!(orders::booking::unsettled(db).await.unwrap(), []);
    let held_for_nobody = "SELECT COUNT(*) FROM order_part WHERE state = 'reserved'";
    assert_eq!(count(shop, held_for_nobody).await, 0);
}

/// The card is taken; the browser comes back.
async fn pay(shop: &TestShop, gateway: &Gateway, path: &str) {
    let attempt = attempt_at(shop, path).await;
    gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
    let back = shop.get(&format!("{path}/back")).await;
    assert_eq!(back.status, 303);
}

#[tokio::test]
async fn what_was_called_off_before_the_payment_is_given_back_after_it() {
    for late in [false, true] {
        let (shop, gateway) = abroad().await;
        let order = ordered_from_two(&shop).await;
        let path = pay_path(&shop, &order).await;
        shop.get(&path).await;
        call_off_second(&shop, &order).await;
        if late {
            shop.clock.advance(Duration::minutes(16));
            shop.go_round().await;
        }
        pay(&shop, &gateway, &path).await;
        shop.work().await;
        shop.clock.advance(Duration::minutes(16));
        shop.go_round().await;

        assert_eq!(states(&shop, &order).await, ["PLACED", "CANCELLED"]);
        let refunds = gateway.all("refund");
        assert_eq!(refunds.len(), 1, "late: {late}");
        let attempt = attempt_at(&shop, &path).await;
        let (part, total) = (
            &order["parts"][1]["total"]["amountMinor"],
            &order["total"]["amountMinor"],
        );
        let (part, total) = (part.as_i64().unwrap(), total.as_i64().unwrap());
        let share = (attempt.amount_minor * part * 2 + total) / (total * 2);
        assert_eq!(refunds[0]["amount"], share);
        let query = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
            paymentState } }";
        let shown = shop.ask(query, json!({ "number": order["number"] })).await;
        let shown = &shown["data"]["trackOrder"]["paymentState"];
        assert_eq!(shown, "PARTLY_REFUNDED", "late: {late}");
        assert_settled(&shop).await;
    }
}

#[tokio::test]
async fn an_order_that_was_called_off_is_no_longer_to_be_paid() {
    let (shop, gateway) = abroad().await;
    let order = ordered_from_two(&shop).await;
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    let query = "mutation($input: CancelOrderInput!) { cancelOrder(input: $input) {
        order { number } rejection { code } } }";
    let input = json!({ "number": order["number"], "phone": "0612345678", "idempotencyKey": "a" });
    let done = shop.ask(query, json!({ "input": input })).await;
    assert_eq!(done["data"]["cancelOrder"]["rejection"], Value::Null);

    let after = tracked(&shop, &order).await;
    assert_eq!(after["payments"][0]["state"], "CANCELLED");
    let page = shop.get(&path).await;
    assert!(!page.body.contains("_secret"), "nothing can be paid");
    // The shopper had the page open and pays all the same.
    pay(&shop, &gateway, &path).await;
    shop.work().await;
    assert_eq!(gateway.all("refund").len(), 1);
    assert_eq!(states(&shop, &order).await, ["CANCELLED", "CANCELLED"]);
    assert_settled(&shop).await;
}

#[tokio::test]
async fn sixty_refused_cards_do_not_hide_the_one_that_was_paid() {
    let (shop, gateway) = abroad().await;
    shop.decide(|settings| settings.reservation_minutes = 60)
        .await;
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 100).await;
    for _ in 0..60 {
        let (_, intent) = begun(&shop, &gateway).await;
        gateway.refuse(&intent);
    }
    let (path, intent) = begun(&shop, &gateway).await;
    shop.clock.advance(Duration::minutes(3));
    shop.go_round().await;
    gateway.set_status(&intent, "succeeded");
    // No webhook ever comes.
    for _ in 0..10 {
        shop.clock.advance(Duration::minutes(1));
        shop.go_round().await;
    }
    assert_eq!(attempt_at(&shop, &path).await.state, AttemptState::Paid);
}

/// An order of dates whose page Stripe has answered: its path and Stripe's intent.
async fn begun(shop: &TestShop, gateway: &Gateway) -> (String, Value) {
    let dates = shop.goods("prd-002").await;
    let order = ordered(shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(shop, &order).await;
    shop.get(&path).await;
    let intent = gateway.intent_of(&attempt_at(shop, &path).await.reference);
    (path, intent)
}

#[tokio::test]
async fn what_is_given_back_is_taken_from_the_payment_that_bought_the_goods() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 1).await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let first = pay_path(&shop, &order).await;
    shop.get(&first).await;
    gateway.refuse(&gateway.intent_of(&attempt_at(&shop, &first).await.reference));
    shop.get(&format!("{first}/back")).await;
    let second = pay_path(&shop, &order).await;
    assert_ne!(first, second, "another try");
    shop.get(&second).await;

    // Both are paid too late: the first while somebody else has the goods.
    shop.clock.advance(Duration::minutes(16));
    shop.go_round().await;
    let other = ordered(&shop, &dates, "CASH_ON_DELIVERY", "Brahim").await;
    pay(&shop, &gateway, &first).await;
    refuse_part(&shop, &other).await;
    shop.clock.advance(Duration::seconds(1));
    pay(&shop, &gateway, &second).await;
    shop.work().await;
    assert_eq!(states(&shop, &order).await, ["PLACED"]);

    refuse_part(&shop, &order).await;
    shop.work().await;
    shop.go_round().await;
    let mut refunded: Vec<Value> = gateway
        .all("refund")
        .iter()
        .map(|refund| refund["payment_intent"].clone())
        .collect();
    refunded.sort_by_key(Value::to_string);
    let mut paid: Vec<Value> = Vec::new();
    for path in [&first, &second] {
        let name = attempt_at(&shop, path).await.provider_reference;
        paid.push(json!(name.unwrap()));
    }
    paid.sort_by_key(Value::to_string);
    assert_eq!(refunded, paid, "each of the two once");
    assert_settled(&shop).await;
}

/// The cooperative of the dates refuses its part.
async fn refuse_part(shop: &TestShop, order: &Value) {
    let dates = shop.goods("prd-002").await;
    let part = order["parts"][0]["id"].as_str().unwrap().parse().unwrap();
    let step = Step::Refuse {
        reason: "the harvest failed".to_owned(),
    };
    let seller = testkit::seller_of(&dates.product);
    let key = uuid::Uuid::new_v4().to_string();
    advance(&shop.db, &*shop.clock, &seller, part, (step, &key))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_payment_that_was_given_up_is_not_lost_while_stripe_is_away() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    shop.clock.advance(Duration::hours(26));
    shop.go_round().await;
    let attempt = attempt_at(&shop, &path).await;
    assert_eq!(attempt.state, AttemptState::Closed);

    let intent = gateway.intent_of(&attempt.reference);
    gateway.set_status(&intent, "succeeded");
    let event = gateway.event("evt_1", "payment_intent.succeeded", &intent);
    let now = kernel::Clock::now(&*shop.clock).timestamp();
    let request = shop.client().post(format!("{}/webhooks/stripe", shop.url));
    let signature = stripe_signature(&event, WEBHOOK_SECRET, now);
    let request = request.header("stripe-signature", signature).body(event);
    assert_eq!(request.send().await.unwrap().status(), 200);
    gateway.fail(Some(Fault::Status(500)));
    shop.app.worker.drain().await.unwrap();
    gateway.fail(None);
    shop.clock.advance(Duration::minutes(1));
    shop.go_round().await;
    assert_eq!(attempt_at(&shop, &path).await.state, AttemptState::Paid);
    assert_settled(&shop).await;
}
