//! How parcels go: offered, chosen, frozen, and booked.

use super::Shopper;
use chrono::Duration;
use orders::advance::{Step, advance};
use orders::{PaymentState, orders as finders};
use serde_json::{Value, json};
use testkit::{Goods, TestShop, seller_of};

const QUOTE: &str = "query($basket: ID!, $place: String!, $delivery: [DeliveryChoiceInput!]) {
    quote(basketId: $basket, placeCode: $place, delivery: $delivery) { delivery { amountMinor } total { amountMinor }
    parts { cooperative { id } delivery { amountMinor } total { amountMinor }
      way { choice kind carrier zone cash }
      deliveryOffers { price { amountMinor } way { choice kind carrier cash point { name(locale: FR) { text } } } } } } }";

const TRACK: &str = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
    total { amountMinor } delivery { amountMinor }
    parts { delivery { amountMinor } way { kind carrier zone point { landmark } } collectionCode } } }";

async fn quote(shopper: &Shopper<'_>, shop: &TestShop, place: &str, delivery: Value) -> Value {
    let asked = json!({ "basket": shopper.basket, "place": place, "delivery": delivery });
    let answer = shop.ask(QUOTE, asked).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["quote"].clone()
}

fn offer<'a>(part: &'a Value, kind: &str, carrier: &str) -> &'a Value {
    let offers = part["deliveryOffers"].as_array().unwrap();
    let wanted =
        |offer: &&Value| offer["way"]["kind"] == kind && offer["way"]["carrier"] == carrier;
    offers
        .iter()
        .find(wanted)
        .unwrap_or_else(|| panic!("no {kind} of {carrier}: {part}"))
}

fn minor(money: &Value) -> i64 {
    money["amountMinor"].as_i64().unwrap()
}

const VAN: &str = "La camionnette de la coopérative";
const POINTS: &str = "Points de retrait du marché";

#[tokio::test]
async fn each_parcel_goes_the_way_that_was_chosen_for_it_and_the_order_keeps_it() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let before = quote(&shopper, &shop, "08.201.01.01", Value::Null).await;
    let kinds: Vec<&Value> = before["parts"][0]["deliveryOffers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| &offer["way"]["kind"])
        .collect();
    assert_eq!(kinds, ["DOOR", "DOOR", "DOOR", "POINT", "POINT", "STATION"]);
    assert_eq!(
        minor(&before["delivery"]),
        2_500 + 2_500,
        "the cheapest to the door"
    );

    let point = offer(&before["parts"][0], "POINT", POINTS);
    let fast = offer(&before["parts"][1], "DOOR", "Transporteur privé");
    let chosen = json!([
        { "cooperativeId": before["parts"][0]["cooperative"]["id"], "choice": point["way"]["choice"] },
        { "cooperativeId": before["parts"][1]["cooperative"]["id"], "choice": fast["way"]["choice"] },
    ]);
    let after = quote(&shopper, &shop, "08.201.01.01", chosen.clone()).await;
    assert_eq!(minor(&after["delivery"]), 1_500 + 4_500);
    let mut input = shopper.input("two-ways");
    input["delivery"] = chosen;
    input["agreedTotalMinor"] = after["total"]["amountMinor"].clone();
    let placed = shopper.place(input).await;
    assert_eq!(placed["__typename"], "PlacedOrder", "{placed}");

    let number = json!({ "number": placed["order"]["number"] });
    let order = &shop.ask(TRACK, number).await["data"]["trackOrder"];
    let parts = order["parts"].as_array().unwrap();
    assert_eq!(parts[0]["way"]["kind"], "POINT");
    assert_eq!(minor(&parts[0]["delivery"]), 1_500);
    assert_eq!(parts[0]["collectionCode"].as_str().unwrap().len(), 4);
    assert_eq!(parts[1]["way"]["zone"], "Petites villes");
    assert_eq!(minor(&parts[1]["delivery"]), 4_500);
    assert_eq!(parts[1]["collectionCode"], Value::Null);
    shop.work().await;
}

const AHEAD: &str = "query($slug: String!, $place: String!) { product(slug: $slug) {
    deliveryFrom(place: $place) { price { amountMinor } way { kind carrier } } } }";

async fn ahead(shop: &TestShop, goods: &Goods, place: &str) -> Value {
    let asked = json!({ "slug": goods.product.slug, "place": place });
    let answer = shop.ask(AHEAD, asked).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["product"]["deliveryFrom"].clone()
}

#[tokio::test]
async fn the_delivery_of_one_piece_is_known_before_the_basket() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    for place in ["08.201.01.01", "08.401.01.07", "06.141", "07.351"] {
        let quote = quote(&shopper, &shop, place, Value::Null).await;
        let offers = quote["parts"][0]["deliveryOffers"].as_array().unwrap();
        let cheapest = offers.iter().map(|offer| minor(&offer["price"])).min();
        let found = ahead(&shop, &dates, place).await;
        assert_eq!(Some(minor(&found["price"])), cheapest, "{place}");
    }
    let near = ahead(&shop, &dates, "08.201.01.01").await;
    assert_eq!(minor(&near["price"]), 1_500);
    assert_eq!(near["way"]["kind"], "POINT");
    assert_eq!(ahead(&shop, &dates, "99.999").await, Value::Null);
}

