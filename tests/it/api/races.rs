//! Two at once, and two hundred; on `PostgreSQL` at two instances of the market.

use super::{Shopper, placed};
use chrono::Duration;
use sea_orm::DbBackend;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use testkit::{Goods, TestShop};
use tokio::task::JoinSet;

/// How often each code, or `PlacedOrder`, was answered.
async fn tally(tasks: JoinSet<Value>) -> BTreeMap<String, usize> {
    let mut tally = BTreeMap::new();
    for answer in tasks.join_all().await {
        let kind = answer["code"].as_str().or(answer["__typename"].as_str());
        let kind = kind.unwrap_or_else(|| panic!("{answer}"));
        *tally.entry(kind.to_owned()).or_default() += 1;
    }
    tally
}

fn order_in_a_task(shop: &Arc<TestShop>, basket: Value, key: String, tasks: &mut JoinSet<Value>) {
    order_at(shop, shop.url.clone(), (basket, key, "L"), tasks);
}

/// Orders a basket at this address of the market.
fn order_at(
    shop: &Arc<TestShop>,
    url: String,
    (basket, key, landmark): (Value, String, &str),
    tasks: &mut JoinSet<Value>,
) {
    let shop = Arc::clone(shop);
    let input = json!({
        "key": key, "basketId": basket, "name": "A", "phone": "0612345678",
        "placeCode": "08.201.01.01", "landmark": landmark,
    });
    tasks.spawn(async move {
        let variables = json!({ "input": input });
        let answer = shop.ask_at(&url, super::shopping::PLACE, variables).await;
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        answer["data"]["placeOrder"].clone()
    });
}

/// Where the market answers: `SQLite` belongs to one process.
async fn doors(shop: &TestShop) -> Vec<String> {
    let mut doors = vec![shop.url.clone()];
    if shop.db.backend() == DbBackend::Postgres {
        doors.push(shop.open_beside().await);
    }
    doors
}

