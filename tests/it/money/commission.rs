//! What the region invoices its cooperatives for its commission: to the
//! centime what the ledger booked, once, and for nobody else's eyes.

use super::lives::{Deed, World, wish};
use crate::api::{paper, placed};
use chrono::{Duration, NaiveDate};
use kernel::{Clock, Currency, Money, PartId};
use orders::commission_invoices::sweep;
use payments::Invoice;
use payments::books::{self, LineBack, Returned};
use payments::invoices::{InvoiceKind, PayMode, Period};
use payments::ledger::{self, Account};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use sea_orm::prelude::Uuid;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use testkit::{Goods, TestShop, seller_for};

async fn issued(shop: &TestShop) -> Vec<Invoice> {
    let by = super::officer(shop);
    let all = kernel::PageRequest {
        first: 10_000,
        after: None,
    };
    let page = payments::invoices::commission_of_officer(shop.db.writer(), &by, None, &all);
    let rows = page.await.unwrap().rows.into_iter();
    let mut rows: Vec<Invoice> = rows.map(|(_, row)| row).collect();
    rows.reverse();
    rows
}

/// An order of two, delivered; gives its part.
async fn delivered(shop: &TestShop, goods: &Goods) -> PartId {
    use orders::advance::{Step, advance};
    let order = placed(shop, &[(goods, 2)]).await;
    let id: PartId = order["parts"][0]["id"].as_str().unwrap().parse().unwrap();
    let seller = seller_for(goods.product.cooperative_id);
    let carrier = "Amana".to_owned();
    let hand_over = Step::HandOver {
        carrier,
        tracking_number: None,
    };
    for step in [Step::Accept, Step::Pack, hand_over, Step::Deliver] {
        let key = Uuid::new_v4().to_string();
        advance(&shop.db, &*shop.clock, &seller, id, (step, &key))
            .await
            .unwrap();
    }
    id
}

/// Gives back so many centimes of the first line of a part.
async fn give_back(shop: &TestShop, part_id: PartId, minor: i64) {
    let db = shop.db.writer();
    let part = orders::orders::parts_by_ids(db, &[part_id]).await.unwrap();
    let lines = orders::orders::lines_of(db, &[part_id]).await.unwrap();
    let back = Returned {
        id: Uuid::new_v4(),
        part_id,
        order_id: part[0].order_id,
        region_id: part[0].region_id,
        cooperative_id: part[0].cooperative_id,
        order_number: "DT-BACK",
        reason: "broken",
        lines: vec![LineBack {
            line_id: lines[0].id,
            goods: Money::mad(minor),
        }],
        delivery: Money::mad(0),
        own_carrier: false,
    };
    let tx = shop.db.write().await.unwrap();
    books::returned(&tx, &*shop.clock, &back).await.unwrap();
    tx.commit().await.unwrap();
}

/// What commission and its tax came to in a period, by the ledger.
async fn booked(shop: &TestShop, period: Period) -> (i64, i64) {
    let region = shop.sample.region_id;
    let found = catalog::regions::by_id(shop.db.writer(), region).await;
    let days = found.unwrap().unwrap();
    let from = days.midnight(period.from).unwrap();
    let to = days.midnight(period.to.succ_opt().unwrap()).unwrap();
    let mut sums = [0, 0];
    let accounts = [Account::Commission(region), Account::CommissionTax(region)];
    for (sum, account) in sums.iter_mut().zip(accounts) {
        let entries = ledger::entries(shop.db.writer(), &account, from, to).await;
        let entries = entries.unwrap();
        *sum = -entries
            .iter()
            .map(|(entry, _)| entry.amount_minor)
            .sum::<i64>();
    }
    (sums[0], sums[1])
}

