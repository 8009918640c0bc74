//! What the tests of orders do again and again.

use serde_json::{Value, json};
use testkit::{Goods, TestShop};

pub(crate) const PLACE: &str = "mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
    __typename
    ... on PlacedOrder { order { id number total { amountMinor } goods { amountMinor } delivery { amountMinor }
        parts { id cooperative { id slug } goods { amountMinor } delivery { amountMinor } total { amountMinor } lines { quantity total { amountMinor } } } } }
    ... on PlaceOrderRejected { code field message variantIds amount { amountMinor } }
} }";

/// A shopper with a basket.
pub(crate) struct Shopper<'a> {
    shop: &'a TestShop,
    pub(crate) basket: Value,
}

impl<'a> Shopper<'a> {
    /// Puts so many of each thing into a new basket.
    pub(crate) async fn with(shop: &'a TestShop, wanted: &[(&Goods, i32)]) -> Self {
        let mut shopper = Self {
            shop,
            basket: Value::Null,
        };
        for (goods, quantity) in wanted {
            let answer = shopper.add(goods, *quantity).await;
            shopper.basket = answer["basket"]["id"].clone();
            assert!(shopper.basket.is_string(), "{answer}");
        }
        shopper
    }

    /// Puts more into the basket; gives the payload.
    pub(crate) async fn add(&self, goods: &Goods, quantity: i32) -> Value {
        let query = "mutation($input: AddToBasketInput!) { addToBasket(input: $input) {
            basket { id count goods { amountMinor } } rejection { code field } } }";
        let input = json!({
            "basketId": self.basket, "variantId": goods.variant.id.to_string(), "quantity": quantity,
        });
        let answer = self.shop.ask(query, json!({ "input": input })).await;
        answer["data"]["addToBasket"].clone()
    }

    /// The input of `placeOrder` for this basket, to a commune of Errachidia.
    pub(crate) fn input(&self, key: &str) -> Value {
        json!({
            "key": key, "basketId": self.basket, "name": "Amina", "phone": "06 12 34 56 78",
            "placeCode": "08.201.01.01", "landmark": "Près de la mosquée", "locale": "FR",
        })
    }

    /// Places the order; gives the payload.
    pub(crate) async fn place(&self, input: Value) -> Value {
        let answer = self.shop.ask(PLACE, json!({ "input": input })).await;
        answer["data"]["placeOrder"].clone()
    }

    pub(crate) async fn count(&self) -> i64 {
        let query = "query($id: ID!) { basket(id: $id) { count } }";
        let answer = self.shop.ask(query, json!({ "id": self.basket })).await;
        answer["data"]["basket"]["count"].as_i64().unwrap()
    }
}

/// An order for so many of each thing, placed.
pub(crate) async fn placed(shop: &TestShop, wanted: &[(&Goods, i32)]) -> Value {
    let shopper = Shopper::with(shop, wanted).await;
    let answer = shopper.place(shopper.input("key")).await;
    assert_eq!(answer["__typename"], "PlacedOrder", "{answer}");
    answer["order"].clone()
}
