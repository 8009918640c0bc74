//! What a part goes in: several parcels, one shared, and the list for a carrier.

use super::Shopper;
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const ADVANCE: &str = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
    part { state weighedGrams parcelsToJoin { id } parcels { id carrier trackingNumber weightGrams } } rejection { code field } } }";

const ADD: &str = "mutation($input: AddParcelInput!) { addParcel(input: $input) {
    part { parcels { trackingNumber } delivery { amountMinor } total { amountMinor } } rejection { code field } } }";

const TRACK: &str = "query($number: String!) { trackOrder(number: $number, phone: \"0612345678\") {
    total { amountMinor } parts { delivery { amountMinor } weighedGrams parcels { id trackingNumber weightGrams } } } }";

/// A part of an order with the president of its cooperative.
struct Sender<'a> {
    shop: &'a TestShop,
    president: Person,
    cooperative: String,
    part: Value,
}

impl<'a> Sender<'a> {
    async fn of(shop: &'a TestShop, goods: &Goods, order: &Value) -> Self {
        let id = goods.product.cooperative_id;
        let parts = order["parts"].as_array().unwrap();
        let own = |part: &&Value| part["cooperative"]["id"] == id.to_string().as_str();
        Self {
            shop,
            president: shop.president(id).await,
            cooperative: id.to_string(),
            part: parts.iter().find(own).unwrap()["id"].clone(),
        }
    }

    async fn step(&self, mut input: Value) -> Value {
        input["cooperativeId"] = json!(self.cooperative);
        input["partId"] = self.part.clone();
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
        let answer = self
            .shop
            .ask_as(&self.president, ADVANCE, json!({ "input": input }))
            .await;
        answer["data"]["advancePart"].clone()
    }

    async fn packed(&self) {
        for step in ["ACCEPT", "PACK"] {
            let moved = self.step(json!({ "step": step })).await;
            assert_eq!(moved["rejection"], Value::Null, "{moved}");
        }
    }

    async fn add(&self, tracking: &str, key: &str) -> Value {
        let input = json!({
            "cooperativeId": self.cooperative, "partId": self.part, "carrier": "Amana",
            "trackingNumber": tracking, "weightGrams": 900, "idempotencyKey": key,
        });
        let answer = self
            .shop
            .ask_as(&self.president, ADD, json!({ "input": input }))
            .await;
        answer["data"]["addParcel"].clone()
    }
}

/// Pitfall 3.
#[tokio::test]
async fn a_part_in_two_parcels_pays_its_delivery_once() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let order = super::placed(&shop, &[(&dates, 2)]).await;
    let sender = Sender::of(&shop, &dates, &order).await;
    let early = sender.add("AM0", "early").await;
    assert_eq!(early["rejection"]["code"], "WRONG_STATE");
    sender.packed().await;
    sender
        .step(json!({ "step": "HAND_OVER", "carrier": "Amana", "trackingNumber": "AM1" }))
        .await;
    let added = sender.add("AM2", "second").await;
    assert_eq!(added["rejection"], Value::Null, "{added}");
    let again = sender.add("AM2", "second").await;
    assert_eq!(again["part"], added["part"], "sent twice, added once");
    let other = sender.add("AM3", "second").await;
    assert_eq!(other["rejection"]["code"], "KEY_REUSED");

    let tracked = shop.ask(TRACK, json!({ "number": order["number"] })).await;
    let tracked = &tracked["data"]["trackOrder"];
    assert_eq!(tracked["total"], order["total"]);
    let part = &tracked["parts"][0];
    assert_eq!(part["delivery"]["amountMinor"], 2_500);
    let numbers: Vec<&Value> = part["parcels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parcel| &parcel["trackingNumber"])
        .collect();
    assert_eq!(numbers, ["AM1", "AM2"]);
    shop.work().await;
}

