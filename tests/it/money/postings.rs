//! The ledger: what the database itself refuses, and what deeds leave on the accounts.

use super::{Part, stands_at};
use kernel::{EntryId, Money, OrderId, PostingId};
use payments::books::{self, Prepaid, Remitted};
use payments::ledger::{self, Account, CashHolder};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use testkit::TestShop;

const ENTRY: &str = "INSERT INTO ledger_entry (id, posting_id, account, currency, amount_minor) \
                     VALUES ($1, $2, 'shopper:x', 'MAD', $3)";
const POSTING: &str = "INSERT INTO ledger_posting (id, natural_key, kind, region_id, reference, explanation, posted_at) \
                       VALUES ($1, $2, 'prepaid', $3, '', '', $4)";

fn courier() -> CashHolder {
    CashHolder::Courier("Amana".into())
}

/// Writes entries of these amounts and a posting over them, past all code of ours.
async fn write_raw(shop: &TestShop, amounts: &[i64], posting: bool) -> Result<PostingId, DbErr> {
    let id = PostingId::new();
    let tx = shop.db.write().await?;
    for amount in amounts {
        let values = [EntryId::new().0.into(), id.0.into(), (*amount).into()];
        tx.execute_raw(Statement::from_sql_and_values(
            shop.db.backend(),
            ENTRY,
            values,
        ))
        .await?;
    }
    if posting {
        let key = id.to_string();
        let now = kernel::Clock::now(&*shop.clock);
        let values = [
            id.0.into(),
            key.into(),
            shop.sample.region_id.0.into(),
            now.into(),
        ];
        tx.execute_raw(Statement::from_sql_and_values(
            shop.db.backend(),
            POSTING,
            values,
        ))
        .await?;
    }
    tx.commit().await?;
    Ok(id)
}

#[tokio::test]
async fn the_database_takes_balanced_postings_only() {
    let shop = TestShop::open().await;
    write_raw(&shop, &[500, -500], true).await.unwrap();
    assert!(write_raw(&shop, &[500, -499], true).await.is_err());
    assert!(write_raw(&shop, &[], true).await.is_err(), "no entries");
    let orphans = write_raw(&shop, &[500, -500], false).await;
    assert!(orphans.is_err(), "no posting");
    assert_eq!(ledger::faults(shop.db.reader()).await.unwrap(), []);
}

#[tokio::test]
async fn what_is_posted_is_never_changed_deleted_or_added_to() {
    let shop = TestShop::open().await;
    let id = write_raw(&shop, &[500, -500], true).await.unwrap();
    for deed in [
        "UPDATE ledger_entry SET amount_minor = 0 - amount_minor",
        "UPDATE ledger_posting SET explanation = 'other'",
        "DELETE FROM ledger_entry",
        "DELETE FROM ledger_posting",
    ] {
        let done = shop.db.writer().execute_unprepared(deed).await;
        assert!(done.is_err(), "{deed}");
    }
    let values = [EntryId::new().0.into(), id.0.into(), 7_i64.into()];
    let late = Statement::from_sql_and_values(shop.db.backend(), ENTRY, values);
    assert!(shop.db.writer().execute_raw(late).await.is_err());
}

/// Pitfall 10: cash on delivery raises what may be paid out only once it is in.
#[tokio::test]
async fn a_couriers_cash_can_be_paid_out_only_when_it_is_remitted() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let id = part.cooperative_id;
    part.collect(&shop, courier()).await;
    part.deliver(&shop).await;

    assert_eq!(stands_at(&shop, Account::Cash(courier())).await, 22_500);
    assert_eq!(stands_at(&shop, Account::Pending(id)).await, -18_800);
    assert_eq!(stands_at(&shop, Account::Available(id)).await, 0);

    let before = kernel::Clock::now(&*shop.clock);
    shop.clock.advance(chrono::Duration::days(3));
    for _ in 0..2 {
        let remitted = Remitted {
            part_id: part.part_id,
            order_id: part.order_id,
            region_id: shop.sample.region_id,
            holder: courier(),
            amount: Money::mad(22_500),
            fee: Money::mad(700),
            reference: "2026-10 line 4",
        };
        let tx = shop.db.write().await.unwrap();
        books::remitted(&tx, &*shop.clock, &remitted).await.unwrap();
        tx.commit().await.unwrap();
    }

    let region = shop.sample.region_id;
    let expected = [
        (Account::Cash(courier()), 0),
        (Account::Pending(id), 0),
        (Account::Available(id), -18_800),
        (Account::Bank(region), 21_800),
        (Account::CarrierFees(region), 700),
        (Account::Commission(region), -1_000),
        (Account::CommissionTax(region), -200),
        (Account::Delivery(region), -2_500),
        (Account::Shopper(part.order_id), 0),
    ];
    for (account, minor) in expected {
        assert_eq!(stands_at(&shop, account.clone()).await, minor, "{account}");
    }
    let (pending, mad) = (Account::Pending(id), kernel::Currency::Mad);
    let then = ledger::balance(shop.db.reader(), &pending, mad, Some(before)).await;
    assert_eq!(then.unwrap(), Money::mad(-18_800), "as of three days ago");
    assert_eq!(ledger::faults(shop.db.reader()).await.unwrap(), []);
    assert_eq!(ledger::open_shoppers(shop.db.reader()).await.unwrap(), []);
}

#[tokio::test]
async fn a_repeated_deed_is_posted_once() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    for _ in 0..3 {
        part.collect(&shop, courier()).await;
        part.deliver(&shop).await;
    }
    let entries = ledger::of_part(shop.db.reader(), part.part_id)
        .await
        .unwrap();
    assert_eq!(entries.len(), 2 + 2 * 6 + 2);
}

#[tokio::test]
async fn what_was_paid_in_advance_can_be_paid_out_on_delivery() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let paid = Prepaid {
        order_id: part.order_id,
        region_id: shop.sample.region_id,
        provider: "cmi",
        reference: "attempt-1",
        amount: Money::mad(22_500),
    };
    let tx = shop.db.write().await.unwrap();
    books::prepaid(&tx, &*shop.clock, &paid).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        stands_at(&shop, Account::Shopper(part.order_id)).await,
        -22_500
    );

    part.deliver(&shop).await;
    let id = part.cooperative_id;
    assert_eq!(stands_at(&shop, Account::Shopper(part.order_id)).await, 0);
    assert_eq!(stands_at(&shop, Account::Available(id)).await, -18_800);
    assert_eq!(stands_at(&shop, Account::Shopper(OrderId::new())).await, 0);
}