#[tokio::test]
async fn a_period_is_invoiced_once_when_it_is_over_and_equals_the_ledger() {
    let shop = TestShop::open().await;
    let (db, clock) = (&shop.db, &*shop.clock);
    let (dates, other) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    assert_ne!(dates.product.cooperative_id, other.product.cooperative_id);
    let part = delivered(&shop, &dates).await;
    delivered(&shop, &other).await;
    give_back(&shop, part, 1_000).await;
    shop.clock.advance(Duration::days(14));
    assert_eq!(sweep(db, clock).await.unwrap(), 0, "the 15th");
    shop.clock.advance(Duration::days(1));
    let (one, again) = tokio::join!(sweep(db, clock), sweep(db, clock));
    assert_eq!(one.unwrap() + again.unwrap(), 2, "one for each cooperative");
    shop.app.chores.round().await.unwrap();
    let all = issued(&shop).await;
    assert_eq!(all.len(), 2);
    let numbers: Vec<&str> = all.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["C-2026-000001", "C-2026-000002"]);

    let invoice = all
        .iter()
        .find(|one| one.cooperative_id == dates.product.cooperative_id);
    let content = invoice.unwrap().content().unwrap();
    let period = content.period.unwrap();
    let days = (period.from.to_string(), period.to.to_string());
    assert_eq!(days, ("2026-10-01".to_owned(), "2026-10-15".to_owned()));
    assert_eq!(content.payment.mode, PayMode::SetOff);
    assert_eq!(content.lines.len(), 1);
    let sold = orders::orders::lines_of(db.writer(), &[part])
        .await
        .unwrap();
    let terms = content.lines[0].commission.clone().unwrap();
    assert_eq!(terms.base_minor, sold[0].total_minor - 1_000);
    assert_eq!(terms.rate_bp, sold[0].commission_rate_bp);
    assert!(content.seller.ice.is_some() && content.buyer.ice.is_some());
    let mut sums = (0, 0);
    for one in &all {
        let said = one.content().unwrap().sums();
        sums = (sums.0 + said.net_minor, sums.1 + said.vat_minor);
    }
    assert!(sums.0 > 0);
    assert_eq!(sums, booked(&shop, period).await);
}

#[tokio::test]
async fn what_comes_back_later_is_credited_in_its_own_period() {
    let shop = TestShop::open().await;
    let (db, clock) = (&shop.db, &*shop.clock);
    let dates = shop.goods("prd-001").await;
    let part = delivered(&shop, &dates).await;
    shop.clock.advance(Duration::days(16));
    assert_eq!(sweep(db, clock).await.unwrap(), 1);
    for minor in [1_000, 333] {
        give_back(&shop, part, minor).await;
    }
    assert_eq!(sweep(db, clock).await.unwrap(), 0);
    shop.clock.advance(Duration::days(40));
    assert_eq!(
        sweep(db, clock).await.unwrap(),
        1,
        "missed periods are made up for"
    );
    let all = issued(&shop).await;
    let note = &all[1];
    assert_eq!(note.kind, InvoiceKind::CommissionCreditNote);
    assert_eq!(note.number, "CA-2026-000001");
    assert_eq!(note.reverses_id, Some(all[0].id));
    let content = note.content().unwrap();
    assert_eq!(content.reverses.clone().unwrap().number, all[0].number);
    assert_eq!(
        content.lines[0].commission.as_ref().unwrap().base_minor,
        -1_333
    );
    let sums = content.sums();
    assert!(sums.net_minor < 0);
    let period = content.period.unwrap();
    assert_eq!(period.from.to_string(), "2026-10-16");
    assert_eq!(
        (sums.net_minor, sums.vat_minor),
        booked(&shop, period).await
    );
    // What was issued is not changed by what came back.
    let first = all[0].content().unwrap();
    let sums = first.sums();
    let period = first.period.unwrap();
    assert_eq!(
        (sums.net_minor, sums.vat_minor),
        booked(&shop, period).await
    );
}

