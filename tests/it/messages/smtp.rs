//! R16: no mail is lost, whatever the server does, and nobody who orders waits for it.

use super::server::Place;
use crate::api::Shopper;
use chrono::Duration;
use serde_json::json;
use std::collections::HashSet;
use std::time::Instant;
use testkit::{Goods, TestShop};
use tokio_util::sync::CancellationToken;

async fn shop_at(place: &Place) -> (TestShop, Goods) {
    let shop = TestShop::open_with(&[("MOUSSEM_SMTP_URL", &place.url())]).await;
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 100).await;
    (shop, dates)
}

async fn order(shop: &TestShop, goods: &Goods, email: &str) {
    let shopper = Shopper::with(shop, &[(goods, 1)]).await;
    let mut input = shopper.input(email);
    input["email"] = json!(email);
    let placed = shopper.place(input).await;
    assert_eq!(placed["__typename"], "PlacedOrder", "{placed}");
}

/// Lets so many minutes pass, ten seconds at a time.
async fn pass(shop: &TestShop, minutes: i64) {
    for _ in 0..minutes * 6 {
        shop.clock.advance(Duration::seconds(10));
        shop.app.worker.drain().await.unwrap();
    }
}

fn ids(seen: &[(String, String)]) -> HashSet<&str> {
    seen.iter().map(|(_, id)| id.as_str()).collect()
}

#[tokio::test]
async fn a_server_that_is_away_for_ten_minutes_loses_no_mail() {
    let place = Place::find();
    let (shop, dates) = shop_at(&place).await;
    for n in 0..5 {
        order(&shop, &dates, &format!("amina{n}@test.example")).await;
    }
    pass(&shop, 10).await;
    assert_eq!(
        db::jobs::parked(&shop.db).await.unwrap(),
        [],
        "not given up"
    );
    let Some(_server) = place.start() else { return };
    pass(&shop, 11).await;
    shop.work().await;
    let taken = place.seen("taken");
    assert_eq!((taken.len(), ids(&taken).len()), (5, 5), "{taken:?}");
}

#[tokio::test]
async fn a_server_that_says_later_gets_the_mail_later() {
    let place = Place::find();
    let Some(_server) = place.start() else { return };
    let (shop, dates) = shop_at(&place).await;
    place.set("later");
    order(&shop, &dates, "amina@test.example").await;
    pass(&shop, 10).await;
    assert_eq!(place.seen("taken"), []);
    assert_eq!(db::jobs::parked(&shop.db).await.unwrap(), []);
    place.set("take");
    pass(&shop, 11).await;
    shop.work().await;
    assert_eq!(place.seen("taken").len(), 1);
}

#[tokio::test]
async fn an_address_that_is_refused_is_put_before_the_operator() {
    let place = Place::find();
    let Some(_server) = place.start() else { return };
    let (shop, dates) = shop_at(&place).await;
    place.set("refuse");
    order(&shop, &dates, "nobody@test.example").await;
    order(&shop, &dates, "amina@test.example").await;
    shop.app.worker.drain().await.unwrap();
    let taken = place.seen("taken");
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].0, "amina@test.example");
    let parked = db::jobs::parked(&shop.db).await.unwrap();
    assert_eq!(parked.len(), 1, "at once");
    assert_eq!(parked[0].name, "mail_order_confirmation");
    assert_eq!(parked[0].last_error, "refused: SMTP 550");
}

/// As after a crash between the server's taking it and our noting that.
#[tokio::test]
async fn an_answer_that_is_lost_makes_a_second_copy_of_the_same_mail() {
    let place = Place::find();
    let Some(_server) = place.start() else { return };
    let (shop, dates) = shop_at(&place).await;
    place.set("lose");
    order(&shop, &dates, "amina@test.example").await;
    shop.app.worker.drain().await.unwrap();
    place.set("take");
    pass(&shop, 11).await;
    shop.work().await;
    let taken = place.seen("taken");
    assert_eq!((taken.len(), ids(&taken).len()), (2, 1), "{taken:?}");
}

#[tokio::test]
async fn who_orders_does_not_wait_for_mail_and_other_jobs_do_not_either() {
    let place = Place::find();
    let Some(_server) = place.start() else { return };
    let (shop, dates) = shop_at(&place).await;
    let ended = CancellationToken::new();
    let (quick, slow) = shop.app.workers();
    let workers = [quick, slow].map(|worker| tokio::spawn(worker.run(ended.clone())));
    place.set("hold");
    order(&shop, &dates, "first@test.example").await;
    place.wait_for("begun", 1).await;
    let mut slowest = std::time::Duration::ZERO;
    for n in 0..20 {
        let began = Instant::now();
        order(&shop, &dates, &format!("amina{n}@test.example")).await;
        slowest = slowest.max(began.elapsed());
    }
    assert!(slowest < std::time::Duration::from_secs(5), "{slowest:?}");
    assert_eq!(place.seen("taken"), [], "the server still thinks");
    // The search index has followed meanwhile: its jobs stand in another lane.
    for _ in 0..500 {
        if jobs(&shop, "index_product").await == 0
            && jobs(&shop, "mail_order_confirmation").await == 21
        {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(jobs(&shop, "index_product").await, 0);
    assert_eq!(jobs(&shop, "mail_order_confirmation").await, 21);
    place.set("take");
    let taken = place.wait_for("taken", 21).await;
    assert_eq!(ids(&taken).len(), 21);
    ended.cancel();
    for worker in workers {
        worker.await.unwrap();
    }
}

/// How many jobs of a kind are still to be done.
async fn jobs(shop: &TestShop, name: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM job WHERE name = '{name}'");
    crate::webhooks::count(shop, &sql).await
}
