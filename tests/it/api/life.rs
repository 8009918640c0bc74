//! The life of an order: held while it is paid, timed, called off, closed.

use chrono::Duration;
use kernel::BasketId;
use orders::advance::{self, Step};
use orders::checkout::{CheckoutError, PlaceOrder, Recipient, place};
use orders::reservation::{self, Confirmed};
use orders::{Order, PartState, PaymentMethod, basket};
use payments::cash::PhoneKey;
use serde_json::json;
use testkit::{Goods, TestShop};

/// Orders so many of a thing, to be paid in this way.
async fn order(
    shop: &TestShop,
    goods: &Goods,
    quantity: i32,
    method: PaymentMethod,
) -> Result<Order, CheckoutError> {
    let id = basket::add(&shop.db, &*shop.clock, None, goods.variant.id, quantity)
        .await
        .unwrap();
    place_basket(shop, id, method).await
}

async fn place_basket(
    shop: &TestShop,
    id: BasketId,
    method: PaymentMethod,
) -> Result<Order, CheckoutError> {
    let request = PlaceOrder {
        delivery: orders::delivery::Choices::new(),
        key: "one".to_owned(),
        basket_id: id,
        recipient: Recipient {
            name: "Amina".to_owned(),
            phone: "0612345678".parse().unwrap(),
            email: None,
            place_code: "08.201.01.01".to_owned(),
            landmark: "By the mosque".to_owned(),
            note: None,
        },
        shopper: PhoneKey::from_bytes([7; 32]).hash(&"0612345678".parse().unwrap()),
        method,
        locale: kernel::Locale::Fr,
        agreed_total_minor: None,
    };
    place(&shop.db, &*shop.clock, request).await
}

async fn confirm(shop: &TestShop, order: &Order) -> Confirmed {
    let tx = shop.db.write().await.unwrap();
    let confirmed = reservation::confirm(&tx, &*shop.clock, order.id)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    confirmed
}

async fn state(shop: &TestShop, order: &Order) -> PartState {
    let parts = orders::orders::parts_of(shop.db.reader(), &[order.id])
        .await
        .unwrap();
    parts.first().unwrap().state
}

/// A thing of which one is left, and an order that holds it for a transfer.
async fn one_held(shop: &TestShop) -> (Goods, Order) {
    let dates = shop.goods("prd-001").await;
    shop.put_on_shelf(&dates, 1).await;
    let rib = "007780000123456789012345".to_owned();
    shop.decide(|settings| settings.rib = Some(rib)).await;
    let held = order(shop, &dates, 1, PaymentMethod::Transfer)
        .await
        .unwrap();
    assert_eq!(shop.on_hand(&dates).await, 0);
    (dates, held)
}

#[tokio::test]
async fn what_is_not_paid_in_time_goes_back() {
    let shop = TestShop::open().await;
    let (dates, held) = one_held(&shop).await;
    shop.clock
        .advance(Duration::hours(48) - Duration::seconds(1));
    shop.go_round().await;
    assert_eq!(state(&shop, &held).await, PartState::Reserved);
    assert_eq!(shop.on_hand(&dates).await, 0);

    shop.clock.advance(Duration::seconds(1));
    shop.go_round().await;
    shop.go_round().await;
    assert_eq!(state(&shop, &held).await, PartState::Expired);
    assert_eq!(shop.on_hand(&dates).await, 1);
    assert!(shop.mails().is_empty(), "nobody was told of an order");
}

#[tokio::test]
async fn a_card_holds_the_goods_for_a_quarter_of_an_hour() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let held = order(&shop, &dates, 2, PaymentMethod::Card).await.unwrap();
    shop.clock.advance(Duration::minutes(14));
    shop.go_round().await;
    assert_eq!(state(&shop, &held).await, PartState::Reserved);
    shop.clock.advance(Duration::minutes(1));
    shop.go_round().await;
    assert_eq!(state(&shop, &held).await, PartState::Expired);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn a_payment_makes_an_order_of_what_was_held_and_only_once() {
    let shop = TestShop::open().await;
    let (dates, held) = one_held(&shop).await;
    let president = shop.president(dates.product.cooperative_id).await;
    assert_eq!(confirm(&shop, &held).await, Confirmed::Honoured);
    assert_eq!(confirm(&shop, &held).await, Confirmed::Honoured);
    shop.work().await;
    assert_eq!(state(&shop, &held).await, PartState::Placed);
    assert_eq!(shop.on_hand(&dates).await, 0);
    let told = shop.mails();
    assert_eq!(told.len(), 1, "the cooperative is told once");
    assert!(told[0].contains(&president.email));
    shop.clock.advance(Duration::hours(48));
    shop.go_round().await;
    assert_eq!(
        state(&shop, &held).await,
        PartState::Placed,
        "no longer timed"
    );
}

