//! What a cooperative says of its products, until an officer has accepted it.

use super::Shopper;
use identity::Grant;
use kernel::{CooperativeId, RegionId};
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const DRAFT: &str = "draft { id version state reasons stale product { slug }
    problems { path code message } changes { path before after } content { name { ar fr en zgh }
    description { ar fr en zgh } source category tags unit netValue netUnit weightGrams firstPriceMinor
    uniquePiece fresh coldChain fragile shipsAbroad shelfLifeDays madeToOrderDays seasonMonths
    withdrawalRight ingredients { ar fr en zgh } allergens storage { ar fr en zgh } authorisation
    variants { id label } pictures { hash } claims { label number holder expiresOn } } }
    rejection { code field }";

/// One mutation of a cooperative's; gives its payload.
async fn act(shop: &TestShop, who: &Person, deed: &str, input: Value) -> Value {
    let kind = format!("{}{}Input", deed[..1].to_uppercase(), &deed[1..]);
    let query = format!("mutation($input: {kind}!) {{ {deed}(input: $input) {{ {DRAFT} }} }}");
    let answer = shop.ask_as(who, &query, json!({ "input": input })).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"][deed].clone()
}

struct Writer<'a> {
    shop: &'a TestShop,
    who: Person,
    cooperative: CooperativeId,
}

impl<'a> Writer<'a> {
    async fn of(shop: &'a TestShop, cooperative: CooperativeId) -> Self {
        Self {
            who: shop.president(cooperative).await,
            shop,
            cooperative,
        }
    }

    async fn begin(&self, product: Option<&Goods>) -> Value {
        let input = json!({
            "cooperativeId": self.cooperative.to_string(),
            "productId": product.map(|goods| goods.product.id.to_string()),
            "idempotencyKey": uuid::Uuid::new_v4(),
        });
        act(self.shop, &self.who, "beginDraft", input).await["draft"].clone()
    }

    async fn save(&self, draft: &Value, content: &Value) -> Value {
        let input = json!({
            "cooperativeId": self.cooperative.to_string(), "draftId": draft["id"],
            "version": draft["version"], "content": content,
        });
        act(self.shop, &self.who, "saveDraft", input).await
    }

    async fn send(&self, draft: &Value) -> Value {
        let input = json!({
            "cooperativeId": self.cooperative.to_string(), "draftId": draft["id"],
            "version": draft["version"],
        });
        act(self.shop, &self.who, "sendDraft", input).await
    }

    /// A change of one of its products, sent.
    async fn sent(&self, goods: &Goods, change: impl FnOnce(&mut Value)) -> Value {
        let draft = self.begin(Some(goods)).await;
        let mut content = draft["content"].clone();
        as_the_law_wants(&mut content);
        change(&mut content);
        let saved = self.save(&draft, &content).await;
        let sent = self.send(&saved["draft"]).await;
        assert_eq!(sent["draft"]["state"], "SENT", "{saved} {sent}");
        sent["draft"].clone()
    }

    async fn list(&self, goods: &Goods, listed: bool) -> Value {
        let query = "mutation($input: SetProductListedInput!) { setProductListed(input: $input) {
            product { listed } rejection { code } } }";
        let input = json!({
            "cooperativeId": self.cooperative.to_string(),
            "productId": goods.product.id.to_string(), "listed": listed,
        });
        let answer = self
            .shop
            .ask_as(&self.who, query, json!({ "input": input }));
        answer.await["data"]["setProductListed"].clone()
    }
}

/// What the sample does not say of its food.
fn as_the_law_wants(content: &mut Value) {
    content["ingredients"]["fr"] = json!("Dattes");
    content["storage"]["fr"] = json!("Au sec");
    content["authorisation"] = json!("DPCAT.12.34.22");
}

fn honey() -> Value {
    json!({
        "source": "FR", "name": { "fr": "Miel de jujubier", "ar": "عسل السدر" },
        "description": { "fr": "Récolté à Zagora." }, "category": "honey", "tags": ["sidr"],
        "unit": "jar", "netValue": 250, "netUnit": "GRAM", "weightGrams": 420,
        "firstPriceMinor": 15_000, "uniquePiece": false, "fresh": false, "coldChain": false,
        "fragile": true, "shipsAbroad": true, "shelfLifeDays": 540, "seasonMonths": [10],
        "withdrawalRight": "STANDARD", "ingredients": { "fr": "Miel" }, "allergens": ["SESAME"],
        "storage": { "fr": "À l’abri de la lumière" }, "authorisation": "MAV.1.2.22",
        "variants": [], "pictures": [], "claims": [],
    })
}

