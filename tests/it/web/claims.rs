//! A quality sign is shown as long as its certificate holds.

use catalog::{ProductFilter, ProductSort, products, regions};
use chrono::Duration;
use kernel::{Clock, PageRequest, ProductId};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use testkit::{Goods, TestShop};

const SEARCH: &str = "query($filter: ProductFilter) {
    search(text: \"\", filter: $filter, first: 100) { nodes { slug } } }";

/// Where shoppers meet the sign: on the page, in the list, in the search.
async fn shown(shop: &TestShop, goods: &Goods, sign: &str) -> [bool; 3] {
    shop.work().await;
    let page = shop.get(&format!("/fr/p/{}", goods.product.slug)).await;
    let filter = ProductFilter {
        label: Some(sign.to_owned()),
        ..ProductFilter::default()
    };
    let db = shop.db.reader();
    let request = PageRequest::first(100);
    let list = products::page(db, &filter, ProductSort::Newest, &request).await;
    let list: Vec<ProductId> = list.unwrap().items().iter().map(|one| one.id).collect();
    let found = shop
        .ask(SEARCH, json!({ "filter": { "label": sign } }))
        .await;
    assert_eq!(found["errors"], Value::Null, "{found}");
    [
        page.body.contains("id=\"signs\""),
        list.contains(&goods.product.id),
        found
            .to_string()
            .contains(&format!("\"{}\"", goods.product.slug)),
    ]
}

#[tokio::test]
async fn a_sign_is_gone_everywhere_after_the_last_day_of_its_certificate() {
    let shop = TestShop::open_indexed().await;
    let goods = shop.goods("prd-001").await;
    let signs = products::labels(shop.db.reader(), &[goods.product.id]).await;
    let sign = signs.unwrap()[&goods.product.id][0].code.clone();
    let region = regions::by_id(shop.db.reader(), goods.product.region_id);
    let region = region.await.unwrap().unwrap();
    let today = region.day_of(shop.clock.now());
    let expiring = format!("UPDATE product_label SET expires_on = '{today}'");
    let done = shop.db.writer().execute_unprepared(&expiring).await;
    done.unwrap();

    let minute = Duration::minutes(1);
    while region.day_of(shop.clock.now() + minute) == today {
        shop.clock.advance(minute);
    }
    shop.go_round().await;
    assert_eq!(shown(&shop, &goods, &sign).await, [true; 3]);

    shop.clock.advance(minute);
    shop.go_round().await;
    assert_eq!(shown(&shop, &goods, &sign).await, [false; 3]);
}