#[tokio::test]
async fn what_a_list_costs_to_send_is_read_at_once() {
    let shop = TestShop::open().await;
    let list = "query($first: Int!) { products(first: $first, sort: PRICE_ASC) { nodes {
        deliveryFrom(place: \"08.201.01.01\") { price { amountMinor } } } } }";
    let mut costs = Vec::new();
    for first in [1, 10, 100] {
        let before = shop.db.statements();
        let answer = shop.ask(list, json!({ "first": first })).await;
        let rows = answer["data"]["products"]["nodes"].as_array().unwrap();
        assert_eq!(rows.len(), first, "{answer}");
        let priced = |row: &&Value| row["deliveryFrom"]["price"]["amountMinor"].is_i64();
        assert_eq!(rows.iter().filter(priced).count(), first);
        costs.push(shop.db.statements() - before);
    }
    assert!(costs.iter().all(|cost| *cost == costs[0]), "{costs:?}");
}

#[tokio::test]
async fn what_is_said_about_a_commune_wins_over_its_province_and_region() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    for (place, price) in [
        ("08.401.01.07", 3_900),
        ("08.401.01.09", 4_500),
        ("06.141", 2_000),
        ("06.181", 3_900),
        ("07.351", 3_500),
    ] {
        let quote = quote(&shopper, &shop, place, Value::Null).await;
        let fast = offer(&quote["parts"][0], "DOOR", "Transporteur privé");
        assert_eq!(minor(&fast["price"]), price, "{place}");
    }
}

#[tokio::test]
async fn a_way_that_is_not_offered_is_refused_and_nothing_is_ordered() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let quote = quote(&shopper, &shop, "08.201.01.01", Value::Null).await;
    let point = &offer(&quote["parts"][0], "POINT", POINTS)["way"]["choice"];
    let id = &quote["parts"][0]["cooperative"]["id"];
    let elsewhere = json!([{ "cooperativeId": id, "choice": point }]);
    let nonsense = json!([{ "cooperativeId": id, "choice": "by camel" }]);
    for (place, delivery) in [("08.587.01.13", &elsewhere), ("08.201.01.01", &nonsense)] {
        let mut input = shopper.input("elsewhere");
        input["placeCode"] = json!(place);
        input["delivery"] = delivery.clone();
        let answer = shopper.place(input).await;
        assert_eq!(answer["code"], "DELIVERY_NOT_OFFERED", "{answer}");
        assert_eq!(answer["field"], "delivery");
    }
    assert_eq!(shopper.count().await, 2, "the basket is kept");
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn where_no_cash_is_taken_an_order_is_paid_in_advance_or_not_at_all() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let quote = quote(&shopper, &shop, "08.363.01.03", Value::Null).await;
    let part = &quote["parts"][0];
    let point = offer(part, "POINT", POINTS);
    assert_eq!(point["way"]["cash"], false);
    let mut input = shopper.input("point");
    input["placeCode"] = json!("08.363.01.03");
    input["delivery"] = json!([
        { "cooperativeId": part["cooperative"]["id"], "choice": point["way"]["choice"] },
    ]);
    let answer = shopper.place(input).await;
    assert_eq!(answer["code"], "PAYMENT_NOT_OFFERED", "{answer}");
}

/// Orders for these goods at the cheapest way to the door and delivers it by hand.
async fn delivered(
    shop: &TestShop,
    goods: &Goods,
    quantity: i32,
    (place, carrier): (&str, &str),
) -> orders::OrderPart {
    let shopper = Shopper::with(shop, &[(goods, quantity)]).await;
    let mut input = shopper.input("delivered");
    input["placeCode"] = json!(place);
    let placed = shopper.place(input).await;
    let id = placed["order"]["parts"][0]["id"].as_str().unwrap();
    let id = id.parse().unwrap();
    let seller = seller_of(&goods.product);
    let hand_over = Step::HandOver {
        carrier: carrier.to_owned(),
        tracking_number: None,
    };
    for step in [Step::Accept, Step::Pack, hand_over, Step::Deliver] {
        let key = uuid::Uuid::new_v4().to_string();
        advance(&shop.db, &*shop.clock, &seller, id, (step, &key))
            .await
            .unwrap();
    }
    let parts = finders::parts_by_ids(shop.db.reader(), &[id])
        .await
        .unwrap();
    parts.into_iter().next().unwrap()
}

/// What a cooperative's pending and available share, the region's delivery and
/// the cash in the cooperative's hands stand at.
async fn books(shop: &TestShop, goods: &Goods) -> [i64; 4] {
    use payments::ledger::{Account, CashHolder};
    let id = goods.product.cooperative_id;
    let accounts = [
        Account::Pending(id),
        Account::Available(id),
        Account::Delivery(shop.sample.region_id),
        Account::Cash(CashHolder::Cooperative(id)),
    ];
    let mad = kernel::Currency::Mad;
    let sums = payments::ledger::balances(shop.db.reader(), &accounts, mad, None)
        .await
        .unwrap();
    accounts.map(|account| {
        let found = sums.iter().find(|(known, _)| *known == account);
        found.map_or(0, |(_, money)| -money.minor)
    })
}

