//! Invoices and credit notes: what they say, who may see them, and their numbers.

use super::placed;
use kernel::{CooperativeId, Currency, LineId, LocalizedText, Money, PartId};
use payments::invoices::{
    self, Content, Credit, CreditError, Draft, InvoiceKind, Issuer, Line, LineCredit, Party,
    PayMode, Payment,
};
use payments::{Invoice, invoices::credit};
use serde_json::{Value, json};
use std::io::Write as _;
use std::sync::Arc;
use testkit::{Goods, Person, TestShop};
use tokio::task::JoinSet;

const PHONE: &str = "06 12 34 56 78";

/// Takes the first part of an order to the shopper's door.
async fn deliver(shop: &TestShop, who: &Person, goods: &Goods, order: &Value) {
    let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
        part { state } rejection { code } } }";
    for step in [
        json!({ "step": "ACCEPT" }),
        json!({ "step": "PACK" }),
        json!({ "step": "HAND_OVER", "carrier": "Amana" }),
        json!({ "step": "DELIVER" }),
    ] {
        let mut input = step;
        input["cooperativeId"] = json!(goods.product.cooperative_id.to_string());
        input["partId"] = order["parts"][0]["id"].clone();
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
        let answer = shop.ask_as(who, query, json!({ "input": input })).await;
        assert!(
            answer["data"]["advancePart"]["part"].is_object(),
            "{answer}"
        );
    }
    shop.work().await;
}

async fn invoices_of(shop: &TestShop, who: &Person, goods: &Goods) -> Value {
    let query = "query($id: ID!) { seller(cooperativeId: $id) { invoices { totalCount nodes {
        id kind number total { amountMinor } vat { amountMinor } path } } } }";
    let id = goods.product.cooperative_id.to_string();
    let answer = shop.ask_as(who, query, json!({ "id": id })).await;
    answer["data"]["seller"]["invoices"].clone()
}

/// The status, and the text of the PDF if it is one.
pub(crate) async fn paper(shop: &TestShop, path: &str, cookies: &str) -> (u16, String) {
    let request = shop.client().get(format!("{}{path}", shop.url));
    let answer = request.header("cookie", cookies).send().await.unwrap();
    let status = answer.status().as_u16();
    let pdf = answer.bytes().await.unwrap();
    if !pdf.starts_with(b"%PDF") {
        return (status, String::new());
    }
    (status, read(&pdf))
}

