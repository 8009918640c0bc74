//! Cash on delivery: who may pay at the door, and the call before a parcel leaves.

use super::{Shopper, placed};
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const ADVANCE: &str = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
    part { state } rejection { code message } } }";
const CONFIRM: &str = "mutation($input: ConfirmCashInput!) { confirmCash(input: $input) {
    cash { state amount { amountMinor } confirmedAt } rejection { code } } }";

/// Takes one step; gives the payload.
pub(crate) async fn step(
    shop: &TestShop,
    who: &Person,
    goods: &Goods,
    part: &Value,
    step: Value,
) -> Value {
    let mut input = step;
    input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
    input["partId"] = part["id"].clone();
    input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    shop.ask_as(who, ADVANCE, json!({ "input": input })).await["data"]["advancePart"].clone()
}

/// Takes the part of an order to the courier, and on by a last step if there is one.
pub(crate) async fn sent(
    shop: &TestShop,
    who: &Person,
    goods: &Goods,
    part: &Value,
    (tracking, last): (&str, Option<Value>),
) {
    let hand_over = json!({ "step": "HAND_OVER", "carrier": "Amana", "trackingNumber": tracking });
    let steps = [
        json!({ "step": "ACCEPT" }),
        json!({ "step": "PACK" }),
        hand_over,
    ];
    for taken in steps.into_iter().chain(last) {
        let answer = step(shop, who, goods, part, taken).await;
        assert_eq!(answer["rejection"], Value::Null, "{answer}");
    }
}

#[tokio::test]
async fn a_number_that_refused_too_often_pays_in_advance() {
    let shop = TestShop::open().await;
    shop.decide(|region| region.cash_refusals_allowed = 2).await;
    let dates = shop.goods("prd-001").await;
    let president = shop.president(dates.product.cooperative_id).await;
    for n in 0..2 {
        let order = placed(&shop, &[(&dates, 1)]).await;
        let back = json!({ "step": "RETURN", "reason": "nobody was at home" });
        let tracking = format!("AM{n}");
        sent(
            &shop,
            &president,
            &dates,
            &order["parts"][0],
            (&tracking, Some(back)),
        )
        .await;
    }
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let refused = shopper.place(shopper.input("third")).await;
    assert_eq!(refused["code"], "CASH_NOT_OFFERED", "{refused}");
    assert_eq!(
        refused["message"],
        "Plusieurs colis n’ont pas été pris à ce numéro. Payez à l’avance, ou donnez un autre numéro de téléphone."
    );
    assert_eq!(shopper.count().await, 1, "the basket is kept");

    let mut other = shopper.input("fourth");
    other["phone"] = json!("0612345679");
    assert_eq!(shopper.place(other).await["__typename"], "PlacedOrder");
    shop.clock.advance(chrono::Duration::days(366));
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let forgotten = shopper.place(shopper.input("fifth")).await;
    assert_eq!(forgotten["__typename"], "PlacedOrder", "a year later");
}

#[tokio::test]
async fn a_number_is_nowhere_in_the_history() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let part = order["parts"][0]["id"].as_str().unwrap().parse().unwrap();
    let parcels = payments::cash::by_parts(shop.db.reader(), &[part])
        .await
        .unwrap();
    assert_eq!(parcels.len(), 1);
    assert!(!format!("{parcels:?}").contains("612345678"));
    assert_eq!(parcels[0].phone_hash.len(), 64);
}

#[tokio::test]
async fn nothing_is_collected_where_the_region_says_so() {
    let shop = TestShop::open().await;
    shop.decide(|region| region.cash_closed_places = vec!["08.201".to_owned()])
        .await;
    let dates = shop.goods("prd-001").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let refused = shopper.place(shopper.input("one")).await;
    assert_eq!(refused["code"], "CASH_NOT_OFFERED", "{refused}");
    assert_eq!(refused["field"], "placeCode");
}

#[tokio::test]
async fn a_parcel_is_packed_once_the_shopper_has_confirmed_by_telephone() {
    let shop = TestShop::open().await;
    shop.decide(|region| region.cash_confirmation = true).await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let part = &order["parts"][0];
    let president = shop.president(dates.product.cooperative_id).await;
    step(&shop, &president, &dates, part, json!({ "step": "ACCEPT" })).await;
    let early = step(&shop, &president, &dates, part, json!({ "step": "PACK" })).await;
    assert_eq!(early["rejection"]["code"], "NOT_CONFIRMED", "{early}");

    let confirm = async |who: &Person, by: Value, key: &str| {
        let mut input = by;
        input["partId"] = part["id"].clone();
        input["idempotencyKey"] = json!(key);
        shop.ask_as(who, CONFIRM, json!({ "input": input })).await
    };
    let cooperative = json!({ "cooperativeId": dates.product.cooperative_id.to_string() });
    let region = json!({ "regionId": shop.sample.region_id.to_string() });
    let stranger = shop.person(vec![]).await;
    for by in [&cooperative, &region] {
        let refused = confirm(&stranger, by.clone(), "s").await;
        assert_eq!(
            refused["errors"][0]["extensions"]["code"], "NOT_FOUND",
            "{refused}"
        );
    }
    let officer = shop.officer().await;
    let first = confirm(&officer, region, "one").await["data"]["confirmCash"].clone();
    assert_eq!(first["cash"]["state"], "CONFIRMED", "{first}");
    let again = confirm(&president, cooperative.clone(), "two").await;
    assert_eq!(
        again["data"]["confirmCash"], first,
        "what is confirmed stays so"
    );
    let packed = step(&shop, &president, &dates, part, json!({ "step": "PACK" })).await;
    assert_eq!(packed["part"]["state"], "PACKED", "{packed}");

    let handed = json!({ "step": "HAND_OVER", "carrier": "Amana" });
    step(&shop, &president, &dates, part, handed).await;
    let late = confirm(&president, cooperative, "three").await;
    assert_eq!(
        late["data"]["confirmCash"]["rejection"]["code"], "TOO_LATE",
        "{late}"
    );
}
