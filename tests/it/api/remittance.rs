//! Couriers account for the cash that they collected.

use super::{Shopper, sent};
use kernel::{Clock, CooperativeId, Money, OrderId, PartId};
use payments::cash::{self, CashState, NewParcel, PhoneKey};
use payments::remittance::{self, Upload};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Instant;
use testkit::{Goods, Person, TestShop};

const IMPORT: &str = "mutation($input: ImportRemittanceInput!) { importRemittance(input: $input) {
    file { id state doneCount booked { lines amount { amountMinor } fee { amountMinor } } }
    rejection { code field } } }";
const RESOLVE: &str =
    "mutation($input: ResolveRemittanceLineInput!) { resolveRemittanceLine(input: $input) {
    line { resolution reason } rejection { code } } }";
const RECONCILE: &str =
    "mutation($input: ReconcileRemittanceInput!) { reconcileRemittance(input: $input) {
    file { bankReference reconciledAt } rejection { code } } }";

/// An office with an officer and some parcels under way.
struct Office {
    shop: TestShop,
    officer: Person,
    president: Person,
    dates: Goods,
}

impl Office {
    async fn open() -> Self {
        let shop = TestShop::open().await;
        let dates = shop.goods("prd-001").await;
        Self {
            officer: shop.officer().await,
            president: shop.president(dates.product.cooperative_id).await,
            dates,
            shop,
        }
    }

    /// A parcel with the courier, delivered or not; gives its order.
    async fn parcel(&self, tracking: &str, delivered: bool) -> Value {
        let shopper = Shopper::with(&self.shop, &[(&self.dates, 1)]).await;
        let order = shopper.place(shopper.input("key")).await["order"].clone();
        let last = delivered.then(|| json!({ "step": "DELIVER" }));
        let part = &order["parts"][0];
        sent(
            &self.shop,
            &self.president,
            &self.dates,
            part,
            (tracking, last),
        )
        .await;
        order
    }

    async fn upload(&self, text: &str) -> Value {
        let region = self.shop.sample.region_id;
        let path = format!("/files/remittances?regionId={region}&carrier=amana&name=October.csv");
        let bytes = text.as_bytes().to_vec();
        let answer = self
            .shop
            .post_file(&path, &self.officer.cookie, bytes)
            .await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.json()["id"].clone()
    }

    async fn mutate(&self, mutation: &str, name: &str, input: Value) -> Value {
        let mut input = input;
        input["regionId"] = json!(self.shop.sample.region_id.to_string());
        let answer = self
            .shop
            .ask_as(&self.officer, mutation, json!({ "input": input }))
            .await;
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        answer["data"][name].clone()
    }

    /// Matches a file by the columns that are proposed for it.
    async fn import(&self, file: &Value, key: &str) -> Value {
        let columns = self
            .office("remittanceFile(id: $id) { columns }", file)
            .await;
        let columns = &columns["remittanceFile"]["columns"];
        let input = json!({ "fileId": file, "columns": columns, "idempotencyKey": key });
        self.mutate(IMPORT, "importRemittance", input).await
    }

    async fn office(&self, fields: &str, id: &Value) -> Value {
        let query = if fields.contains("$id") {
            format!(
                "query($region: ID!, $id: ID!) {{ regionOffice(regionId: $region) {{ {fields} }} }}"
            )
        } else {
            format!("query($region: ID!) {{ regionOffice(regionId: $region) {{ {fields} }} }}")
        };
        let variables = json!({ "region": self.shop.sample.region_id.to_string(), "id": id });
        let answer = self.shop.ask_as(&self.officer, &query, variables).await;
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        answer["data"]["regionOffice"].clone()
    }

    async fn outcomes(&self, file: &Value) -> Vec<Value> {
        let fields = "remittanceFile(id: $id) { lines(first: 100) { nodes { outcome } } }";
        let answer = self.office(fields, file).await;
        let lines = answer["remittanceFile"]["lines"]["nodes"]
            .as_array()
            .unwrap();
        lines.iter().map(|line| line["outcome"].clone()).collect()
    }

    async fn queue(&self) -> Vec<Value> {
        let fields =
            "remittanceQueue(first: 100) { totalCount nodes { id outcome ageDays cells } }";
        let answer = self.office(fields, &Value::Null).await;
        let lines = answer["remittanceQueue"]["nodes"].as_array().unwrap();
        lines.clone()
    }

    async fn state(&self, order: &Value) -> CashState {
        let part = part_of(order);
        let found = cash::by_parts(self.shop.db.reader(), &[part])
            .await
            .unwrap();
        found[0].state
    }
}

