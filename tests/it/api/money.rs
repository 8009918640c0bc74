//! Money through the API: what cooperatives read and officers do.

use super::placed;
use serde_json::{Value, json};
use testkit::{Person, TestShop};

const MONEY: &str = "query($id: ID!) { seller(cooperativeId: $id) { money {
    standing { pending { amountMinor } available { amountMinor } }
    cash { held { amountMinor } sanctionOn } holds { reason } payouts { number }
    nextPayout { day amount { amountMinor } obstacle }
    statement(from: \"2026-10-01\", to: \"2026-10-31\") { csv rows { kind share { amountMinor } } } }
    orders { nodes { lineCommissions { amount { amountMinor } explanation } } } } }";

const RULE: &str = "mutation($input: AddCommissionRuleInput!) { addCommissionRule(input: $input) {
    rule { version rateBasisPoints } rejection { code } } }";

const PREPARE: &str = "mutation($input: PreparePayoutInput!) { preparePayout(input: $input) {
    payout { state } rejection { code } } }";

async fn deliver(shop: &TestShop, president: &Person, cooperative: &str, part: &Value) {
    let steps = [
        json!({ "step": "ACCEPT" }),
        json!({ "step": "PACK" }),
        json!({ "step": "HAND_OVER", "carrier": "Amana" }),
        json!({ "step": "DELIVER" }),
    ];
    for mut input in steps {
        input["cooperativeId"] = json!(cooperative);
        input["partId"] = part.clone();
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
        let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) { rejection { code } } }";
        let answer = shop
            .ask_as(president, query, json!({ "input": input }))
            .await;
        assert_eq!(
            answer["data"]["advancePart"]["rejection"],
            Value::Null,
            "{answer}"
        );
    }
}

#[tokio::test]
async fn a_cooperative_reads_its_own_money_and_nobody_elses() {
    let shop = TestShop::open().await;
    let goods = shop.goods("prd-001").await;
    placed(&shop, &[(&goods, 1)]).await;
    let id = goods.product.cooperative_id;
    let president = shop.president(id).await;
    let parts = "query($id: ID!) { seller(cooperativeId: $id) { orders { nodes { id goods { amountMinor } } } } }";
    let answer = shop.ask_as(&president, parts, json!({ "id": id })).await;
    let part = &answer["data"]["seller"]["orders"]["nodes"][0];
    deliver(&shop, &president, &id.to_string(), &part["id"]).await;

    let answer = shop.ask_as(&president, MONEY, json!({ "id": id })).await;
    let seller = &answer["data"]["seller"];
    let price = part["goods"]["amountMinor"].as_i64().unwrap();
    let commission = (price * 500 + 5_000) / 10_000;
    let tax = (commission * 2_000 + 5_000) / 10_000;
    let standing = &seller["money"]["standing"];
    assert_eq!(
        standing["pending"]["amountMinor"],
        price - commission - tax,
        "{answer}"
    );
    assert_eq!(
        standing["available"]["amountMinor"], 0,
        "the carrier has the cash"
    );
    assert_eq!(
        seller["money"]["nextPayout"],
        json!({ "day": "2026-10-16", "amount": { "amountMinor": 0 }, "obstacle": "BELOW_MINIMUM" })
    );
    let rows = seller["money"]["statement"]["rows"].as_array().unwrap();
    assert!(
        rows.iter().all(|row| row["kind"] == "DELIVERED"),
        "{rows:?}"
    );
    let line = &seller["orders"]["nodes"][0]["lineCommissions"][0];
    assert_eq!(line["amount"]["amountMinor"], commission);
    let said = line["explanation"].as_str().unwrap();
    assert!(said.contains("version 1") && said.contains("5 %"), "{said}");

    let other = shop.cooperative("coop-001");
    assert_ne!(id, other);
    let stranger = shop.president(other).await;
    let answer = shop.ask_as(&stranger, MONEY, json!({ "id": id })).await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "NOT_FOUND",
        "{answer}"
    );
}

