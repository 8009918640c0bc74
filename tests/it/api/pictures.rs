//! Photographs of cooperatives: sent piece by piece as a browser's tus client
//! sends them, made into pictures, and shown.

use crate::peers::python;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde_json::{Value, json};
use std::process::{Child, Stdio};
use testkit::{Person, TestShop};
use tokio::net::{TcpListener, TcpStream};

const COOPERATIVE: &str = "coop-001";

const ADD: &str = "mutation($input: AddPictureInput!) { addPicture(input: $input) {
    picture { hash width height url(width: 320) } rejection { code message } } }";

/// A picture of 40 × 20 pixels.
fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(40, 20, |x, y| {
        image::Rgb([
            (x * 6).try_into().unwrap(),
            (y * 12).try_into().unwrap(),
            90,
        ])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// A request of the protocol: its status, its headers.
async fn tus(
    shop: &TestShop,
    cookie: &str,
    (method, path): (Method, &str),
    headers: &[(&str, String)],
    body: Vec<u8>,
) -> (u16, HeaderMap) {
    let url = format!("{}{path}", shop.url);
    let mut request = shop
        .client()
        .request(method, url)
        .header("tus-resumable", "1.0.0")
        .header("x-moussem-client", "test")
        .header("cookie", cookie);
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let answer = request.body(body).send().await.unwrap();
    (answer.status().as_u16(), answer.headers().clone())
}

/// Begins an upload of so many bytes: its address.
async fn begin(shop: &TestShop, cookie: &str, length: usize) -> String {
    let length = [("upload-length", length.to_string())];
    let created = tus(
        shop,
        cookie,
        (Method::POST, "/files/pictures"),
        &length,
        vec![],
    )
    .await;
    assert_eq!(created.0, 201, "{:?}", created.1);
    let address = created.1["location"].to_str().unwrap().to_owned();
    assert!(address.starts_with("/files/pictures/"), "{address}");
    address
}

/// Sends a piece: the status, and where the next one begins.
async fn send(
    shop: &TestShop,
    cookie: &str,
    address: &str,
    (offset, piece): (usize, &[u8]),
) -> (u16, String) {
    let headers = [
        ("upload-offset", offset.to_string()),
        (
            CONTENT_TYPE.as_str(),
            "application/offset+octet-stream".to_owned(),
        ),
    ];
    let (status, headers) = tus(
        shop,
        cookie,
        (Method::PATCH, address),
        &headers,
        piece.to_vec(),
    )
    .await;
    let next = headers
        .get("upload-offset")
        .map(|next| next.to_str().unwrap());
    (status, next.unwrap_or_default().to_owned())
}

async fn add(shop: &TestShop, person: &Person, cooperative: &str, address: &str) -> Value {
    let upload = address.rsplit('/').next().unwrap();
    let input = json!({ "cooperativeId": cooperative, "upload": upload });
    shop.ask_as(person, ADD, json!({ "input": input })).await
}

/// Sends a whole file in one piece: its address.
async fn sent(shop: &TestShop, cookie: &str, bytes: &[u8]) -> String {
    let address = begin(shop, cookie, bytes.len()).await;
    assert_eq!(send(shop, cookie, &address, (0, bytes)).await.0, 204);
    address
}

#[tokio::test]
async fn a_photograph_that_breaks_off_goes_on_and_becomes_a_picture() {
    let shop = TestShop::open().await;
    let cooperative = shop.cooperative(COOPERATIVE);
    let president = shop.president(cooperative).await;
    let cookie = president.cookie.as_str();
    let own = cooperative.to_string();
    let photograph = photograph();
    let half = photograph.len() / 2;

    let address = begin(&shop, cookie, photograph.len()).await;
    let first = send(&shop, cookie, &address, (0, &photograph[..half])).await;
    assert_eq!(first, (204, half.to_string()));
    let early = add(&shop, &president, &own, &address).await;
    assert_eq!(
        early["data"]["addPicture"]["rejection"]["code"],
        "UNKNOWN_UPLOAD"
    );

    // A new line asks how far it came; what came already is not taken twice.
    let (status, headers) = tus(&shop, cookie, (Method::HEAD, &address), &[], vec![]).await;
    assert_eq!(
        (status, headers["upload-offset"].to_str().unwrap()),
        (200, half.to_string().as_str())
    );
    assert_eq!(send(&shop, cookie, &address, (0, &photograph)).await.0, 409);
    let rest = send(&shop, cookie, &address, (half, &photograph[half..])).await;
    assert_eq!(rest, (204, photograph.len().to_string()));

    let added = add(&shop, &president, &own, &address).await;
    let picture = &added["data"]["addPicture"]["picture"];
    assert_eq!(
        (&picture["width"], &picture["height"]),
        (&json!(40), &json!(20))
    );
    assert_eq!(
        add(&shop, &president, &own, &address).await,
        added,
        "asked again"
    );
    let path = format!("/media/{}/320.webp", picture["hash"].as_str().unwrap());
    assert!(picture["url"].as_str().unwrap().ends_with(&path));
    let shown = shop.get(&path).await;
    assert_eq!(
        (shown.status.as_u16(), shown.header("content-type")),
        (200, "image/webp")
    );
}

#[tokio::test]
async fn what_is_no_photograph_is_told_and_what_is_too_large_never_begins() {
    let shop = TestShop::open().await;
    let cooperative = shop.cooperative(COOPERATIVE);
    let president = shop.president(cooperative).await;
    let own = cooperative.to_string();

    let address = sent(&shop, &president.cookie, b"%PDF-1.7 a price list").await;
    let refused = add(&shop, &president, &own, &address).await;
    let rejection = &refused["data"]["addPicture"]["rejection"];
    assert_eq!(rejection["code"], "NOT_A_PICTURE");
    assert!(rejection["message"].as_str().unwrap().contains("JPEG"));

    let length = [("upload-length", (media::MAX_BYTES + 1).to_string())];
    let large = (Method::POST, "/files/pictures");
    let (status, _) = tus(&shop, &president.cookie, large, &length, vec![]).await;
    assert_eq!(status, 413);
}

#[tokio::test]
async fn only_members_send_and_only_for_their_own_cooperative() {
    let shop = TestShop::open().await;
    let cooperative = shop.cooperative(COOPERATIVE);
    let president = shop.president(cooperative).await;
    let length = [("upload-length", "10".to_owned())];
    let begin = || (Method::POST, "/files/pictures");

    let visitor = tus(&shop, "", begin(), &length, vec![]).await;
    assert_eq!(visitor.0, 401);
    let officer = shop.officer().await;
    let officer = tus(&shop, &officer.cookie, begin(), &length, vec![]).await;
    assert_eq!(officer.0, 404);
    let foreign = [
        length[0].clone(),
        ("origin", "https://evil.example".to_owned()),
    ];
    let foreign = tus(&shop, &president.cookie, begin(), &foreign, vec![]).await;
    assert_eq!(foreign.0, 403);

    let address = sent(&shop, &president.cookie, &photograph()).await;
    let other = shop.cooperative("coop-002").to_string();
    let theirs = add(&shop, &president, &other, &address).await;
    assert_eq!(theirs["errors"][0]["extensions"]["code"], "NOT_FOUND");
}

/// `moto`, an S3 of another hand, with an empty bucket; ends with the test.
struct Moto(Child);

impl Drop for Moto {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

async fn bucket() -> Option<(Moto, String)> {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let server = python()?
        .args([
            "-m",
            "moto.server",
            "-H",
            "127.0.0.1",
            "-p",
            &port.to_string(),
        ])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let server = Moto(server);
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let url = format!("http://127.0.0.1:{port}");
    let made = reqwest::Client::new().put(format!("{url}/pictures"));
    assert_eq!(made.send().await.unwrap().status(), 200);
    Some((server, url))
}

#[tokio::test]
async fn pictures_lie_in_a_bucket_where_one_is_named() {
    let Some((server, url)) = bucket().await else {
        return;
    };
    let shop = TestShop::open_with(&[
        ("MOUSSEM_S3_BUCKET", "pictures"),
        ("MOUSSEM_S3_ENDPOINT", &url),
        ("MOUSSEM_S3_ACCESS_KEY_ID", "moussem"),
        ("MOUSSEM_S3_SECRET_ACCESS_KEY", "no secret"),
    ])
    .await;
    let cooperative = shop.cooperative(COOPERATIVE);
    let president = shop.president(cooperative).await;
    let address = sent(&shop, &president.cookie, &photograph()).await;
    let added = add(&shop, &president, &cooperative.to_string(), &address).await;
    let hash = added["data"]["addPicture"]["picture"]["hash"]
        .as_str()
        .unwrap();

    let path = format!("/media/{hash}/640.jpg");
    let shown = shop.get(&path).await;
    assert_eq!(
        (shown.status.as_u16(), shown.header("content-type")),
        (200, "image/jpeg")
    );
    let (first, second) = (&hash[..2], &hash[2..4]);
    let there = format!("{url}/pictures/pictures/{first}/{second}/{hash}/original");
    let owner = "AWS4-HMAC-SHA256 Credential=moussem/20261124/us-east-1/s3/aws4_request, \
        SignedHeaders=host, Signature=0";
    let there = shop.client().get(there).header("authorization", owner);
    let there = there.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(there, photograph());
    assert!(!shop.data_dir().join("media").exists());

    let unknown = format!("/media/{}/640.jpg", "0".repeat(64));
    assert_eq!(shop.get(&unknown).await.status, 404);
    drop(server);
    assert_eq!(
        shop.get(&path).await.status,
        503,
        "the bucket is gone, the market is not"
    );
    assert_eq!(shop.get("/fr/").await.status, 200);
}