fn part_of(order: &Value) -> PartId {
    order["parts"][0]["id"].as_str().unwrap().parse().unwrap()
}

/// What is paid at the door, in minor units and as a courier writes it.
fn amount(order: &Value) -> (i64, String) {
    let minor = order["total"]["amountMinor"].as_i64().unwrap();
    (minor, format!("{},{:02} DH", minor / 100, minor % 100))
}

#[tokio::test]
async fn every_line_of_a_file_has_its_outcome_and_what_matches_is_booked() {
    let office = Office::open().await;
    let first = office.parcel("AM-001", true).await;
    let second = office.parcel("AM-002", true).await;
    let third = office.parcel("AM-003", true).await;
    let under_way = office.parcel("AM-004", false).await;
    let (minor, due) = amount(&first);
    let number = second["number"].as_str().unwrap().to_lowercase();
    let held = office
        .office(
            "cashWithCouriers { carrier parcels total { amountMinor } days0To2 { amountMinor } }",
            &Value::Null,
        )
        .await;
    assert_eq!(
        held["cashWithCouriers"],
        json!([{ "carrier": "Amana", "parcels": 3, "total": { "amountMinor": minor * 3 }, "days0To2": { "amountMinor": minor * 3 } }])
    );
    let text = format!(
        "N° de suivi;Réf. commande;Montant CRBT;Frais;Livré le\n\
         am 001;;{due};7,00;02/10/2026\n\
         ;{number};{due};;\n\
         AM-003;;1,00;;\n\
         AM-004;;{due};;\n\
         AM-001;;{due};;\n\
         AM-999;;{due};;\n\
         AM-003;;rien;;\n"
    );
    let file = office.upload(&text).await;
    assert_eq!(
        office.upload(&text).await,
        file,
        "the same file is one file"
    );
    let done = office.import(&file, "one").await;
    assert_eq!(
        done["file"],
        json!({ "id": file, "state": "DONE", "doneCount": 7, "booked": {
            "lines": 2, "amount": { "amountMinor": minor * 2 }, "fee": { "amountMinor": 700 } } })
    );
    assert_eq!(
        office.import(&file, "one").await,
        done,
        "the same key, the same answer"
    );
    assert_eq!(
        office.import(&file, "two").await["rejection"]["code"],
        "ALREADY_DONE"
    );
    assert_eq!(
        office.outcomes(&file).await,
        [
            "MATCHED",
            "MATCHED",
            "AMOUNT_DIFFERS",
            "NOT_COLLECTED",
            "DUPLICATE",
            "UNKNOWN",
            "UNREADABLE"
        ]
    );
    assert_eq!(office.state(&first).await, CashState::Remitted);
    assert_eq!(office.state(&second).await, CashState::Remitted);
    assert_eq!(office.state(&third).await, CashState::Collected);
    assert_eq!(office.state(&under_way).await, CashState::Dispatched);
}

#[tokio::test]
async fn what_was_accounted_for_once_is_not_booked_by_another_file() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", true).await;
    let (_, due) = amount(&order);
    for (name, outcome) in [("A", "MATCHED"), ("B", "ALREADY_REMITTED")] {
        let file = office
            .upload(&format!("Suivi;Montant;{name}\nAM-001;{due};\n"))
            .await;
        office.import(&file, name).await;
        assert_eq!(office.outcomes(&file).await, [outcome]);
    }
}

#[tokio::test]
async fn a_parcel_is_found_by_telephone_amount_and_day() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", true).await;
    let (_, due) = amount(&order);
    let text = format!(
        "Téléphone;Montant;Date\n06 12 34 56 78;{due};01/09/2026\n+212612345678;{due};02/10/2026\n"
    );
    let file = office.upload(&text).await;
    office.import(&file, "one").await;
    assert_eq!(office.outcomes(&file).await, ["UNKNOWN", "MATCHED"]);
}

#[tokio::test]
async fn a_line_that_came_before_the_delivery_was_noted_is_settled_by_itself() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", false).await;
    let (_, due) = amount(&order);
    let file = office
        .upload(&format!("Suivi;Montant\nAM-001;{due}\n"))
        .await;
    office.import(&file, "one").await;
    assert_eq!(office.outcomes(&file).await, ["NOT_COLLECTED"]);
    super::cash::step(
        &office.shop,
        &office.president,
        &office.dates,
        &order["parts"][0],
        json!({ "step": "DELIVER" }),
    )
    .await;
    office.shop.go_round().await;
    assert_eq!(office.outcomes(&file).await, ["MATCHED"]);
    assert_eq!(office.state(&order).await, CashState::Remitted);
}

