//! Payments that land around the end of the time for which goods are held.

use super::{abroad, attempt_at, count, ordered, pay_path, tracked};
use chrono::Duration;

#[tokio::test]
async fn each_late_payment_ends_with_goods_or_with_the_money_back() {
    let (shop, gateway) = abroad().await;
    let dates = shop.goods("prd-002").await;
    let size = if crate::full_size() { 500 } else { 50 };
    shop.put_on_shelf(&dates, size).await;
    let mut orders = Vec::new();
    for _ in 0..size {
        let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
        let path = pay_path(&shop, &order).await;
        shop.get(&path).await;
        let attempt = attempt_at(&shop, &path).await;
        gateway.set_status(&gateway.intent_of(&attempt.reference), "succeeded");
        orders.push((order, path));
    }
    assert_eq!(shop.on_hand(&dates).await, 0);
    shop.clock
        .advance(Duration::minutes(15) - Duration::milliseconds(50));
    for (n, (_, path)) in orders.iter().enumerate() {
        shop.clock
            .advance(Duration::microseconds(100_000 / i64::from(size)));
        let back = format!("{path}/back");
        // The sweep gives goods back while payments land, and somebody else buys.
        let (returned, swept) = tokio::join!(
            shop.get(&back),
            orders::reservation::release_due(&shop.db, &*shop.clock)
        );
        assert_eq!(returned.status, 303);
        swept.unwrap();
        if n % 3 == 0 && shop.on_hand(&dates).await > 0 {
            ordered(&shop, &dates, "CASH_ON_DELIVERY", "Brahim").await;
        }
    }
    shop.work().await;
    shop.go_round().await;
    let mut given_back = 0;
    for (order, _) in &orders {
        let after = tracked(&shop, order).await;
        let state = (&after["parts"][0]["state"], &after["payments"][0]["state"]);
        if state != (&"PLACED".into(), &"COLLECTED".into()) {
            assert_eq!(state, (&"EXPIRED".into(), &"CANCELLED".into()));
            given_back += 1;
        }
    }
    assert!(given_back > 0, "some came too late for the goods");
    assert_eq!(gateway.all("refund").len(), given_back);
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(
        count(&shop, posted).await,
        i64::from(size),
        "every payment is in the books"
    );
    let sold = "SELECT COUNT(*) FROM order_part WHERE state = 'placed'";
    let sold = count(&shop, sold).await;
    assert_eq!(
        sold + i64::from(shop.on_hand(&dates).await),
        i64::from(size)
    );
}