#[tokio::test]
async fn a_late_payment_gets_the_goods_if_they_are_still_there() {
    let shop = TestShop::open().await;
    let (dates, held) = one_held(&shop).await;
    shop.clock.advance(Duration::hours(49));
    shop.go_round().await;
    assert_eq!(confirm(&shop, &held).await, Confirmed::Honoured);
    assert_eq!(state(&shop, &held).await, PartState::Placed);
    assert_eq!(shop.on_hand(&dates).await, 0);
}

#[tokio::test]
async fn a_late_payment_for_what_was_sold_since_is_too_late() {
    let shop = TestShop::open().await;
    let (dates, held) = one_held(&shop).await;
    shop.clock.advance(Duration::hours(49));
    shop.go_round().await;
    order(&shop, &dates, 1, PaymentMethod::CashOnDelivery)
        .await
        .unwrap();
    assert_eq!(confirm(&shop, &held).await, Confirmed::TooLate);
    assert_eq!(state(&shop, &held).await, PartState::Expired);
    assert_eq!(shop.on_hand(&dates).await, 0);
}

#[tokio::test]
async fn of_a_payment_and_the_end_of_the_time_one_comes_first() {
    let shop = TestShop::open().await;
    let (dates, held) = one_held(&shop).await;
    shop.clock.advance(Duration::hours(48));
    let sweeps = async {
        let release = || reservation::release_due(&shop.db, &*shop.clock);
        let (first, second) = tokio::join!(release(), release());
        first.unwrap() + second.unwrap()
    };
    let (released, confirmed) = tokio::join!(sweeps, confirm(&shop, &held));
    // Released before or not, the thing was there for the payment.
    assert!(released <= 1);
    assert_eq!(confirmed, Confirmed::Honoured);
    assert_eq!(state(&shop, &held).await, PartState::Placed);
    assert_eq!(shop.on_hand(&dates).await, 0);
}

/// The steps of a cooperative, to a part's end or as far as they go.
async fn advance(shop: &TestShop, goods: &Goods, order: &Order, steps: &[Step]) {
    let seller = testkit::seller_of(&goods.product);
    let parts = orders::orders::parts_of(shop.db.reader(), &[order.id])
        .await
        .unwrap();
    let own = |part: &&orders::OrderPart| part.cooperative_id == goods.product.cooperative_id;
    let id = parts.iter().find(own).unwrap().id;
    for step in steps {
        let key = uuid::Uuid::new_v4().to_string();
        let taken = (step.clone(), key.as_str());
        advance::advance(&shop.db, &*shop.clock, &seller, id, taken)
            .await
            .unwrap();
    }
}

fn to_the_door() -> [Step; 4] {
    let hand_over = Step::HandOver {
        carrier: "Amana".to_owned(),
        tracking_number: None,
    };
    [Step::Accept, Step::Pack, hand_over, Step::Deliver]
}

async fn cash_order(shop: &TestShop, quantity: i32) -> (Goods, Order) {
    let dates = shop.goods("prd-001").await;
    let order = order(shop, &dates, quantity, PaymentMethod::CashOnDelivery)
        .await
        .unwrap();
    (dates, order)
}

#[tokio::test]
async fn a_silent_cooperative_is_reminded_then_seen_by_the_region_then_loses_the_order() {
    let shop = TestShop::open().await;
    let (dates, order) = cash_order(&shop, 2).await;
    let president = shop.president(dates.product.cooperative_id).await;
    let seen = async || {
        // A new session each time: the clock runs further than one lives.
        let officer = shop.officer().await;
        let query = "query($id: ID!) { regionOffice(regionId: $id) { unanswered { number } } }";
        let id = shop.sample.region_id.to_string();
        let answer = shop.ask_as(&officer, query, json!({ "id": id })).await;
        answer["data"]["regionOffice"]["unanswered"].clone()
    };
    shop.work().await;
    let calls = || {
        let mails = shop.mails();
        mails
            .iter()
            .filter(|mail| mail.contains(&president.email))
            .count()
    };
    assert_eq!((calls(), seen().await), (1, json!([])));
    shop.clock.advance(Duration::hours(24));
    shop.go_round().await;
    shop.go_round().await;
    assert_eq!((calls(), seen().await), (2, json!([])), "reminded once");
    shop.clock.advance(Duration::hours(24));
    shop.go_round().await;
    assert_eq!(seen().await, json!([{ "number": order.number }]));
    assert_eq!(state(&shop, &order).await, PartState::Placed);
    shop.clock.advance(Duration::hours(24));
    shop.go_round().await;
    shop.go_round().await;
    assert_eq!(state(&shop, &order).await, PartState::Cancelled);
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
    assert_eq!((calls(), seen().await), (2, json!([])));
}