#[tokio::test]
async fn a_file_that_was_broken_off_goes_on() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", true).await;
    let (_, due) = amount(&order);
    let file = office
        .upload(&format!("Suivi;Montant\nAM-001;{due}\n"))
        .await;
    let columns = r#"["tracking","amount"]"#;
    let sql = format!("UPDATE remittance_file SET state = 'matching', columns = '{columns}'");
    let begun = Statement::from_string(office.shop.db.backend(), sql);
    office.shop.db.writer().execute_raw(begun).await.unwrap();
    office.shop.go_round().await;
    office.shop.go_round().await;
    assert_eq!(office.outcomes(&file).await, ["MATCHED"]);
}

#[tokio::test]
async fn an_officer_settles_what_did_not_match() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", true).await;
    let (minor, due) = amount(&order);
    let text = format!("Suivi;Montant\nAM-991;10,00\nAM-992;{due}\nAM-993;5,00\n");
    let file = office.upload(&text).await;
    office.import(&file, "one").await;
    office.shop.clock.advance(chrono::Duration::days(4));
    // A session lives shorter than that.
    let office = Office {
        officer: office.shop.officer().await,
        ..office
    };
    let queue = office.queue().await;
    assert_eq!(queue.len(), 3);
    assert!(
        queue
            .iter()
            .all(|line| line["ageDays"] == 4 && line["outcome"] == "UNKNOWN")
    );
    let part = part_of(&order).to_string();
    let resolve = async |at: usize, with: Value, key: &str| {
        let mut input = with;
        input["lineId"] = queue[at]["id"].clone();
        input["idempotencyKey"] = json!(key);
        office.mutate(RESOLVE, "resolveRemittanceLine", input).await
    };
    let linked = resolve(0, json!({ "partId": part }), "a").await;
    assert_eq!(linked["line"]["resolution"], "LINKED", "{linked}");
    assert_eq!(
        resolve(0, json!({ "partId": part }), "a").await,
        linked,
        "the same key"
    );
    assert_eq!(
        resolve(0, json!({ "partId": part }), "b").await["rejection"]["code"],
        "ALREADY_SETTLED"
    );
    assert_eq!(
        resolve(1, json!({ "partId": part }), "a").await["rejection"]["code"],
        "KEY_REUSED"
    );
    // The courier holds ten dirhams less now.
    assert_eq!(
        resolve(1, json!({ "partId": part }), "c").await["rejection"]["code"],
        "TOO_MUCH"
    );
    assert_eq!(office.state(&order).await, CashState::Collected);
    assert_eq!(
        resolve(2, json!({ "reason": " " }), "d").await["rejection"]["code"],
        "REASON_NEEDED"
    );
    let written_off = resolve(2, json!({ "reason": "Their mistake" }), "e").await;
    assert_eq!(
        written_off["line"],
        json!({ "resolution": "WRITTEN_OFF", "reason": "Their mistake" })
    );
    assert_eq!(office.queue().await.len(), 1);
    let held = office
        .office(
            "cashWithCouriers { total { amountMinor } days3To6 { amountMinor } }",
            &Value::Null,
        )
        .await;
    assert_eq!(
        held["cashWithCouriers"],
        json!([{ "total": { "amountMinor": minor - 1_000 }, "days3To6": { "amountMinor": minor - 1_000 } }])
    );
}

#[tokio::test]
async fn a_line_that_did_not_match_names_the_parcels_that_it_may_mean() {
    let office = Office::open().await;
    let slipped = office.parcel("AM-100234", true).await;
    let other = office.parcel("AM-777777", true).await;
    office.parcel("AM-100235", false).await;
    let (_, due) = amount(&other);
    let text = format!("Suivi;Montant\nAM-100243;1,00\nZZ-555555;{due}\nZZ-666666;2,00\n");
    let file = office.upload(&text).await;
    office.import(&file, "one").await;
    let queue = office.queue().await;
    let mut meant = Vec::new();
    for line in &queue {
        let fields = "remittanceCandidates(lineId: $id) { id number }";
        let answer = office.office(fields, &line["id"]).await;
        let parts = answer["remittanceCandidates"].as_array().unwrap().clone();
        meant.push(
            parts
                .iter()
                .map(|part| part["number"].clone())
                .collect::<Vec<_>>(),
        );
    }
    let (slipped, other) = (&slipped["number"], &other["number"]);
    // The sum is the same for both: all parcels hold the same goods.
    assert_eq!(meant[0], std::slice::from_ref(slipped));
    assert_eq!(
        meant[1].len(),
        2,
        "what is not collected yet is not offered"
    );
    assert!(meant[1].contains(slipped) && meant[1].contains(other));
    assert_eq!(meant[2], Vec::<Value>::new());

    let fields = "query($region: ID!, $id: ID!) { regionOffice(regionId: $region) {
        remittanceCandidates(lineId: $id) { id } } }";
    let variables = json!({ "region": office.shop.sample.region_id, "id": queue[1]["id"] });
    let refused = office
        .shop
        .ask_as(&office.president, fields, variables)
        .await;
    assert_eq!(refused["errors"][0]["extensions"]["code"], "FORBIDDEN");
}

