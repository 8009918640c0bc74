//! Refunds that no provider gives back: an officer pays them by hand.

use crate::messages::mails_to;
use crate::money::officer_as;
use crate::webhooks::{attempt_at, count, market, ordered, pay_path};
use chrono::Duration;
use kernel::{AccountId, RegionId};
use orders::paying::{SettleError, SettleRefund, settle_refund};
use serde_json::{Value, json};
use testkit::{Person, TestShop};

const WAITING: &str = "query($region: ID!) { regionOffice(regionId: $region) { treasury {
    refundsByHand { totalCount nodes { id order { number } phone paymentMethod amount { amountMinor }
        paidAmount { amountMinor currency } cause reason declined ageDays proof settledAt } } } } }";
const SETTLE: &str =
    "mutation($input: SettleRefundByHandInput!) { settleRefundByHand(input: $input) {
    refund { id proof settledAt } rejection { code field } } }";
const REFUNDED: &str = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'refunded'";

/// An order that was paid by transfer and called off: its number and its total.
async fn called_off(shop: &TestShop) -> (Value, i64) {
    let dates = shop.goods("prd-002").await;
    let order = ordered(shop, &dates, "TRANSFER", "Amina").await;
    let path = pay_path(shop, &order).await;
    let reference = attempt_at(shop, &path).await.reference;
    let officer = shop.officer().await;
    let total = order["total"]["amountMinor"].as_i64().unwrap();
    let record = "mutation($input: RecordTransferInput!) { recordTransfer(input: $input) {
        order { number } rejection { code } } }";
    let input = json!({ "regionId": shop.sample.region_id.to_string(), "idempotencyKey": "t",
        "reference": reference, "amountMinor": total, "proof": "relevé" });
    let paid = shop
        .ask_as(&officer, record, json!({ "input": input }))
        .await;
    assert!(
        paid["data"]["recordTransfer"]["order"].is_object(),
        "{paid}"
    );
    let cancel = "mutation($input: CancelOrderInput!) { cancelOrder(input: $input) {
        order { number } rejection { code } } }";
    let input = json!({ "number": order["number"], "phone": "0612345678", "idempotencyKey": order["number"] });
    let off = shop.ask(cancel, json!({ "input": input })).await;
    assert!(off["data"]["cancelOrder"]["order"].is_object(), "{off}");
    shop.work().await;
    (order["number"].clone(), total)
}

async fn waiting(shop: &TestShop, who: &Person) -> Value {
    let region = json!({ "region": shop.sample.region_id.to_string() });
    let answer = shop.ask_as(who, WAITING, region).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["regionOffice"]["treasury"]["refundsByHand"]["nodes"].clone()
}

async fn settle(shop: &TestShop, who: &Person, refund: &Value, key: &str, proof: &str) -> Value {
    let region = shop.sample.region_id.to_string();
    let input = json!({ "regionId": region, "refundId": refund["id"],
        "proof": proof, "idempotencyKey": key });
    let answer = shop.ask_as(who, SETTLE, json!({ "input": input })).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["settleRefundByHand"].clone()
}

#[tokio::test]
async fn a_refund_that_no_provider_gives_waits_with_what_an_officer_must_know() {
    let shop = market().await;
    let (number, total) = called_off(&shop).await;
    shop.clock.advance(Duration::days(1));
    let officer = shop.officer().await;
    let list = waiting(&shop, &officer).await;
    assert_eq!(list.as_array().unwrap().len(), 1);
    let refund = &list[0];
    assert_eq!(refund["order"]["number"], number);
    assert_eq!(
        refund["phone"], "+212612345678",
        "whom the officer must call"
    );
    assert_eq!(refund["paymentMethod"], "TRANSFER");
    assert_eq!(refund["amount"]["amountMinor"], total);
    assert_eq!(
        refund["paidAmount"],
        json!({ "amountMinor": total, "currency": "MAD" })
    );
    assert_eq!(refund["cause"], "NOT_DELIVERED");
    assert_eq!(refund["reason"], Value::Null);
    assert!(
        refund["declined"]
            .as_str()
            .is_some_and(|why| !why.is_empty())
    );
    assert_eq!(refund["ageDays"], 1);
    let member = shop.president(shop.cooperative("coop-001")).await;
    let region = json!({ "region": shop.sample.region_id.to_string() });
    let refused = shop.ask_as(&member, WAITING, region).await;
    assert!(refused["errors"].is_array(), "{refused}");
}

