//! A provider that is slow, breaks off or talks nonsense: the shopper is
//! answered in time, nobody is charged twice, and what is unknown is settled.

use super::{abroad, attempt_at, count, ordered, pay_path, tracked};
use chrono::Duration;
use payments::{Attempt, AttemptState, Intent, RefundState};
use serde_json::{Value, json};
use std::time::Instant;
use testkit::{Fault, Gateway, TestShop};

/// Those after which nobody has to wait. Whoever is too slow is like one who
/// breaks off: it was done, and nobody was told.
const QUICK: [Fault; 4] = [
    Fault::Reset,
    Fault::Status(500),
    Fault::Status(429),
    Fault::Nonsense,
];

#[tokio::test]
async fn whatever_fails_the_page_answers_in_time_and_one_intent_is_made() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    for fault in [
        Fault::Slow,
        Fault::Reset,
        Fault::Status(500),
        Fault::Status(429),
        Fault::Nonsense,
    ] {
        let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
        let path = pay_path(&shop, &order).await;
        gateway.fail(Some(fault));
        let began = Instant::now();
        let page = shop.get(&path).await;
        assert!(began.elapsed().as_secs() < 10, "{fault:?}");
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains(&format!("{path}/again")),
            "{fault:?}: try again"
        );

        gateway.fail(None);
        let page = shop.get(&path).await;
        assert!(page.body.contains("_secret"), "{fault:?}: {}", page.body);
        let attempt = attempt_at(&shop, &path).await;
        let made = gateway.all("payment_intent");
        let ours = made
            .iter()
            .filter(|intent| intent["metadata"]["attempt"] == attempt.reference.as_str());
        assert_eq!(ours.count(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn an_outcome_that_is_unknown_is_settled_within_ten_minutes() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    let attempt = attempt_at(&shop, &path).await;
    let intent = gateway.intent_of(&attempt.reference);
    gateway.set_status(&intent, "succeeded");
    gateway.fail(Some(Fault::Status(500)));
    // No webhook ever comes, and Stripe is away for four minutes.
    for minute in 1..=10 {
        shop.clock.advance(Duration::minutes(1));
        if minute == 4 {
            gateway.fail(None);
        }
        shop.go_round().await;
    }
    assert_eq!(attempt_at(&shop, &path).await.state, AttemptState::Paid);
    let after = tracked(&shop, &order).await;
    assert_eq!(after["payments"][0]["state"], "COLLECTED");
    assert_eq!(after["parts"][0]["state"], "PLACED");
}

/// A market with an order that was paid by card from abroad.
async fn paid_abroad() -> (TestShop, Gateway, Attempt, Intent) {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    shop.get(&path).await;
    let attempt = attempt_at(&shop, &path).await;
    gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
    shop.get(&format!("{path}/back")).await;
    shop.work().await;

    let intent = payments::intents::by_id(shop.db.reader(), attempt.intent_id).await;
    (shop, gateway, attempt, intent.unwrap().unwrap())
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_is_given_once() {
    let (shop, gateway, attempt, intent) = paid_abroad().await;
    let tx = shop.db.write().await.unwrap();
    for _ in 0..2 {
        let part = kernel::Money::mad(1_000);
        orders::paying::give_back(&tx, &*shop.clock, intent.order_id, part, "broken jar")
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    gateway.lose_answers(true);
    shop.work().await;
    gateway.lose_answers(false);
    shop.go_round().await;
    shop.go_round().await;
    let refunds = gateway.all("refund");
    assert_eq!(refunds.len(), 1);
    // 10.00 of the total, in euros.
    let charged = attempt.amount_minor;
    let cents = (charged * 1_000 * 2 + intent.amount_minor) / (intent.amount_minor * 2);
    assert_eq!(refunds[0]["amount"], cents);
    let kept = payments::attempts::refunds::of_attempt(shop.db.reader(), &attempt).await;
    assert_eq!(kept.unwrap()[0].state, RefundState::Done);
}

#[tokio::test]
async fn whatever_fails_a_payment_counts_once_and_is_given_back_once() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    let refunded = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'refunded'";
    for (done, fault) in (1..).zip(QUICK) {
        let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
        let path = pay_path(&shop, &order).await;
        shop.get(&path).await;
        let attempt = attempt_at(&shop, &path).await;
        gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
        // The browser returns while nobody knows anything.
        gateway.fail(Some(fault));
        for _ in 0..2 {
            assert_eq!(shop.get(&format!("{path}/back")).await.status, 303);
        }
        assert_eq!(tracked(&shop, &order).await["payments"][0]["state"], "DUE");
        gateway.fail(None);
        for _ in 0..10 {
            shop.clock.advance(Duration::minutes(1));
            shop.go_round().await;
        }
        assert_eq!(count(&shop, posted).await, done, "{fault:?}");

        let query = "mutation($input: CancelOrderInput!) { cancelOrder(input: $input) {
            order { paymentState } rejection { code } } }";
        let input =
            json!({ "number": order["number"], "phone": "0612345678", "idempotencyKey": "a" });
        let off = shop.ask(query, json!({ "input": input })).await;
        let state = &off["data"]["cancelOrder"]["order"]["paymentState"];
        assert_eq!(state, "REFUNDED", "{off}");
        gateway.fail(Some(fault));
        shop.work().await;
        shop.go_round().await;
        assert_eq!(
            count(&shop, refunded).await,
            done - 1,
            "{fault:?}: not known yet"
        );
        gateway.fail(None);
        shop.go_round().await;
        shop.go_round().await;
        assert_eq!(count(&shop, refunded).await, done, "{fault:?}");
        let given = gateway.all("refund");
        let ours = |refund: &&Value| {
            Some(refund["payment_intent"].as_str().unwrap()) == reference(&attempt)
        };
        assert_eq!(given.iter().filter(ours).count(), 1, "{fault:?}");
    }
    let db = shop.db.reader();
    assert_eq!(orders::booking::unsettled(db).await.unwrap(), []);
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_for_days_is_given_once() {
    let (shop, gateway, attempt, intent) = paid_abroad().await;
    let tx = shop.db.write().await.unwrap();
    let part = kernel::Money::mad(1_000);
    orders::paying::give_back(&tx, &*shop.clock, intent.order_id, part, "broken jar")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    gateway.lose_answers(true);
    shop.app.worker.drain().await.unwrap();
    assert_eq!(gateway.all("refund").len(), 1, "given, and nobody knows");
    gateway.lose_answers(false);
    gateway.forget_keys();
    shop.clock.advance(Duration::days(2));
    shop.go_round().await;
    assert_eq!(gateway.all("refund").len(), 1);
    let kept = payments::attempts::refunds::of_attempt(shop.db.reader(), &attempt).await;
    assert_eq!(kept.unwrap()[0].state, RefundState::Done);
}

fn reference(attempt: &Attempt) -> Option<&str> {
    attempt.provider_reference.as_deref()
}

/// A wrong key is the market's fault, and not the shopper's bank's.
#[tokio::test]
async fn a_refund_under_a_wrong_key_stays_owed_until_the_key_is_right() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    for status in [401, 403] {
        let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
        let path = pay_path(&shop, &order).await;
        shop.get(&path).await;
        let attempt = attempt_at(&shop, &path).await;
        gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
        shop.get(&format!("{path}/back")).await;
        shop.work().await;
        let intent = payments::intents::by_id(shop.db.reader(), attempt.intent_id).await;
        let order_id = intent.unwrap().unwrap().order_id;
        let tx = shop.db.write().await.unwrap();
        let part = kernel::Money::mad(1_000);
        orders::paying::give_back(&tx, &*shop.clock, order_id, part, "broken jar")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        gateway.fail(Some(Fault::Status(status)));
        shop.work().await;
        shop.go_round().await;
        let kept = || payments::attempts::refunds::of_attempt(shop.db.writer(), &attempt);
        assert_eq!(kept().await.unwrap()[0].state, RefundState::Owed);
        gateway.fail(None);
        shop.go_round().await;
        assert_eq!(kept().await.unwrap()[0].state, RefundState::Done);
    }
}
