//! What a shopper does with an order that is placed, by forms alone.

use super::shopping::{DETAILS, basket_with, hidden, order};
use serde_json::{Value, json};
use testkit::{Goods, TestShop};

/// An order as this browser has it.
struct Mine {
    shop: TestShop,
    cookies: String,
    /// `/ar/orders/DT-…`
    page: String,
}

impl Mine {
    async fn of(wanted: &[(&str, &str)]) -> (Self, Vec<Goods>) {
        let shop = TestShop::open().await;
        let mut goods = Vec::new();
        for (id, _) in wanted {
            goods.push(shop.goods(id).await);
        }
        let wanted: Vec<(&Goods, &str)> = goods
            .iter()
            .zip(wanted)
            .map(|(goods, (_, quantity))| (goods, *quantity))
            .collect();
        let basket = basket_with(&shop, &wanted).await;
        let review = shop.post_form("/ar/checkout", &basket, &DETAILS).await;
        let placed = order(&shop, &basket, &review).await;
        let page = placed.header("location").split('?').next().unwrap();
        let mine = Self {
            cookies: format!("order={}", placed.cookie("order").unwrap()),
            page: page.to_owned(),
            shop,
        };
        (mine, goods)
    }

    async fn see(&self, path: &str) -> String {
        let path = format!("{}{path}", self.page);
        let answer = self.shop.get_with(&path, &self.cookies).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    }

    async fn track(&self) -> Value {
        let number = self.page.rsplit('/').next().unwrap();
        let query = "query($n: String!) { trackOrder(number: $n, phone: \"0612345678\") {
            parts { id state lines { id } } returns { lines { quantity } } } }";
        let answer = self.shop.ask(query, json!({ "n": number })).await;
        answer["data"]["trackOrder"].clone()
    }

    async fn advance(&self, goods: &Goods, part: &Value, steps: &[&str]) {
        let seller = goods.product.cooperative_id;
        let president = self.shop.president(seller).await;
        let query = "mutation($input: AdvancePartInput!) { advancePart(input: $input) {
            part { state } rejection { message } } }";
        for step in steps {
            let input = json!({ "cooperativeId": seller.to_string(), "partId": part["id"],
                "step": step, "carrier": "Amana", "idempotencyKey": uuid::Uuid::new_v4() });
            let answer = self
                .shop
                .ask_as(&president, query, json!({ "input": input }))
                .await;
            let rejection = &answer["data"]["advancePart"]["rejection"];
            assert!(rejection.is_null(), "{step}: {answer}");
        }
    }
}

#[tokio::test]
async fn an_order_is_called_off_as_far_as_nothing_is_packed() {
    let (mine, goods) = Mine::of(&[("prd-002", "2"), ("prd-101", "1")]).await;
    let parts = mine.track().await["parts"].clone();
    mine.advance(&goods[1], &parts[1], &["ACCEPT", "PACK"])
        .await;

    assert!(
        mine.see("")
            .await
            .contains(&format!("{}/cancel", mine.page))
    );
    let path = format!("{}/cancel", mine.page);
    let asked = mine.shop.get_with(&path, &mine.cookies).await;
    let key = hidden(&asked, "key");
    for _ in 0..2 {
        let done = mine
            .shop
            .post_form(&path, &mine.cookies, &[("key", &key)])
            .await;
        assert_eq!(
            done.header("location"),
            format!("{}?said=cancelled", mine.page)
        );
    }
    let parts = mine.track().await["parts"].clone();
    assert_eq!(
        [&parts[0]["state"], &parts[1]["state"]],
        ["CANCELLED", "PACKED"]
    );
    assert_eq!(mine.shop.on_hand(&goods[0]).await, goods[0].variant.on_hand);
    assert!(
        !mine.see("").await.contains("/cancel"),
        "nothing is left to call off"
    );

    let late = [("key", "another")];
    let late = mine.shop.post_form(&path, &mine.cookies, &late).await;
    assert_eq!(late.status, 409);
}

#[tokio::test]
async fn goods_are_sent_back_by_a_form_that_keeps_what_was_typed() {
    let (mine, goods) = Mine::of(&[("prd-001", "3")]).await;
    let part = mine.track().await["parts"][0].clone();
    let form = format!("/withdraw/{}", part["id"].as_str().unwrap());
    assert!(!mine.see("").await.contains(&form), "not before it came");
    mine.advance(
        &goods[0],
        &part,
        &["ACCEPT", "PACK", "HAND_OVER", "DELIVER"],
    )
    .await;
    assert!(mine.see("").await.contains(&form));

    let path = format!("{}{form}", mine.page);
    let page = mine.shop.get_with(&path, &mine.cookies).await;
    let key = hidden(&page, "key");
    let line = format!("line-{}", part["lines"][0]["id"].as_str().unwrap());
    let send = async |quantity: &str| {
        let fields = [
            (line.as_str(), quantity),
            ("reason", "صغيرة"),
            ("key", key.as_str()),
        ];
        mine.shop.post_form(&path, &mine.cookies, &fields).await
    };
    let nothing = send("0").await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("صغيرة"), "what was typed is kept");
    assert_eq!(send("4").await.status, 422, "not more than were bought");

    for _ in 0..2 {
        let done = send("2").await;
        assert_eq!(
            done.header("location"),
            format!("{}?said=withdrawn", mine.page),
            "{}",
            done.body
        );
    }
    let order = mine.track().await;
    assert_eq!(order["returns"], json!([{ "lines": [{ "quantity": 2 }] }]));
    let stranger = mine.shop.get(&path).await;
    assert!(!stranger.body.contains("صغيرة") && stranger.status == 303);
}
