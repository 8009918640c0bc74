//! Officers and cooperatives say what delivery costs, from a day on.

use super::{Shopper, placed};
use chrono::Duration;
use serde_json::{Value, json};
use testkit::{Person, TestShop};

const QUOTE: &str = "query($basket: ID!, $place: String!) { quote(basketId: $basket, placeCode: $place) {
    parts { delivery { amountMinor } way { kind carrier } deliveryOffers { price { amountMinor } way { kind point { name(locale: FR) { text } } } } } } }";

const OFFICE: &str = "query($id: ID!) { regionOffice(regionId: $id) { delivery {
    methods { id kind carrier grids { version fromDay zones { name places { code } bands { upToGrams priceMinor } } } }
    points { id name(locale: FR) { text } place { code } } free { fromDay fromMinor } } } }";

const GRID: &str = "mutation($input: SetDeliveryGridInput!) { setDeliveryGrid(input: $input) {
    method { grids { version fromDay } } rejection { code field message } } }";

const POINT: &str =
    "mutation($input: SaveCollectionPointInput!) { saveCollectionPoint(input: $input) {
    point { id } rejection { code field } } }";

const OWN: &str = "mutation($input: SetOwnDeliveryInput!) { setOwnDelivery(input: $input) {
    method { id grids { version } } rejection { code field } } }";

const FREE: &str = "mutation($input: SetFreeDeliveryInput!) { setFreeDelivery(input: $input) { noted rejection { code } } }";

const OWN_FREE: &str = "mutation($input: SetOwnFreeDeliveryInput!) { setOwnFreeDelivery(input: $input) { noted rejection { code } } }";

async fn price(shopper: &Shopper<'_>, shop: &TestShop) -> i64 {
    let asked = json!({ "basket": shopper.basket, "place": "08.201.01.01" });
    let answer = shop.ask(QUOTE, asked).await;
    let part = &answer["data"]["quote"]["parts"][0];
    part["delivery"]["amountMinor"].as_i64().unwrap()
}

fn zones(price_minor: i64) -> Value {
    let bands = json!([{ "upToGrams": 30_000, "priceMinor": price_minor }]);
    json!([{ "name": "Tout le Drâa-Tafilalet", "placeCodes": ["08"], "daysLeast": 1, "daysMost": 2, "bands": bands }])
}

async fn office(shop: &TestShop, officer: &Person) -> Value {
    let id = json!({ "id": shop.sample.region_id.to_string() });
    let answer = shop.ask_as(officer, OFFICE, id).await;
    answer["data"]["regionOffice"]["delivery"].clone()
}

async fn set_grid(
    shop: &TestShop,
    by: &Person,
    method: &Value,
    (day, zones, key): (&str, Value, &str),
) -> Value {
    let input = json!({
        "regionId": shop.sample.region_id.to_string(), "methodId": method, "fromDay": day,
        "zones": zones, "idempotencyKey": key,
    });
    shop.ask_as(by, GRID, json!({ "input": input })).await
}

