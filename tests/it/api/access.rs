//! Who is let in, and what is refused before anything is looked at.

use serde_json::{Value, json};
use testkit::TestShop;

#[tokio::test]
async fn every_operation_of_the_schema_has_a_rule() {
    let shop = TestShop::open().await;
    let query = "{ __schema { queryType { fields { name } } mutationType { fields { name } } } }";
    let answer = shop.ask(query, json!({})).await;
    let mut names = Vec::new();
    for root in ["queryType", "mutationType"] {
        for field in answer["data"]["__schema"][root]["fields"]
            .as_array()
            .unwrap()
        {
            names.push(field["name"].as_str().unwrap().to_owned());
        }
    }
    assert!(names.len() > 20, "{names:?}");
    for name in &names {
        assert!(identity::access::rule(name).is_some(), "{name} has no rule");
    }
    for (name, _) in identity::access::RULES {
        assert!(
            names.iter().any(|known| known == name),
            "{name} is no operation"
        );
    }
}

/// Pitfall 22.
#[tokio::test]
async fn an_administrator_is_no_seller() {
    let shop = TestShop::open().await;
    let administrator = shop.person(vec![identity::Grant::Administrator]).await;
    let query = "query($id: ID!) { seller(cooperativeId: $id) { orders { totalCount } } }";
    let theirs = json!({ "id": shop.cooperative("coop-001").to_string() });
    let answer = shop.ask_as(&administrator, query, theirs).await;
    let code = answer["errors"][0]["extensions"]["code"].as_str().unwrap();
    assert!(["FORBIDDEN", "NOT_FOUND"].contains(&code), "{answer}");
}

#[tokio::test]
async fn a_session_ends_when_its_owner_signs_out() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let me = "{ me { email regions { slug } } }";
    let before = shop.ask_as(&officer, me, json!({})).await;
    assert_eq!(before["data"]["me"]["email"], *officer.email);
    assert_eq!(before["data"]["me"]["regions"][0]["slug"], "draa-tafilalet");
    let query = "mutation { signOut { __typename } }";
    shop.ask_as(&officer, query, json!({})).await;
    let after = shop.ask_as(&officer, me, json!({})).await;
    assert_eq!(after["data"]["me"], Value::Null);
}

#[tokio::test]
async fn guessing_passwords_is_stopped() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let mut codes = Vec::new();
    for _ in 0..12 {
        let answer = shop.sign_in(&officer.email, "not the password").await;
        let answer = answer.json();
        codes.push(
            answer["data"]["signIn"]["rejection"]["code"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    assert_eq!(codes[0], "WRONG_CREDENTIALS");
    assert_eq!(codes[11], "TOO_MANY_ATTEMPTS", "{codes:?}");
    let unknown = shop
        .sign_in("nobody@test.example", "not the password")
        .await
        .json();
    assert_eq!(
        unknown["data"]["signIn"]["rejection"]["code"],
        "WRONG_CREDENTIALS"
    );
}

#[tokio::test]
async fn a_foreign_page_changes_nothing() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let body = json!({ "query": "mutation { signOut { __typename } }" }).to_string();
    for (origin, kind) in [
        ("https://evil.example", "application/json"),
        ("null", "application/json"),
        (shop.url.as_str(), "text/plain"),
    ] {
        let request = shop
            .client()
            .post(format!("{}/graphql", shop.url))
            .header("origin", origin)
            .header("content-type", kind)
            .header("cookie", &officer.cookie)
            .body(body.clone());
        let status = request.send().await.unwrap().status();
        assert!(status.is_client_error(), "{origin} {kind}: {status}");
    }
    let me = shop.ask_as(&officer, "{ me { id } }", json!({})).await;
    assert_ne!(me["data"]["me"], Value::Null, "the session lives");
}

#[tokio::test]
async fn hostile_documents_are_refused_with_a_type() {
    let shop = TestShop::open().await;
    let mut bomb = String::from("{ ...f0 }");
    for n in 0..30 {
        bomb += &format!(" fragment f{n} on Query {{ ...f{0} ...f{0} }}", n + 1);
    }
    bomb += " fragment f30 on Query { __typename }";
    let aliases: String = (0..10_000).map(|n| format!("a{n}: __typename ")).collect();
    let deep = format!("{{ {} {} }}", "regions { ".repeat(5_000), "}".repeat(5_000));
    for document in [
        bomb,
        format!("{{ {aliases} }}"),
        deep,
        "{ no such".to_owned(),
        "{ nothing }".to_owned(),
    ] {
        let answer = shop.post_graphql(&document, &json!({}), None).await;
        assert!(
            answer.status.as_u16() < 500,
            "{} for {:.60}",
            answer.status,
            document
        );
        assert!(answer.body.len() < 16_384);
        assert!(
            answer.json()["errors"][0]["extensions"]["code"].is_string(),
            "{:.200}",
            answer.body
        );
    }
    assert_eq!(
        shop.ask("{ regions { slug } }", json!({})).await["errors"],
        Value::Null
    );
}