async fn review(shop: &TestShop, officer: &Person, draft: &Value, say: Value) -> Value {
    let mut input = say;
    input["regionId"] = json!(shop.sample.region_id.to_string());
    input["draftId"] = draft["id"].clone();
    input["version"] = draft["version"].clone();
    act(shop, officer, "reviewDraft", input).await
}

async fn accept(shop: &TestShop, officer: &Person, draft: &Value) -> Value {
    let answer = review(shop, officer, draft, json!({ "accept": true })).await;
    assert_eq!(answer["draft"]["state"], "ACCEPTED", "{answer}");
    answer["draft"].clone()
}

/// Another region of the market.
async fn region_beside(shop: &TestShop) -> RegionId {
    let home = catalog::regions::by_id(shop.db.reader(), shop.sample.region_id).await;
    let id = RegionId::new();
    let region = catalog::Region {
        id,
        slug: "souss-massa".to_owned(),
        place_code: "09".to_owned(),
        number_prefix: "SM".to_owned(),
        ..home.unwrap().unwrap()
    };
    let tx = shop.db.write().await.unwrap();
    catalog::setup::add_region(&tx, region).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// The slugs that a search finds.
async fn found(shop: &TestShop, text: &str) -> Vec<String> {
    let query =
        "query($text: String!) { search(text: $text, first: 100, locale: FR) { nodes { slug } } }";
    let answer = shop.ask(query, json!({ "text": text })).await;
    let nodes = answer["data"]["search"]["nodes"].as_array().unwrap();
    let slug = |node: &Value| node["slug"].as_str().unwrap().to_owned();
    nodes.iter().map(slug).collect()
}

fn paths(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one["path"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_new_product_is_unseen_until_an_officer_accepts_it() {
    let shop = TestShop::open_indexed().await;
    let writer = Writer::of(&shop, shop.cooperative("coop-001")).await;
    let officer = shop.officer().await;
    let slug = "miel-de-jujubier".to_owned();

    let empty = writer.begin(None).await;
    let missing = paths(&empty["problems"]);
    assert_eq!(
        missing,
        [
            "name",
            "description",
            "category",
            "unit",
            "netValue",
            "weightGrams",
            "firstPriceMinor"
        ]
    );
    assert_eq!(writer.send(&empty).await["rejection"]["code"], "INCOMPLETE");
    let saved = writer.save(&empty, &honey()).await["draft"].clone();
    assert_eq!(saved["problems"], json!([]));
    let sent = writer.send(&saved).await["draft"].clone();
    assert_eq!(
        writer.send(&saved).await["draft"],
        sent,
        "sent again is sent"
    );
    shop.work().await;
    assert_eq!(shop.get(&format!("/fr/p/{slug}")).await.status, 404);
    assert!(!found(&shop, "jujubier").await.contains(&slug));

    let query = "query($id: ID!) { regionOffice(regionId: $id) { review { id sentAt
        cooperative { slug } changes { path after } } } }";
    let region = json!({ "id": shop.sample.region_id.to_string() });
    let queue = shop.ask_as(&officer, query, region.clone()).await;
    let waiting = &queue["data"]["regionOffice"]["review"];
    assert_eq!(waiting[0]["id"], sent["id"]);
    assert_eq!(waiting[0]["sentAt"], "2026-10-01T12:00:00+00:00");
    assert!(paths(&waiting[0]["changes"]).contains(&"name.ar"));

    let accepted = accept(&shop, &officer, &sent).await;
    assert_eq!(accepted["product"]["slug"], *slug);
    assert_eq!(accept(&shop, &officer, &sent).await, accepted, "once");
    shop.work().await;
    assert!(found(&shop, "jujubier").await.contains(&slug));
    let page = shop.get(&format!("/fr/p/{slug}")).await;
    assert_eq!(page.status, 200);
    for said in ["Miel de jujubier", "MAV.1.2.22", "sésame", "600,00"] {
        assert!(page.body.contains(said), "{said}");
    }
    assert_eq!(shop.get("/fr/p/miel-de-jujubier-2").await.status, 404);
    let queue = shop.ask_as(&officer, query, region).await;
    assert_eq!(queue["data"]["regionOffice"]["review"], json!([]));
    let told = shop.mails();
    let told = told.iter().filter(|mail| mail.contains(&writer.who.email));
    assert_eq!(told.count(), 1, "the cooperative is told once");
    let own = "query($id: ID!) { seller(cooperativeId: $id) { products(first: 1) {
        nodes { slug available price { amountMinor } } } } }";
    let id = json!({ "id": writer.cooperative.to_string() });
    let own = shop.ask_as(&writer.who, own, id).await;
    assert_eq!(
        own["data"]["seller"]["products"]["nodes"][0],
        json!({ "slug": slug, "available": 0, "price": { "amountMinor": 15_000 } })
    );
}

