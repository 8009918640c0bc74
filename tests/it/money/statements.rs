//! Statements, and that nothing which comes later changes what they say.

use super::{Part, officer};
use chrono::{DateTime, Duration, Utc};
use kernel::{Clock, CooperativeId, Currency, Locale};
use payments::books::{self, LineBack, Returned, Sale, SoldLine};
use payments::cells::Dialect;
use payments::commission::{AddRule, RuleTerms, Scope, add_rule};
use payments::ledger::CashHolder;
use payments::statements::{self, Span, Statement, StatementRow};
use sea_orm::{ConnectionTrait, Statement as Sql};
use testkit::{TestShop, seller_of};

async fn statement(shop: &TestShop, as_of: DateTime<Utc>) -> Statement {
    let goods = shop.goods("prd-001").await;
    let mut product = goods.product;
    product.cooperative_id = shop.cooperative("coop-001");
    let span = Span {
        from: "2026-10-01T00:00:00Z".parse().unwrap(),
        to: "2026-11-01T00:00:00Z".parse().unwrap(),
        as_of,
    };
    statements::of_seller(shop.db.reader(), &seller_of(&product), Currency::Mad, span)
        .await
        .unwrap()
}

fn amounts(row: &StatementRow) -> [i64; 7] {
    [
        row.goods,
        row.commission,
        row.commission_vat,
        row.delivery,
        row.cash_held,
        row.share,
        row.in_payout,
    ]
}

#[tokio::test]
async fn a_statement_goes_line_by_line_from_sale_to_cash() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    part.collect(&shop, CashHolder::Cooperative(part.cooperative_id))
        .await;
    part.deliver(&shop).await;
    let now = shop.clock.now();
    let found = statement(&shop, now).await;
    let rows: Vec<[i64; 7]> = found.rows.iter().map(amounts).collect();
    assert_eq!(
        rows,
        [
            [0, 0, 0, 0, 22_500, 0, 0],
            [15_000, 750, 150, 0, 0, 14_100, 0],
            [5_000, 250, 50, 0, 0, 4_700, 0],
            [0, 0, 0, 2_500, 0, 0, 0],
            [0, 0, 0, 0, 0, 0, 0],
        ]
    );
    assert_eq!(found.opening.available, 0);
    assert_eq!(
        (found.closing.available, found.closing.cash_held),
        (18_800, 22_500)
    );
    let file = statements::as_csv(&found).unwrap();
    let sale = file.lines().nth(2).unwrap();
    assert!(
        sale.contains("delivered,DT-TEST") && sale.contains("150.00,7.50,1.50"),
        "{sale}"
    );
    assert_eq!(found.rows[4].released, 18_800);
    let released = file.lines().last().unwrap();
    assert!(
        released.contains("released,") && released.contains(",188.00,"),
        "{released}"
    );
    for cell in file.split([',', '\n']) {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }

    shop.clock.advance(Duration::days(2));
    Part::new(&shop).prepay_and_deliver(&shop).await;
    assert_eq!(statement(&shop, now).await, found, "as of two days ago");
    assert_ne!(statement(&shop, shop.clock.now()).await, found);
}

/// A line that earns the cooperative nothing stands in its statement when it is
/// sold and when it comes back.
#[tokio::test]
async fn a_line_that_is_all_commission_is_stated_when_it_comes_back() {
    let shop = TestShop::open().await;
    let part = Part::new(&shop);
    let money = kernel::Money::mad;
    let (region_id, cooperative_id) = (shop.sample.region_id, part.cooperative_id);
    let sale = Sale {
        part_id: part.part_id,
        order_id: part.order_id,
        region_id,
        cooperative_id,
        order_number: "DT-TEST",
        delivery: money(0),
        waived: money(0),
        own_carrier: false,
        lines: vec![SoldLine {
            line_id: part.lines[0],
            goods: money(15_000),
            commission: money(12_500),
            commission_vat: money(2_500),
        }],
    };
    let back = Returned {
        id: uuid::Uuid::new_v4(),
        part_id: part.part_id,
        order_id: part.order_id,
        region_id,
        cooperative_id,
        order_number: "DT-TEST",
        reason: "broken",
        lines: vec![LineBack {
            line_id: part.lines[0],
            goods: money(15_000),
        }],
        delivery: money(0),
        own_carrier: false,
    };
    let tx = shop.db.write().await.unwrap();
    books::delivered(&tx, &*shop.clock, &sale).await.unwrap();
    books::returned(&tx, &*shop.clock, &back).await.unwrap();
    tx.commit().await.unwrap();
    let found = statement(&shop, shop.clock.now()).await;
    let mut rows: Vec<[i64; 7]> = found.rows.iter().map(amounts).collect();
    rows.sort_unstable();
    let back = [-15_000, -12_500, -2_500, 0, 0, 0, 0];
    assert_eq!(rows, [back, back.map(|minor| -minor)]);
    assert_eq!(found.closing.owed(), 0);
}