#[tokio::test]
async fn a_price_of_tomorrow_leaves_today_and_every_order_alone() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let dates = shop.goods("prd-002").await;
    let order = placed(&shop, &[(&dates, 1)]).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let method = office(&shop, &officer).await["methods"][0]["id"].clone();

    let tomorrow = ("2026-10-02", zones(1_111), "tomorrow");
    let answer = set_grid(&shop, &officer, &method, tomorrow.clone()).await;
    let set = &answer["data"]["setDeliveryGrid"];
    assert_eq!(set["rejection"], Value::Null, "{answer}");
    assert_eq!(
        set["method"]["grids"][0],
        json!({ "version": 2, "fromDay": "2026-10-02" })
    );
    let again = set_grid(&shop, &officer, &method, tomorrow).await;
    assert_eq!(
        again["data"]["setDeliveryGrid"]["method"]["grids"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(price(&shopper, &shop).await, 2_500, "today is as it was");

    shop.clock.advance(Duration::days(1));
    assert_eq!(price(&shopper, &shop).await, 1_111);
    let query = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") { delivery { amountMinor } parts { way { zone } } } }";
    let kept = shop.ask(query, json!({ "number": order["number"] })).await;
    assert_eq!(kept["data"]["trackOrder"]["delivery"]["amountMinor"], 2_500);
    assert_eq!(
        kept["data"]["trackOrder"]["parts"][0]["way"]["zone"],
        "Drâa-Tafilalet"
    );
    shop.work().await;
}

#[tokio::test]
async fn a_grid_that_makes_no_sense_or_is_not_ones_own_is_refused() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let method = office(&shop, &officer).await["methods"][0]["id"].clone();
    let mut twice = zones(1_000);
    let again = twice[0].clone();
    twice.as_array_mut().unwrap().push(again);
    let mut nowhere = zones(1_000);
    nowhere[0]["placeCodes"] = json!(["08", "99.999"]);
    for (zones, code) in [
        (twice, "BAD_GRID"),
        (nowhere, "UNKNOWN_PLACE"),
        (zones(-1), "BAD_GRID"),
    ] {
        let answer = set_grid(&shop, &officer, &method, ("2026-10-01", zones, code)).await;
        let rejection = &answer["data"]["setDeliveryGrid"]["rejection"];
        assert_eq!(rejection["code"], code, "{answer}");
    }
    let president = shop.president(shop.cooperative("coop-001")).await;
    let answer = set_grid(&shop, &president, &method, ("2026-10-01", zones(1), "x")).await;
    assert_eq!(
        answer["errors"][0]["extensions"]["code"], "FORBIDDEN",
        "{answer}"
    );
    let after = office(&shop, &officer).await;
    assert_eq!(after["methods"][0]["grids"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_new_collection_point_is_offered_at_once_and_another_regions_is_not_touched() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let dates = shop.goods("prd-002").await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let mut input = json!({
        "regionId": shop.sample.region_id.to_string(),
        "name": { "fr": "Maison des jeunes de Goulmima", "ar": "دار الشباب بكلميمة" },
        "placeCode": "08.201.01.09", "landmark": "Près du souk", "hours": { "fr": "9 h à 17 h" },
        "cash": true, "active": true, "idempotencyKey": "point",
    });
    let answer = shop
        .ask_as(&officer, POINT, json!({ "input": input }))
        .await;
    let id = answer["data"]["saveCollectionPoint"]["point"]["id"].clone();
    assert!(id.is_string(), "{answer}");
    let asked = json!({ "basket": shopper.basket, "place": "08.201.01.01" });
    let points = |answer: &Value| {
        let offers = answer["data"]["quote"]["parts"][0]["deliveryOffers"]
            .as_array()
            .unwrap()
            .clone();
        offers
            .iter()
            .filter(|offer| offer["way"]["kind"] == "POINT")
            .count()
    };
    assert_eq!(points(&shop.ask(QUOTE, asked.clone()).await), 3);
    input["pointId"] = id;
    input["active"] = json!(false);
    input["idempotencyKey"] = json!("closed");
    shop.ask_as(&officer, POINT, json!({ "input": input }))
        .await;
    assert_eq!(points(&shop.ask(QUOTE, asked).await), 2, "closed");
    input["landmark"] = json!(" ");
    input["idempotencyKey"] = json!("empty");
    let answer = shop
        .ask_as(&officer, POINT, json!({ "input": input }))
        .await;
    assert_eq!(
        answer["data"]["saveCollectionPoint"]["rejection"]["code"],
        "INCOMPLETE"
    );
}

#[tokio::test]
async fn a_cooperative_delivers_itself_and_gives_it_up_again() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let president = shop.president(dates.product.cooperative_id).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let set = async |zones: Value, key: &str| {
        let input = json!({
            "cooperativeId": dates.product.cooperative_id.to_string(), "name": { "fr": "Notre voiture" },
            "carrier": "Notre voiture", "cash": true, "fromDay": "2026-10-01", "zones": zones,
            "idempotencyKey": key,
        });
        shop.ask_as(&president, OWN, json!({ "input": input }))
            .await
    };
    let answer = set(zones(700), "own").await;
    assert_eq!(
        answer["data"]["setOwnDelivery"]["rejection"],
        Value::Null,
        "{answer}"
    );
    assert_eq!(price(&shopper, &shop).await, 700);
    let answer = set(json!([]), "no more").await;
    let grids = answer["data"]["setOwnDelivery"]["method"]["grids"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(grids, 2, "one method, two versions");
    assert_eq!(
        price(&shopper, &shop).await,
        2_500,
        "the region's carrier comes again"
    );
}

#[tokio::test]
async fn what_a_cooperative_says_about_free_delivery_goes_before_what_the_region_says() {
    let shop = TestShop::open().await;
    let (officer, dates) = (shop.officer().await, shop.goods("prd-002").await);
    let president = shop.president(dates.product.cooperative_id).await;
    let shopper = Shopper::with(&shop, &[(&dates, 1)]).await;
    let region = json!({
        "regionId": shop.sample.region_id.to_string(), "fromDay": "2026-10-01", "fromMinor": 7_000,
        "idempotencyKey": "region",
    });
    let answer = shop
        .ask_as(&officer, FREE, json!({ "input": region }))
        .await;
    assert_eq!(answer["data"]["setFreeDelivery"]["noted"], true, "{answer}");
    assert_eq!(price(&shopper, &shop).await, 0, "70.00 of goods");
    let say = async |from_minor: Option<i64>, as_the_region: bool, key: &str| {
        let input = json!({
            "cooperativeId": dates.product.cooperative_id.to_string(), "fromDay": "2026-10-01",
            "fromMinor": from_minor, "asTheRegion": as_the_region, "idempotencyKey": key,
        });
        let answer = shop
            .ask_as(&president, OWN_FREE, json!({ "input": input }))
            .await;
        assert_eq!(
            answer["data"]["setOwnFreeDelivery"]["noted"], true,
            "{answer}"
        );
    };
    say(Some(7_001), false, "more").await;
    assert_eq!(price(&shopper, &shop).await, 2_500);
    say(None, false, "never").await;
    assert_eq!(price(&shopper, &shop).await, 2_500);
    say(None, true, "as you").await;
    assert_eq!(price(&shopper, &shop).await, 0);
}
