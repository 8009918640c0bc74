//! A thousand callbacks of an acquirer: some with a wrong hash, another sum or
//! an order that nobody knows, refusals before and after, repeats. Only a paid
//! order that is in the books is answered with the word that takes the money.

use super::cmi::{Fields, call, callback, form, signed, with};
use super::cmi_hash::second_hand;
use super::{STORE_KEY, count, market, ordered, pay_path, tracked};
use serde_json::json;
use testkit::TestShop;

const NAMES: [&str; 8] = [
    "Aïcha | Test\\",
    "أمينة بنت أحمد",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "<b>& \"x\" 'y'",
    "&quot;Amina&quot; &amp; co",
    "\\|\\||",
    "a  b",
    "1 22 333",
];

/// What the acquirer may do to a value on the way, and the hash is still right.
fn escaped(fields: &Fields) -> Fields {
    let mut fields = fields.clone();
    for (_, value) in fields.iter_mut().filter(|(name, _)| name == "BillToName") {
        *value = value
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;")
            .replace('\'', "&#39;");
        value.push('\n');
    }
    fields
}

/// The callbacks about one order with the answer that each must get, in the
/// order in which they come: twenty.
fn story(form: &Fields) -> Vec<(Fields, &'static str)> {
    let good = callback(form, "00");
    let refused = callback(form, "51");
    let unhashed: Fields = good
        .iter()
        .filter(|(name, _)| name != "HASH")
        .cloned()
        .collect();
    vec![
        (with(&good, "amount", "1.00"), "FAILURE"),
        (with(&good, "HASH", "AAAA"), "FAILURE"),
        (unhashed, "FAILURE"),
        (signed(with(&good, "amount", "1.00")), "FAILURE"),
        (signed(with(&good, "amount", "")), "FAILURE"),
        (signed(with(&good, "currency", "978")), "FAILURE"),
        (signed(with(&good, "oid", "DT-0000-0000-1")), "FAILURE"),
        (signed(with(&refused, "amount", "1.00")), "FAILURE"),
        (refused.clone(), "APPROVED"),
        (refused.clone(), "APPROVED"),
        (callback(form, ""), "APPROVED"),
        (with(&good, "BillToName", "Somebody else"), "FAILURE"),
        (escaped(&good), "ACTION=POSTAUTH"),
        (good.clone(), "ACTION=POSTAUTH"),
        (signed(with(&good, "amount", "1.00")), "FAILURE"),
        (refused.clone(), "APPROVED"),
        (escaped(&good), "ACTION=POSTAUTH"),
        (with(&good, "amount", "1.00"), "FAILURE"),
        (refused, "APPROVED"),
        (good, "ACTION=POSTAUTH"),
    ]
}

async fn is_paid(shop: &TestShop, order: &serde_json::Value) -> bool {
    let known = tracked(shop, order).await;
    let (money, goods) = (&known["payments"][0]["state"], &known["parts"][0]["state"]);
    let paid = money == "COLLECTED";
    assert_eq!(goods, if paid { "PLACED" } else { "RESERVED" });
    paid
}

#[tokio::test]
async fn of_a_thousand_callbacks_only_those_of_paid_orders_take_money() {
    let shop = market().await;
    let dates = shop.goods("prd-002").await;
    shop.put_on_shelf(&dates, 50).await;
    let mut said = Vec::new();
    for n in 0..50 {
        let order = ordered(&shop, &dates, "CARD", NAMES[n % NAMES.len()]).await;
        let form = form(&shop.get(&pay_path(&shop, &order).await).await);
        let mut taken = false;
        for (at, (fields, answer)) in story(&form).into_iter().enumerate() {
            assert_eq!(
                call(&shop, &fields).await,
                answer,
                "callback {at} of order {n}"
            );
            taken |= answer == "ACTION=POSTAUTH";
            if at == 11 || at == 12 || at == 19 {
                assert_eq!(
                    is_paid(&shop, &order).await,
                    taken,
                    "in the books before the answer"
                );
            }
            said.push(fields);
        }
    }
    assert_eq!(said.len(), 1_000);
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(count(&shop, posted).await, 50);
    assert_eq!(
        count(&shop, "SELECT COUNT(*) FROM ledger_posting").await,
        50
    );
    assert_eq!(shop.on_hand(&dates).await, 0);
    shop.work().await;

    // A second hand agrees on which hashes were right.
    let decoded = |value: &str| {
        let plain = value.strip_suffix('\n').unwrap_or(value);
        let plain = plain.replace("&lt;", "<").replace("&#39;", "'");
        plain.replace("&quot;", "\"").replace("&amp;", "&")
    };
    let as_json = |fields: &Fields| {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name, decoded(value)))
            .collect();
        json!({ "fields": fields, "key": STORE_KEY })
    };
    let Some(theirs) = second_hand(said.iter().map(as_json)) else {
        return;
    };
    let hashes = said.iter().map(|fields| {
        let found = fields.iter().find(|(name, _)| name == "HASH");
        found.map_or("", |(_, value)| value.as_str())
    });
    let right = hashes
        .zip(&theirs)
        .filter(|(ours, theirs)| ours == *theirs)
        .count();
    // Five of each twenty were wrong or missing.
    assert_eq!((theirs.len(), right), (1_000, 750));
}
