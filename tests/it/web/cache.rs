//! Pages that are kept for a moment: the same for everybody, nobody's own, and
//! never older than the moment.

use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, ETAG, HeaderMap};
use std::time::{Duration, Instant};
use testkit::TestShop;

const PAGE: &str = "/fr/p/dattes-majhoul-boite-500-g";

struct Seen {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

async fn see(shop: &TestShop, said: &[(&str, &str)]) -> Seen {
    let mut request = shop.client().get(format!("{}{PAGE}", shop.url));
    for (name, value) in said {
        request = request.header(*name, *value);
    }
    let response = request.send().await.unwrap();
    Seen {
        status: response.status(),
        headers: response.headers().clone(),
        body: String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned(),
    }
}

async fn set_price(shop: &TestShop, minor: i64) {
    let dates = shop.goods("prd-002").await;
    let seller = testkit::seller_of(&dates.product);
    let price = (minor, "a");
    catalog::pricing::set_price(&shop.db, &*shop.clock, &seller, dates.product.id, price)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_kept_page_is_for_visitors_of_whom_nothing_is_known() {
    let shop = TestShop::open_with(&[("MOUSSEM_PAGE_CACHE_SECONDS", "60")]).await;
    let first = see(&shop, &[]).await;
    set_price(&shop, 12_345).await;
    let second = see(&shop, &[("cookie", "lang=fr")]).await;
    assert_eq!(first.body, second.body, "what the one before saw");
    assert_eq!(first.headers[ETAG], second.headers[ETAG]);
    let with_basket = see(
        &shop,
        &[("cookie", "basket=0190a1b2-0000-7000-8000-000000000000")],
    );
    let with_basket = with_basket.await;
    assert!(with_basket.body.contains("123,45"), "a page of its own");
    assert!(!with_basket.headers.contains_key(ETAG));

    let tag = first.headers[ETAG].to_str().unwrap();
    let again = see(&shop, &[("if-none-match", tag)]).await;
    assert_eq!(
        (again.status, again.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    let packed = see(&shop, &[("accept-encoding", "br")]).await;
    assert_eq!(packed.headers[CONTENT_ENCODING], "br");
    assert_ne!(packed.headers[ETAG], first.headers[ETAG]);
    let policy = |seen: &Seen| seen.headers["content-security-policy"].clone();
    assert_eq!(policy(&first), policy(&packed), "headers come with it");
}

#[tokio::test]
async fn a_kept_page_is_shown_anew_after_its_moment() {
    let shop = TestShop::open_with(&[("MOUSSEM_PAGE_CACHE_SECONDS", "1")]).await;
    assert!(!see(&shop, &[]).await.body.contains("123,45"));
    set_price(&shop, 12_345).await;
    let patience = Instant::now() + Duration::from_secs(20);
    while !see(&shop, &[]).await.body.contains("123,45") {
        assert!(Instant::now() < patience, "the old price is still shown");
    }
}
