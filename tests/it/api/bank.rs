//! What came in to the region's account: statements of its bank pay the orders
//! whose references they name, and an officer settles the rest.

use crate::webhooks::{attempt_at, market, ordered, pay_path, tracked};
use serde_json::{Value, json};
use testkit::{Goods, Person, TestShop};

const QUEUE: &str = "query($region: ID!) { regionOffice(regionId: $region) {
    bankQueue { totalCount nodes { id day amount { amountMinor } text outcome ageDays
        order { number total { amountMinor } } } } } }";
const RESOLVE: &str = "mutation($input: ResolveBankLineInput!) { resolveBankLine(input: $input) {
    line { resolution reason order { number } } rejection { code field } } }";
const HEADERS: &str = "Date;Libellé;Débit;Crédit;Solde\n";
const COLUMNS: &str = "day,text,debit,credit,";

struct Office {
    shop: TestShop,
    officer: Person,
    dates: Goods,
}

impl Office {
    async fn open() -> Self {
        let shop = market().await;
        let dates = shop.goods("prd-002").await;
        shop.put_on_shelf(&dates, 50).await;
        Self {
            officer: shop.officer().await,
            dates,
            shop,
        }
    }

    /// An order that waits for a transfer: itself, its reference, its total in centimes.
    async fn order(&self) -> (Value, String, i64) {
        let order = ordered(&self.shop, &self.dates, "TRANSFER", "Amina").await;
        let path = pay_path(&self.shop, &order).await;
        let reference = attempt_at(&self.shop, &path).await.reference;
        let total = order["total"]["amountMinor"].as_i64().unwrap();
        (order, reference, total)
    }

    async fn send(&self, who: &Person, name: &str, columns: &str, file: &str) -> testkit::Answer {
        let region = self.shop.sample.region_id;
        let columns = match columns {
            "" => String::new(),
            columns => format!("&columns={columns}"),
        };
        let path = format!("/files/bank-statements?regionId={region}&name={name}{columns}");
        let bytes = file.as_bytes().to_vec();
        self.shop.post_file(&path, &who.cookie, bytes).await
    }

    /// Sends a statement that is taken: how many lines came in, and how many are new.
    async fn take(&self, name: &str, lines: &str) -> (i64, i64) {
        let file = format!("{HEADERS}{lines}");
        let answer = self.send(&self.officer, name, COLUMNS, &file).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let count = |field: &str| answer.json()[field].as_i64().unwrap();
        (count("lineCount"), count("newCount"))
    }

    async fn queue(&self) -> Value {
        let region = json!({ "region": self.shop.sample.region_id.to_string() });
        let answer = self.shop.ask_as(&self.officer, QUEUE, region).await;
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        answer["data"]["regionOffice"]["bankQueue"].clone()
    }

    async fn resolve(&self, line: &Value, key: &str, decision: Value) -> Value {
        let mut input = decision;
        input["regionId"] = json!(self.shop.sample.region_id.to_string());
        input["lineId"] = line["id"].clone();
        input["idempotencyKey"] = json!(key);
        let answer = self
            .shop
            .ask_as(&self.officer, RESOLVE, json!({ "input": input }));
        answer.await["data"]["resolveBankLine"].clone()
    }

    async fn state(&self, order: &Value) -> Value {
        tracked(&self.shop, order).await["payments"][0]["state"].clone()
    }
}

fn dirhams(minor: i64) -> String {
    format!("{},{:02}", minor / 100, minor % 100)
}

