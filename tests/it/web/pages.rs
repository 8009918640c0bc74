//! Every page is whole without script, in its language, and says where to go on.

use testkit::TestShop;

/// Each kind of page of the storefront, below its language.
const PAGES: &[&str] = &[
    "/",
    "/c",
    "/c/dates",
    "/c/dates-medjool",
    "/products",
    "/products?stock=1&sort=price",
    "/p/dattes-majhoul-boite-500-g",
    "/cooperatives",
    "/cooperatives/cooperative-nakhlat-ziz",
    "/search?q=tmar",
    "/basket",
    "/orders",
    "/terms",
    "/legal",
    "/privacy",
    "/complaints",
];

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let shop = TestShop::open_indexed().await;
    for lang in ["ar", "fr", "zgh", "en"] {
        for page in PAGES {
            let path = format!("/{lang}{page}");
            let answer = shop.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let direction = if lang == "ar" { "rtl" } else { "ltr" };
            let html = format!("<html lang=\"{lang}\" dir=\"{direction}\"");
            assert!(answer.body.contains(&html), "{path} lacks {html}");
            assert_eq!(
                answer.body.matches("<h1").count(),
                1,
                "{path} has one heading"
            );
            assert!(answer.body.contains("</html>"), "{path} is cut off");
            assert!(
                !answer.body.contains("style=\""),
                "{path} has a style in a line"
            );
        }
    }
}

#[tokio::test]
async fn pages_carry_the_headers_that_browsers_obey() {
    let shop = TestShop::open().await;
    for page in [
        "/fr/",
        "/fr/p/dattes-majhoul-boite-500-g",
        "/ar/basket",
        "/nowhere",
    ] {
        let answer = shop.get(page).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{page}: {policy}");
        assert!(!policy.contains("unsafe"), "{page}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{page}");
        assert!(!answer.header("referrer-policy").is_empty(), "{page}");
        assert!(!answer.header("x-request-id").is_empty(), "{page}");
    }
    assert!(
        shop.get("/ar/basket")
            .await
            .header("cache-control")
            .contains("no-store")
    );
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language_of_the_page() {
    let shop = TestShop::open().await;
    for (lang, path) in [
        ("ar", "/ar/p/nothing"),
        ("fr", "/fr/c/nothing"),
        ("en", "/en/cooperatives/nothing"),
        ("zgh", "/zgh/nothing"),
    ] {
        let answer = shop.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(
            answer.body.contains(&format!("<html lang=\"{lang}\"")),
            "{path}"
        );
        for on in [format!("/{lang}/search"), format!("href=\"/{lang}/\"")] {
            assert!(answer.body.contains(&on), "{path} does not lead on to {on}");
        }
    }
}

#[tokio::test]
async fn the_first_page_speaks_the_language_that_the_browser_asks_for() {
    let shop = TestShop::open().await;
    for (asked, lang) in [
        ("fr-FR,fr;q=0.9", "fr"),
        ("en-GB", "en"),
        ("de", "ar"),
        ("zgh,fr;q=0.5", "zgh"),
    ] {
        let request = shop
            .client()
            .get(format!("{}/", shop.url))
            .header("accept-language", asked);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.headers()["location"], format!("/{lang}/"), "{asked}");
    }
    let answer = shop.get_with("/", "lang=en").await;
    assert_eq!(answer.header("location"), "/en/");
}

#[tokio::test]
async fn a_text_in_another_language_is_marked() {
    let shop = TestShop::open().await;
    let page = shop.get("/zgh/p/dattes-majhoul-boite-500-g").await.body;
    assert!(page.contains("ⵜⵉⵢⵏⵉ ⵏ ⵍⵎⵊⵀⵓⵍ"));
    assert!(
        page.contains("lang=\"fr\""),
        "the description is there in French"
    );
}

#[tokio::test]
async fn the_probes_answer() {
    let shop = TestShop::open().await;
    assert_eq!(shop.get("/livez").await.status, 200);
    assert_eq!(shop.get("/readyz").await.status, 200);
    assert!(shop.get("/studio/").await.status.as_u16() < 600);
}

#[tokio::test]
async fn a_product_says_what_its_delivery_costs_before_the_basket() {
    let shop = TestShop::open().await;
    let path = "/fr/p/dattes-majhoul-boite-500-g";
    let answer = "class=\"product-delivery-answer\"";
    assert!(!shop.get(path).await.body.contains(answer));
    let asked = shop.get(&format!("{path}?to=08.201.01.01")).await.body;
    let said = asked.split(answer).nth(1).unwrap();
    let shown = said.split("</p>").next().unwrap();
    assert!(shown.contains("partir de"), "{shown}");
    assert!(asked.contains("<option value=\"08.201.01.01\" selected>"));
    // What is no place is no question.
    assert!(
        !shop
            .get(&format!("{path}?to=x"))
            .await
            .body
            .contains(answer)
    );
}
