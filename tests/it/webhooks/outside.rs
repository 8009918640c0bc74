//! The same against what others wrote: `localstripe` in Stripe's place, and the
//! official library for signatures.

use super::{attempt_at, ordered, pay_path, tracked};
use crate::peers::python;
use catalog::EuroRate;
use chrono::Duration;
use kernel::{Clock, SystemClock};
use serde_json::{Value, json};
use std::process::{Child, Command, Stdio};
use testkit::{TestShop, WEBHOOK_SECRET, stripe_signature};
use tokio::net::{TcpListener, TcpStream};

struct Outside(Child);

impl Drop for Outside {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

async fn localstripe(mut python: Command) -> (Outside, String) {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let child = python
        .args(["-c", "from localstripe.server import start; start()"])
        .args(["--from-scratch", "--port", &port.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let outside = Outside(child);
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    (outside, format!("http://127.0.0.1:{port}/"))
}

async fn ask(shop: &TestShop, url: &str, fields: &[(&str, &str)]) -> Value {
    let request = shop
        .client()
        .post(url)
        .basic_auth("sk_test_12345", Some(""));
    request
        .form(fields)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_payment_and_a_refund_go_through_localstripe() {
    let Some(python) = python() else { return };
    let (_outside, url) = localstripe(python).await;
    let shop = TestShop::open_with(&[
        ("MOUSSEM_STRIPE_API", &url),
        ("MOUSSEM_STRIPE_SECRET_KEY", "sk_test_12345"),
        ("MOUSSEM_STRIPE_PUBLISHABLE_KEY", "pk_test_1"),
        ("MOUSSEM_STRIPE_WEBHOOK_SECRET", WEBHOOK_SECRET),
    ])
    .await;
    // It signs with the machine's time.
    shop.clock.advance(SystemClock.now() - shop.clock.now());
    shop.decide(|settings| {
        let from_day = "2026-01-01".parse().unwrap();
        settings.euro_rates.push(EuroRate {
            from_day,
            rate_e4: 108_500,
        });
    })
    .await;
    let hook = format!("{}/webhooks/stripe", shop.url);
    let config = format!("{url}_config/webhooks/market");
    let told = [("url", hook.as_str()), ("secret", WEBHOOK_SECRET)];
    let request = shop.client().post(config).form(&told);
    assert!(request.send().await.unwrap().status().is_success());

    let dates = shop.goods("prd-002").await;
    let order = ordered(&shop, &dates, "STRIPE_CARD", "Amina").await;
    let path = pay_path(&shop, &order).await;
    assert!(shop.get(&path).await.body.contains("_secret_"));
    let attempt = attempt_at(&shop, &path).await;
    let intent = attempt.provider_reference.clone().unwrap();

    let card = [
        ("type", "card"),
        ("card[number]", "4242424242424242"),
        ("card[exp_month]", "12"),
        ("card[exp_year]", "2030"),
        ("card[cvc]", "123"),
    ];
    let method = ask(&shop, &format!("{url}v1/payment_methods"), &card).await;
    let method = method["id"].as_str().unwrap();
    let intent = format!("{url}v1/payment_intents/{intent}");
    ask(&shop, &intent, &[("payment_method", method)]).await;
    let confirmed = ask(&shop, &format!("{intent}/confirm"), &[]).await;
    assert_eq!(confirmed["status"], "succeeded", "{confirmed}");

    let mut paid = false;
    for _ in 0..100 {
        shop.app.worker.drain().await.unwrap();
        paid = tracked(&shop, &order).await["payments"][0]["state"] == "COLLECTED";
        if paid {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(paid, "its webhook was believed and applied");
    assert_eq!(tracked(&shop, &order).await["parts"][0]["state"], "PLACED");

    let owed = payments::intents::by_id(shop.db.reader(), attempt.intent_id).await;
    let owed = owed.unwrap().unwrap();
    let tx = shop.db.write().await.unwrap();
    orders::paying::give_back(&tx, &*shop.clock, owed.order_id, owed.amount(), "returned")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    shop.work().await;
    let attempt = attempt_at(&shop, &path).await;
    let refunds = payments::attempts::refunds::of_attempt(shop.db.reader(), &attempt).await;
    let refund = &refunds.unwrap()[0];
    assert_eq!(refund.state, payments::RefundState::Done);
    assert_eq!(refund.amount_minor, attempt.amount_minor);
}

#[tokio::test]
async fn the_official_library_signs_and_verifies_as_we_do() {
    let Some(mut python) = python() else { return };
    let body = json!({ "id": "evt_1", "object": "event", "type": "x", "data": { "object": {} }, "who": "أمينة" }).to_string();
    let now = SystemClock.now();
    let ours = stripe_signature(&body, WEBHOOK_SECRET, now.timestamp());
    let script = "import json, stripe, sys
body, ours, secret, time = sys.argv[1:]
stripe.Webhook.construct_event(body, ours, secret)
print(stripe.WebhookSignature._compute_signature(time + '.' + body, secret), end='')";
    let time = now.timestamp().to_string();
    let asked = python
        .args(["-c", script, &body, &ours, WEBHOOK_SECRET, &time])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&asked.stderr);
    assert!(asked.status.success(), "the library refuses ours: {error}");
    let theirs = format!("t={time},v1={}", String::from_utf8(asked.stdout).unwrap());
    assert_eq!(theirs, ours);
    let settings = payments::providers::stripe::StripeSettings {
        api: "http://localhost/".parse().unwrap(),
        secret_key: kernel::Secret::new("sk_test_1"),
        publishable_key: "pk_test_1".to_owned(),
        webhook_secret: kernel::Secret::new(WEBHOOK_SECRET),
    };
    let stripe = payments::providers::stripe::Stripe::new(settings).unwrap();
    let read = stripe.webhook(&theirs, body.as_bytes(), now + Duration::minutes(5));
    assert_eq!(read.unwrap().id, "evt_1");
}
