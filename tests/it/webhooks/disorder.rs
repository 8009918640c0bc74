//! Stripe's events as they really come: late, three times, in any order, some
//! forged and some recorded. What is left is what one of each in order leaves.

use super::stripe::{begun, mails_to_her, post, tell};
use super::{abroad, count, tracked};
use kernel::Clock;
use serde_json::Value;
use std::collections::BTreeMap;
use testkit::{Gateway, TestShop, WEBHOOK_SECRET, stripe_signature};

/// The same numbers in every run.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    usize::try_from(*seed >> 33).unwrap()
}

/// Four events about each order; of ten orders one is refused and one is ended.
async fn events(shop: &TestShop, gateway: &Gateway, orders: usize) -> (Vec<Value>, Vec<String>) {
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 1_000).await;
    let (mut placed, mut bodies) = (Vec::new(), Vec::new());
    for n in 0..orders {
        let (order, _, intent) = begun(shop, gateway).await;
        let last = match n % 10 {
            3 => {
                gateway.refuse(&intent);
                "payment_failed"
            }
            7 => {
                gateway.set_status(&intent, "canceled");
                "canceled"
            }
            _ => {
                gateway.set_status(&intent, "succeeded");
                "succeeded"
            }
        };
        for kind in ["created", "processing", "requires_action", last] {
            let id = format!("evt_{n}_{kind}");
            bodies.push(gateway.event(&id, &format!("payment_intent.{kind}"), &intent));
        }
        placed.push(order);
    }
    (placed, bodies)
}

/// What the market knows in the end: of each order, of the mails, of the books.
async fn end(
    shop: &TestShop,
    orders: &[Value],
    events: usize,
) -> (Vec<Value>, usize, BTreeMap<&'static str, i64>) {
    shop.work().await;
    let mut known = Vec::new();
    for order in orders {
        known.push(tracked(shop, order).await);
    }
    let counts = [
        ("events", "SELECT COUNT(*) FROM webhook_event"),
        (
            "applied",
            "SELECT COUNT(*) FROM webhook_event WHERE applied_at IS NOT NULL",
        ),
        ("postings", "SELECT COUNT(*) FROM ledger_posting"),
        (
            "taken",
            "SELECT CAST(SUM(amount_minor) AS BIGINT) FROM ledger_entry WHERE account = 'provider:stripe'",
        ),
        ("refunds", "SELECT COUNT(*) FROM attempt_refund"),
    ];
    let mut books = BTreeMap::new();
    for (name, sql) in counts {
        books.insert(name, count(shop, sql).await);
    }
    let all = i64::try_from(events).unwrap();
    assert_eq!(
        (books["events"], books["applied"]),
        (all, all),
        "each is applied once"
    );
    (known, mails_to_her(shop), books)
}

#[tokio::test]
async fn events_late_thrice_and_in_any_order_end_as_they_do_in_order() {
    let orders = if crate::full_size() { 250 } else { 50 };
    let (shop, gateway) = abroad().await;
    let (placed, bodies) = events(&shop, &gateway, orders).await;
    let mut seed = 20_261_001;
    let mut posted: Vec<&String> = bodies.iter().chain(&bodies).chain(&bodies).collect();
    for at in (1..posted.len()).rev() {
        posted.swap(at, next(&mut seed) % (at + 1));
    }
    let now = shop.clock.now().timestamp();
    for (at, body) in posted.iter().enumerate() {
        let (forged, stale) = (at % 20 == 7, at % 20 == 13);
        if forged {
            let by_another = stripe_signature(body, "whsec_of_somebody", now);
            assert_eq!(post(&shop, body, by_another).await, 400);
            // A signature that was seen under another body.
            let other = body.replace("evt_", "evt_x");
            let moved = stripe_signature(body, WEBHOOK_SECRET, now);
            assert_eq!(post(&shop, &other, moved).await, 400);
        }
        if stale {
            let old = stripe_signature(body, WEBHOOK_SECRET, now - 301);
            assert_eq!(post(&shop, body, old).await, 400);
        }
        assert_eq!(tell(&shop, body).await, 200);
        if at % 50 == 0 {
            shop.app.worker.drain().await.unwrap();
        }
    }
    let disorder = end(&shop, &placed, bodies.len()).await;

    let (shop, gateway) = abroad().await;
    let (placed, bodies) = events(&shop, &gateway, orders).await;
    for body in &bodies {
        assert_eq!(tell(&shop, body).await, 200);
    }
    let order = end(&shop, &placed, bodies.len()).await;
    assert_eq!(disorder, order);
    let paid = orders * 8 / 10;
    assert_eq!(disorder.1, paid, "one mail for each order that is paid");
    assert_eq!(disorder.2["postings"], i64::try_from(paid).unwrap());
}
