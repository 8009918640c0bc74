//! Withdrawal by law 31-08: asked, received, refunded, in pieces, in time.

use super::placed;
use chrono::Duration;
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

/// An order of three boxes of dates, delivered at noon of 1 October.
struct Delivered {
    shop: TestShop,
    dates: Goods,
    president: Person,
    order: Value,
    line: Value,
}

impl Delivered {
    async fn three() -> Self {
        let shop = TestShop::open().await;
        let dates = shop.goods("prd-001").await;
        let order = placed(&shop, &[(&dates, 3)]).await;
        let president = shop.president(dates.product.cooperative_id).await;
        let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
            part { state lines { id } } rejection { code } } }";
        let mut line = Value::Null;
        for step in ["ACCEPT", "PACK", "HAND_OVER", "DELIVER"] {
            let input = json!({ "cooperativeId": dates.product.cooperative_id.to_string(),
                "partId": order["parts"][0]["id"], "step": step, "carrier": "Amana",
                "idempotencyKey": uuid::Uuid::new_v4() });
            let answer = shop
                .ask_as(&president, query, json!({ "input": input }))
                .await;
            line = answer["data"]["advancePart"]["part"]["lines"][0]["id"].clone();
        }
        Self {
            shop,
            dates,
            president,
            order,
            line,
        }
    }

    async fn ask(&self, quantity: i32, key: &str) -> Value {
        let query = "mutation($input: RequestReturnInput!) { requestReturn(input: $input) {
            request { id state amount { amountMinor } refundBy lines { quantity } } rejection { code } } }";
        let input = json!({ "number": self.order["number"], "phone": "0612345678",
            "partId": self.order["parts"][0]["id"], "idempotencyKey": key,
            "lines": [{ "lineId": self.line, "quantity": quantity }] });
        let answer = self.shop.ask(query, json!({ "input": input })).await;
        answer["data"]["requestReturn"].clone()
    }

    async fn receive(&self, asked: &Value, resaleable: i32) -> Value {
        let query = "mutation($input: ReceiveReturnInput!) { receiveReturn(input: $input) {
            request { state } rejection { code } } }";
        let input = json!({ "cooperativeId": self.dates.product.cooperative_id.to_string(),
            "returnId": asked["request"]["id"], "idempotencyKey": asked["request"]["id"],
            "resaleable": [{ "lineId": self.line, "quantity": resaleable }] });
        let answer = self
            .shop
            .ask_as(&self.president, query, json!({ "input": input }));
        answer.await["data"]["receiveReturn"].clone()
    }

    async fn pay(&self, asked: &Value) -> Value {
        let officer = self.shop.officer().await;
        let query = "mutation($input: PayReturnInput!) { payReturn(input: $input) {
            request { state } rejection { code } } }";
        let input = json!({ "regionId": self.shop.sample.region_id.to_string(),
            "returnId": asked["request"]["id"], "inCash": false, "reference": "V-1",
            "idempotencyKey": asked["request"]["id"] });
        let answer = self.shop.ask_as(&officer, query, json!({ "input": input }));
        answer.await["data"]["payReturn"].clone()
    }

    async fn payment_state(&self) -> Value {
        let query =
            "query($n: String!) { trackOrder(number: $n, phone: \"0612345678\") { paymentState } }";
        let answer = self
            .shop
            .ask(query, json!({ "n": self.order["number"] }))
            .await;
        answer["data"]["trackOrder"]["paymentState"].clone()
    }
}

#[tokio::test]
async fn what_came_back_is_credited_to_the_centime_and_once() {
    let sold = Delivered::three().await;
    // Received before the job that invoices has run: invoiced first, then credited.
    let first = sold.ask(1, "a").await;
    sold.receive(&first, 1).await;
    sold.receive(&first, 1).await;
    let rest = sold.ask(2, "b").await;
    sold.receive(&rest, 2).await;
    sold.shop.work().await;
    let query = "query($n: String!) { trackOrder(number: $n, phone: \"0612345678\") {
        invoices { number total { amountMinor } } } }";
    let asked = json!({ "n": sold.order["number"] });
    let answer = sold.shop.ask(query, asked).await;
    let total = sold.order["total"]["amountMinor"].as_i64().unwrap();
    assert_eq!(
        answer["data"]["trackOrder"]["invoices"],
        json!([
            { "number": "F-2026-000001", "total": { "amountMinor": total } },
            { "number": "A-2026-000001", "total": { "amountMinor": -13_000 } },
            { "number": "A-2026-000002", "total": { "amountMinor": 13_000 - total } },
        ])
    );
}