/// Pitfall 1: what a shopper sees of an order says nothing of commissions.
#[tokio::test]
async fn no_order_shows_a_commission_to_its_shopper() {
    let shop = TestShop::open().await;
    for name in [
        "Order",
        "OrderPart",
        "OrderLine",
        "Quote",
        "QuotePart",
        "QuoteLine",
    ] {
        let query = "query($name: String!) { __type(name: $name) { fields { name } } }";
        let answer = shop.ask(query, json!({ "name": name })).await;
        let fields = answer["data"]["__type"]["fields"]
            .to_string()
            .to_lowercase();
        assert!(
            !fields.contains("commission") && !fields.contains("payout"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn an_officer_adds_a_rule_once_and_a_member_never() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let region = shop.sample.region_id;
    let mut input = json!({ "regionId": region, "fromDay": "2026-10-01",
        "rateBasisPoints": 700, "idempotencyKey": "k" });
    let repeats = [
        shop.ask_as(&officer, RULE, json!({ "input": input })),
        shop.ask_as(&officer, RULE, json!({ "input": input })),
    ];
    for answer in futures_of(repeats).await {
        let rule = &answer["data"]["addCommissionRule"]["rule"];
        assert_eq!(
            *rule,
            json!({ "version": 2, "rateBasisPoints": 700 }),
            "{answer}"
        );
    }
    input["rateBasisPoints"] = json!(900);
    let answer = shop.ask_as(&officer, RULE, json!({ "input": input })).await;
    let code = &answer["data"]["addCommissionRule"]["rejection"]["code"];
    assert_eq!(code, "KEY_REUSED", "{answer}");
    let member = shop.president(shop.cooperative("coop-001")).await;
    let answer = shop.ask_as(&member, RULE, json!({ "input": input })).await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "FORBIDDEN",
        "{answer}"
    );
}

async fn futures_of<F: Future<Output = Value>>([one, other]: [F; 2]) -> [Value; 2] {
    let (one, other) = tokio::join!(one, other);
    [one, other]
}

#[tokio::test]
async fn an_officer_is_told_why_nothing_is_paid_out() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let input = json!({ "regionId": shop.sample.region_id, "method": "TRANSFER",
        "cooperativeId": shop.cooperative("coop-001"), "idempotencyKey": "k" });
    let answer = shop
        .ask_as(&officer, PREPARE, json!({ "input": input }))
        .await;
    let code = &answer["data"]["preparePayout"]["rejection"]["code"];
    assert_eq!(code, "BELOW_MINIMUM", "{answer}");
}

#[tokio::test]
async fn a_hold_is_seen_by_both_until_it_is_lifted() {
    let shop = TestShop::open().await;
    let (officer, region) = (shop.officer().await, shop.sample.region_id);
    let id = shop.cooperative("coop-001");
    let place = "mutation($input: PlacePayoutHoldInput!) { placePayoutHold(input: $input) {
        hold { id } rejection { code } } }";
    let input = json!({ "regionId": region, "cooperativeId": id, "reason": "complaint",
        "untilDay": "2026-10-20", "idempotencyKey": "k" });
    let answer = shop
        .ask_as(&officer, place, json!({ "input": input }))
        .await;
    let hold = &answer["data"]["placePayoutHold"]["hold"]["id"];
    let holds = "query($id: ID!) { regionOffice(regionId: $id) { treasury {
        holds { id reason cooperative { id } } } } }";
    let seen = async || {
        let answer = shop.ask_as(&officer, holds, json!({ "id": region })).await;
        answer["data"]["regionOffice"]["treasury"]["holds"].clone()
    };
    let row = json!({ "id": hold, "reason": "complaint", "cooperative": { "id": id } });
    assert_eq!(seen().await, json!([row]));
    let president = shop.president(id).await;
    let answer = shop.ask_as(&president, MONEY, json!({ "id": id })).await;
    let told = &answer["data"]["seller"]["money"]["holds"];
    assert_eq!(*told, json!([{ "reason": "complaint" }]), "{answer}");

    let lift = "mutation($input: LiftPayoutHoldInput!) { liftPayoutHold(input: $input) {
        rejection { code } } }";
    let input = json!({ "regionId": region, "holdId": hold, "idempotencyKey": "l" });
    for _ in 0..2 {
        let answer = shop.ask_as(&officer, lift, json!({ "input": input })).await;
        assert_eq!(
            answer["data"]["liftPayoutHold"]["rejection"],
            Value::Null,
            "{answer}"
        );
        assert_eq!(seen().await, json!([]));
    }
    let other =
        json!({ "regionId": region, "holdId": uuid::Uuid::new_v4(), "idempotencyKey": "l" });
    let answer = shop.ask_as(&officer, lift, json!({ "input": other })).await;
    let code = &answer["data"]["liftPayoutHold"]["rejection"]["code"];
    assert_eq!(*code, "KEY_REUSED", "{answer}");
}
