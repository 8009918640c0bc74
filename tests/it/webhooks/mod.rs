//! What payment providers do to the market: forms, callbacks, signed events.

mod cmi;
mod cmi_hash;
mod crossings;
mod disorder;
mod faults;
mod flood;
mod late;
mod outside;
mod stripe;

use crate::api::Shopper;
use catalog::EuroRate;
use payments::Attempt;
use serde_json::{Value, json};
use testkit::{Gateway, Goods, TestShop, WEBHOOK_SECRET};

pub(crate) const STORE_KEY: &str = "TEST|KEY\\1";

/// A market with an acquirer, and with transfers.
pub(crate) async fn market() -> TestShop {
    let shop = TestShop::open_with(&[
        ("MOUSSEM_CMI_CLIENT_ID", "600000000"),
        ("MOUSSEM_CMI_STORE_KEY", STORE_KEY),
        (
            "MOUSSEM_CMI_GATEWAY",
            "https://testpayment.cmi.co.ma/fim/est3Dgate",
        ),
    ])
    .await;
    let rib = "007780000123456789012345".to_owned();
    shop.decide(|settings| settings.rib = Some(rib)).await;
    shop
}

/// A market that takes euros at a stand-in for Stripe, at 10.85 dirhams each.
pub(crate) async fn abroad() -> (TestShop, Gateway) {
    let gateway = Gateway::open().await;
    let shop = TestShop::open_with(&[
        ("MOUSSEM_STRIPE_API", &gateway.url),
        ("MOUSSEM_STRIPE_SECRET_KEY", "sk_test_1"),
        ("MOUSSEM_STRIPE_PUBLISHABLE_KEY", "pk_test_1"),
        ("MOUSSEM_STRIPE_WEBHOOK_SECRET", WEBHOOK_SECRET),
    ])
    .await;
    shop.decide(|settings| {
        settings.euro_rates.push(EuroRate {
            from_day: "2026-09-01".parse().unwrap(),
            rate_e4: 108_500,
        });
    })
    .await;
    (shop, gateway)
}

/// Orders one of a thing, to be paid by this method; gives the order.
pub(crate) async fn ordered(shop: &TestShop, goods: &Goods, method: &str, name: &str) -> Value {
    let shopper = Shopper::with(shop, &[(goods, 1)]).await;
    let mut input = shopper.input("key");
    input["paymentMethod"] = json!(method);
    input["name"] = json!(name);
    input["email"] = json!("amina@test.example");
    let placed = shopper.place(input).await;
    assert_eq!(placed["__typename"], "PlacedOrder", "{placed}");
    placed["order"].clone()
}

/// The path of the page on which an order is paid.
pub(crate) async fn pay_path(shop: &TestShop, order: &Value) -> String {
    let query = "mutation($input: StartPaymentInput!) { startPayment(input: $input) {
        url rejection { code } } }";
    let input = json!({ "number": order["number"], "phone": "0612345678" });
    let answer = shop.ask(query, json!({ "input": input })).await;
    let url = answer["data"]["startPayment"]["url"].as_str();
    let url = url.unwrap_or_else(|| panic!("{answer}"));
    url.strip_prefix(&shop.url).unwrap().to_owned()
}

/// The attempt that a page is about.
pub(crate) async fn attempt_at(shop: &TestShop, path: &str) -> Attempt {
    let id = path.rsplit('/').next().unwrap().parse().unwrap();
    let found = payments::attempts::by_id(shop.db.reader(), id).await;
    found.unwrap().unwrap()
}

/// Method, state and amount of what is owed for an order, and the states of its parts.
pub(crate) async fn tracked(shop: &TestShop, order: &Value) -> Value {
    let query = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
        payments { method state amount { amountMinor } dueBy } parts { state } } }";
    let answer = shop.ask(query, json!({ "number": order["number"] })).await;
    answer["data"]["trackOrder"].clone()
}

/// How many rows a statement counts.
pub(crate) async fn count(shop: &TestShop, sql: &str) -> i64 {
    use sea_orm::{ConnectionTrait, Statement};
    let statement = Statement::from_string(shop.db.backend(), sql.to_owned());
    let row = shop.db.writer().query_one_raw(statement).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}