#[tokio::test]
async fn what_is_sent_back_can_be_mended_and_sent_again() {
    let shop = TestShop::open().await;
    let writer = Writer::of(&shop, shop.cooperative("coop-001")).await;
    let officer = shop.officer().await;
    let draft = writer.begin(None).await;
    let saved = writer.save(&draft, &honey()).await["draft"].clone();
    let unsent = review(&shop, &officer, &saved, json!({ "accept": true })).await;
    assert_eq!(unsent["rejection"]["code"], "NOT_FOUND", "not sent yet");
    let sent = writer.send(&saved).await["draft"].clone();
    let silent = review(
        &shop,
        &officer,
        &sent,
        json!({ "accept": false, "reasons": " " }),
    )
    .await;
    assert_eq!(silent["rejection"]["code"], "REASON_NEEDED");
    let say = json!({ "accept": false, "reasons": "Quel miel ?" });
    let back = review(&shop, &officer, &sent, say.clone()).await["draft"].clone();
    assert_eq!(back["state"], "RETURNED");
    assert_eq!(back["reasons"], "Quel miel ?");
    assert_eq!(review(&shop, &officer, &sent, say).await["draft"], back);
    let late = review(&shop, &officer, &back, json!({ "accept": true })).await;
    assert_eq!(late["rejection"]["code"], "CHANGED_MEANWHILE");

    let mut better = honey();
    better["name"]["fr"] = json!("Miel de jujubier de Zagora");
    let mended = writer.save(&back, &better).await["draft"].clone();
    let sent = writer.send(&mended).await["draft"].clone();
    // A change takes back what was sent: the officer decides about what she saw.
    let again = writer.save(&sent, &honey()).await["draft"].clone();
    assert_eq!(again["state"], "DRAFT");
    let old = review(&shop, &officer, &sent, json!({ "accept": true })).await;
    assert_eq!(old["rejection"]["code"], "CHANGED_MEANWHILE");
    let sent = writer.send(&again).await["draft"].clone();
    accept(&shop, &officer, &sent).await;
    assert_eq!(
        writer.save(&sent, &better).await["rejection"]["code"],
        "WRONG_STATE"
    );
    shop.work().await;
}

#[tokio::test]
async fn whoever_begins_a_change_at_the_same_time_gets_the_same_draft() {
    let shop = TestShop::open().await;
    let goods = shop.goods("prd-001").await;
    let writer = Writer::of(&shop, goods.product.cooperative_id).await;
    let begin = || writer.begin(Some(&goods));
    let (one, two, three, four) = tokio::join!(begin(), begin(), begin(), begin());
    assert!(one["id"].is_string(), "{one}");
    for other in [two, three, four] {
        assert_eq!(other["id"], one["id"]);
    }
}

#[tokio::test]
async fn nobody_else_sees_or_changes_a_draft() {
    let shop = TestShop::open().await;
    let writer = Writer::of(&shop, shop.cooperative("coop-001")).await;
    let draft = writer.begin(None).await;
    let saved = writer.save(&draft, &honey()).await["draft"].clone();
    let stranger = Writer::of(&shop, shop.cooperative("coop-002")).await;
    for answer in [
        stranger.save(&saved, &honey()).await,
        stranger.send(&saved).await,
    ] {
        assert_eq!(answer["rejection"]["code"], "NOT_FOUND");
    }
    let gone = json!({ "cooperativeId": stranger.cooperative.to_string(), "draftId": saved["id"] });
    act(&shop, &stranger.who, "discardDraft", gone).await;
    let sent = writer.send(&saved).await["draft"].clone();
    assert_eq!(sent["state"], "SENT", "it is still there");

    let elsewhere = region_beside(&shop).await;
    let officer = shop
        .person(vec![Grant::Officer {
            region_id: elsewhere,
        }])
        .await;
    let query = format!(
        "mutation($input: ReviewDraftInput!) {{ reviewDraft(input: $input) {{ {DRAFT} }} }}"
    );
    let mut input = json!({ "draftId": sent["id"], "version": sent["version"], "accept": true });
    input["regionId"] = json!(shop.sample.region_id.to_string());
    let answer = shop
        .ask_as(&officer, &query, json!({ "input": input }))
        .await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "NOT_FOUND");
    input["regionId"] = json!(elsewhere.to_string());
    let answer = shop
        .ask_as(&officer, &query, json!({ "input": input }))
        .await;
    assert_eq!(
        answer["data"]["reviewDraft"]["rejection"]["code"],
        "NOT_FOUND"
    );
    let answer = shop
        .ask_as(&writer.who, &query, json!({ "input": input }))
        .await;
    assert_ne!(answer["errors"], Value::Null, "no cooperative reviews");

    let stock = Grant::Member {
        cooperative_id: writer.cooperative,
        duty: identity::Duty::Stock,
    };
    let keeper = Writer {
        who: shop.person(vec![stock]).await,
        ..Writer::of(&shop, writer.cooperative).await
    };
    assert_eq!(
        keeper.send(&sent).await["rejection"]["code"],
        "NOT_YOUR_DUTY"
    );
    shop.work().await;
}