#[tokio::test]
async fn an_accepted_order_is_left_in_peace() {
    let shop = TestShop::open().await;
    let (dates, order) = cash_order(&shop, 1).await;
    advance(&shop, &dates, &order, &[Step::Accept]).await;
    shop.clock.advance(Duration::days(30));
    shop.go_round().await;
    assert_eq!(state(&shop, &order).await, PartState::Accepted);
}

#[tokio::test]
async fn a_shopper_calls_off_what_is_not_packed_and_nothing_else() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-001").await, shop.goods("prd-101").await);
    let basket = basket::add(&shop.db, &*shop.clock, None, dates.variant.id, 2).await;
    let basket = basket.unwrap();
    basket::add(&shop.db, &*shop.clock, Some(basket), rose.variant.id, 1)
        .await
        .unwrap();
    let order = place_basket(&shop, basket, PaymentMethod::CashOnDelivery)
        .await
        .unwrap();
    advance(&shop, &rose, &order, &[Step::Accept, Step::Pack]).await;
    let query = "mutation($input: CancelOrderInput!) { cancelOrder(input: $input) {
        order { paymentState parts { state total { amountMinor } } } rejection { code } } }";
    let cancel = async |phone: &str, key: &str| {
        let input = json!({ "number": order.number, "phone": phone, "idempotencyKey": key });
        let answer = shop.ask(query, json!({ "input": input })).await;
        answer["data"]["cancelOrder"].clone()
    };
    assert_eq!(
        cancel("0600000000", "a").await["rejection"]["code"],
        "NOT_FOUND"
    );
    let done = cancel("0612345678", "a").await;
    assert_eq!(
        done,
        cancel("0612345678", "a").await,
        "the same key, the same answer"
    );
    let states: Vec<_> = done["order"]["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| part["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["CANCELLED", "PACKED"]);
    assert_eq!(done["order"]["paymentState"], "DUE");
    let late = cancel("0612345678", "b").await;
    assert_eq!(late["rejection"]["code"], "TOO_LATE");
    assert_eq!(
        shop.on_hand(&dates).await,
        dates.variant.on_hand,
        "given back once"
    );
    assert_eq!(shop.on_hand(&rose).await, rose.variant.on_hand - 1);
    shop.work().await;
}

#[tokio::test]
async fn an_officer_calls_off_with_a_reason_only_in_the_region() {
    let shop = TestShop::open().await;
    let (dates, order) = cash_order(&shop, 1).await;
    let parts = orders::orders::parts_of(shop.db.reader(), &[order.id])
        .await
        .unwrap();
    let (officer, president) = (
        shop.officer().await,
        shop.president(dates.product.cooperative_id).await,
    );
    let query = "mutation($input: CancelPartInput!) { cancelPart(input: $input) {
        part { state } rejection { code } } }";
    let mut input = json!({ "regionId": shop.sample.region_id.to_string(),
        "partId": parts[0].id.to_string(), "reason": " ", "idempotencyKey": "one" });
    let ask = async |who, input: &serde_json::Value| {
        shop.ask_as(who, query, json!({ "input": input })).await
    };
    let silent = ask(&officer, &input).await;
    assert_eq!(
        silent["data"]["cancelPart"]["rejection"]["code"],
        "REASON_NEEDED"
    );
    input["reason"] = json!("Coopérative fermée");
    assert!(ask(&president, &input).await["errors"].is_array());
    for _ in 0..2 {
        let done = ask(&officer, &input).await;
        assert_eq!(
            done["data"]["cancelPart"]["part"]["state"], "CANCELLED",
            "{done}"
        );
    }
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn a_delivered_part_is_closed_when_the_right_to_withdraw_is_over() {
    let shop = TestShop::open().await;
    let (dates, order) = cash_order(&shop, 1).await;
    advance(&shop, &dates, &order, &to_the_door()).await;
    let parts = orders::orders::parts_of(shop.db.reader(), &[order.id])
        .await
        .unwrap();
    // No written confirmation was sent: 30 days from 1 October, a Saturday.
    assert_eq!(parts[0].withdraw_until.unwrap().to_string(), "2026-11-02");
    shop.clock.advance(Duration::days(32));
    shop.go_round().await;
    assert_eq!(state(&shop, &order).await, PartState::Delivered);
    shop.clock.advance(Duration::days(1));
    shop.go_round().await;
    assert_eq!(state(&shop, &order).await, PartState::Closed);
}
