//! The acquirer's callbacks: believed only with the right hash, taken only
//! once the paid order is in our books.

use super::{STORE_KEY, count, market, ordered, pay_path, tracked};
use kernel::Secret;
use payments::providers::cmi;
use reqwest::header;
use serde_json::json;
use testkit::{Answer, TestShop};

pub(super) type Fields = Vec<(String, String)>;

/// The hidden fields of the form on a page.
pub(super) fn form(page: &Answer) -> Fields {
    let hidden = page.body.split("<input type=\"hidden\" name=\"").skip(1);
    hidden
        .map(|field| {
            let (name, rest) = field.split_once("\" value=\"").unwrap();
            let value = rest.split_once('"').unwrap().0;
            (name.to_owned(), plain(value))
        })
        .collect()
}

fn plain(html: &str) -> String {
    [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
    ]
    .iter()
    .fold(html.to_owned(), |text, (code, sign)| {
        text.replace(code, sign)
    })
}

/// What the acquirer calls back about a form, signed.
pub(super) fn callback(form: &Fields, code: &str) -> Fields {
    let mut fields: Fields = form
        .iter()
        .filter(|(name, _)| name != "hash")
        .cloned()
        .collect();
    for (name, value) in [
        ("ProcReturnCode", code),
        (
            "Response",
            if code == "00" { "Approved" } else { "Declined" },
        ),
        ("TransId", "26274XYZ"),
        ("mdStatus", "1"),
        ("EXTRA.TRXDATE", "20261001 12:00:00"),
        (
            "ErrMsg",
            if code == "00" {
                ""
            } else {
                "Solde | insuffisant"
            },
        ),
    ] {
        fields.push((name.to_owned(), value.to_owned()));
    }
    signed(fields)
}

pub(super) fn signed(mut fields: Fields) -> Fields {
    fields.retain(|(name, _)| name != "HASH");
    let counted = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let hash = cmi::hash(counted, &Secret::new(STORE_KEY));
    fields.push(("HASH".to_owned(), hash));
    fields
}

pub(super) fn with(fields: &Fields, name: &str, value: &str) -> Fields {
    let mut fields = fields.clone();
    for field in fields.iter_mut().filter(|field| field.0 == name) {
        value.clone_into(&mut field.1);
    }
    fields
}

pub(super) async fn call(shop: &TestShop, fields: &Fields) -> String {
    let request = shop.client().post(format!("{}/webhooks/cmi", shop.url));
    let answer = request.form(fields).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

#[tokio::test]
async fn a_card_is_charged_once_the_paid_order_is_in_the_books() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "CARD", "Aïcha | &quot;Test&quot; \\").await;
    let before = tracked(&shop, &order).await;
    assert_eq!(before["payments"][0]["state"], "DUE");
    assert_eq!(before["payments"][0]["dueBy"], "2026-10-01T12:15:00+00:00");
    assert_eq!(before["parts"][0]["state"], "RESERVED");

    let path = pay_path(&shop, &order).await;
    assert_eq!(
        pay_path(&shop, &order).await,
        path,
        "the open try is found again"
    );
    let page = shop.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("form-action 'self' https://testpayment.cmi.co.ma;"),
        "{policy}"
    );
    let form = form(&page);
    let good = callback(&form, "00");

    let forged = with(&good, "amount", "1.00");
    assert_eq!(
        call(&shop, &forged).await,
        "FAILURE",
        "changed after it was signed"
    );
    let cheap = signed(with(&good, "amount", "1.00"));
    assert_eq!(call(&shop, &cheap).await, "FAILURE", "another sum");
    let euros = signed(with(&good, "currency", "978"));
    assert_eq!(call(&shop, &euros).await, "FAILURE", "another currency");
    let nobody = signed(with(&good, "oid", "DT-0000-0000-1"));
    assert_eq!(call(&shop, &nobody).await, "FAILURE", "another order");
    for _ in 0..3 {
        assert_eq!(call(&shop, &callback(&form, "51")).await, "APPROVED");
    }
    assert_eq!(tracked(&shop, &order).await, before, "nothing has changed");

    assert_eq!(call(&shop, &good).await, "ACTION=POSTAUTH");
    assert_eq!(call(&shop, &good).await, "ACTION=POSTAUTH", "asked again");
    assert_eq!(
        call(&shop, &callback(&form, "51")).await,
        "APPROVED",
        "a late refusal"
    );
    let after = tracked(&shop, &order).await;
    assert_eq!(after["payments"][0]["state"], "COLLECTED");
    assert_eq!(after["parts"][0]["state"], "PLACED");
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(count(&shop, posted).await, 1);
    shop.work().await;
}