#[tokio::test]
async fn a_refund_is_told_once_with_its_amount() {
    let sold = Delivered::three().await;
    let asked = sold.ask(1, "a").await;
    sold.receive(&asked, 1).await;
    sold.shop.work().await;
    let before = sold.shop.texts().len();
    for _ in 0..2 {
        sold.pay(&asked).await;
    }
    sold.shop.work().await;
    let texts = sold.shop.texts();
    assert_eq!(texts.len(), before + 1);
    let said = texts[before]["text"].as_str().unwrap();
    let amount = asked["request"]["amount"]["amountMinor"].as_i64().unwrap();
    assert!(
        said.contains(&format!("{},00 DH remboursés", amount / 100)),
        "{said}"
    );
}

#[tokio::test]
async fn a_fully_refunded_order_reads_refunded() {
    let sold = Delivered::three().await;
    assert_eq!(sold.payment_state().await, "PAID");
    let first = sold.ask(1, "a").await;
    assert_eq!(
        first,
        sold.ask(1, "a").await,
        "the same key, the same return"
    );
    assert_eq!(first["request"]["amount"]["amountMinor"], 13_000);
    assert_eq!(first["request"]["refundBy"], "2026-10-16T12:00:00+00:00");
    assert_eq!(sold.pay(&first).await["rejection"]["code"], "WRONG_STATE");
    assert_eq!(
        sold.receive(&first, 1).await["request"]["state"],
        "RECEIVED"
    );
    assert_eq!(sold.payment_state().await, "PARTLY_REFUNDED");
    // The rest, and with it the delivery.
    let rest = sold.ask(2, "b").await;
    let total = sold.order["total"]["amountMinor"].as_i64().unwrap();
    assert_eq!(rest["request"]["amount"]["amountMinor"], total - 13_000);
    assert_eq!(sold.receive(&rest, 0).await["request"]["state"], "RECEIVED");
    for one in [&first, &rest] {
        assert_eq!(sold.pay(one).await["request"]["state"], "REFUNDED");
    }
    assert_eq!(sold.payment_state().await, "REFUNDED");
    // Three were sold, and one of them can be sold again.
    let left = sold.dates.variant.on_hand - 2;
    assert_eq!(sold.shop.on_hand(&sold.dates).await, left);
}

#[tokio::test]
async fn no_more_goes_back_than_was_bought() {
    let sold = Delivered::three().await;
    assert_eq!(sold.ask(4, "a").await["rejection"]["code"], "TOO_MANY");
    assert_eq!(sold.ask(0, "b").await["rejection"]["code"], "INCOMPLETE");
    let two = sold.ask(2, "c").await;
    assert_eq!(sold.ask(2, "d").await["rejection"]["code"], "TOO_MANY");
    assert_eq!(sold.receive(&two, 3).await["rejection"]["code"], "TOO_MANY");
    assert_eq!(sold.receive(&two, 2).await["request"]["state"], "RECEIVED");
}

#[tokio::test]
async fn the_right_ends_with_its_last_day() {
    let sold = Delivered::three().await;
    // Thirty days, for nothing was confirmed in writing: to Monday, 2 November.
    sold.shop.clock.advance(Duration::days(32));
    assert_eq!(sold.ask(1, "a").await["request"]["state"], "ASKED");
    sold.shop.clock.advance(Duration::days(1));
    assert_eq!(sold.ask(1, "b").await["rejection"]["code"], "TOO_LATE");
}

#[tokio::test]
async fn the_region_sees_a_refund_that_is_late() {
    let sold = Delivered::three().await;
    sold.ask(1, "a").await;
    let query =
        "query($id: ID!) { regionOffice(regionId: $id) { returns { alarming part { number } } } }";
    let look = async || {
        // A new session each time: the clock runs further than one lives.
        let officer = sold.shop.officer().await;
        let id = sold.shop.sample.region_id.to_string();
        let answer = sold.shop.ask_as(&officer, query, json!({ "id": id })).await;
        answer["data"]["regionOffice"]["returns"].clone()
    };
    let number = &sold.order["number"];
    assert_eq!(
        look().await,
        json!([{ "alarming": false, "part": { "number": number } }])
    );
    sold.shop.clock.advance(Duration::days(10));
    assert_eq!(look().await[0]["alarming"], true);
}