#[tokio::test]
async fn a_line_with_a_reference_and_the_right_sum_pays_its_order_once() {
    let office = Office::open().await;
    let (order, reference, total) = office.order().await;
    let (four, rest) = reference.split_at(4);
    let lines = format!(
        "01/10/2026;SOLDE INITIAL;;;1 000,00\n\
         02/10/2026;VIR RECU AMINA REF {four} {rest};;{};\n\
         02/10/2026;FRAIS DE TENUE DE COMPTE;12,00;;\n",
        dirhams(total)
    );
    assert_eq!(office.take("a.csv", &lines).await, (1, 1));
    assert_eq!(office.state(&order).await, "COLLECTED");
    assert_eq!(office.queue().await["totalCount"], 0);
    // The same file, and a longer statement that has the same line again.
    assert_eq!(
        office.take("again.csv", &lines).await,
        (1, 1),
        "the same file"
    );
    let longer = format!("{lines}03/10/2026;VERSEMENT ESPECES;;50,00;\n");
    assert_eq!(office.take("b.csv", &longer).await, (2, 1));
    let queue = office.queue().await;
    assert_eq!(queue["totalCount"], 1);
    assert_eq!(queue["nodes"][0]["text"], "VERSEMENT ESPECES");
    let posted = "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'";
    assert_eq!(crate::webhooks::count(&office.shop, posted).await, 1);
}

#[tokio::test]
async fn another_sum_is_shown_and_pays_nothing() {
    let mut office = Office::open().await;
    let (order, reference, total) = office.order().await;
    let line = format!("02/10/2026;VIR {reference};;{};\n", dirhams(total - 100));
    office.take("a.csv", &line).await;
    assert_eq!(office.state(&order).await, "DUE");
    office.shop.clock.advance(chrono::Duration::days(1));
    office.officer = office.shop.officer().await;
    let queue = office.queue().await;
    let found = &queue["nodes"][0];
    assert_eq!(found["outcome"], "AMOUNT_DIFFERS");
    assert_eq!(found["order"]["number"], order["number"]);
    assert_eq!(found["order"]["total"]["amountMinor"], total);
    assert_eq!(found["amount"]["amountMinor"], total - 100);
    assert_eq!(
        (&found["day"], &found["ageDays"]),
        (&json!("2026-10-02"), &json!(1))
    );
    let assigned = json!({ "reference": reference, "proof": "called her" });
    let refused = office.resolve(found, "a", assigned).await;
    assert_eq!(refused["rejection"]["code"], "OTHER_SUM");
    assert_eq!(office.state(&order).await, "DUE");
    assert_eq!(office.queue().await["totalCount"], 1, "it still waits");
}

#[tokio::test]
async fn money_that_comes_twice_is_not_swallowed() {
    let office = Office::open().await;
    let (order, reference, total) = office.order().await;
    let line = |day| format!("{day}/10/2026;VIR {reference};;{};\n", dirhams(total));
    let twice = format!("{}{}{}", line("01"), line("02"), line("02"));
    assert_eq!(office.take("a.csv", &twice).await, (3, 3));
    assert_eq!(office.state(&order).await, "COLLECTED");
    let queue = office.queue().await;
    assert_eq!(queue["totalCount"], 2, "{queue}");
    assert_eq!(queue["nodes"][1]["outcome"], "PAID_BEFORE");
    let again = json!({ "reference": reference, "proof": "the same" });
    let refused = office.resolve(&queue["nodes"][0], "a", again).await;
    assert_eq!(refused["rejection"]["code"], "PAID_BEFORE");
}

