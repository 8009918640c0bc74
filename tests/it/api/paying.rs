//! Choosing how to pay, transfers that an officer notes, and what is refused.

use super::Shopper;
use crate::webhooks::{attempt_at, market, ordered, pay_path, tracked};
use serde_json::{Value, json};
use testkit::TestShop;

async fn record(shop: &TestShop, by: &testkit::Person, input: Value) -> Value {
    let query = "mutation($input: RecordTransferInput!) { recordTransfer(input: $input) {
        order { number } rejection { code field } } }";
    shop.ask_as(by, query, json!({ "input": input })).await
}

#[tokio::test]
async fn without_providers_cash_on_delivery_is_alone() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    for method in ["CARD", "STRIPE_CARD", "TRANSFER"] {
        let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
        let mut input = shopper.input("key");
        input["paymentMethod"] = json!(method);
        let refused = shopper.place(input).await;
        assert_eq!(refused["code"], "PAYMENT_NOT_OFFERED", "{refused}");
        assert_eq!(refused["field"], "paymentMethod");
        assert_eq!(shopper.count().await, 1, "the basket is kept");
    }
    let cash = ordered(&shop, &dates, "CASH_ON_DELIVERY", "Amina").await;
    assert_eq!(
        tracked(&shop, &cash).await["payments"][0]["method"],
        "CASH_ON_DELIVERY"
    );
}

#[tokio::test]
async fn an_officer_notes_a_transfer_with_its_reference() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "TRANSFER", "Amina").await;
    let path = pay_path(&shop, &order).await;
    let page = shop.get(&path).await;
    let reference = attempt_at(&shop, &path).await.reference;
    let (four, rest) = reference.split_at(4);
    let spaced = format!("{four} {} {}", &rest[..4], &rest[4..]);
    assert!(page.body.contains(&spaced), "{}", page.body);
    assert!(page.body.contains("007780000123456789012345"));
    assert_eq!(
        tracked(&shop, &order).await["payments"][0]["dueBy"],
        "2026-10-03T12:00:00+00:00"
    );

    let officer = shop.officer().await;
    let total = order["total"]["amountMinor"].as_i64().unwrap();
    let input = |key: &str, amount: i64| {
        json!({
            "regionId": shop.sample.region_id.to_string(), "idempotencyKey": key,
            "reference": spaced, "amountMinor": amount, "proof": "relevé du 2, ligne 7",
        })
    };
    let short = record(&shop, &officer, input("a", total - 1)).await;
    assert_eq!(
        short["data"]["recordTransfer"]["rejection"]["code"],
        "OTHER_SUM"
    );
    let mut unknown = input("b", total);
    unknown["reference"] = json!("4821773097");
    let unknown = record(&shop, &officer, unknown).await;
    assert_eq!(
        unknown["data"]["recordTransfer"]["rejection"]["code"],
        "NOT_FOUND"
    );
    let mut unproved = input("c", total);
    unproved["proof"] = json!(" ");
    let unproved = record(&shop, &officer, unproved).await;
    assert_eq!(
        unproved["data"]["recordTransfer"]["rejection"]["code"],
        "PROOF_NEEDED"
    );
    let stranger = shop.person(vec![]).await;
    assert!(record(&shop, &stranger, input("d", total)).await["errors"].is_array());
    assert_eq!(tracked(&shop, &order).await["payments"][0]["state"], "DUE");

    let noted = record(&shop, &officer, input("e", total)).await;
    assert_eq!(
        noted["data"]["recordTransfer"]["order"]["number"],
        order["number"]
    );
    assert_eq!(
        record(&shop, &officer, input("e", total)).await,
        noted,
        "the same key"
    );
    let other = record(&shop, &officer, input("e", total + 1)).await;
    assert_eq!(
        other["data"]["recordTransfer"]["rejection"]["code"],
        "KEY_REUSED"
    );
    let after = tracked(&shop, &order).await;
    assert_eq!(after["payments"][0]["state"], "COLLECTED");
    assert_eq!(after["parts"][0]["state"], "PLACED");
    assert!(shop.get(&path).await.body.contains("notice-ok"));
    shop.work().await;
}

#[tokio::test]
async fn what_is_not_paid_in_time_cannot_be_begun() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    shop.clock.advance(chrono::Duration::minutes(15));
    shop.go_round().await;
    let query = "mutation($input: StartPaymentInput!) { startPayment(input: $input) { url rejection { code } } }";
    let input = json!({ "number": order["number"], "phone": "0612345678" });
    let answer = shop.ask(query, json!({ "input": input })).await;
    assert_eq!(
        answer["data"]["startPayment"]["rejection"]["code"],
        "TOO_LATE"
    );
    let wrong = json!({ "number": order["number"], "phone": "0600000000" });
    let answer = shop.ask(query, json!({ "input": wrong })).await;
    assert_eq!(
        answer["data"]["startPayment"]["rejection"]["code"],
        "NOT_FOUND"
    );
    let page = shop.get(&path).await;
    assert!(
        !page.body.contains("est3Dgate"),
        "nothing can be sent any more"
    );
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn the_review_offers_what_is_set_up_and_leads_to_the_payment() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let id = dates.variant.id.to_string();
    let added = shop
        .post_form("/fr/basket", "", &[("variant", &id), ("quantity", "1")])
        .await;
    let cookies = format!("basket={}", added.cookie("basket").unwrap());
    let mut fields = vec![
        ("name", "Amina"),
        ("phone", "0612345678"),
        ("place", "08.201.01.01"),
        ("landmark", "Près de la mosquée"),
    ];
    let review = shop.post_form("/fr/checkout", &cookies, &fields).await;
    for method in ["cash_on_delivery", "card", "transfer"] {
        let radio = format!("name=\"method\" value=\"{method}\"");
        assert!(review.body.contains(&radio), "{method}");
    }
    assert!(!review.body.contains("value=\"stripe_card\""));
    let value = |name: &str| {
        let begin = format!("name=\"{name}\" value=\"");
        let rest = review.body.split_once(&begin).unwrap().1;
        rest.split_once('"').unwrap().0.to_owned()
    };
    let (key, total) = (value("key"), value("total"));
    fields.extend([
        ("key", key.as_str()),
        ("total", total.as_str()),
        ("method", "transfer"),
    ]);
    let placed = shop
        .post_form("/fr/checkout/place", &cookies, &fields)
        .await;
    assert_eq!(placed.status, 303, "{}", placed.body);
    assert!(
        placed.header("location").starts_with("/fr/pay/"),
        "{}",
        placed.header("location")
    );
    let again = shop
        .post_form("/fr/checkout/place", &cookies, &fields)
        .await;
    assert_eq!(
        again.header("location"),
        placed.header("location"),
        "sent twice"
    );
}
