//! Stripe's events: signed, kept, and applied by a job that asks Stripe how
//! things stand, so that order and number of the events do not matter.

use super::{abroad, attempt_at, count, ordered, pay_path, tracked};
use chrono::Duration;
use kernel::Clock;
use orders::advance::{Step, advance};
use reqwest::StatusCode;
use testkit::{Gateway, TestShop, WEBHOOK_SECRET, stripe_signature};

const POSTED: &str = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";

pub(super) async fn post(shop: &TestShop, body: &str, signature: String) -> StatusCode {
    let request = shop.client().post(format!("{}/webhooks/stripe", shop.url));
    let request = request.header("stripe-signature", signature);
    request.body(body.to_owned()).send().await.unwrap().status()
}

/// Posts an event as Stripe does.
pub(super) async fn tell(shop: &TestShop, body: &str) -> StatusCode {
    let now = shop.clock.now().timestamp();
    post(shop, body, stripe_signature(body, WEBHOOK_SECRET, now)).await
}

/// How many mails the shopper has got.
pub(super) fn mails_to_her(shop: &TestShop) -> usize {
    let to_her = |line: &str| line.starts_with("To:") && line.contains("amina@test.example");
    let mails = shop.mails();
    mails.iter().filter(|mail| mail.lines().any(to_her)).count()
}

/// An order from abroad with its page, ready to be paid.
pub(super) async fn begun(
    shop: &TestShop,
    gateway: &Gateway,
) -> (serde_json::Value, String, serde_json::Value) {
    let dates = shop.goods("prd-002").await;
    let order = ordered(shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(shop, &order).await;
    let page = shop.get(&path).await;
    assert!(page.body.contains("_secret"), "{}", page.body);
    let attempt = attempt_at(shop, &path).await;
    let intent = gateway.intent_of(&attempt.reference);
    (order, path, intent)
}

#[tokio::test]
async fn an_order_in_dirhams_is_charged_in_euros_at_the_rate_of_the_day() {
    let (shop, gateway) = abroad().await;
    let (order, path, intent) = begun(&shop, &gateway).await;
    // 70 of dates and 25 or more of delivery, at 10.85 dirhams for one euro.
    let total = order["total"]["amountMinor"].as_i64().unwrap();
    assert_eq!(intent["amount"], (total * 10_000 + 54_250) / 108_500);
    assert_eq!(intent["currency"], "eur");
    assert_eq!(attempt_at(&shop, &path).await.euro_rate_e4, Some(108_500));
    let again = shop.get(&path).await;
    assert_eq!(gateway.all("payment_intent").len(), 1, "the page asks once");
    let policy = again.header("content-security-policy");
    assert!(
        policy.contains("frame-src https://js.stripe.com"),
        "{policy}"
    );
    assert!(again.body.contains("<noscript>"), "it says what is needed");

    gateway.set_status(&intent, "succeeded");
    let event = gateway.event("evt_1", "payment_intent.succeeded", &intent);
    assert_eq!(tell(&shop, &event).await, 200);
    shop.work().await;
    let after = tracked(&shop, &order).await;
    assert_eq!(after["payments"][0]["state"], "COLLECTED");
    assert_eq!(after["parts"][0]["state"], "PLACED");
    assert_eq!(count(&shop, POSTED).await, 1);
}

#[tokio::test]
async fn the_returning_browser_and_the_webhook_pay_once() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let orders = if crate::full_size() { 500 } else { 50 };
    shop.put_on_shelf(&dates, orders).await;
    for n in 0..orders {
        let (order, path, intent) = begun(&shop, &gateway).await;
        gateway.set_status(&intent, "succeeded");
        let event = gateway.event(&format!("evt_{n}"), "payment_intent.succeeded", &intent);
        let back = format!("{path}/back");
        let (returned, told) = tokio::join!(shop.get(&back), async {
            let told = tell(&shop, &event).await;
            shop.app.worker.drain().await.unwrap();
            told
        });
        assert_eq!((returned.status.as_u16(), told.as_u16()), (303, 200));
        assert_eq!(
            tracked(&shop, &order).await["payments"][0]["state"],
            "COLLECTED"
        );
    }
    shop.work().await;
    assert_eq!(count(&shop, POSTED).await, i64::from(orders));
    assert_eq!(gateway.all("refund"), Vec::<serde_json::Value>::new());
    let parts = "SELECT COUNT(*) FROM order_part WHERE state = 'placed'";
    assert_eq!(count(&shop, parts).await, i64::from(orders));
    let confirmations = mails_to_her(&shop);
    assert_eq!(confirmations, usize::try_from(orders).unwrap());
}

#[tokio::test]
async fn what_a_cooperative_refuses_is_given_back_to_the_card() {
    let (shop, gateway) = abroad().await;
    let (order, path, intent) = begun(&shop, &gateway).await;
    gateway.set_status(&intent, "succeeded");
    shop.get(&format!("{path}/back")).await;
    shop.work().await;
    let dates = shop.goods("prd-002").await;
    let seller = testkit::seller_of(&dates.product);
    let part = order["parts"][0]["id"].as_str().unwrap().parse().unwrap();
    for _ in 0..2 {
        let reason = "the harvest failed".to_owned();
        let step = Step::Refuse { reason };
        let key = uuid::Uuid::new_v4().to_string();
        advance(&shop.db, &*shop.clock, &seller, part, (step, &key))
            .await
            .unwrap();
    }
    shop.work().await;
    shop.go_round().await;
    let refunds = gateway.all("refund");
    assert_eq!(refunds.len(), 1);
    assert_eq!(refunds[0]["amount"], intent["amount"]);
    let faults = payments::ledger::faults(shop.db.reader()).await.unwrap();
    assert!(faults.is_empty(), "the books add up");
}

#[tokio::test]
async fn what_came_too_late_for_the_goods_is_given_back_once() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 1).await;
    let (order, path, intent) = begun(&shop, &gateway).await;
    shop.clock.advance(Duration::minutes(16));
    shop.go_round().await;
    ordered(&shop, &dates, "CASH_ON_DELIVERY", "Brahim").await;
    gateway.set_status(&intent, "succeeded");
    let event = gateway.event("evt_1", "payment_intent.succeeded", &intent);
    assert_eq!(tell(&shop, &event).await, 200);
    shop.work().await;
    shop.go_round().await;
    let refunds = gateway.all("refund");
    assert_eq!(refunds.len(), 1);
    assert_eq!(refunds[0]["amount"], intent["amount"]);
    assert_eq!(tracked(&shop, &order).await["parts"][0]["state"], "EXPIRED");
    assert!(shop.get(&path).await.body.contains("notice-warn"));
    assert_eq!(shop.on_hand(&dates).await, 0);
}
