//! The protocol as a client sees it, on an empty market whose search engine breaks.

use super::*;
use crate::Settings;
use async_trait::async_trait;
use axum::body::{Body, to_bytes};
use axum::http::header::{ALLOW, CONTENT_TYPE, COOKIE, ORIGIN, SET_COOKIE};
use axum::http::{Method, Request as HttpRequest};
use db::Db;
use identity::Throttle;
use identity::accounts::{self, NewAccount};
use kernel::{Clock, ProductId, SystemClock};
use migrations::Migrator;
use payments::cash::PhoneKey;
use sea_orm_migration::MigratorTrait;
use search::{
    Document, EngineState, Found, Rebuild, SearchError, SearchQuery, SuggestQuery, Suggestions,
    Synonyms,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tower::ServiceExt;

const NEW: &str = "application/graphql-response+json";
const OLD: &str = "application/json";
/// What tools send to read the schema, whole.
const INTROSPECTION: &str = include_str!("introspection.graphql");

struct BrokenEngine;

#[async_trait]
impl search::Engine for BrokenEngine {
    async fn replace(&self, _: Vec<Document>) -> Result<(), SearchError> {
        Ok(())
    }

    async fn remove(&self, _: &[ProductId]) -> Result<(), SearchError> {
        Ok(())
    }

    async fn search(&self, query: &SearchQuery) -> Result<Found, SearchError> {
        assert!(query.text != "panic", "secret of the engine");
        Err(SearchError::Failed("secret of the engine".into()))
    }

    async fn suggest(&self, _: &SuggestQuery) -> Result<Suggestions, SearchError> {
        Err(SearchError::Failed("not here".into()))
    }

    async fn rebuild(&self, _: &[Synonyms]) -> Result<Box<dyn Rebuild>, SearchError> {
        Err(SearchError::Failed("not here".into()))
    }

    async fn check(&self) -> Result<EngineState, SearchError> {
        Err(SearchError::Failed("not here".into()))
    }
}

struct Market {
    shop: Shop,
    router: Router,
    _dir: TempDir,
}

struct Answered {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Answered {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    fn code(&self) -> Value {
        self.json()["errors"][0]["extensions"]["code"].clone()
    }
}

impl Market {
    async fn open(open_to_tools: bool) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", dir.path().join("market.db").display());
        let db = Db::connect(&url).await.unwrap();
        Migrator::up(db.writer(), None).await.unwrap();
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let shop = Shop {
            db,
            engine: Arc::new(BrokenEngine),
            media: Arc::new(media::Store::in_dir(dir.path()).unwrap()),
            uploads: media::Uploads::in_dir(dir.path(), uploads::PATH).unwrap(),
            desk: Arc::new(orders::paying::Desk {
                providers: payments::providers::Providers::default(),
                public_url: "http://localhost/".parse().unwrap(),
            }),
            throttle: Arc::new(Throttle::new(&clock)),
            phones: PhoneKey::from_bytes([7; 32]),
            clock,
            settings: Arc::new(Settings {
                public_url: "https://moussem.example/".parse().unwrap(),
                playground: open_to_tools,
                introspection: open_to_tools,
            }),
        };
        Self {
            router: router(shop.clone()).unwrap(),
            shop,
            _dir: dir,
        }
    }

    async fn send(&self, request: HttpRequest<Body>) -> Answered {
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = answer.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        Answered {
            status: head.status.as_u16(),
            headers: head.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    async fn post(&self, accept: &str, body: &str, more: &[(&str, &str)]) -> Answered {
        let mut request = HttpRequest::builder()
            .method(Method::POST)
            .uri("/graphql")
            .header(ACCEPT, accept);
        if !more.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(CONTENT_TYPE, OLD);
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        self.send(request).await
    }

    async fn ask(&self, document: &str) -> Answered {
        let body = json!({ "query": document }).to_string();
        self.post(NEW, &body, &[]).await
    }

    async fn get(&self, accept: &str, query: &str) -> Answered {
        let request = HttpRequest::get(format!("/graphql{query}")).header(ACCEPT, accept);
        self.send(request.body(Body::empty()).unwrap()).await
    }
}

#[tokio::test]
async fn a_document_that_cannot_run_is_400_in_the_new_type_and_200_in_the_old() {
    let market = Market::open(true).await;
    for document in ["{", "{ nothing }", "query A { me } query B { me }", ""] {
        let body = json!({ "query": document }).to_string();
        for (accept, status) in [(NEW, 400), (OLD, 200)] {
            let answered = market.post(accept, &body, &[]).await;
            assert_eq!(answered.status, status, "{document}: {}", answered.text);
            assert_eq!(answered.code(), "BAD_REQUEST");
            assert_eq!(answered.json().get("data"), None);
            let sent = answered.headers[CONTENT_TYPE].to_str().unwrap();
            assert_eq!(sent, format!("{accept}; charset=utf-8"));
        }
    }
    let run = market.ask("{ me { name } regions { slug } }").await;
    assert_eq!(run.status, 200);
    assert_eq!(run.json(), json!({ "data": { "me": null, "regions": [] } }));
}

#[tokio::test]
async fn what_is_no_request_is_refused_by_its_status() {
    let market = Market::open(true).await;
    let good = r#"{"query":"{ me { name } }"}"#;
    for (media_type, status) in [
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/json; charset=latin1", 415),
        (OLD, 200),
    ] {
        let answered = market
            .post(OLD, good, &[("content-type", media_type)])
            .await;
        assert_eq!(answered.status, status, "{media_type}");
    }
    let large = format!(
        r#"{{"query":"{{ me {{ name }} }} #{}"}}"#,
        "x".repeat(300_000)
    );
    assert_eq!(market.post(OLD, &large, &[]).await.status, 413);
    assert_eq!(market.post(OLD, "{ \"no", &[]).await.status, 400);
    assert_eq!(market.post("text/csv", good, &[]).await.status, 406);
    let put = HttpRequest::put("/graphql").body(Body::empty()).unwrap();
    assert_eq!(market.send(put).await.status, 405);
}

#[tokio::test]
async fn an_address_asks_and_never_changes() {
    let market = Market::open(true).await;
    let read = market.get(OLD, "?query=%7Bme%7Bname%7D%7D").await;
    assert_eq!(read.json(), json!({ "data": { "me": null } }));
    let write = market
        .get(OLD, "?query=mutation%7BsignOut%7BsignedOut%7D%7D")
        .await;
    assert_eq!(write.status, 405);
    assert_eq!(write.headers[ALLOW], "POST");
    assert!(!write.headers.contains_key(SET_COOKIE));
}

#[tokio::test]
async fn a_foreign_page_is_refused() {
    let market = Market::open(true).await;
    let out = r#"{"query":"mutation { signOut { signedOut } }"}"#;
    for origin in ["https://evil.example", "null"] {
        let answered = market.post(OLD, out, &[("origin", origin)]).await;
        assert_eq!(
            (answered.status, answered.code()),
            (403, "FORBIDDEN".into())
        );
        assert!(!answered.headers.contains_key(SET_COOKIE));
    }
    let own = [(ORIGIN.as_str(), "https://moussem.example")];
    assert_eq!(market.post(OLD, out, &own).await.status, 200);
}

#[tokio::test]
async fn an_operation_that_is_not_for_the_actor_does_not_run() {
    let market = Market::open(true).await;
    let document = "{ seller(cooperativeId: \"x\") { tasks } }";
    let answered = market.ask(document).await;
    assert_eq!(answered.status, 401);
    assert_eq!(answered.code(), "UNAUTHENTICATED");
    let hidden = "{ ...a } fragment a on Query { b: regionOffice(regionId: \"x\") { __typename } }";
    assert_eq!(market.ask(hidden).await.status, 401);
}

#[tokio::test]
async fn signing_in_sets_a_cookie_that_is_a_person_until_signing_out() {
    let market = Market::open(true).await;
    let new = NewAccount {
        email: "itto@example.ma".into(),
        name: "Itto".into(),
        password: "dattes d'Erfoud".into(),
        locale: Locale::Fr,
        grants: vec![],
    };
    accounts::create(&market.shop.db, &*market.shop.clock, new)
        .await
        .unwrap();
    let sign_in = |password: &str| {
        let query = "mutation($i: SignInInput!) {
            signIn(input: $i) { me { name } rejection { code message } } }";
        let input = json!({ "email": "Itto@example.ma", "password": password });
        json!({ "query": query, "variables": { "i": input } }).to_string()
    };
    let wrong = market
        .post(NEW, &sign_in("wrong"), &[("accept-language", "en")])
        .await;
    let rejection = &wrong.json()["data"]["signIn"]["rejection"];
    assert_eq!(rejection["code"], "WRONG_CREDENTIALS");
    assert_eq!(
        rejection["message"],
        "Unknown mail address or wrong password."
    );
    assert!(!wrong.headers.contains_key(SET_COOKIE));

    let right = market.post(NEW, &sign_in("dattes d'Erfoud"), &[]).await;
    let cookie = right.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    for attribute in ["; HttpOnly", "; Secure", "; SameSite=Lax", "; Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let cookie = cookie.split(';').next().unwrap();
    let signed = [(COOKIE.as_str(), cookie), ("x-moussem-client", "test")];
    let me = |answered: Answered| answered.json()["data"]["me"]["name"].clone();
    let who = r#"{"query":"{ me { name } }"}"#;
    assert_eq!(me(market.post(NEW, who, &signed).await), "Itto");
    assert_eq!(market.post(NEW, who, &signed[..1]).await.status, 403);
    let office = r#"{"query":"{ seller(cooperativeId: \"x\") { tasks } }"}"#;
    let refused = market.post(NEW, office, &signed).await;
    assert_eq!((refused.status, refused.code()), (403, "FORBIDDEN".into()));

    let out = r#"{"query":"mutation { signOut { signedOut } }"}"#;
    let gone = market.post(NEW, out, &signed).await;
    assert_eq!(gone.json()["data"]["signOut"]["signedOut"], true);
    assert!(
        gone.headers[SET_COOKIE]
            .to_str()
            .unwrap()
            .contains("Max-Age=0")
    );
    assert_eq!(me(market.post(NEW, who, &signed).await), Value::Null);
}

#[tokio::test]
async fn a_panic_or_a_failure_inside_is_told_by_its_incident_only() {
    let market = Market::open(true).await;
    let told = |answered: Answered| {
        assert_eq!(answered.code(), "INTERNAL", "{}", answered.text);
        assert!(answered.text.contains("incident"));
        for secret in ["secret", "panicked", "closed"] {
            assert!(!answered.text.contains(secret), "{}", answered.text);
        }
    };
    for _ in 0..20 {
        let document = "{ regions { slug } search(text: \"panic\") { totalCount } }";
        told(market.ask(document).await);
    }
    assert_eq!(market.ask("{ regions { slug } }").await.status, 200);

    market.shop.db.clone().close().await.unwrap();
    told(market.ask("{ regions { slug } }").await);
}

#[tokio::test]
async fn the_database_searches_where_the_engine_fails() {
    let market = Market::open(true).await;
    let answered = market.ask("{ search(text: \"x\") { totalCount } }").await;
    assert_eq!(
        answered.json(),
        json!({ "data": { "search": { "totalCount": 0 } } })
    );
    let document = "{ suggestions(text: \"x\") { products { slug } } }";
    let answered = market.ask(document).await;
    assert_eq!(
        answered.json(),
        json!({ "data": { "suggestions": { "products": [] } } })
    );
}

#[tokio::test]
async fn tools_read_the_schema_where_the_operator_lets_them() {
    let open = Market::open(true).await;
    let answered = open.ask(INTROSPECTION).await;
    assert_eq!(answered.status, 200, "{:.300}", answered.text);
    assert_eq!(
        answered.json()["data"]["__schema"]["mutationType"]["name"],
        "Mutation"
    );
    let page = open.get("text/html,*/*;q=0.8", "").await;
    assert!(page.text.contains("GraphiQL") || page.text.contains("graphiql"));

    let closed = Market::open(false).await;
    let answered = closed.ask(INTROSPECTION).await;
    assert_ne!(
        answered.json()["data"]["__schema"]["queryType"]["name"],
        "Query"
    );
    assert_eq!(closed.get("text/html,*/*;q=0.8", "").await.status, 400);
}

/// Documents that ask for too much or are not meant well.
fn hostile() -> Vec<String> {
    let bomb = (0..30).fold(String::new(), |text, n| {
        format!(
            "{text}fragment f{n} on Query {{ ...f{0} ...f{0} }}
",
            n + 1
        )
    });
    let nested = |open: &str| format!("{{ products{} ", open.repeat(10_000));
    let many = |part: &str, count: usize| -> String {
        (0..count)
            .map(|n| part.replace('#', &n.to_string()))
            .collect()
    };
    let chain = (0..1_000).fold(String::new(), |text, n| {
        format!("{text}fragment c{n} on Query {{ ...c{} }}\n", n + 1)
    });
    vec![
        format!("{{ ...f0 }}\n{bomb}fragment f30 on Query {{ __typename }}"),
        format!("{{ {} }}", many("a#: __typename ", 10_000)),
        format!("{{ __typename {} }}", many("@skip(if: false) ", 10_000)),
        format!("query {} {{ __typename }}", many("@d# ", 5_000)),
        nested("{a"),
        nested("(filter:["),
        nested("(filter:{a:"),
        "{".repeat(100_000),
        "[".repeat(100_000),
        "query(".repeat(30_000),
        format!("{{ ...c0 }} {chain}"),
        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }".into(),
        "{ ...a } fragment a on Query { ...a }".into(),
        format!(
            "{{ cooperatives(first: 100) {{ nodes {{ products(first: 100) {{ nodes {{ cooperative {{ products(first: 100) {{ nodes {{ id }} }} }} }} }} }} }} }}"
        ),
        format!("{{ {} }}", many("p#: products { totalCount } ", 100)),
        format!("query({}) {{ __typename }}", many("$v#: Int ", 3_000)),
        format!(
            "{{ search(text: \"{}\") {{ totalCount }} }}",
            "x".repeat(200_000)
        ),
        format!("{{ a(b: [\"\"\"x\" {}", "[".repeat(50_000)),
        many("query Q# { __typename } ", 3_000),
        format!(
            "{{ __type(name: \"Query\") {{ {} name {} }} }}",
            "fields { type { ".repeat(12),
            "} }".repeat(12)
        ),
        "\u{0}\u{feff}\u{202e}{".into(),
        format!("{{ {} }}", many("unknown# ", 19)),
    ]
}

#[tokio::test]
async fn hostile_documents_are_answered_fast_and_short() {
    let market = Market::open(true).await;
    for document in hostile() {
        let began = Instant::now();
        let answered = market.ask(&document).await;
        let took = began.elapsed();
        let start: String = document.chars().take(60).collect();
        // A tenth of it in a release build.
        assert!(took < Duration::from_secs(1), "{start}: {took:?}");
        assert!(
            answered.text.len() < 16_384,
            "{start}: {}",
            answered.text.len()
        );
        assert!(answered.status < 500, "{start}: {:.300}", answered.text);
        let data = answered.json().get("data").cloned().unwrap_or_default();
        assert_eq!(data, Value::Null, "{start}");
    }
}
