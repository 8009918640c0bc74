//! A payout that the bank gives back is known from its statement.

use super::payouts::{paid, prepared};
use super::{Part, officer, stands_at};
use payments::ledger::{self, Account};
use payments::payouts::{self, Payout, PayoutState};
use serde_json::{Value, json};
use testkit::{Person, TestShop};

const QUEUE: &str = "query($region: ID!) { regionOffice(regionId: $region) {
    bankQueue { totalCount nodes { outcome text payout { number state } order { number } } } } }";

/// Sends a statement with these lines of money that came in.
async fn take(shop: &TestShop, who: &Person, name: &str, lines: &[(&str, &str)]) {
    let mut file = "Date;Libellé;Crédit\n".to_owned();
    for (text, amount) in lines {
        file += &format!("20/10/2026;{text};{amount}\n");
    }
    let region = shop.sample.region_id;
    let path =
        format!("/files/bank-statements?regionId={region}&name={name}&columns=day,text,credit");
    let answer = shop.post_file(&path, &who.cookie, file.into_bytes()).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
}

async fn queue(shop: &TestShop, who: &Person) -> Value {
    let region = json!({ "region": shop.sample.region_id.to_string() });
    let answer = shop.ask_as(who, QUEUE, region).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["regionOffice"]["bankQueue"].clone()
}

async fn now(shop: &TestShop, payout: &Payout) -> Payout {
    let found = payouts::by_id(shop.db.writer(), payout.id).await;
    found.unwrap().unwrap()
}

#[tokio::test]
async fn a_payout_in_a_statement_is_given_back_once() {
    let shop = TestShop::open().await;
    let who = shop.officer().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = paid(&shop, &prepared(&shop, &part).await).await;
    let id = part.cooperative_id;
    // As banks write it: without signs, in words of their own.
    let said = format!("REJET VIR {} COMPTE CLOS", payout.number.replace('-', " "));
    take(&shop, &who, "a.csv", &[(&said, "188,00")]).await;
    let after = now(&shop, &payout).await;
    assert_eq!(after.state, PayoutState::Returned);
    assert!(after.reason.unwrap().contains("COMPTE CLOS"));
    let region = shop.sample.region_id;
    assert_eq!(stands_at(&shop, Account::Available(id)).await, -18_800);
    assert_eq!(stands_at(&shop, Account::Bank(region)).await, 0);
    assert_eq!(queue(&shop, &who).await["totalCount"], 0);

    // The same line again, another line of the same, and the officer too late.
    let again = format!("{said} AVIS");
    take(
        &shop,
        &who,
        "b.csv",
        &[(&said, "188,00"), (&again, "188,00")],
    )
    .await;
    assert_eq!(stands_at(&shop, Account::Available(id)).await, -18_800);
    let waiting = queue(&shop, &who).await;
    assert_eq!(waiting["totalCount"], 1);
    assert_eq!(
        waiting["nodes"][0],
        json!({ "outcome": "PAYOUT_NOT_OUT", "text": again,
            "payout": { "number": payout.number, "state": "RETURNED" }, "order": null })
    );
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    let late = payouts::mark_returned(db, clock, &by, payout.id, "compte clos", "r").await;
    assert!(matches!(late, Err(payouts::PayoutError::WrongState { .. })));
    assert_eq!(ledger::faults(shop.db.reader()).await.unwrap(), []);
}

#[tokio::test]
async fn another_sum_or_a_payout_that_is_not_out_waits_for_an_officer() {
    let shop = TestShop::open().await;
    let who = shop.officer().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = prepared(&shop, &part).await;
    let early = format!("REJET {}", payout.number);
    take(&shop, &who, "a.csv", &[(&early, "188,00")]).await;
    paid(&shop, &payout).await;
    let less = format!("REJET {} FRAIS DEDUITS", payout.number);
    take(&shop, &who, "b.csv", &[(&less, "180,00")]).await;
    let waiting = queue(&shop, &who).await;
    let outcomes: Vec<&Value> = waiting["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| &line["outcome"])
        .collect();
    assert_eq!(outcomes, ["PAYOUT_NOT_OUT", "PAYOUT_DIFFERS"]);
    assert_eq!(now(&shop, &payout).await.state, PayoutState::Paid);
    assert_eq!(
        stands_at(&shop, Account::Available(part.cooperative_id)).await,
        0
    );
}