#[tokio::test]
async fn a_statement_is_written_as_the_spreadsheet_of_its_reader_wants_it() {
    let shop = TestShop::open().await;
    Part::new(&shop).prepay_and_deliver(&shop).await;
    let found = statement(&shop, shop.clock.now()).await;
    let file = |locale| {
        let dialect = Dialect::of(locale);
        statements::as_csv_in(&found, dialect, statements::COLUMNS, |_| "=1+1".to_owned()).unwrap()
    };
    let french = file(Locale::Fr);
    let sale = french.lines().nth(1).unwrap();
    assert!(sale.contains(";'=1+1;DT-TEST;"), "{sale}");
    assert!(sale.contains(";150,00;7,50;1,50;"), "{sale}");
    assert_eq!(file(Locale::Ar), french);
    assert!(file(Locale::En).contains(",150.00,7.50,1.50,"));
}

async fn lines(shop: &TestShop) -> Vec<String> {
    let sql = "SELECT id, commission_minor, commission_vat_minor, commission_rate_bp, \
               commission_rule_version FROM order_line ORDER BY id";
    let rows = shop
        .db
        .reader()
        .query_all_raw(Sql::from_string(shop.db.backend(), sql));
    let text = |row: &sea_orm::QueryResult| {
        let id: sea_orm::prelude::Uuid = row.try_get("", "id").unwrap();
        let minor: i64 = row.try_get("", "commission_minor").unwrap();
        let vat: i64 = row.try_get("", "commission_vat_minor").unwrap();
        let version: Option<i32> = row.try_get("", "commission_rule_version").unwrap();
        format!("{id} {minor} {vat} {version:?}")
    };
    rows.await.unwrap().iter().map(text).collect()
}

/// Pitfall 13: a rate that is edited today changes nothing that was sold.
#[tokio::test]
async fn later_rules_change_no_line_and_no_statement() {
    let shop = TestShop::open().await;
    let goods = shop.goods("prd-001").await;
    crate::api::placed(&shop, &[(&goods, 2)]).await;
    Part::new(&shop).prepay_and_deliver(&shop).await;
    let now = shop.clock.now();
    let (sold, said) = (lines(&shop).await, statement(&shop, now).await);
    assert!(!sold.is_empty() && sold.iter().all(|line| line.ends_with("Some(1)")));
    let by = officer(&shop);
    for (number, rate_bp) in [0, 9_999, 1_234].into_iter().enumerate() {
        let scopes = [None, Some(shop.cooperative("coop-001"))];
        for (at, cooperative_id) in scopes.into_iter().enumerate() {
            let cooperative_id: Option<CooperativeId> = cooperative_id;
            let wish = AddRule {
                scope: Scope {
                    cooperative_id,
                    ..Scope::default()
                },
                // In force long before the sale, had it been there.
                from_day: "2020-01-01".parse().unwrap(),
                terms: Some(RuleTerms {
                    rate_bp,
                    fixed_minor: 77,
                    ..RuleTerms::default()
                }),
            };
            let key = format!("{number}-{at}");
            add_rule(&shop.db, &*shop.clock, &by, wish, &key)
                .await
                .unwrap();
        }
        assert_eq!(lines(&shop).await, sold);
        assert_eq!(statement(&shop, now).await, said);
    }
    for deed in [
        "UPDATE commission_rule SET rate_bp = 1",
        "DELETE FROM commission_rule",
    ] {
        assert!(
            shop.db.writer().execute_unprepared(deed).await.is_err(),
            "{deed}"
        );
    }
}
