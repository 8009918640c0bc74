//! Payouts: what may be paid, when, by whom, and what becomes of it.

use super::{Part, officer, stands_at};
use crate::messages::mails_to;
use chrono::Duration;
use kernel::{Clock, CooperativeId, LineId, Money};
use payments::books::{self, LineBack, Returned};
use payments::dues::{self, Due, DueError, DuePaid};
use payments::ledger::{self, Account, CashHolder};
use payments::payouts::{
    self, ByHand, NewHold, NextPayout, Obstacle, Outcome, Payout, PayoutError, PayoutState,
    approve, cancel, mark_paid, mark_returned, place_hold, prepare_by_hand, send, sweep,
};
use sea_orm::prelude::Uuid;
use testkit::{TestShop, seller_of};

const SHARE: i64 = 18_800;

async fn prepare(shop: &TestShop, part: &Part, key: &str) -> Outcome {
    let wish = ByHand {
        cooperative_id: part.cooperative_id,
        cash: false,
    };
    prepare_by_hand(&shop.db, &*shop.clock, &officer(shop), wish, key)
        .await
        .unwrap()
}

pub(super) async fn prepared(shop: &TestShop, part: &Part) -> Payout {
    match prepare(shop, part, &Uuid::new_v4().to_string()).await {
        Outcome::Prepared(payout) => *payout,
        other => panic!("{other:?}"),
    }
}

pub(super) async fn paid(shop: &TestShop, payout: &Payout) -> Payout {
    let (db, clock) = (&shop.db, &*shop.clock);
    for key in ["first", "second"] {
        let key = format!("{key}-{}", payout.id);
        approve(db, clock, &officer(shop), payout.id, &key)
            .await
            .unwrap();
    }
    let batch = send(db, clock, &officer(shop), &payout.number)
        .await
        .unwrap();
    assert!(batch.is_some());
    mark_paid(db, clock, &officer(shop), payout.id, "virement 77", "paid")
        .await
        .unwrap()
}

async fn give_back(shop: &TestShop, part: &Part, line: LineId, goods: i64) {
    let back = Returned {
        id: Uuid::new_v4(),
        part_id: part.part_id,
        order_id: part.order_id,
        region_id: shop.sample.region_id,
        cooperative_id: part.cooperative_id,
        order_number: "DT-TEST",
        reason: "broken",
        lines: vec![LineBack {
            line_id: line,
            goods: Money::mad(goods),
        }],
        delivery: Money::mad(0),
        own_carrier: false,
    };
    let tx = shop.db.write().await.unwrap();
    books::returned(&tx, &*shop.clock, &back).await.unwrap();
    tx.commit().await.unwrap();
}

/// Pitfall 5: two payouts asked for at once never pay more than there is.
#[tokio::test]
async fn no_more_than_what_is_available_is_ever_put_aside() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let (one, other) = tokio::join!(prepare(&shop, &part, "a"), prepare(&shop, &part, "b"));
    let made = [one, other]
        .into_iter()
        .filter(|outcome| matches!(outcome, Outcome::Prepared(_)))
        .count();
    assert_eq!(made, 1);
    let id = part.cooperative_id;
    assert_eq!(stands_at(&shop, Account::Available(id)).await, 0);
    assert_eq!(stands_at(&shop, Account::InPayout(id)).await, -SHARE);
    let again = prepare(&shop, &part, "a").await;
    let kept = payouts::of_officer(shop.db.reader(), &officer(&shop), None)
        .await
        .unwrap();
    assert_eq!(kept.len(), 1);
    assert!(matches!(
        again,
        Outcome::Prepared(_) | Outcome::BelowMinimum { .. }
    ));
}

#[tokio::test]
async fn a_payout_needs_two_officers_and_is_paid_once() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = prepared(&shop, &part).await;
    let (db, clock, first) = (&shop.db, &*shop.clock, officer(&shop));
    let early = mark_paid(db, clock, &first, payout.id, "7", "early").await;
    assert!(matches!(
        early,
        Err(PayoutError::WrongState {
            now: PayoutState::Prepared
        })
    ));
    for key in ["1", "1"] {
        let state = approve(db, clock, &first, payout.id, key)
            .await
            .unwrap()
            .state;
        assert_eq!(state, PayoutState::Prepared);
    }
    let alone = approve(db, clock, &first, payout.id, "2").await;
    assert!(matches!(alone, Err(PayoutError::SameOfficer)));
    let second = approve(db, clock, &officer(&shop), payout.id, "3").await;
    assert_eq!(second.unwrap().state, PayoutState::Approved);
    send(db, clock, &first, "file").await.unwrap().unwrap();
    assert_eq!(send(db, clock, &first, "other file").await.unwrap(), None);
    for key in ["p", "p"] {
        let paid = mark_paid(db, clock, &first, payout.id, "7", key)
            .await
            .unwrap();
        assert_eq!(paid.state, PayoutState::Paid);
    }
    let region = shop.sample.region_id;
    assert_eq!(stands_at(&shop, Account::Bank(region)).await, -SHARE);
    assert_eq!(
        stands_at(&shop, Account::InPayout(part.cooperative_id)).await,
        0
    );
    assert_eq!(ledger::faults(shop.db.reader()).await.unwrap(), []);
}

