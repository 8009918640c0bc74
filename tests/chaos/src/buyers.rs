//! People who buy over HTTP, each with a journal of what the market promised.

use crate::server::Moussem;
use anyhow::Context;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

pub(crate) const PHONE: &str = "0612345678";
const AT_ONCE: usize = 8;

const CHEAP: &str = "{ products(first: 100, filter: { inStock: true, priceMaxMinor: 20000 }) { \
    nodes { cooperative { id } variants { id } } } }";
const ADD: &str = "mutation($input: AddToBasketInput!) { addToBasket(input: $input) { \
    basket { id } rejection { code } } }";
const ORDER: &str = "mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { \
    ... on PlacedOrder { order { number total { amountMinor } } } \
    ... on PlaceOrderRejected { code } } }";
const TRACK: &str = "query($number: String!, $phone: String!) { \
    trackOrder(number: $number, phone: $phone) { total { amountMinor } } }";

/// What was acknowledged, by order number: the total in minor units.
pub(crate) type Journal = BTreeMap<String, i64>;

/// The way into the market.
#[derive(Clone)]
pub(crate) struct Door {
    http: reqwest::Client,
    graphql: String,
}

impl Door {
    pub(crate) fn of(moussem: &Moussem) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(20))
            .build()?;
        Ok(Self {
            http,
            graphql: format!("{}/graphql", moussem.address()),
        })
    }

    async fn ask(&self, query: &str, variables: Value) -> anyhow::Result<Value> {
        let request = self
            .http
            .post(&self.graphql)
            .header("x-moussem-client", "chaos")
            .json(&json!({ "query": query, "variables": variables }));
        let answer: Value = request.send().await?.error_for_status()?.json().await?;
        anyhow::ensure!(answer.get("errors").is_none(), "{answer}");
        Ok(answer)
    }

    /// Things that are cheap enough to be paid in cash, from several cooperatives.
    pub(crate) async fn goods(&self) -> anyhow::Result<Vec<String>> {
        let answer = self.ask(CHEAP, json!({})).await?;
        let nodes = answer.pointer("/data/products/nodes");
        let nodes = nodes.and_then(Value::as_array).context("no products")?;
        let first = |node: &Value| Some(node.pointer("/variants/0/id")?.as_str()?.to_owned());
        Ok(nodes.iter().filter_map(first).collect())
    }

    /// The total of an order in minor units, if the market knows it.
    pub(crate) async fn total_of(&self, number: &str) -> anyhow::Result<Option<i64>> {
        let variables = json!({ "number": number, "phone": PHONE });
        let answer = self.ask(TRACK, variables).await?;
        let total = answer.pointer("/data/trackOrder/total/amountMinor");
        Ok(total.and_then(Value::as_i64))
    }

    async fn fill(&self, wanted: &[String]) -> anyhow::Result<String> {
        let mut basket = Value::Null;
        for variant in wanted {
            let input = json!({ "variantId": variant, "quantity": 1, "basketId": basket });
            let answer = self.ask(ADD, json!({ "input": input })).await?;
            basket = answer
                .pointer("/data/addToBasket/basket/id")
                .with_context(|| answer.to_string())?
                .clone();
        }
        Ok(basket.as_str().context("no basket")?.to_owned())
    }

    /// Orders a basket under its own id as the key, so that it can be repeated.
    async fn order(&self, basket: &str) -> anyhow::Result<(String, i64)> {
        let input = json!({
            "key": basket, "basketId": basket, "name": "Itto Amrani", "phone": PHONE,
            "placeCode": "08.201.01.01", "landmark": "Près de la mosquée", "locale": "FR",
        });
        let answer = self.ask(ORDER, json!({ "input": input })).await?;
        let order = answer.pointer("/data/placeOrder/order");
        let number = order.and_then(|order| order.pointer("/number")?.as_str());
        let total = order.and_then(|order| order.pointer("/total/amountMinor")?.as_i64());
        Ok((
            number.with_context(|| answer.to_string())?.to_owned(),
            total.context("no total")?,
        ))
    }
}

/// What one round of buying brought.
#[derive(Default)]
pub(crate) struct Bought {
    pub(crate) journal: Journal,
    /// Baskets whose order was sent and never answered.
    pub(crate) unanswered: Vec<String>,
}

/// Buys with several people at once until `enough`, or until nobody answers.
pub(crate) async fn buy(door: &Door, goods: &[String], enough: Arc<AtomicBool>) -> Bought {
    let mut people = JoinSet::new();
    for person in 0..AT_ONCE {
        let (door, enough) = (door.clone(), Arc::clone(&enough));
        let mut wanted: Vec<String> = goods.to_vec();
        wanted.rotate_left(person * 7 % goods.len().max(1));
        people.spawn(async move { shop(&door, &wanted, &enough).await });
    }
    let mut all = Bought::default();
    for one in people.join_all().await {
        all.journal.extend(one.journal);
        all.unanswered.extend(one.unanswered);
    }
    all
}

async fn shop(door: &Door, goods: &[String], enough: &AtomicBool) -> Bought {
    let mut bought = Bought::default();
    for pair in goods.chunks(2).cycle() {
        if enough.load(Ordering::Relaxed) {
            break;
        }
        let Ok(basket) = door.fill(pair).await else {
            break;
        };
        let Ok((number, total)) = door.order(&basket).await else {
            bought.unanswered.push(basket);
            break;
        };
        bought.journal.insert(number, total);
    }
    bought
}

/// Asks again, with the same key, for what was never answered: it is ordered
/// now or it was ordered then, and either way once.
pub(crate) async fn ask_again(door: &Door, unanswered: &[String]) -> anyhow::Result<Journal> {
    let mut journal = Journal::new();
    for basket in unanswered {
        let (number, total) = door.order(basket).await?;
        journal.insert(number, total);
    }
    Ok(journal)
}
