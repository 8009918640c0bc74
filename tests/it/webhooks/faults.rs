//! A provider that is slow, breaks off or talks nonsense: the shopper is
//! answered in time, nobody is charged twice, and what is unknown is settled.

use super::{abroad, attempt_at, ordered, pay_path, tracked};
use chrono::Duration;
use payments::{AttemptState, RefundState};
use std::time::Instant;
use testkit::Fault;

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

#[tokio::test]
async fn a_refund_whose_answer_was_lost_is_given_once() {
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
    let intent = intent.unwrap().unwrap();
    let tx = shop.db.write().await.unwrap();
    for _ in 0..2 {
        let part = kernel::Money::mad(1_000);
        orders::paying::give_back(&tx, &*shop.clock, intent.order_id, part, "broken jar")
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    gateway.fail(Some(Fault::Reset));
    shop.work().await;
    gateway.fail(None);
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
