//! The life of an order: held while it is paid, timed, called off, closed.

use chrono::Duration;
use orders::checkout::{CheckoutError, PlaceOrder, Recipient, place};
use orders::reservation::{self, Confirmed};
use orders::{Order, PartState, PaymentMethod, basket};
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
    let request = PlaceOrder {
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
