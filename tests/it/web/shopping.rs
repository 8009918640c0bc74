//! From the product page to the confirmation, by forms alone.

use testkit::{Answer, Goods, TestShop};

pub(super) const DETAILS: [(&str, &str); 6] = [
    ("name", "أمينة"),
    ("phone", "06 12 34 56 78"),
    ("email", ""),
    ("place", "08.201.01.01"),
    ("landmark", "قرب المسجد"),
    ("note", ""),
];

pub(super) async fn basket_with(shop: &TestShop, wanted: &[(&Goods, &str)]) -> String {
    let mut cookies = String::new();
    for (goods, quantity) in wanted {
        let id = goods.variant.id.to_string();
        let fields = [("variant", id.as_str()), ("quantity", quantity)];
        let answer = shop.post_form("/ar/basket", &cookies, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        if let Some(basket) = answer.cookie("basket") {
            cookies = format!("basket={basket}");
        }
    }
    cookies
}

/// The value of a hidden field of a form.
pub(super) fn hidden(page: &Answer, name: &str) -> String {
    let begin = format!("name=\"{name}\" value=\"");
    let at = page
        .body
        .find(&begin)
        .unwrap_or_else(|| panic!("no field {name} in {}", page.body));
    page.body[at + begin.len()..]
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

pub(super) async fn order(shop: &TestShop, cookies: &str, review: &Answer) -> Answer {
    let (key, total) = (hidden(review, "key"), hidden(review, "total"));
    let mut fields = DETAILS.to_vec();
    fields.extend([("key", key.as_str()), ("total", total.as_str())]);
    shop.post_form("/ar/checkout/place", cookies, &fields).await
}

#[tokio::test]
async fn a_shopper_buys_from_two_cooperatives_and_follows_the_order() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let cookies = basket_with(&shop, &[(&dates, "2"), (&rose, "1")]).await;
    let basket = shop.get_with("/ar/basket", &cookies).await;
    assert!(basket.body.contains("تمر المجهول") && basket.body.contains("زيت الورد"));

    let review = shop.post_form("/ar/checkout", &cookies, &DETAILS).await;
    assert_eq!(review.status, 200, "{}", review.body);
    // 2 × 70 and 320, and two parcels of up to 2 kg within the region.
    assert_eq!(hidden(&review, "total"), "51000");
    assert!(review.body.contains("510,00"));

    let placed = order(&shop, &cookies, &review).await;
    assert_eq!(placed.status, 303, "{}", placed.body);
    let again = order(&shop, &cookies, &review).await;
    assert_eq!(
        placed.header("location"),
        again.header("location"),
        "sent twice, ordered once"
    );
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand - 2);

    let path = placed.header("location").to_owned();
    let number = path
        .split(['/', '?'])
        .find(|part| part.starts_with("DT-"))
        .unwrap()
        .to_owned();
    let stranger = shop.get(&path).await;
    assert!(
        !stranger.body.contains("أمينة"),
        "whoever knows the number sees no name"
    );
    let tracked = shop
        .post_form(
            "/ar/orders",
            "",
            &[("number", number.as_str()), ("phone", "0612345678")],
        )
        .await;
    assert!(
        tracked.status == 200 || tracked.status == 303,
        "{}",
        tracked.status
    );
    shop.work().await;
}

#[tokio::test]
async fn a_form_with_mistakes_comes_back_with_what_was_typed() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let cookies = basket_with(&shop, &[(&dates, "1")]).await;
    let fields = [
        ("name", "Amina <b>"),
        ("phone", "12"),
        ("email", "nobody"),
        ("place", ""),
        ("landmark", ""),
        ("note", "ring twice"),
    ];
    let page = shop.post_form("/fr/checkout", &cookies, &fields).await;
    assert_eq!(page.status, 422);
    for kept in [
        "Amina &#60;b&#62;",
        "value=\"12\"",
        "value=\"nobody\"",
        "ring twice",
    ] {
        assert!(page.body.contains(kept), "{kept} is lost");
    }
    for wrong in ["phone", "email", "place", "landmark"] {
        let tied = page.body.contains(&format!("aria-describedby=\"{wrong}-"));
        assert!(tied, "no sentence is tied to {wrong}");
    }
    assert!(!page.body.contains("<b>"), "what was typed is no markup");
}

