//! Each message to the right reader, by the right way, in the right language.

use crate::api::{Shopper, sent};
use crate::webhooks::{attempt_at, market, ordered, pay_path};
use serde_json::{Value, json};
use testkit::TestShop;

/// The mails to an address, as they are read.
pub(crate) fn mails_to(shop: &TestShop, address: &str) -> Vec<String> {
    let to = |line: &str| line.starts_with("To: ") && line.contains(address);
    let mails = shop.mails().into_iter();
    mails
        .filter(|mail| mail.lines().any(to))
        .map(|mail| readable(&mail))
        .collect()
}

/// Quoted-printable undone.
fn readable(mail: &str) -> String {
    let joined = mail.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let code = || u8::from_str_radix(std::str::from_utf8(more.get(..2)?).ok()?, 16).ok();
        if let Some(byte) = code().filter(|_| *first == b'=') {
            bytes.push(byte);
            rest = &more[2..];
        } else {
            bytes.push(*first);
            rest = more;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn who_left_no_mail_address_is_told_every_step_by_sms() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let mut input = shopper.input("key");
    input["locale"] = json!("AR");
    let order = shopper.place(input).await["order"].clone();
    shop.work().await;
    let deliver = json!({ "step": "DELIVER" });
    let part = &order["parts"][0];
    sent(&shop, &president, &dates, part, ("AM1", Some(deliver))).await;
    shop.work().await;

    let texts = shop.texts();
    let words = ["سُجّل الطلب", "قيد الإعداد", "في الطريق", "سُلّم الطلب"];
    assert_eq!(texts.len(), words.len(), "{texts:?}");
    let number = order["number"].as_str().unwrap();
    for (text, word) in texts.iter().zip(words) {
        let said = text["text"].as_str().unwrap();
        assert_eq!(text["to"], "+212612345678");
        assert!(said.contains(word) && said.contains(number), "{said}");
        assert!(said.ends_with(&format!("{}/ar/orders?number={number}", shop.url)));
        assert!(text["segments"].as_u64().unwrap() <= 2, "{said}");
    }
    assert_eq!(shop.mails().len(), 1, "to the cooperative only");
    let sql = "SELECT COUNT(*) FROM orders WHERE confirmation_sent_at IS NOT NULL";
    let confirmed = crate::webhooks::count(&shop, sql).await;
    assert_eq!(confirmed, 0, "an SMS is no written confirmation");
    let page = shop.get(&format!("/ar/orders?number={number}")).await;
    assert!(page.body.contains(number), "the link brings the number");
}

#[tokio::test]
async fn who_pays_by_transfer_is_told_how_and_until_when_once() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "TRANSFER", "Amina").await;
    let path = pay_path(&shop, &order).await;
    assert_eq!(pay_path(&shop, &order).await, path);
    shop.work().await;
    let mails = mails_to(&shop, "amina@test.example");
    assert_eq!(mails.len(), 1, "{mails:?}");
    let reference = attempt_at(&shop, &path).await.reference;
    let spaced = format!(
        "{} {} {}",
        &reference[..4],
        &reference[4..8],
        &reference[8..]
    );
    for piece in [
        spaced.as_str(),
        "007780000123456789012345",
        "3 octobre 2026",
        &path,
    ] {
        assert!(mails[0].contains(piece), "{piece} is not in {}", mails[0]);
    }
    let officer = shop.officer().await;
    let query = "mutation($input: RecordTransferInput!) { recordTransfer(input: $input) {
        rejection { code } } }";
    let input = json!({ "regionId": shop.sample.region_id.to_string(), "idempotencyKey": "k",
        "reference": reference, "amountMinor": order["total"]["amountMinor"], "proof": "7" });
    shop.ask_as(&officer, query, json!({ "input": input }))
        .await;
    shop.work().await;
    let mails = mails_to(&shop, "amina@test.example");
    let paid = mails
        .iter()
        .find(|mail| mail.contains("Votre paiement est reçu"));
    assert!(!paid.unwrap().contains("espèces"), "{mails:?}");
    assert_eq!(mails.len(), 2);
}

#[tokio::test]
async fn what_was_paid_before_its_message_left_is_not_asked_for() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "TRANSFER", "Amina").await;
    pay_path(&shop, &order).await;
    shop.clock.advance(chrono::Duration::hours(49));
    shop.go_round().await;
    assert!(mails_to(&shop, "amina@test.example").is_empty());
}

#[tokio::test]
async fn a_silent_cooperative_and_a_region_that_calls_off_are_told_apart() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let first = ordered(&shop, &dates, "CASH_ON_DELIVERY", "Amina").await;
    let second = ordered(&shop, &dates, "CASH_ON_DELIVERY", "Amina").await;
    let officer = shop.officer().await;
    let query = "mutation($input: CancelPartInput!) { cancelPart(input: $input) {
        rejection { code } } }";
    let input = json!({ "regionId": shop.sample.region_id.to_string(), "idempotencyKey": "k",
        "partId": second["parts"][0]["id"], "reason": "route coupée" });
    let called_off = shop
        .ask_as(&officer, query, json!({ "input": input }))
        .await;
    assert_eq!(
        called_off["data"]["cancelPart"]["rejection"],
        Value::Null,
        "{called_off}"
    );
    for hours in [24, 24, 24] {
        shop.clock.advance(chrono::Duration::hours(hours));
        shop.go_round().await;
    }
    let mails = mails_to(&shop, "amina@test.example");
    let about = |order: &Value, words: &str| {
        let number = order["number"].as_str().unwrap();
        let fits = |mail: &&String| mail.contains(number) && mail.contains(words);
        mails.iter().filter(fits).count()
    };
    assert_eq!(about(&first, "n’a pas répondu à temps"), 1);
    assert_eq!(about(&second, "La place de marché a annulé"), 1);
    assert_eq!(about(&second, "route coupée"), 1);
    assert_eq!(mails.len(), 4, "two confirmations besides");
}
