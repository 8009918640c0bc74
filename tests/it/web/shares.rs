//! Who earns what, as a product's page tells it, is what an order freezes.

use catalog::{cooperatives, regions};
use kernel::{Clock, Locale};
use orders::delivery::Choices;
use orders::rates::shares;
use orders::{basket, quote};
use testkit::TestShop;

#[tokio::test]
async fn a_products_page_tells_what_an_order_would_freeze() {
    let shop = TestShop::open().await;
    let (db, clock) = (shop.db.reader(), &*shop.clock);
    let (mut taxed, mut charged) = (0, 0);
    for sample in ["prd-001", "prd-030", "prd-060", "prd-090", "prd-189"] {
        let goods = shop.goods(sample).await;
        shop.put_on_shelf(&goods, 5).await;
        let product = &goods.product;
        let seller = cooperatives::by_id(db, product.cooperative_id)
            .await
            .unwrap()
            .unwrap();
        let region = regions::by_id(db, product.region_id)
            .await
            .unwrap()
            .unwrap();
        let sold = (product, seller.tax_status);
        let told = shares(db, clock.now(), &region, sold).await.unwrap();

        let basket = basket::add(&shop.db, clock, None, goods.variant.id, 1)
            .await
            .unwrap();
        let place = ("08.201.01.01", &Choices::new());
        let quote = quote::quote(db, clock.now(), basket, place).await.unwrap();
        let part = &quote.parts[0];
        let state = part.vat.plus(part.commission_vat).unwrap();
        assert_eq!(
            (told.region, told.state),
            (part.commission, state),
            "{sample}"
        );
        let sum = told.cooperative.plus(told.region).unwrap().plus(told.state);
        assert_eq!(
            (sum.unwrap(), told.price),
            (part.goods, part.goods),
            "{sample}"
        );
        taxed += part.vat.minor;
        charged += part.commission.minor;

        let page = shop.get(&format!("/fr/p/{}", product.slug)).await.body;
        for amount in [told.cooperative, told.region, told.state] {
            let written = i18n::money(amount, Locale::Fr);
            assert_eq!(
                page.contains(&written),
                amount.minor > 0,
                "{sample}: {written}"
            );
        }
    }
    assert!(
        taxed > 0 && charged > 0,
        "some pay tax, and the region earns"
    );
}