#[tokio::test]
async fn what_the_bank_shows_is_reconciled() {
    let office = Office::open().await;
    let order = office.parcel("AM-001", true).await;
    let (_, due) = amount(&order);
    let file = office
        .upload(&format!("Suivi;Montant\nAM-001;{due}\n"))
        .await;
    let reconcile = async |reference: &str, key: &str| {
        let input = json!({ "fileId": file, "bankReference": reference, "idempotencyKey": key });
        office.mutate(RECONCILE, "reconcileRemittance", input).await
    };
    assert_eq!(
        reconcile("VIR 1", "a").await["rejection"]["code"],
        "NOT_DONE"
    );
    office.import(&file, "one").await;
    assert_eq!(
        reconcile(" ", "b").await["rejection"]["code"],
        "REFERENCE_NEEDED"
    );
    let done = reconcile("VIR 1", "c").await;
    assert_eq!(done["file"]["bankReference"], "VIR 1");
    assert_eq!(reconcile("VIR 1", "c").await, done);
    assert_eq!(
        reconcile("VIR 2", "d").await["rejection"]["code"],
        "NOT_DONE"
    );
    assert_eq!(office.state(&order).await, CashState::Reconciled);
}

#[tokio::test]
async fn what_a_carrier_s_columns_hold_is_learned() {
    let office = Office::open().await;
    let file = office.upload("Nº;Net\nAM-001;1,00\n").await;
    let proposed = async |file: &Value| {
        let answer = office
            .office("remittanceFile(id: $id) { columns headers }", file)
            .await;
        answer["remittanceFile"]["columns"].clone()
    };
    assert_eq!(proposed(&file).await, json!([null, null]));
    let columns = json!(["TRACKING", "AMOUNT"]);
    let few = json!({ "fileId": file, "columns": ["TRACKING", null], "idempotencyKey": "a" });
    let refused = office.mutate(IMPORT, "importRemittance", few).await;
    assert_eq!(
        refused["rejection"],
        json!({ "code": "BAD_COLUMNS", "field": "columns" })
    );
    let input = json!({ "fileId": file, "columns": columns, "idempotencyKey": "b" });
    office.mutate(IMPORT, "importRemittance", input).await;
    let next = office.upload("Nº;Net\nAM-002;1,00\n").await;
    assert_eq!(proposed(&next).await, columns);
}

#[tokio::test]
async fn files_are_for_the_officers_of_their_region() {
    let office = Office::open().await;
    let region = office.shop.sample.region_id;
    let path = format!("/files/remittances?regionId={region}&carrier=amana&name=a.csv");
    let text = b"Suivi;Montant\nAM-001;1\n".to_vec();
    let nobody = office.shop.post_file(&path, "", text.clone()).await;
    assert_eq!(
        (nobody.status.as_u16(), nobody.json()["code"].as_str()),
        (401, Some("UNAUTHENTICATED"))
    );
    let member = office
        .shop
        .post_file(&path, &office.president.cookie, text.clone())
        .await;
    assert_eq!(
        (member.status.as_u16(), member.json()["code"].as_str()),
        (404, Some("NOT_FOUND"))
    );
    let png = office
        .shop
        .post_file(&path, &office.officer.cookie, b"\x89PNG\0".to_vec())
        .await;
    assert_eq!(png.status, 422, "{}", png.body);
    let foreign = office
        .shop
        .client()
        .post(format!("{}{path}", office.shop.url))
        .header("origin", "https://evil.example")
        .header("cookie", &office.officer.cookie)
        .body(text)
        .send()
        .await
        .unwrap();
    assert_eq!(foreign.status(), 403);
    let large = office
        .shop
        .post_file(
            &path,
            &office.officer.cookie,
            vec![b'a'; remittance::MOST_BYTES + 1],
        )
        .await;
    assert_eq!(large.status, 413, "{}", large.body);
    let answer = office
        .office("remittanceFiles { totalCount }", &Value::Null)
        .await;
    assert_eq!(answer["remittanceFiles"]["totalCount"], 0);
}