/// Pitfall 6: what the bank gives back is not settled, and can be paid again.
#[tokio::test]
async fn a_payout_that_the_bank_returns_is_not_settled() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = paid(&shop, &prepared(&shop, &part).await).await;
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    for _ in 0..2 {
        let back = mark_returned(db, clock, &by, payout.id, "account closed", "r").await;
        assert_eq!(back.unwrap().state, PayoutState::Returned);
    }
    let id = part.cooperative_id;
    assert_eq!(stands_at(&shop, Account::Available(id)).await, -SHARE);
    assert_eq!(
        stands_at(&shop, Account::Bank(shop.sample.region_id)).await,
        0
    );
    assert_eq!(prepared(&shop, &part).await.amount_minor, SHARE);
}

#[tokio::test]
async fn a_cooperative_is_told_of_a_payout_and_of_its_return() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let president = shop.president(part.cooperative_id).await;
    part.prepay_and_deliver(&shop).await;
    let payout = paid(&shop, &prepared(&shop, &part).await).await;
    shop.work().await;
    let told = mails_to(&shop, &president.email);
    assert_eq!(told.len(), 1, "sent, and no word of what follows: {told:?}");
    let rib = payout.rib.as_deref().unwrap();
    for piece in [
        &payout.number,
        "188,00",
        &rib[20..],
        "est parti à la banque",
    ] {
        assert!(told[0].contains(piece), "{piece} is not in {}", told[0]);
    }
    assert!(!told[0].contains(rib), "the account stays in the house");
    for _ in 0..2 {
        let by = officer(&shop);
        let back = mark_returned(&shop.db, &*shop.clock, &by, payout.id, "compte clos", "r").await;
        let _ = back;
    }
    shop.work().await;
    let told = mails_to(&shop, &president.email);
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|mail| mail.contains("compte clos")));
}

#[tokio::test]
async fn a_payout_that_is_called_off_is_available_again() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = prepared(&shop, &part).await;
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    let off = cancel(db, clock, &by, payout.id, "wrong account", "c").await;
    assert_eq!(off.unwrap().state, PayoutState::Cancelled);
    assert_eq!(
        stands_at(&shop, Account::Available(part.cooperative_id)).await,
        -SHARE
    );
}

/// Pitfalls 7 and 8: the calendar pays without anybody's asking, once a day of
/// it, also when the day was missed; and an officer can pay in between.
#[tokio::test]
async fn the_calendar_prepares_once_what_is_due() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let (db, clock) = (&shop.db, &*shop.clock);
    let (one, other) = tokio::join!(sweep(db, clock), sweep(db, clock));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
    Part::new(&shop).prepay_and_deliver(&shop).await;
    shop.clock.advance(Duration::days(14));
    assert_eq!(sweep(db, clock).await.unwrap(), 0, "the 15th");
    shop.clock.advance(Duration::days(3));
    shop.app.chores.round().await.unwrap();
    let list = payouts::of_officer(db.reader(), &officer(&shop), None)
        .await
        .unwrap();
    let days: Vec<String> = list
        .iter()
        .filter_map(|payout| Some(payout.due_day?.to_string()))
        .collect();
    assert_eq!(
        days,
        ["2026-10-16", "2026-10-01"],
        "made up for on the 18th"
    );
    let next = Part::new(&shop);
    next.prepay_and_deliver(&shop).await;
    assert_eq!(prepared(&shop, &next).await.due_day, None);
}

#[tokio::test]
async fn a_hold_says_why_and_ends() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    let mut hold = NewHold {
        cooperative_id: part.cooperative_id,
        reason: " ".into(),
        until_day: "2026-10-05".parse().unwrap(),
    };
    let silent = place_hold(db, clock, &by, hold.clone(), "h").await;
    assert!(matches!(silent, Err(PayoutError::ReasonNeeded)));
    hold.reason = "complaint of 28 September".into();
    for _ in 0..2 {
        place_hold(db, clock, &by, hold.clone(), "h").await.unwrap();
    }
    assert_eq!(prepare(&shop, &part, "held").await, Outcome::Held);
    shop.clock.advance(Duration::days(5));
    assert_eq!(prepared(&shop, &part).await.amount_minor, SHARE);
}