#[tokio::test]
async fn of_two_saves_at_once_one_is_kept() {
    let shop = TestShop::open().await;
    let writer = Writer::of(&shop, shop.cooperative("coop-001")).await;
    let draft = writer.begin(None).await;
    let mut other = honey();
    other["name"]["fr"] = json!("Miel d’euphorbe");
    let (first, other) = (honey(), other);
    let both = tokio::join!(writer.save(&draft, &first), writer.save(&draft, &other));
    let codes = [&both.0["rejection"]["code"], &both.1["rejection"]["code"]];
    let refused = codes.iter().filter(|code| **code == "CHANGED_MEANWHILE");
    assert_eq!(refused.count(), 1, "{codes:?}");
    let kept = if both.0["draft"].is_object() {
        (&both.0["draft"], &first)
    } else {
        (&both.1["draft"], &other)
    };
    let again = writer.save(&draft, kept.1).await;
    assert_eq!(
        again["draft"], *kept.0,
        "the same words again are no conflict"
    );
}

#[tokio::test]
async fn a_price_and_a_stock_that_change_in_review_survive_it() {
    let shop = TestShop::open().await;
    let dates = shop.goods("prd-001").await;
    let writer = Writer::of(&shop, dates.product.cooperative_id).await;
    let officer = shop.officer().await;
    let sent = writer
        .sent(&dates, |content| {
            content["netValue"] = json!(500);
            content["weightGrams"] = json!(600);
            content["name"]["fr"] = json!("Dattes Majhoul, 500 g");
        })
        .await;
    let again = writer.begin(Some(&dates)).await;
    assert_eq!(again["id"], sent["id"], "a product has one open draft");
    assert_eq!(sent["stale"], json!(["name.ar", "name.en", "name.zgh"]));
    let mut changed = paths(&sent["changes"]);
    changed.sort_unstable();
    assert_eq!(
        changed,
        [
            "authorisation",
            "ingredients.fr",
            "name.fr",
            "netValue",
            "storage.fr",
            "weightGrams"
        ]
    );
    let price =
        "mutation($input: SetPriceInput!) { setPrice(input: $input) { product { version: id } } }";
    let input = json!({
        "cooperativeId": writer.cooperative.to_string(), "productId": dates.product.id.to_string(),
        "priceMinor": 9_900, "idempotencyKey": "k",
    });
    shop.ask_as(&writer.who, price, json!({ "input": input }))
        .await;
    shop.put_on_shelf(&dates, 7).await;
    accept(&shop, &officer, &sent).await;
    let after = shop.goods("prd-001").await;
    assert_eq!(after.product.price_minor, 9_900);
    assert_eq!(after.product.unit_price_minor, Some(19_800));
    assert_eq!(after.product.net_value, 500);
    assert_eq!(after.product.slug, dates.product.slug);
    assert_eq!(after.product.vat_class, dates.product.vat_class);
    assert_eq!(after.variant.id, dates.variant.id);
    assert_eq!(after.variant.on_hand, 7);
    shop.work().await;
}