#[tokio::test]
async fn an_officer_assigns_a_line_or_says_whose_it_is() {
    let office = Office::open().await;
    let (order, reference, total) = office.order().await;
    let lines = format!(
        "02/10/2026;VIR RECU MME AMINA;;{};\n03/10/2026;REMISE AMANA;;900,00;\n",
        dirhams(total)
    );
    office.take("a.csv", &lines).await;
    let queue = office.queue().await;
    let (hers, couriers) = (&queue["nodes"][0], &queue["nodes"][1]);
    assert_eq!(hers["outcome"], "UNKNOWN");
    let unknown = json!({ "reference": "4821773097", "proof": "x" });
    let refused = office.resolve(hers, "a", unknown).await;
    assert_eq!(refused["rejection"]["code"], "NO_SUCH_REFERENCE");
    let silent = json!({ "reference": reference, "proof": " " });
    let refused = office.resolve(hers, "b", silent).await;
    assert_eq!(refused["rejection"]["code"], "REASON_NEEDED");
    for _ in 0..2 {
        let assigned = json!({ "reference": reference, "proof": "her receipt" });
        let settled = office.resolve(hers, "c", assigned).await;
        assert_eq!(settled["line"]["resolution"], "ASSIGNED", "{settled}");
        assert_eq!(settled["line"]["order"]["number"], order["number"]);
    }
    assert_eq!(office.state(&order).await, "COLLECTED");
    let late = json!({ "reason": "not ours" });
    let refused = office.resolve(hers, "d", late).await;
    assert_eq!(refused["rejection"]["code"], "ALREADY_SETTLED");
    let reason = json!({ "reason": "Amana, file of 2 October" });
    let settled = office.resolve(couriers, "e", reason).await;
    assert_eq!(settled["line"]["resolution"], "NOT_OURS");
    assert_eq!(office.queue().await["totalCount"], 0);
}

#[tokio::test]
async fn columns_are_asked_for_once_and_learned() {
    let office = Office::open().await;
    let first = format!("{HEADERS}02/10/2026;A;;1,00;\n");
    let asked = office.send(&office.officer, "a.csv", "", &first).await;
    assert_eq!(asked.status, 200, "{}", asked.body);
    let said = asked.json();
    assert_eq!(
        said["columns"],
        json!(["day", "text", "debit", "credit", null])
    );
    assert_eq!(said["rows"], json!([["02/10/2026", "A", "", "1,00", ""]]));
    assert_eq!(office.queue().await["totalCount"], 0, "nothing was kept");
    let wrong = office
        .send(&office.officer, "a.csv", "day,text,,,", &first)
        .await;
    assert_eq!(wrong.status, 422);
    let nonsense = office
        .send(&office.officer, "a.csv", "day,price", &first)
        .await;
    assert_eq!(nonsense.status, 422);
    assert_eq!(office.take("a.csv", "02/10/2026;A;;1,00;\n").await, (1, 1));
    let next = format!("{HEADERS}03/10/2026;B;;2,00;\n");
    let learned = office.send(&office.officer, "b.csv", "", &next).await;
    assert_eq!(learned.status, 201, "{}", learned.body);
    let camt = r#"<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><Ntry>
        <Amt Ccy="MAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><AddtlNtryInf>C</AddtlNtryInf></Ntry></Document>"#;
    let xml = office.send(&office.officer, "c.xml", "", camt).await;
    assert_eq!(xml.status, 201, "{}", xml.body);
    assert_eq!(office.queue().await["totalCount"], 3);
}

#[tokio::test]
async fn only_the_officers_of_the_region_see_and_send_statements() {
    let office = Office::open().await;
    office.take("a.csv", "02/10/2026;A;;1,00;\n").await;
    let line = office.queue().await["nodes"][0].clone();
    let president = office
        .shop
        .president(office.dates.product.cooperative_id)
        .await;
    let file = format!("{HEADERS}02/10/2026;B;;1,00;\n");
    let refused = office.send(&president, "b.csv", COLUMNS, &file).await;
    assert_eq!(refused.status, 404);
    let region = json!({ "region": office.shop.sample.region_id.to_string() });
    let seen = office.shop.ask_as(&president, QUEUE, region).await;
    assert!(seen["errors"].is_array(), "{seen}");
    let input = json!({ "regionId": office.shop.sample.region_id.to_string(),
        "lineId": line["id"], "reason": "mine", "idempotencyKey": "k" });
    let settled = office
        .shop
        .ask_as(&president, RESOLVE, json!({ "input": input }))
        .await;
    assert!(settled["errors"].is_array(), "{settled}");
    assert_eq!(office.queue().await["totalCount"], 1);
}