/// F6: what comes back after a payout is a debt, and the next payout recovers it.
#[tokio::test]
async fn a_return_after_a_payout_is_recovered_in_the_next() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let id = part.cooperative_id;
    part.prepay_and_deliver(&shop).await;
    paid(&shop, &prepared(&shop, &part).await).await;
    give_back(&shop, &part, part.lines[0], 15_000).await;
    assert_eq!(stands_at(&shop, Account::Debt(id)).await, 14_100);
    assert_eq!(stands_at(&shop, Account::Available(id)).await, 0);
    assert_eq!(
        stands_at(&shop, Account::Shopper(part.order_id)).await,
        -15_000
    );
    let region = shop.sample.region_id;
    assert_eq!(stands_at(&shop, Account::Commission(region)).await, -250);
    assert_eq!(stands_at(&shop, Account::CommissionTax(region)).await, -50);
    assert_eq!(
        stands_at(&shop, Account::Delivery(region)).await,
        -2_500,
        "untouched"
    );

    let next = Part::new(&shop);
    next.prepay_and_deliver(&shop).await;
    shop.clock.advance(Duration::days(20));
    let outcome = prepare(&shop, &next, "next").await;
    assert_eq!(
        outcome,
        Outcome::BelowMinimum {
            available: Money::mad(4_700)
        }
    );
    assert_eq!(
        stands_at(&shop, Account::Debt(id)).await,
        0,
        "recovered all the same"
    );
    assert_eq!(ledger::faults(shop.db.reader()).await.unwrap(), []);
}

/// Before any payout a return takes from what is there, and siblings keep theirs.
#[tokio::test]
async fn a_return_before_the_payout_takes_from_the_share() {
    let shop = TestShop::open().await;
    let (part, sibling) = (Part::new(&shop), Part::new(&shop));
    part.prepay_and_deliver(&shop).await;
    sibling.prepay_and_deliver(&shop).await;
    for goods in [1_667, 1_667, 1_666] {
        give_back(&shop, &part, part.lines[1], goods).await;
    }
    let id = part.cooperative_id;
    assert_eq!(
        stands_at(&shop, Account::Available(id)).await,
        -2 * SHARE + 4_700
    );
    assert_eq!(
        stands_at(&shop, Account::Commission(shop.sample.region_id)).await,
        -1_750
    );
    assert_eq!(
        stands_at(&shop, Account::Shopper(sibling.order_id)).await,
        0
    );
    let back = ledger::of_part(shop.db.reader(), sibling.part_id)
        .await
        .unwrap();
    assert!(
        back.iter()
            .all(|(_, posting)| posting.kind != ledger::PostingKind::Returned)
    );
}

/// Pitfalls 11 and 12: a debt is never paid beyond what it is, nor by two at once.
#[tokio::test]
async fn a_debt_is_paid_no_more_than_once() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    paid(&shop, &prepared(&shop, &part).await).await;
    give_back(&shop, &part, part.lines[0], 15_000).await;
    let pay = |amount, key: &'static str| {
        let (shop, by) = (&shop, officer(&shop));
        async move {
            let due = DuePaid {
                cooperative_id: part.cooperative_id,
                what: Due::Debt,
                amount: Money::mad(amount),
                proof: "receipt 12".into(),
                cash: true,
            };
            dues::pay(&shop.db, &*shop.clock, &by, &due, key).await
        }
    };
    let beyond = pay(14_101, "x").await;
    assert!(matches!(beyond, Err(DueError::MoreThanDue { due }) if due == Money::mad(14_100)));
    let (one, other) = tokio::join!(pay(14_100, "a"), pay(14_100, "b"));
    assert_eq!([one, other].iter().filter(|paid| paid.is_ok()).count(), 1);
    assert_eq!(
        stands_at(&shop, Account::Debt(part.cooperative_id)).await,
        0
    );
    assert_eq!(
        stands_at(&shop, Account::CashDesk(shop.sample.region_id)).await,
        14_100
    );
}