#[tokio::test]
async fn a_cooperative_that_carries_itself_keeps_the_delivery() {
    let shop = TestShop::open().await;
    let cheese = shop.goods("prd-096").await;
    let shopper = Shopper::with(&shop, &[(&cheese, 2)]).await;
    let quote = quote(&shopper, &shop, "08.363.01.03", Value::Null).await;
    let part = &quote["parts"][0];
    let doors = part["deliveryOffers"].as_array().unwrap();
    let doors = doors.iter().filter(|offer| offer["way"]["kind"] == "DOOR");
    assert_eq!(doors.count(), 1, "the region's carriers do not come");
    assert_eq!(minor(&part["delivery"]), 1_000);
    let far = self::quote(&shopper, &shop, "06.141", Value::Null).await;
    assert_eq!(
        far["parts"][0]["way"]["carrier"], "Transporteur privé",
        "out of its zones"
    );

    let part = delivered(&shop, &cheese, 2, ("08.363.01.03", VAN)).await;
    assert_eq!(
        (part.goods_minor, part.delivery_minor, part.waived_minor),
        (7_600, 1_000, 0)
    );
    let kept = 7_600 - part.commission_minor - part.commission_vat_minor + 1_000;
    // Its own van has the cash: the share is free at once, and set off.
    assert_eq!(books(&shop, &cheese).await, [0, kept, 0, -8_600]);
    assert_eq!(part.payout().minor, kept);
    assert_eq!(
        orders::booking::unsettled(shop.db.reader()).await.unwrap(),
        []
    );
}

#[tokio::test]
async fn a_cooperative_that_holds_too_much_cash_for_too_long_takes_no_more() {
    let shop = TestShop::open().await;
    let cheese = shop.goods("prd-096").await;
    shop.decide(|settings| settings.held_cash_ceiling_minor = 8_599)
        .await;
    delivered(&shop, &cheese, 2, ("08.363.01.03", VAN)).await;
    let van = async |shopper: &Shopper<'_>| {
        let quote = quote(shopper, &shop, "08.363.01.03", Value::Null).await;
        offer(&quote["parts"][0], "DOOR", VAN)["way"]["cash"].clone()
    };
    let shopper = Shopper::with(&shop, &[(&cheese, 1)]).await;
    shop.clock.advance(Duration::days(6));
    assert_eq!(van(&shopper).await, true, "the day is announced, not here");
    shop.clock.advance(Duration::days(1));
    assert_eq!(van(&shopper).await, false);
    let mut input = shopper.input("cash");
    input["placeCode"] = json!("08.363.01.03");
    let refused = shopper.place(input.clone()).await;
    assert_eq!(refused["code"], "PAYMENT_NOT_OFFERED", "{refused}");
    // What it may hold after all, it may take.
    shop.decide(|settings| settings.held_cash_ceiling_minor = 8_600)
        .await;
    assert_eq!(van(&shopper).await, true);
    assert_eq!(shopper.place(input).await["__typename"], "PlacedOrder");
}

#[tokio::test]
async fn a_delivery_that_is_free_is_paid_by_the_cooperative_and_changes_nobody_elses() {
    let shop = TestShop::open().await;
    let (scarf, dates) = (shop.goods("prd-141").await, shop.goods("prd-002").await);
    let below = Shopper::with(&shop, &[(&scarf, 3), (&dates, 1)]).await;
    let prices = |quote: &Value| -> Vec<i64> {
        let parts = quote["parts"].as_array().unwrap().iter();
        let mut prices: Vec<i64> = parts.map(|part| minor(&part["delivery"])).collect();
        prices.sort_unstable();
        prices
    };
    let just_below = quote(&below, &shop, "08.201.01.01", Value::Null).await;
    assert_eq!(prices(&just_below), [2_500, 2_500], "285.00 of goods");
    below.add(&scarf, 1).await;
    let above = quote(&below, &shop, "08.201.01.01", Value::Null).await;
    assert_eq!(prices(&above), [0, 2_500], "380.00 of goods");

    let part = delivered(&shop, &scarf, 4, ("08.201.01.01", "Amana")).await;
    assert_eq!(
        (part.goods_minor, part.delivery_minor, part.waived_minor),
        (38_000, 0, 2_500)
    );
    assert_eq!(part.total_minor, 38_000);
    let kept = 38_000 - part.commission_minor - part.commission_vat_minor - 2_500;
    assert_eq!(books(&shop, &scarf).await, [kept, 0, 2_500, 0]);
    assert_eq!(part.payout().minor, kept);
    let state = orders::standing::of(&[part], &[]).state();
    assert_eq!(state, PaymentState::Paid);
    assert_eq!(
        orders::booking::unsettled(shop.db.reader()).await.unwrap(),
        []
    );
}