/// The words of a PDF with single spaces between them, in the order in which
/// they are read, by poppler's `pdftotext`.
fn read(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut poppler = std::process::Command::new("pdftotext");
    let said = poppler.arg(file.path()).arg("-").output();
    let said = said.expect("pdftotext is missing: install poppler-utils");
    let text = String::from_utf8(said.stdout).unwrap();
    let marks = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}'];
    let text = text.replace(marks, "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the browser keeps after the order was found by number and phone.
async fn shopper_cookie(shop: &TestShop, order: &Value, phone: &str) -> String {
    let number = order["number"].as_str().unwrap();
    let typed = [("number", number), ("phone", phone)];
    let found = shop.post_form("/fr/orders", "", &typed).await;
    let cookie = found.cookie("order");
    cookie.map_or_else(String::new, |id| format!("order={id}"))
}

fn part_of(order: &Value) -> PartId {
    order["parts"][0]["id"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn what_was_delivered_is_invoiced_once_and_says_what_was_agreed() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 2)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    assert_eq!(
        invoices_of(&shop, &president, &dates).await["totalCount"],
        0
    );
    deliver(&shop, &president, &dates, &order).await;

    let listed = invoices_of(&shop, &president, &dates).await;
    assert_eq!(listed["totalCount"], 1);
    let invoice = &listed["nodes"][0];
    assert_eq!(invoice["kind"], "INVOICE");
    assert_eq!(invoice["number"], "F-2026-000001");
    assert_eq!(invoice["total"], order["total"]);

    let again = orders::invoicing::of_delivery(&shop.db, &*shop.clock, part_of(&order)).await;
    assert_eq!(json!(again.unwrap().unwrap().id.to_string()), invoice["id"]);
    assert_eq!(
        invoices_of(&shop, &president, &dates).await["totalCount"],
        1
    );

    let path = format!("{}?lang=fr", invoice["path"].as_str().unwrap());
    let (status, said) = paper(&shop, &path, &president.cookie).await;
    assert_eq!(status, 200);
    let name = dates.product.name.fr.as_deref().unwrap();
    let total = i18n_money(&order["total"]["amountMinor"]);
    for mention in [
        "F-2026-000001",
        "1er octobre 2026",
        "Amina",
        PHONE,
        name,
        &total,
        "art. 91",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

#[tokio::test]
async fn an_arabic_invoice_is_drawn_in_arabic_letters() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    deliver(&shop, &president, &dates, &order).await;
    let listed = invoices_of(&shop, &president, &dates).await;
    let path = format!("{}?lang=ar", listed["nodes"][0]["path"].as_str().unwrap());
    let (status, said) = paper(&shop, &path, &president.cookie).await;
    assert_eq!(status, 200);
    for mention in ["الزبون", "التعريف الموحد للمقاولة", "أكتوبر", "نقدا", PHONE]
    {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

/// `1234,50 DH`, for the amounts of these tests.
fn i18n_money(minor: &Value) -> String {
    let minor = minor.as_i64().unwrap();
    assert!(minor < 100_000, "a thousand dirhams would be grouped");
    format!("{},{:02} DH", minor / 100, minor % 100)
}

#[tokio::test]
async fn an_invoice_is_shown_to_those_whom_it_concerns() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let president = shop.president(dates.product.cooperative_id).await;
    deliver(&shop, &president, &dates, &order).await;
    let listed = invoices_of(&shop, &president, &dates).await;
    let path = listed["nodes"][0]["path"].as_str().unwrap();
    let sheet = format!("/papers/parts/{}/packing-sheet.pdf", part_of(&order));
    let form = format!("/papers/parts/{}/withdrawal-form.pdf", part_of(&order));

    let shopper = shopper_cookie(&shop, &order, PHONE).await;
    let officer = shop.officer().await;
    let elsewhere = shop.sample.cooperatives.values();
    let elsewhere = elsewhere
        .copied()
        .find(|id| *id != dates.product.cooperative_id);
    let stranger = shop.president(elsewhere.unwrap()).await;
    let wrong_phone = shopper_cookie(&shop, &order, "06 00 00 00 00").await;
    assert_eq!(wrong_phone, "");
    let other_order = format!("order={}", kernel::OrderId::new());
    let table = [
        (shopper.as_str(), [200, 404, 200]),
        (president.cookie.as_str(), [200, 200, 404]),
        (officer.cookie.as_str(), [200, 404, 404]),
        (stranger.cookie.as_str(), [404, 404, 404]),
        (other_order.as_str(), [404, 404, 404]),
        ("", [404, 404, 404]),
    ];
    for (cookies, expected) in table {
        let mut got = Vec::new();
        for path in [path, sheet.as_str(), form.as_str()] {
            got.push(paper(&shop, path, cookies).await.0);
        }
        assert_eq!(got, expected, "{cookies}");
    }
    let (_, said) = paper(&shop, &format!("{sheet}?lang=fr"), &president.cookie).await;
    assert!(said.contains(order["number"].as_str().unwrap()), "{said}");
    assert!(said.contains("Près de la mosquée"), "{said}");
    let (_, said) = paper(&shop, &format!("{form}?lang=fr"), &shopper).await;
    assert!(said.contains("Loi 31-08, article 36"), "{said}");

    let query = "query($id: ID!) { regionOffice(regionId: $id) { invoices { totalCount nodes { number } } } }";
    let region = json!({ "id": shop.sample.region_id.to_string() });
    let seen = shop.ask_as(&officer, query, region).await;
    assert_eq!(
        seen["data"]["regionOffice"]["invoices"],
        json!({ "totalCount": 1, "nodes": [{ "number": "F-2026-000001" }] })
    );
}

fn draft(shop: &TestShop, cooperative_id: CooperativeId, subject: String) -> Draft {
    let line = Line {
        line_id: None,
        commission: None,
        name: LocalizedText::everywhere("Miel"),
        size: None,
        quantity: Some(1),
        unit_price_minor: Some(12_000),
        total_minor: 12_000,
        vat_rate_bp: 2_000,
        vat_minor: 2_000,
        ground: LocalizedText::default(),
    };
    Draft {
        issuer: Issuer::Cooperative(cooperative_id),
        subject,
        cooperative_id,
        region_id: shop.sample.region_id,
        order_id: None,
        part_id: None,
        reverses_id: None,
        content: Content {
            kind: InvoiceKind::Invoice,
            number: String::new(),
            issued_on: "2026-10-01".parse().unwrap(),
            seller: Party::default(),
            buyer: Party::default(),
            order_number: None,
            period: None,
            reverses: None,
            currency: Currency::Mad,
            lines: vec![line],
            delivery_minor: 0,
            payment: Payment {
                mode: PayMode::Cash,
                reference: None,
                paid_on: None,
            },
        },
    }
}

/// Issues it in a transaction of its own, which is kept or rolled back.
async fn issue(shop: &TestShop, draft: Draft, kept: bool) -> Invoice {
    let tx = shop.db.write().await.unwrap();
    let invoice = invoices::issue(&tx, &*shop.clock, draft).await.unwrap();
    if kept {
        tx.commit().await.unwrap();
    } else {
        tx.rollback().await.unwrap();
    }
    invoice
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_at_once_and_some_rolled_back_are_numbered_without_a_gap() {
    let shop = Arc::new(TestShop::open().await);
    let (here, there) = (shop.cooperative("coop-001"), shop.cooperative("coop-002"));
    let mut tasks = JoinSet::new();
    for n in 0..50 {
        let shop = Arc::clone(&shop);
        let draft = draft(&shop, here, format!("test:{n}"));
        tasks.spawn(async move { (n % 5 != 0, issue(&shop, draft, n % 5 != 0).await) });
    }
    let issued = tasks.join_all().await;
    let kept = issued.iter().filter(|(kept, _)| *kept);
    let mut places: Vec<i32> = kept.map(|(_, invoice)| invoice.place).collect();
    places.sort_unstable();
    assert_eq!(places, (1..=40).collect::<Vec<_>>());

    let elsewhere = issue(&shop, draft(&shop, there, "test:other".to_owned()), true).await;
    assert_eq!(elsewhere.number, "F-2026-000001", "a series of its own");
    let mut next_year = draft(&shop, here, "test:next".to_owned());
    next_year.content.issued_on = "2027-01-01".parse().unwrap();
    assert_eq!(issue(&shop, next_year, true).await.number, "F-2027-000001");
    let again = issue(&shop, draft(&shop, here, "test:1".to_owned()), true).await;
    let before = issued
        .iter()
        .find(|(_, invoice)| invoice.subject == "test:1");
    assert_eq!(again.id, before.unwrap().1.id, "issued once");
}

#[tokio::test]
async fn what_was_issued_can_be_neither_changed_nor_deleted() {
    use sea_orm::ConnectionTrait;
    let shop = TestShop::open().await;
    let cooperative_id = shop.cooperative("coop-001");
    issue(
        &shop,
        draft(&shop, cooperative_id, "test:1".to_owned()),
        true,
    )
    .await;
    for deed in ["UPDATE invoice SET total_minor = 1", "DELETE FROM invoice"] {
        let refused = shop.db.writer().execute_unprepared(deed).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
}

/// A credit of so much of a line.
fn back(part_id: PartId, line_id: LineId, goods: i64, delivery: i64) -> Credit {
    Credit {
        id: uuid::Uuid::new_v4(),
        part_id,
        day: "2026-10-05".parse().unwrap(),
        lines: vec![LineCredit {
            line_id,
            goods: Money::mad(goods),
        }],
        delivery: Money::mad(delivery),
        reason: "Ne convient pas".to_owned(),
        payment: Payment {
            mode: PayMode::Cash,
            reference: None,
            paid_on: None,
        },
    }
}

async fn credited(shop: &TestShop, wanted: &Credit) -> Result<Option<Invoice>, CreditError> {
    let tx = shop.db.write().await.unwrap();
    let note = credit(&tx, &*shop.clock, wanted.clone()).await?;
    tx.commit().await.unwrap();
    Ok(note)
}

#[tokio::test]
async fn credit_notes_reverse_an_invoice_exactly_and_never_more() {
    let shop = TestShop::open().await;
    let goods = shop.goods("prd-001").await;
    let order = placed(&shop, &[(&goods, 3)]).await;
    let part_id = part_of(&order);
    let lines = orders::orders::lines_of(shop.db.reader(), &[part_id])
        .await
        .unwrap();
    let (line_id, total) = (lines[0].id, lines[0].total_minor);
    let delivery = order["delivery"]["amountMinor"].as_i64().unwrap();
    let early = credited(&shop, &back(part_id, line_id, 1, 0))
        .await
        .unwrap();
    assert_eq!(early, None, "nothing was invoiced yet");

    let president = shop.president(goods.product.cooperative_id).await;
    deliver(&shop, &president, &goods, &order).await;
    let first = back(part_id, line_id, total / 3, 0);
    let note = credited(&shop, &first).await.unwrap().unwrap();
    assert_eq!(note.number, "A-2026-000001");
    assert_eq!(credited(&shop, &first).await.unwrap().unwrap().id, note.id);
    let too_much = credited(&shop, &back(part_id, line_id, total, 0)).await;
    assert!(matches!(too_much, Err(CreditError::MoreThanInvoiced)));
    let rest = back(part_id, line_id, total - total / 3, delivery);
    let last = credited(&shop, &rest).await.unwrap().unwrap();
    assert_eq!(
        last.number, "A-2026-000002",
        "what was refused took no number"
    );

    let listed = invoices_of(&shop, &president, &goods).await;
    let nodes = listed["nodes"].as_array().unwrap();
    let sum = |of: &str| -> i64 {
        nodes
            .iter()
            .map(|one| one[of]["amountMinor"].as_i64().unwrap())
            .sum()
    };
    assert_eq!((nodes.len(), sum("total"), sum("vat")), (3, 0, 0));

    let path = format!("/papers/invoices/{}.pdf?lang=fr", note.id);
    let (_, said) = paper(&shop, &path, &president.cookie).await;
    for mention in ["Avoir", "A-2026-000001", "F-2026-000001", "Ne convient pas"] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}