async fn baskets(shop: &TestShop, goods: &Goods, count: usize) -> Vec<Value> {
    let mut baskets = Vec::new();
    for _ in 0..count {
        baskets.push(Shopper::with(shop, &[(goods, 1)]).await.basket);
    }
    baskets
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_jar_is_sold_once_to_two_hundred_buyers() {
    let shop = Arc::new(TestShop::open().await);
    let jar = shop.goods("prd-001").await;
    let doors = doors(&shop).await;
    shop.put_on_shelf(&jar, 1).await;
    let baskets = baskets(&shop, &jar, 200).await;
    let rounds = if crate::full_size() { 20 } else { 5 };
    for round in 0..rounds {
        shop.put_on_shelf(&jar, 1).await;
        let mut tasks = JoinSet::new();
        for (n, basket) in baskets.iter().enumerate() {
            let url = doors[n % doors.len()].clone();
            let asked = (basket.clone(), format!("{round}-{n}"), "L");
            order_at(&shop, url, asked, &mut tasks);
        }
        let tally = tally(tasks).await;
        let empty = tally.get("EMPTY_BASKET").copied().unwrap_or(0);
        assert_eq!(
            empty, round,
            "only the winners of before have an empty basket"
        );
        assert_eq!(tally["PlacedOrder"], 1);
        assert_eq!(tally["OUT_OF_STOCK"], 199 - round);
        assert_eq!(shop.on_hand(&jar).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_sent_fifty_times_at_once_is_one_order() {
    let shop = Arc::new(TestShop::open().await);
    let dates = shop.goods("prd-001").await;
    let basket = baskets(&shop, &dates, 1).await.remove(0);
    let mut tasks = JoinSet::new();
    for _ in 0..50 {
        order_in_a_task(&shop, basket.clone(), "one".to_owned(), &mut tasks);
    }
    let mut answers = tasks.join_all().await;
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(answers[0]["__typename"], "PlacedOrder");
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_keys_sent_again_and_again_are_a_hundred_orders() {
    let shop = Arc::new(TestShop::open().await);
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 100).await;
    let doors = doors(&shop).await;
    let baskets = baskets(&shop, &dates, 100).await;
    let times = if crate::full_size() { 50 } else { 10 };
    let mut orders = Vec::new();
    for (n, basket) in baskets.iter().enumerate() {
        let mut tasks = JoinSet::new();
        for time in 0..times {
            let url = doors[time % doors.len()].clone();
            order_at(
                &shop,
                url,
                (basket.clone(), format!("key {n}"), "L"),
                &mut tasks,
            );
        }
        let mut answers = tasks.join_all().await;
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert_eq!(answers[0]["__typename"], "PlacedOrder");
        orders.push(answers.remove(0));
    }
    assert_eq!(shop.on_hand(&dates).await, 0);
    shop.clock.advance(Duration::hours(24));
    for (n, (basket, order)) in baskets.iter().zip(&orders).enumerate() {
        let mut tasks = JoinSet::new();
        let key = format!("key {n}");
        order_in_a_task(&shop, basket.clone(), key.clone(), &mut tasks);
        assert_eq!(
            tasks.join_all().await,
            std::slice::from_ref(order),
            "a day later"
        );
        let mut tasks = JoinSet::new();
        let url = shop.url.clone();
        order_at(&shop, url, (basket.clone(), key, "Elsewhere"), &mut tasks);
        assert_eq!(tasks.join_all().await[0]["code"], "KEY_REUSED");
    }
    let numbers: BTreeSet<String> = orders
        .iter()
        .map(|order| order["order"]["number"].to_string())
        .collect();
    assert_eq!(numbers.len(), 100);
}

/// Pitfall 19: a client that makes a new key for a repeat does not order twice.
#[tokio::test(flavor = "multi_thread")]
async fn a_basket_sent_twice_under_two_keys_is_one_order() {
    let shop = Arc::new(TestShop::open().await);
    let dates = shop.goods("prd-001").await;
    let basket = baskets(&shop, &dates, 1).await.remove(0);
    let mut tasks = JoinSet::new();
    for n in 0..20 {
        order_in_a_task(&shop, basket.clone(), format!("{n}"), &mut tasks);
    }
    let tally = tally(tasks).await;
    assert_eq!((tally["PlacedOrder"], tally["EMPTY_BASKET"]), (1, 19));
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn crossed_baskets_do_not_wait_for_each_other_for_ever() {
    let shop = Arc::new(TestShop::open().await);
    let mut shelf = Vec::new();
    for n in [1, 10, 20, 101, 117] {
        let goods = shop.goods(&format!("prd-{n:03}")).await;
        shop.put_on_shelf(&goods, 30).await;
        shelf.push(goods);
    }
    let mut baskets = Vec::new();
    let mut wanted = 0;
    for n in 0..60_usize {
        let mut lines: Vec<(&Goods, i32)> = shelf.iter().map(|goods| (goods, 1)).collect();
        lines.rotate_left(n % 5);
        lines.truncate(2 + n % 4);
        wanted += lines.len();
        baskets.push(Shopper::with(&shop, &lines).await.basket);
    }
    let mut tasks = JoinSet::new();
    for (n, basket) in baskets.into_iter().enumerate() {
        order_in_a_task(&shop, basket, format!("{n}"), &mut tasks);
    }
    let answers = tasks.join_all().await;
    let sold: i64 = answers
        .iter()
        .filter(|answer| answer["__typename"] == "PlacedOrder")
        .flat_map(|answer| answer["order"]["parts"].as_array().unwrap())
        .flat_map(|part| part["lines"].as_array().unwrap())
        .map(|line| line["quantity"].as_i64().unwrap())
        .sum();
    let mut left = 0;
    for goods in &shelf {
        left += i64::from(shop.on_hand(goods).await);
    }
    assert_eq!(sold + left, 150, "what was sold is what is gone");
    assert!(sold > 0 && sold <= i64::try_from(wanted).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_members_take_the_same_step_once() {
    let shop = Arc::new(TestShop::open().await);
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 2)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let mut tasks = JoinSet::new();
    for _ in 0..8 {
        let (shop, president) = (Arc::clone(&shop), president.clone());
        let input = json!({
            "cooperativeId": dates.product.cooperative_id.to_string(),
            "partId": order["parts"][0]["id"], "step": "REFUSE", "reason": "No harvest",
            "idempotencyKey": uuid::Uuid::new_v4(),
        });
        tasks.spawn(async move {
            let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
                part { state steps { to } } rejection { code } } }";
            shop.ask_as(&president, query, json!({ "input": input }))
                .await["data"]["advancePart"]
                .clone()
        });
    }
    for answer in tasks.join_all().await {
        assert_eq!(answer["part"]["state"], "REFUSED", "{answer}");
        assert_eq!(answer["part"]["steps"].as_array().unwrap().len(), 2);
    }
    assert_eq!(
        shop.on_hand(&dates).await,
        dates.variant.on_hand,
        "given back once"
    );
}
