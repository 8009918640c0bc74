//! What search engines are told.

use testkit::TestShop;

#[tokio::test]
async fn every_product_stands_in_the_sitemap_in_every_language() {
    let shop = TestShop::open().await;
    let robots = shop.get("/robots.txt").await;
    assert!(robots.body.contains("/sitemap.xml\n"), "{}", robots.body);
    assert!(robots.body.contains("Disallow: /*/checkout\n"));

    let index = shop.get("/sitemap.xml").await;
    assert_eq!(index.body.matches("<sitemap>").count(), 2, "{}", index.body);
    let products = shop.get("/sitemaps/products-1.xml").await;
    assert_eq!(products.body.matches("<url>").count(), 192 * 4);
    let dates = "/zgh/p/dattes-majhoul-boite-500-g</loc><lastmod>";
    assert!(products.body.contains(dates));
    assert_eq!(
        products.body.matches("hreflang=\"x-default\"").count(),
        192 * 4
    );
    let pages = shop.get("/sitemaps/pages.xml").await;
    assert!(pages.body.contains("/ar/map</loc>"));
    assert_eq!(shop.get("/sitemaps/products-2.xml").await.status, 404);
    assert_eq!(shop.get("/sitemaps/products-0.xml").await.status, 404);
}

#[tokio::test]
async fn the_map_leads_to_who_is_near() {
    let shop = TestShop::open().await;
    let map = shop.get("/fr/map").await.body;
    assert_eq!(map.matches("class=\"map-province\"").count(), 5);
    // Each dot leads to its commune in the list.
    let dots = map.matches("class=\"map-dot\"").count();
    assert!(dots > 0);
    assert_eq!(map.matches("class=\"map-commune\"").count(), dots);
    assert!(!map.contains("id=\"nearest\""));
    let near = shop.get("/fr/map?near=08.201.07.01").await.body;
    let nearest = near.split("id=\"nearest\"").nth(1).unwrap();
    let first = nearest.split("class=\"map-far\"").nth(1).unwrap();
    assert!(
        first.contains("Aoufous") && first.contains("0\u{a0}km"),
        "{first:.80}"
    );
}
