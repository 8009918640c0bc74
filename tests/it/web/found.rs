//! What goes along when a product is passed on, and what followers are told.

use reqwest::header::{CACHE_CONTROL, CONTENT_TYPE};
use testkit::TestShop;

const PAGE: &str = "/ar/p/dattes-majhoul-boite-500-g";

/// The path of the card that the product's page names.
async fn card_of(shop: &TestShop) -> String {
    let page = shop.get(PAGE).await.body;
    let (_, rest) = page.split_once("property=\"og:image\" content=\"").unwrap();
    let (address, _) = rest.split_once('"').unwrap();
    let start = address.find("/cards/").unwrap();
    address[start..].to_owned()
}

async fn keep_of(shop: &TestShop, path: &str) -> (u16, String, String) {
    let request = shop.client().get(format!("{}{path}", shop.url));
    let response = request.send().await.unwrap();
    let said = |name| {
        let value = response.headers().get(name);
        value.map_or("", |value| value.to_str().unwrap()).to_owned()
    };
    (
        response.status().as_u16(),
        said(CONTENT_TYPE),
        said(CACHE_CONTROL),
    )
}

#[tokio::test]
async fn a_link_brings_a_card_whose_address_changes_with_the_price() {
    let shop = TestShop::open().await;
    let first = card_of(&shop).await;
    let (status, kind, keep) = keep_of(&shop, &first).await;
    assert_eq!((status, kind.as_str()), (200, "image/jpeg"));
    assert_eq!(keep, "public, max-age=31536000, immutable");

    let dates = shop.goods("prd-002").await;
    let seller = testkit::seller_of(&dates.product);
    let price = (12_345, "a");
    catalog::pricing::set_price(&shop.db, &*shop.clock, &seller, dates.product.id, price)
        .await
        .unwrap();
    assert_ne!(
        card_of(&shop).await,
        first,
        "what messengers kept is old now"
    );
    let (_, _, keep) = keep_of(&shop, &first).await;
    assert_eq!(keep, "public, max-age=3600", "not the card that was meant");
}

#[tokio::test]
async fn there_is_no_card_of_what_there_is_not() {
    let shop = TestShop::open().await;
    for path in [
        "/cards/ar/no-such-thing.jpg",
        "/cards/de/dattes-majhoul-boite-500-g.jpg",
        "/cards/ar/dattes-majhoul-boite-500-g.png",
    ] {
        assert_eq!(keep_of(&shop, path).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn a_product_is_passed_on_with_its_price_and_address() {
    let shop = TestShop::open().await;
    let page = shop.get("/fr/p/dattes-majhoul-boite-500-g").await.body;
    let (_, rest) = page.split_once("href=\"https://wa.me/?text=").unwrap();
    let (text, _) = rest.split_once('"').unwrap();
    assert!(
        text.contains("%2Ffr%2Fp%2Fdattes-majhoul-boite-500-g"),
        "{text}"
    );
    assert!(
        text.contains("DH%0A"),
        "the price ends the first line: {text}"
    );
}

#[tokio::test]
async fn the_feed_tells_what_is_new_in_each_language() {
    let shop = TestShop::open().await;
    for language in ["ar", "fr", "zgh", "en"] {
        let page = shop.get(&format!("/{language}/")).await.body;
        let path = format!("/feeds/{language}.atom");
        assert!(page.contains(&format!("href=\"{path}\"")), "{language}");
        let feed = shop.get(&path).await.body;
        assert_eq!(feed.matches("<entry>").count(), 50);
        assert!(feed.contains(&format!("xml:lang=\"{language}\"")));
        assert_eq!(feed.matches("<id>urn:uuid:").count(), 50);
    }
    assert_eq!(shop.get("/feeds/de.atom").await.status, 404);
}
