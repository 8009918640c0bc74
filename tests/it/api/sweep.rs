//! What a client may say at all: no input takes a role, a commission, a state, a
//! price or a seller from somebody who may not decide it.

use super::{Shopper, placed};
use identity::access::{self, Rule};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testkit::TestShop;

/// What a field must not be called in the input of a shopper or a cooperative.
const HOSTILE: [&str; 19] = [
    "role",
    "roles",
    "duty",
    "grant",
    "grants",
    "isAdmin",
    "accountId",
    "commission",
    "commissionMinor",
    "rateBasisPoints",
    "status",
    "state",
    "paymentState",
    "price",
    "priceMinor",
    "totalMinor",
    "amountMinor",
    "sellerId",
    "discountMinor",
];

/// Fields of that kind that are rightly there, each with who may decide it.
const ALLOWED: [(&str, &str); 2] = [
    // A cooperative sets its own prices; the product is found by its seller.
    ("SetPriceInput", "priceMinor"),
    // And what its own delivery costs.
    ("DeliveryBandInput", "priceMinor"),
];

const SCHEMA: &str = "{ __schema {
    mutationType { fields { name args { name type { ...Named } } } }
    types { kind name inputFields { name type { ...Named } } } } }
    fragment Named on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

/// The name behind lists and exclamation marks.
fn named(kind: &Value) -> &str {
    match &kind["ofType"] {
        Value::Null => kind["name"].as_str().unwrap(),
        inner => named(inner),
    }
}

struct Schema(Value);

impl Schema {
    async fn of(shop: &TestShop) -> Self {
        Self(shop.ask(SCHEMA, json!({})).await["data"]["__schema"].clone())
    }

    /// The mutations that are not for officers alone, with the type of their input.
    fn mutations(&self) -> Vec<(&str, &str)> {
        let all = self.0["mutationType"]["fields"].as_array().unwrap().iter();
        all.filter(|field| {
            let name = field["name"].as_str().unwrap();
            !matches!(
                access::rule(name),
                Some(Rule::Officer | Rule::Administrator)
            )
        })
        .flat_map(|field| {
            let name = field["name"].as_str().unwrap();
            let args = field["args"].as_array().unwrap().iter();
            args.map(move |arg| (name, named(&arg["type"])))
        })
        .collect()
    }

    fn fields(&self, input: &str) -> Vec<(&str, &str)> {
        let types = self.0["types"].as_array().unwrap().iter();
        let found = types.filter(|kind| kind["name"] == input);
        found
            .filter_map(|kind| kind["inputFields"].as_array())
            .flatten()
            .map(|field| (field["name"].as_str().unwrap(), named(&field["type"])))
            .collect()
    }

    /// An input and every input inside it.
    fn inside<'a>(&'a self, input: &'a str, seen: &mut BTreeSet<&'a str>) {
        if seen.insert(input) {
            for (_, kind) in self.fields(input) {
                self.inside(kind, seen);
            }
        }
    }
}

/// R31.
#[tokio::test]
async fn no_input_of_a_shopper_or_a_cooperative_names_what_it_may_not_decide() {
    let shop = TestShop::open().await;
    let schema = Schema::of(&shop).await;
    let mut inputs = BTreeSet::new();
    let mutations = schema.mutations();
    assert!(mutations.len() > 12, "{mutations:?}");
    for (_, input) in &mutations {
        schema.inside(input, &mut inputs);
    }
    let hostile =
        |name: &str| HOSTILE.contains(&name) || name.to_lowercase().contains("commission");
    for input in &inputs {
        for (field, _) in schema.fields(input) {
            let allowed = ALLOWED.contains(&(*input, field));
            assert!(!hostile(field) || allowed, "{input}.{field}");
        }
    }
    // And whoever sends it all the same is refused before anything runs.
    for (mutation, input) in &mutations {
        let query =
            format!("mutation($input: {input}!) {{ {mutation}(input: $input) {{ __typename }} }}");
        for field in HOSTILE
            .iter()
            .filter(|field| !ALLOWED.contains(&(input, field)))
        {
            let variables = json!({ "input": { *field: 1 } });
            let answer = shop.post_graphql(&query, &variables, None).await.json();
            assert_eq!(
                answer["data"],
                Value::Null,
                "{mutation} took {field}: {answer}"
            );
            let code = &answer["errors"][0]["extensions"]["code"];
            assert_ne!(*code, "INTERNAL", "{mutation} {field}: {answer}");
        }
    }
}

#[tokio::test]
async fn a_total_is_the_servers_whatever_a_form_says() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let honest = placed(&shop, &[(&dates, 1)]).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let cookies = format!("basket={}", shopper.basket.as_str().unwrap());
    let total = honest["total"]["amountMinor"].to_string();
    let mut fields = vec![
        ("name", "Amina"),
        ("phone", "0612345679"),
        ("place", "08.201.01.01"),
        ("landmark", "Près de la mosquée"),
        ("key", "one"),
        ("method", "cash_on_delivery"),
        ("price", "1"),
        ("unit_price", "1"),
        ("delivery", "0"),
        ("state", "delivered"),
        ("commission", "0"),
        ("cooperative", "1"),
    ];
    fields.push(("total", "1"));
    let cheap = shop
        .post_form("/fr/checkout/place", &cookies, &fields)
        .await;
    assert_eq!(cheap.status, 409, "another total than the server's");
    fields.pop();
    fields.push(("total", &total));
    let bought = shop
        .post_form("/fr/checkout/place", &cookies, &fields)
        .await;
    assert_eq!(bought.status, 303, "{}", bought.body);
    let phone = "0612345679".parse().unwrap();
    let number = bought.header("location").split(['/', '?']).nth(3).unwrap();
    let kept = orders::orders::by_number_and_phone(shop.db.reader(), number, &phone).await;
    assert_eq!(kept.unwrap().unwrap().total_minor.to_string(), total);
}
