//! The sanction for held cash: announced once, seen by the office, and kept to.

use super::Part;
use chrono::Duration;
use kernel::{Clock, Money};
use payments::dues::{self, Due, DuePaid};
use payments::ledger::CashHolder;
use payments::statements;
use serde_json::{Value, json};
use testkit::{Person, TestShop};

const OVER: &str = "query($id: ID!) { regionOffice(regionId: $id) { treasury { cashOverCeiling {
    cooperative { id } held { amountMinor } ceiling { amountMinor } sanctionOn announcedAt
    sanctioned } } } }";

async fn over(shop: &TestShop, who: &Person) -> Vec<Value> {
    let id = shop.sample.region_id;
    let answer = shop.ask_as(who, OVER, json!({ "id": id })).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    let treasury = &answer["data"]["regionOffice"]["treasury"];
    treasury["cashOverCeiling"].as_array().unwrap().clone()
}

fn warnings(shop: &TestShop) -> usize {
    let mails = shop.mails().into_iter();
    mails.filter(|mail| mail.contains(".cash-warning.")).count()
}

#[tokio::test]
async fn who_holds_too_much_cash_is_told_once_before_the_sanction() {
    let shop = TestShop::open().await;
    shop.decide(|settings| settings.held_cash_ceiling_minor = 20_000)
        .await;
    let part = Part::new(&shop);
    let id = part.cooperative_id;
    shop.president(id).await;
    part.collect(&shop, CashHolder::Cooperative(id)).await;
    let officer = shop.officer().await;
    assert_eq!(over(&shop, &officer).await[0]["announcedAt"], Value::Null);
    for _ in 0..2 {
        shop.go_round().await;
        assert_eq!(warnings(&shop), 1);
    }
    let seen = over(&shop, &officer).await;
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["cooperative"]["id"], json!(id));
    assert_eq!(seen[0]["held"]["amountMinor"], 22_500);
    assert_eq!(seen[0]["ceiling"]["amountMinor"], 20_000);
    assert_eq!(seen[0]["sanctionOn"], "2026-10-08");
    assert_eq!(seen[0]["sanctioned"], false);
    assert!(seen[0]["announcedAt"].is_string());

    // What was announced holds, even if the region bears less from now on.
    shop.decide(|settings| settings.held_cash_grace_days = 1)
        .await;
    shop.clock.advance(Duration::days(3));
    let officer = shop.officer().await;
    let seen = over(&shop, &officer).await;
    assert_eq!(seen[0]["sanctionOn"], "2026-10-08");
    assert_eq!(seen[0]["sanctioned"], false);
    shop.clock.advance(Duration::days(4));
    let officer = shop.officer().await;
    assert_eq!(over(&shop, &officer).await[0]["sanctioned"], true);
    let region = catalog::regions::by_id(shop.db.reader(), shop.sample.region_id).await;
    let region = region.unwrap().unwrap();
    let barred = statements::barred(shop.db.reader(), &[id], &region, shop.clock.now()).await;
    assert!(barred.unwrap().contains(&id));

    // Handed over and too much again: that is another warning.
    let paid = DuePaid {
        cooperative_id: id,
        what: Due::CashHeld,
        amount: Money::mad(22_500),
        proof: "reçu 7".to_owned(),
        cash: true,
    };
    let by = super::officer(&shop);
    dues::pay(&shop.db, &*shop.clock, &by, &paid, "k")
        .await
        .unwrap();
    assert_eq!(over(&shop, &officer).await, Vec::<Value>::new());
    Part::new(&shop)
        .collect(&shop, CashHolder::Cooperative(id))
        .await;
    shop.go_round().await;
    assert_eq!(warnings(&shop), 2);
}
