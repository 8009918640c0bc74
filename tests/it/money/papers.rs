//! The papers about a cooperative's money: who may read them, and what they say.

use super::{Part, officer};
use identity::{Duty, Grant};
use payments::payouts::{self, ByHand, Outcome};
use testkit::{Answer, Person, TestShop};

const PERIOD: &str = "from=2026-10-01&to=2026-10-31";

async fn statement(shop: &TestShop, part: &Part, who: &Person, file: &str) -> Answer {
    let id = part.cooperative_id;
    let path = format!("/papers/cooperatives/{id}/statement.{file}&{PERIOD}");
    shop.get_with(&path, &who.cookie).await
}

#[tokio::test]
async fn a_statement_is_printed_for_the_cooperative_and_its_region_only() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let id = part.cooperative_id;
    let president = shop.president(id).await;
    let stranger = shop.president(shop.cooperative("coop-002")).await;
    let packer = Grant::Member {
        cooperative_id: id,
        duty: Duty::Stock,
    };
    let packer = shop.person(vec![packer]).await;
    for who in [&president, &shop.officer().await] {
        for lang in ["ar", "fr"] {
            let paper = statement(&shop, &part, who, &format!("pdf?lang={lang}")).await;
            assert_eq!(paper.status, 200, "{}", paper.body);
            assert_eq!(paper.header("content-type"), "application/pdf");
            assert!(paper.body.starts_with("%PDF-"));
        }
    }
    for who in [&stranger, &packer] {
        for file in ["pdf?lang=fr", "csv?lang=fr"] {
            assert_eq!(statement(&shop, &part, who, file).await.status, 404);
        }
    }
    let path = format!("/papers/cooperatives/{id}/statement.pdf?{PERIOD}");
    assert_eq!(shop.get(&path).await.status, 404, "a visitor");
    let endless = format!("/papers/cooperatives/{id}/statement.pdf?from=2020-01-01&to=2026-10-31");
    assert_eq!(shop.get_with(&endless, &president.cookie).await.status, 404);
}

#[tokio::test]
async fn a_statement_is_a_sheet_in_the_readers_language() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let president = shop.president(part.cooperative_id).await;
    let french = statement(&shop, &part, &president, "csv?lang=fr").await;
    assert_eq!(french.header("content-type"), "text/csv; charset=utf-8");
    let mut lines = french.body.trim_start_matches('\u{feff}').lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("Date;Opération;Référence;")
    );
    let sold: Vec<&str> = lines
        .clone()
        .filter(|line| line.contains(";Livré;DT-TEST;"))
        .collect();
    assert_eq!(sold.len(), 3, "two lines and the delivery: {sold:?}");
    assert!(
        sold.iter().any(|line| line.contains(";150,00;7,50;1,50;")),
        "{sold:?}"
    );
    let arabic = statement(&shop, &part, &president, "csv?lang=ar").await;
    assert!(
        arabic.body.contains("التاريخ;العملية;المرجع"),
        "{}",
        arabic.body
    );
}

#[tokio::test]
async fn a_receipt_is_printed_once_the_cooperative_has_the_money() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    let wish = ByHand {
        cooperative_id: part.cooperative_id,
        cash: true,
    };
    let made = payouts::prepare_by_hand(db, clock, &by, wish, "a")
        .await
        .unwrap();
    let Outcome::Prepared(payout) = made else {
        panic!("{made:?}")
    };
    let president = shop.president(part.cooperative_id).await;
    let stranger = shop.president(shop.cooperative("coop-002")).await;
    let path = format!("/papers/payouts/{}.pdf?lang=ar", payout.id);
    assert_eq!(
        shop.get_with(&path, &president.cookie).await.status,
        404,
        "not paid"
    );
    for (who, key) in [(&by, "1"), (&officer(&shop), "2")] {
        payouts::approve(db, clock, who, payout.id, key)
            .await
            .unwrap();
    }
    payouts::mark_paid(db, clock, &by, payout.id, "reçu 12", "p")
        .await
        .unwrap();
    for who in [&president, &shop.officer().await] {
        let paper = shop.get_with(&path, &who.cookie).await;
        assert_eq!(paper.status, 200, "{}", paper.body);
        assert!(paper.body.starts_with("%PDF-"));
    }
    assert_eq!(shop.get_with(&path, &stranger.cookie).await.status, 404);
    assert_eq!(shop.get(&path).await.status, 404);
}