#[tokio::test]
async fn what_sold_out_before_the_order_is_said_and_the_rest_is_kept() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let cookies = basket_with(&shop, &[(&dates, "1"), (&rose, "1")]).await;
    let review = shop.post_form("/ar/checkout", &cookies, &DETAILS).await;
    shop.put_on_shelf(&rose, 0).await;
    let answer = order(&shop, &cookies, &review).await;
    assert_ne!(answer.status, 303, "nothing was ordered");
    assert!(answer.status.as_u16() < 500);
    assert!(answer.body.contains("زيت الورد"), "it is named");
    let basket = shop.get_with("/ar/basket", &cookies).await;
    assert!(basket.body.contains("تمر المجهول"), "the dates are kept");
    assert_eq!(shop.on_hand(&dates).await, dates.variant.on_hand);
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let cookies = basket_with(&shop, &[(&dates, "1")]).await;
    let id = dates.variant.id.to_string();
    for origin in ["https://evil.example", "null"] {
        let request = shop
            .client()
            .post(format!("{}/ar/basket/remove", shop.url))
            .header("origin", origin)
            .header("cookie", &cookies)
            .form(&[("variant", id.as_str())]);
        assert_eq!(request.send().await.unwrap().status(), 403, "{origin}");
    }
    let basket = shop.get_with("/ar/basket", &cookies).await;
    assert!(basket.body.contains("تمر المجهول"));
}

#[tokio::test]
async fn a_shopper_chooses_two_ways_of_delivery_without_a_script() {
    let shop = TestShop::open().await;
    let (dates, rose) = (shop.goods("prd-002").await, shop.goods("prd-101").await);
    let cookies = basket_with(&shop, &[(&dates, "1"), (&rose, "1")]).await;
    let details = shop.get_with("/ar/checkout", &cookies).await;
    assert!(!details.body.contains("name=\"delivery-"), "nowhere yet");

    let shown = shop
        .post_form("/ar/checkout/details", &cookies, &DETAILS)
        .await;
    assert_eq!(shown.status, 200);
    assert!(
        shown.body.contains("value=\"أمينة\""),
        "what was typed is kept"
    );
    let place = shown.cookie("place").unwrap();
    assert_eq!(place, "08.201.01.01");
    let field = |goods: &Goods| format!("delivery-{}", goods.product.cooperative_id);
    let offers = |goods: &Goods| -> Vec<String> {
        let begin = format!("name=\"{}\" value=\"", field(goods));
        let found = shown.body.split(&begin).skip(1);
        found
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    };
    assert_eq!((offers(&dates).len(), offers(&rose).len()), (6, 6));
    let point = offers(&dates)
        .into_iter()
        .find(|choice| choice.contains('.'))
        .unwrap();
    let fast = offers(&rose).swap_remove(2);

    let (of_dates, of_rose) = (field(&dates), field(&rose));
    let mut fields = DETAILS.to_vec();
    fields.extend([
        (of_dates.as_str(), point.as_str()),
        (of_rose.as_str(), fast.as_str()),
    ]);
    let review = shop.post_form("/ar/checkout", &cookies, &fields).await;
    assert_eq!(review.status, 200, "{}", review.body);
    // 70 and 320, a point for 15 and the fast carrier for 45.
    assert_eq!(hidden(&review, "total"), "45000");
    assert_eq!(hidden(&review, &of_dates), point);
    assert!(review.body.contains("نقطة استلام"), "the way is named");

    let (key, total) = (hidden(&review, "key"), hidden(&review, "total"));
    fields.extend([("key", key.as_str()), ("total", total.as_str())]);
    let placed = shop
        .post_form("/ar/checkout/place", &cookies, &fields)
        .await;
    assert_eq!(placed.status, 303, "{}", placed.body);
    let order = format!("order={}", placed.cookie("order").unwrap());
    let order = shop.get_with(placed.header("location"), &order).await;
    assert!(
        order.body.contains("متجر التعاونيات بأرفود"),
        "the point is named"
    );
    assert!(order.body.contains("الرمز الذي تقوله"), "and its code");
    shop.work().await;
}

#[tokio::test]
async fn a_way_that_is_gone_when_the_place_changes_is_said() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-002").await;
    let cookies = basket_with(&shop, &[(&dates, "1")]).await;
    let shown = shop
        .post_form("/fr/checkout/details", &cookies, &DETAILS)
        .await;
    let field = format!("delivery-{}", dates.product.cooperative_id);
    let begin = format!("name=\"{field}\" value=\"");
    let choices = shown
        .body
        .split(&begin)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    let point = choices
        .into_iter()
        .find(|choice| choice.contains('.'))
        .unwrap();
    let mut fields = DETAILS.to_vec();
    fields[3] = ("place", "07.351");
    fields.push((field.as_str(), point));
    let review = shop.post_form("/fr/checkout", &cookies, &fields).await;
    assert_eq!(review.status, 409);
    assert!(
        review.body.contains("ne peut plus venir"),
        "{}",
        review.body
    );
    let with_place = format!("{cookies}; place=07.351");
    let basket = shop.get_with("/fr/basket", &with_place).await;
    assert!(
        basket.body.contains("Livraison à Marrakech"),
        "{}",
        basket.body
    );
}