#[tokio::test]
async fn an_entity_or_a_line_end_that_the_acquirer_adds_does_no_harm() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "CARD", "أمينة | \\ <b> & \"x\"").await;
    let page = shop.get(&pay_path(&shop, &order).await).await;
    let mut fields = callback(&form(&page), "00");
    for (name, value) in &mut fields {
        if name == "BillToName" {
            *value = value
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('<', "&lt;");
            value.push('\n');
        }
    }
    assert_eq!(call(&shop, &fields).await, "ACTION=POSTAUTH");
}

#[tokio::test]
async fn the_goods_being_gone_the_acquirer_takes_nothing() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 1).await;
    let order = ordered(&shop, &dates, "CARD", "Amina").await;
    let page = shop.get(&pay_path(&shop, &order).await).await;
    let good = callback(&form(&page), "00");
    shop.clock.advance(chrono::Duration::minutes(16));
    shop.go_round().await;
    ordered(&shop, &dates, "CASH_ON_DELIVERY", "Brahim").await;

    assert_eq!(call(&shop, &good).await, "APPROVED");
    assert_eq!(call(&shop, &good).await, "APPROVED", "asked again");
    let after = tracked(&shop, &order).await;
    assert_eq!(after["parts"][0]["state"], "EXPIRED");
    assert_eq!(after["payments"][0]["state"], "CANCELLED");
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(count(&shop, posted).await, 0);
    assert_eq!(shop.on_hand(&dates).await, 0);
    shop.work().await;
}

#[tokio::test]
async fn the_browser_that_returns_is_shown_the_books() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    let page = shop.get(&path).await;
    // From the acquirer's own site, with whatever fields.
    let back = shop
        .client()
        .post(format!("{}{path}/back", shop.url))
        .header(header::ORIGIN, "https://testpayment.cmi.co.ma")
        .form(&json!({ "Response": "Approved" }))
        .send()
        .await
        .unwrap();
    assert_eq!(back.status(), 303);
    assert_eq!(back.headers()["location"], path.as_str());
    assert!(
        shop.get(&path).await.body.contains("est3Dgate"),
        "still to be paid"
    );
    assert_eq!(
        call(&shop, &callback(&form(&page), "00")).await,
        "ACTION=POSTAUTH"
    );
    assert!(shop.get(&path).await.body.contains("notice-ok"), "paid");
}

#[tokio::test]
async fn a_body_that_is_too_long_is_not_read() {
    let shop = market().await;
    let request = shop.client().post(format!("{}/webhooks/cmi", shop.url));
    let answer = request.body("a".repeat(65 * 1024)).send().await.unwrap();
    assert_eq!(answer.status(), 413);
}

#[tokio::test(flavor = "multi_thread")]
async fn callbacks_that_come_at_once_are_all_told_to_take_the_money() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    for _ in 0..5 {
        let order = ordered(&shop, &dates, "CARD", "Amina").await;
        let page = shop.get(&pay_path(&shop, &order).await).await;
        let good = callback(&form(&page), "00");
        let calls = (0..8).map(|_| call(&shop, &good));
        for answer in futures::future::join_all(calls).await {
            assert_eq!(answer, "ACTION=POSTAUTH");
        }
    }
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(count(&shop, posted).await, 5);
}

/// The acquirer's own order of checks: hash, order, amount, and only then what it decided.
#[tokio::test]
async fn a_refusal_of_another_sum_is_not_understood() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    let form = form(&shop.get(&path).await);
    let cheap = signed(with(&callback(&form, "51"), "amount", "1.00"));
    assert_eq!(call(&shop, &cheap).await, "FAILURE");
    let page = shop.get(&path).await;
    assert!(page.body.contains("est3Dgate"), "it can still be paid");
}