/// So many collected parcels of one courier, `P1`, `P2` …, of one dirham more each.
async fn parcels(shop: &TestShop, count: i64) -> Vec<PartId> {
    let phone = PhoneKey::from_bytes([1; 32]).hash(&"0612345678".parse().unwrap());
    let parts: Vec<PartId> = (0..count).map(|_| PartId::new()).collect();
    let tx = shop.db.write().await.unwrap();
    let clock: &dyn Clock = &*shop.clock;
    let numbers: Vec<String> = (1..=count).map(|n| format!("DT-{n}")).collect();
    let rows: Vec<NewParcel<'_>> = (1..)
        .zip(parts.iter().zip(&numbers))
        .map(|(n, (part_id, number))| NewParcel {
            part_id: *part_id,
            order_id: OrderId::new(),
            region_id: shop.sample.region_id,
            cooperative_id: CooperativeId::new(),
            order_number: number,
            phone: &phone,
            amount: Money::mad(n * 100),
        })
        .collect();
    for some in rows.chunks(500) {
        cash::open(&tx, clock, some.iter().copied()).await.unwrap();
    }
    for (n, part) in (1..).zip(&parts) {
        cash::dispatched(&tx, clock, *part, Some("Amana"), Some(&format!("P{n}")))
            .await
            .unwrap();
        cash::collected(&tx, clock, *part).await.unwrap();
    }
    tx.commit().await.unwrap();
    parts
}

#[tokio::test]
async fn ten_thousand_lines_are_matched_whole_and_exactly() {
    const LINES: i64 = 10_000;
    let shop = TestShop::open().await;
    let parts = parcels(&shop, LINES).await;
    let mut text = "Suivi,Montant,Frais\n".to_owned();
    // Every tenth amount is a dirham short, every hundredth parcel is not ours.
    for n in 1..=LINES {
        let short = i64::from(n % 10 == 0 && n % 100 != 0);
        let name = if n % 100 == 0 { "X" } else { "P" };
        text.push_str(&format!("{name}{n},{}.00,1.00\n", n - short));
    }
    let person = shop.officer().await;
    let officer = identity::Actor::Account(identity::SignedIn {
        account_id: person.account_id,
        name: String::new(),
        email: None,
        locale: kernel::Locale::Fr,
        grants: vec![identity::Grant::Officer {
            region_id: shop.sample.region_id,
        }],
    })
    .officer(shop.sample.region_id)
    .unwrap();
    let upload = Upload {
        carrier: "Amana".to_owned(),
        file_name: "October.csv".to_owned(),
        bytes: text.into_bytes(),
    };
    let (db, clock, phones) = (&shop.db, &*shop.clock, PhoneKey::from_bytes([1; 32]));
    let began = Instant::now();
    let file = remittance::upload(db, clock, &officer, upload)
        .await
        .unwrap();
    let headers = &file.headers.0;
    let columns = remittance::proposed(db.reader(), file.region_id, "AMANA", headers)
        .await
        .unwrap();
    let file = remittance::import(db, clock, &officer, &phones, (file.id, columns), "k")
        .await
        .unwrap();
    println!("{LINES} lines were matched in {:?}", began.elapsed());

    assert_eq!(
        (file.state, file.done_count),
        (payments::FileState::Done, 10_000)
    );
    let booked = remittance::booked(db.reader(), &file).await.unwrap();
    let whole: i64 = (1..=LINES).filter(|n| n % 10 != 0).map(|n| n * 100).sum();
    assert_eq!(
        (booked.lines, booked.amount_minor, booked.fee_minor),
        (9_000, whole, 900_000)
    );
    let mut states: BTreeMap<String, i64> = BTreeMap::new();
    for some in parts.chunks(500) {
        for parcel in cash::by_parts(db.reader(), some).await.unwrap() {
            *states.entry(format!("{:?}", parcel.state)).or_default() += 1;
        }
    }
    let wanted = [
        ("Collected".to_owned(), 1_000),
        ("Remitted".to_owned(), 9_000),
    ];
    assert_eq!(states, BTreeMap::from(wanted));
}