#[tokio::test]
async fn a_refund_is_settled_by_one_officer_booked_once_and_told_once() {
    let shop = market().await;
    called_off(&shop).await;
    let (one, other) = (shop.officer().await, shop.officer().await);
    let refund = waiting(&shop, &one).await[0].clone();
    let before = mails_to(&shop, "amina@test.example").len();
    let silent = settle(&shop, &one, &refund, "x", " ").await;
    assert_eq!(
        silent["rejection"],
        json!({ "code": "PROOF_NEEDED", "field": "proof" })
    );

    let elsewhere = officer_as(RegionId::new(), AccountId::new());
    let request = SettleRefund {
        refund_id: refund["id"].as_str().unwrap().parse().unwrap(),
        in_cash: false,
        proof: "virement 7".to_owned(),
        key: "s".to_owned(),
    };
    let wrong = settle_refund(&shop.db, &*shop.clock, &elsewhere, request).await;
    assert!(matches!(wrong, Err(SettleError::NotFound)));
    assert_eq!(count(&shop, REFUNDED).await, 0);

    let (first, second) = tokio::join!(
        settle(&shop, &one, &refund, "a", "virement 7"),
        settle(&shop, &other, &refund, "b", "virement 8")
    );
    let (won, lost) = if first["refund"].is_object() {
        (("a", "virement 7", first), second)
    } else {
        (("b", "virement 8", second), first)
    };
    assert_eq!(won.2["refund"]["proof"], won.1);
    assert_eq!(lost["rejection"]["code"], "ALREADY_SETTLED");
    let again = settle(&shop, &one, &refund, won.0, won.1).await;
    assert_eq!(again, won.2, "the same key");
    let reused = settle(&shop, &one, &refund, won.0, "virement 9").await;
    assert_eq!(reused["rejection"]["code"], "KEY_REUSED");
    assert_eq!(count(&shop, REFUNDED).await, 1);
    assert_eq!(waiting(&shop, &one).await, json!([]));
    shop.work().await;
    assert_eq!(mails_to(&shop, "amina@test.example").len(), before + 1);
    let open = orders::booking::unsettled(shop.db.reader()).await;
    assert_eq!(open.unwrap(), []);
}

#[tokio::test]
async fn refunds_by_hand_are_read_page_by_page_and_counted() {
    let shop = market().await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(called_off(&shop).await.0);
    }
    let officer = shop.officer().await;
    let query = "query($region: ID!, $after: String) { regionOffice(regionId: $region) { treasury {
        refundsByHand(first: 2, after: $after) { totalCount nodes { order { number } }
            pageInfo { hasNextPage endCursor } } } } }";
    let mut read = Vec::new();
    let mut after = Value::Null;
    for more in [true, false] {
        let variables = json!({ "region": shop.sample.region_id, "after": after });
        let answer = shop.ask_as(&officer, query, variables).await;
        let page = &answer["data"]["regionOffice"]["treasury"]["refundsByHand"];
        assert_eq!(page["totalCount"], 3, "{answer}");
        assert_eq!(page["pageInfo"]["hasNextPage"], more);
        let nodes = page["nodes"].as_array().unwrap();
        read.extend(nodes.iter().map(|node| node["order"]["number"].clone()));
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(read, numbers, "each once, the oldest first");
    let bad = json!({ "region": shop.sample.region_id, "after": "zz" });
    let bad = shop.ask_as(&officer, query, bad).await;
    assert_eq!(
        bad["errors"][0]["extensions"]["code"], "BAD_CURSOR",
        "{bad}"
    );
}