#[tokio::test]
async fn a_size_that_is_given_up_leaves_baskets_and_stays_in_the_books() {
    let shop = TestShop::open().await;
    let burnous = shop.goods("prd-137").await;
    shop.put_on_shelf(&burnous, 3).await;
    let dates = shop.goods("prd-001").await;
    let shopper = Shopper::with(&shop, &[(&burnous, 1)]).await;
    let writer = Writer::of(&shop, burnous.product.cooperative_id).await;
    let officer = shop.officer().await;

    let draft = writer.begin(Some(&burnous)).await;
    let mut content = draft["content"].clone();
    let theirs = json!({ "id": dates.variant.id.to_string(), "label": "XXL" });
    content["variants"].as_array_mut().unwrap().push(theirs);
    let stolen = writer.save(&draft, &content).await["draft"].clone();
    let place = content["variants"].as_array().unwrap().len() - 1;
    assert_eq!(paths(&stolen["problems"]), [format!("variants.{place}")]);
    assert_eq!(
        writer.send(&stolen).await["rejection"]["code"],
        "INCOMPLETE"
    );

    let sizes = content["variants"].as_array_mut().unwrap();
    sizes.pop();
    sizes.remove(0);
    sizes.push(json!({ "label": "XXXL" }));
    let kept = sizes.len();
    let saved = writer.save(&stolen, &content).await["draft"].clone();
    let sent = writer.send(&saved).await["draft"].clone();
    accept(&shop, &officer, &sent).await;

    let sold = catalog::products::variants(shop.db.reader(), &[burnous.product.id]).await;
    let sold = sold.unwrap().remove(&burnous.product.id).unwrap();
    assert_eq!(sold.len(), kept);
    assert_eq!(sold.last().unwrap().label.as_deref(), Some("XXXL"));
    assert!(sold.iter().all(|size| size.id != burnous.variant.id));
    assert_eq!(
        shop.on_hand(&burnous).await,
        3,
        "what lies there lies there"
    );
    assert_eq!(shop.goods("prd-001").await, dates, "pitfall 20");
    let more = shopper.add(&burnous, 1).await;
    assert_eq!(more["rejection"]["code"], "NOT_FOR_SALE");
    let query = "query($id: ID!) { basket(id: $id) { groups { lines { problem } } } }";
    let basket = shop.ask(query, json!({ "id": shopper.basket })).await;
    let line = &basket["data"]["basket"]["groups"][0]["lines"][0];
    assert_eq!(line["problem"], "OUT_OF_STOCK");
    let order = shopper.place(shopper.input("k")).await;
    assert_eq!(order["__typename"], "PlaceOrderRejected");
    assert_eq!(shop.on_hand(&burnous).await, 3);
    shop.work().await;
}

#[tokio::test]
async fn what_is_withdrawn_is_seen_nowhere_until_it_is_sold_again() {
    let shop = TestShop::open_indexed().await;
    let dates = shop.goods("prd-001").await;
    let writer = Writer::of(&shop, dates.product.cooperative_id).await;
    let stranger = Writer::of(&shop, shop.cooperative("coop-001")).await;
    assert_eq!(
        stranger.list(&dates, false).await["rejection"]["code"],
        "NOT_FOUND"
    );
    let slug = dates.product.slug.clone();
    let page = format!("/fr/p/{slug}");
    let seen = async || {
        shop.work().await;
        let query =
            "query($id: ID!, $slug: String!) { products { totalCount } product(slug: $slug) { id }
            categories { productCount } }";
        let asked = json!({ "id": "", "slug": slug });
        let query = query.replace("$id: ID!, ", "");
        let answer = shop.ask(&query, asked).await["data"].clone();
        let category: i64 = answer["categories"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["productCount"].as_i64().unwrap())
            .sum();
        (
            shop.get(&page).await.status.as_u16(),
            found(&shop, "dattes majhoul").await.contains(&slug),
            shop.get("/sitemaps/products-1.xml")
                .await
                .body
                .contains(&format!("{slug}<")),
            answer["products"]["totalCount"].as_i64().unwrap(),
            answer["product"].is_object(),
            category,
        )
    };
    let before = seen().await;
    assert_eq!(
        (before.0, before.1, before.2, before.3, before.4),
        (200, true, true, 192, true)
    );
    for _ in 0..2 {
        let gone = writer.list(&dates, false).await;
        assert_eq!(gone["product"]["listed"], false, "{gone}");
    }
    let after = seen().await;
    assert_eq!(
        (after.0, after.1, after.2, after.3, after.4),
        (404, false, false, 191, false)
    );
    assert!(after.5 < before.5);
    assert!(
        search::index::in_step(&shop.db, &*shop.app.engine)
            .await
            .unwrap()
    );
    let refused = Shopper::with(&shop, &[]).await.add(&dates, 1).await;
    assert_eq!(refused["rejection"]["code"], "NOT_FOR_SALE");
    writer.list(&dates, true).await;
    assert_eq!(seen().await, before);
}