/// Pitfall 17.
#[tokio::test]
async fn what_the_scales_said_is_in_the_order_and_on_the_packing_sheet() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let order = super::placed(&shop, &[(&dates, 1)]).await;
    let sender = Sender::of(&shop, &dates, &order).await;
    sender.step(json!({ "step": "ACCEPT" })).await;
    let nothing = sender
        .step(json!({ "step": "PACK", "weightGrams": 0 }))
        .await;
    assert_eq!(nothing["rejection"]["code"], "BAD_WEIGHT");
    let part = sender.part.as_str().unwrap();
    let path = format!("/papers/parts/{part}/packing-sheet.pdf?lang=fr");
    let packed = sender
        .step(json!({ "step": "PACK", "weightGrams": 12_300 }))
        .await;
    assert_eq!(packed["part"]["weighedGrams"], 12_300, "{packed}");
    let (_, sheet) = super::papers::paper(&shop, &path, &sender.president.cookie).await;
    assert!(sheet.contains("12,3 kg"), "{sheet}");
    assert!(sheet.contains("Messagerie du marché"), "{sheet}");
    sender
        .step(json!({ "step": "HAND_OVER", "carrier": "Amana", "trackingNumber": "AM1" }))
        .await;
    let tracked = shop.ask(TRACK, json!({ "number": order["number"] })).await;
    let part = &tracked["data"]["trackOrder"]["parts"][0];
    assert_eq!(part["parcels"][0]["weightGrams"], 12_300);
    shop.work().await;
}

#[tokio::test]
async fn two_cooperatives_share_a_parcel_to_the_same_collection_point() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let query = "query($basket: ID!) { quote(basketId: $basket, placeCode: \"08.201.01.01\") {
        parts { cooperative { id } deliveryOffers { way { kind choice } } } } }";
    let answer = shop.ask(query, json!({ "basket": shopper.basket })).await;
    let parts = answer["data"]["quote"]["parts"].as_array().unwrap();
    let point = |part: &Value| {
        let offers = part["deliveryOffers"].as_array().unwrap();
        let found = offers.iter().find(|offer| offer["way"]["kind"] == "POINT");
        json!({ "cooperativeId": part["cooperative"]["id"], "choice": found.unwrap()["way"]["choice"] })
    };
    let mut input = shopper.input("shared");
    input["delivery"] = parts.iter().map(point).collect();
    let order = shopper.place(input).await["order"].clone();
    let (first, second) = (
        Sender::of(&shop, &dates, &order).await,
        Sender::of(&shop, &rose, &order).await,
    );
    first.packed().await;
    second.packed().await;
    let handed = first
        .step(json!({ "step": "HAND_OVER", "carrier": "Camionnette", "trackingNumber": "C-7" }))
        .await;
    let parcel = &handed["part"]["parcels"][0]["id"];
    let stranger = second
        .step(json!({ "step": "HAND_OVER", "parcelId": second.part }))
        .await;
    assert_eq!(stranger["rejection"]["code"], "NOT_TOGETHER");
    let joined = second
        .step(json!({ "step": "HAND_OVER", "parcelId": parcel }))
        .await;
    assert_eq!(joined["part"]["state"], "HANDED_OVER", "{joined}");
    assert_eq!(joined["part"]["parcels"][0]["id"], *parcel);
    assert_eq!(joined["part"]["parcels"][0]["trackingNumber"], "C-7");
    let code = super::collecting::code_of(&shop, &order).await;
    let delivered = second
        .step(json!({ "step": "DELIVER", "collectionCode": code }))
        .await;
    assert_eq!(delivered["part"]["state"], "DELIVERED");
    shop.work().await;
}

#[tokio::test]
async fn a_carriers_list_has_what_is_packed_for_it_and_nobody_elses() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let shopper = Shopper::with(&shop, &[(&dates, 1), (&rose, 1)]).await;
    let mut input = shopper.input("list");
    input["name"] = json!("=cmd|calc");
    let order = shopper.place(input).await["order"].clone();
    let sender = Sender::of(&shop, &dates, &order).await;
    sender.packed().await;
    let list = "query($id: ID!, $carrier: String!) { regionOffice(regionId: $id) { delivery { waiting(carrier: $carrier) { count csv } } } }";
    let officer = shop.officer().await;
    let region = shop.sample.region_id.to_string();
    let ask = async |carrier: &str| {
        let asked = json!({ "id": region, "carrier": carrier });
        let answer = shop.ask_as(&officer, list, asked).await;
        answer["data"]["regionOffice"]["delivery"]["waiting"].clone()
    };
    let waiting = ask("Messagerie du marché").await;
    assert_eq!(waiting["count"], 1, "the other is not packed");
    let number = order["number"].as_str().unwrap();
    let weight = dates.product.weight_g;
    let expected = format!(
        "number,name,phone,commune,landmark,cash,weight_g\n{number},'=cmd|calc,212612345678,Arfoud,Près de la mosquée,95.00,{weight}\n"
    );
    assert_eq!(waiting["csv"], expected);
    assert_eq!(ask("Amana").await["count"], 0);
    shop.work().await;
}