/// Cash that the cooperative holds itself is set off against what it is owed.
#[tokio::test]
async fn cash_that_a_cooperative_holds_is_set_off() {
    let shop = TestShop::open().await;
    let own = Part::new(&shop);
    let id = own.cooperative_id;
    let holder = CashHolder::Cooperative(id);
    own.collect(&shop, holder.clone()).await;
    own.deliver(&shop).await;
    let outcome = prepare(&shop, &own, "a").await;
    assert_eq!(
        outcome,
        Outcome::BelowMinimum {
            available: Money::mad(0)
        }
    );
    assert_eq!(stands_at(&shop, Account::Cash(holder.clone())).await, 3_700);
    let other = Part::new(&shop);
    other.prepay_and_deliver(&shop).await;
    assert_eq!(prepared(&shop, &other).await.amount_minor, SHARE - 3_700);
    assert_eq!(stands_at(&shop, Account::Cash(holder)).await, 0);
}

#[tokio::test]
async fn the_bank_is_told_in_csv_and_in_iso_20022() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.prepay_and_deliver(&shop).await;
    let payout = paid(&shop, &prepared(&shop, &part).await).await;
    let region = catalog::regions::by_id(shop.db.reader(), shop.sample.region_id);
    let region = region.await.unwrap().unwrap();
    let batch = payout.batch_id.unwrap();
    let list = payouts::of_batch(shop.db.reader(), &officer(&shop), batch)
        .await
        .unwrap();
    assert_eq!(list, std::slice::from_ref(&payout));
    let csv = payouts::as_csv(&list).unwrap();
    let iban = format!("MA64{}", payout.rib.as_deref().unwrap());
    assert_eq!(csv.lines().count(), 2);
    assert!(csv.contains(&iban) && csv.contains(",188.00,MAD"), "{csv}");
    let xml = payouts::as_pain001(&region, batch, shop.clock.now(), &list)
        .unwrap()
        .unwrap();
    for piece in [
        "<NbOfTxs>1</NbOfTxs><CtrlSum>188.00</CtrlSum>".to_owned(),
        format!("<CdtrAcct><Id><IBAN>{iban}</IBAN>"),
        "<DbtrAcct><Id><IBAN>MA642308".to_owned(),
        "<InstdAmt Ccy=\"MAD\">188.00</InstdAmt>".to_owned(),
        format!("<EndToEndId>{}</EndToEndId>", payout.number),
    ] {
        assert!(xml.contains(&piece), "{piece} is not in {xml}");
    }
}

async fn foretold(shop: &TestShop, id: CooperativeId) -> NextPayout {
    let db = shop.db.reader();
    let region = catalog::regions::by_id(db, shop.sample.region_id).await;
    let cooperative = catalog::cooperatives::by_id(db, id).await;
    let (region, cooperative) = (region.unwrap().unwrap(), cooperative.unwrap().unwrap());
    let mut product = shop.goods("prd-001").await.product;
    product.cooperative_id = id;
    let now = shop.clock.now();
    let next = payouts::next(db, &seller_of(&product), &region, &cooperative, now).await;
    next.unwrap().unwrap()
}

#[tokio::test]
async fn what_is_foretold_is_what_the_calendar_pays() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let id = part.cooperative_id;
    let nothing = foretold(&shop, id).await;
    assert_eq!(nothing.obstacle, Some(Obstacle::BelowMinimum));
    part.collect(&shop, CashHolder::Cooperative(id)).await;
    part.deliver(&shop).await;
    Part::new(&shop).prepay_and_deliver(&shop).await;
    let next = foretold(&shop, id).await;
    assert_eq!(next.day, "2026-10-16".parse().unwrap());
    let amounts = [
        next.available,
        next.cash_taken,
        next.debt_taken,
        next.amount,
    ];
    assert_eq!(
        amounts.map(|money| money.minor),
        [2 * SHARE, 22_500, 0, 2 * SHARE - 22_500]
    );
    assert_eq!(next.obstacle, None);

    let hold = NewHold {
        cooperative_id: id,
        reason: "complaint".into(),
        until_day: next.day,
    };
    let (db, clock, by) = (&shop.db, &*shop.clock, officer(&shop));
    let hold = place_hold(db, clock, &by, hold, "h").await.unwrap();
    assert_eq!(foretold(&shop, id).await.obstacle, Some(Obstacle::Held));
    payouts::lift_hold(db, clock, &by, hold.id, "l")
        .await
        .unwrap();
    shop.clock.advance(Duration::days(15));
    assert_eq!(sweep(db, clock).await.unwrap(), 1);
    let list = payouts::of_officer(db.reader(), &by, None).await.unwrap();
    assert_eq!(list[0].amount(), next.amount);
}