#[tokio::test]
async fn a_commission_invoice_is_shown_to_its_cooperative_and_its_region_only() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let id = dates.product.cooperative_id;
    delivered(&shop, &dates).await;
    shop.clock.advance(Duration::days(16));
    sweep(&shop.db, &*shop.clock).await.unwrap();
    let president = shop.president(id).await;
    let officer = shop.officer().await;
    let elsewhere = shop.sample.cooperatives.values().find(|one| **one != id);
    let stranger = shop.president(*elsewhere.unwrap()).await;
    let duty = identity::Duty::Stock;
    let grant = identity::Grant::Member {
        cooperative_id: id,
        duty,
    };
    let packer = shop.person(vec![grant]).await;

    let own = "query($id: ID!) { seller(cooperativeId: $id) { money {
        commissionInvoices { totalCount nodes { kind number path total { amountMinor } } }
        statement(from: \"2026-10-01\", to: \"2026-10-31\") { pdfPath csvPath invoices { number } } } } }";
    let about = json!({ "id": id.to_string() });
    let seen = shop.ask_as(&president, own, about.clone()).await;
    let money = &seen["data"]["seller"]["money"];
    let list = &money["commissionInvoices"];
    assert_eq!(list["totalCount"], 1, "{seen}");
    assert_eq!(list["nodes"][0]["kind"], "COMMISSION_INVOICE");
    assert_eq!(money["statement"]["invoices"][0]["number"], "C-2026-000001");
    assert_eq!(
        shop.ask_as(&packer, own, about.clone()).await["data"]["seller"]["money"],
        Value::Null
    );
    let refused = shop.ask_as(&stranger, own, about.clone()).await;
    assert_eq!(refused["errors"][0]["extensions"]["code"], "NOT_FOUND");

    let office = "query($region: ID!, $id: ID) { regionOffice(regionId: $region) { treasury {
        commissionInvoices(cooperativeId: $id) { totalCount nodes { number } } } } }";
    let region = shop.sample.region_id.to_string();
    for (of, count) in [(Some(id), 1), (Some(*elsewhere.unwrap()), 0), (None, 1)] {
        let of = of.map(|id| id.to_string());
        let seen = shop
            .ask_as(&officer, office, json!({ "region": region, "id": of }))
            .await;
        let list = &seen["data"]["regionOffice"]["treasury"]["commissionInvoices"];
        assert_eq!(list["totalCount"], count, "{seen}");
    }
    let path = format!("{}?lang=fr", list["nodes"][0]["path"].as_str().unwrap());
    for (cookie, expected) in [
        (&president.cookie, 200),
        (&officer.cookie, 200),
        (&stranger.cookie, 404),
        (&packer.cookie, 404),
        (&String::new(), 404),
    ] {
        assert_eq!(paper(&shop, &path, cookie).await.0, expected);
    }
    let (_, said) = paper(&shop, &path, &president.cookie).await;
    for mention in ["Facture de commission", "Retenue sur les versements", "ICE"] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
    let listed = money["statement"]["pdfPath"].as_str().unwrap();
    let (_, said) = paper(&shop, &format!("{listed}&lang=fr"), &president.cookie).await;
    assert!(said.contains("C-2026-000001"), "{said}");
    let sheet = money["statement"]["csvPath"].as_str().unwrap();
    let sheet = format!("{sheet}&lang=fr");
    let sheet = shop.get_with(&sheet, &president.cookie).await;
    assert!(sheet.body.contains("Date;Opération;Référence;"));
}

/// Few in CI; more with `MOUSSEM_TEST_SIZE=full`.
fn cases() -> u32 {
    if crate::full_size() { 1_000 } else { 25 }
}

#[test]
fn whatever_orders_live_through_every_period_is_invoiced_to_the_centime() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(World::open());
    let config = Config {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 0,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let lives = (wish(), prop::collection::vec(any::<Deed>(), 1..25));
    let outcome = runner.run(&lives, |(wish, deeds)| {
        runtime.block_on(async {
            let (db, clock) = (&world.shop.db, &*world.shop.clock);
            let mut life = world.begin(&wish).await;
            for deed in &deeds {
                world.attempt(&mut life, deed).await;
                sweep(db, clock).await.unwrap();
            }
            world.settle(&life).await;
            sweep(db, clock).await.unwrap();
        });
        Ok::<(), TestCaseError>(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    runtime.block_on(async {
        world.shop.clock.advance(Duration::days(40));
        sweep(&world.shop.db, &*world.shop.clock).await.unwrap();
        every_period_equals_the_ledger(&world.shop).await;
    });
}

async fn every_period_equals_the_ledger(shop: &TestShop) {
    let mut periods: BTreeMap<NaiveDate, (Period, i64, i64)> = BTreeMap::new();
    let all = issued(shop).await;
    let mut whole = (0, 0);
    for one in &all {
        let content = one.content().unwrap();
        let (period, sums) = (content.period.unwrap(), content.sums());
        let at = periods.entry(period.from).or_insert((period, 0, 0));
        at.1 += sums.net_minor;
        at.2 += sums.vat_minor;
        whole = (whole.0 + sums.net_minor, whole.1 + sums.vat_minor);
    }
    assert!(periods.len() > 3, "{}", periods.len());
    for (period, net, vat) in periods.into_values() {
        assert_eq!((net, vat), booked(shop, period).await, "{period:?}");
    }
    // Nothing was earned in a period of which nothing was invoiced.
    let region = shop.sample.region_id;
    for (account, sum) in [
        (Account::Commission(region), whole.0),
        (Account::CommissionTax(region), whole.1),
    ] {
        let now = shop.clock.now();
        let stands = ledger::balance(shop.db.writer(), &account, Currency::Mad, Some(now)).await;
        assert_eq!(-stands.unwrap().minor, sum);
    }
}
