//! What an officer settles about the region's money, and the journal of it.

use serde_json::{Value, json};
use testkit::{Person, TestShop};

const SETTINGS: &str = "query($id: ID!) { regionOffice(regionId: $id) { treasury {
    settings { accountEnd payingAccountEnd euroRates { fromDay rateE4 } payoutDays
        payoutMinimum { amountMinor } cashCeiling { amountMinor } heldCashGraceDays
        timers { reservationMinutes transferHours acceptanceHours withdrawalDays } }
    settingChanges { setting before after by } } } }";
/// Made up; their check digits fit.
const ONE: &str = "230810000000000000000182";
const OTHER: &str = "MA64 0118 1000 0012 3456 7890 1245";

async fn treasury(shop: &TestShop, who: &Person) -> Value {
    let id = shop.sample.region_id;
    let answer = shop.ask_as(who, SETTINGS, json!({ "id": id })).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"]["regionOffice"]["treasury"].clone()
}

/// Sends one of the mutations; gives its payload.
async fn set(shop: &TestShop, who: &Person, deed: &str, mut input: Value) -> Value {
    let (first, rest) = deed.split_at(1);
    let input_name = format!("{}{rest}Input", first.to_uppercase());
    let query = format!(
        "mutation($input: {input_name}!) {{ {deed}(input: $input) {{
            settings {{ accountEnd payingAccountEnd payoutDays }}
            rejection {{ code field message }} }} }}"
    );
    input["regionId"] = json!(shop.sample.region_id);
    if input["idempotencyKey"].is_null() {
        input["idempotencyKey"] = json!(uuid::Uuid::new_v4());
    }
    let answer = shop.ask_as(who, &query, json!({ "input": input })).await;
    assert_eq!(answer["errors"], Value::Null, "{answer}");
    answer["data"][deed].clone()
}

fn timers() -> Value {
    json!({ "reservationMinutes": 20, "transferHours": 72, "acceptanceReminderHours": 24,
        "acceptanceAlertHours": 48, "acceptanceHours": 72, "withdrawalDays": 7,
        "unconfirmedWithdrawalDays": 30, "refundDays": 15, "refundAlertDays": 10 })
}

#[tokio::test]
async fn an_account_is_named_by_its_last_digits_and_a_wrong_one_is_refused() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let now = treasury(&shop, &officer).await;
    assert_eq!(now["settings"]["accountEnd"], Value::Null);
    assert_eq!(now["settings"]["payingAccountEnd"], "0182");

    let wrong = json!({ "account": "230810000000000000000183" });
    let wrong = set(&shop, &officer, "setRegionAccounts", wrong).await;
    assert_eq!(wrong["rejection"]["code"], "WRONG_CHECK_DIGITS", "{wrong}");
    assert_eq!(wrong["rejection"]["field"], "account");
    let short = json!({ "payingAccount": "2308" });
    let short = set(&shop, &officer, "setRegionAccounts", short).await;
    assert_eq!(short["rejection"]["code"], "NO_ACCOUNT", "{short}");
    assert_eq!(short["rejection"]["field"], "payingAccount");

    let named = set(
        &shop,
        &officer,
        "setRegionAccounts",
        json!({ "account": OTHER }),
    )
    .await;
    assert_eq!(named["rejection"], Value::Null, "{named}");
    assert_eq!(named["settings"]["accountEnd"], "1245");
    assert_eq!(named["settings"]["payingAccountEnd"], "0182");
    let same = set(
        &shop,
        &officer,
        "setRegionAccounts",
        json!({ "payOutOfSame": true }),
    )
    .await;
    assert_eq!(same["settings"]["payingAccountEnd"], Value::Null);
    let region = catalog::regions::by_id(shop.db.reader(), shop.sample.region_id).await;
    let settings = region.unwrap().unwrap().settings;
    assert_eq!(settings.paying_rib(), Some("011810000012345678901245"));
    // The same account said twice is one account.
    let twice = json!({ "account": ONE, "payingAccount": ONE });
    let twice = set(&shop, &officer, "setRegionAccounts", twice).await;
    assert_eq!(twice["settings"]["accountEnd"], "0182");
    assert_eq!(twice["settings"]["payingAccountEnd"], Value::Null);
}

#[tokio::test]
async fn times_keep_to_the_law_and_to_their_order() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let table = [
        ("withdrawalDays", 6, "OUT_OF_RANGE"),
        ("unconfirmedWithdrawalDays", 29, "OUT_OF_RANGE"),
        ("refundDays", 16, "OUT_OF_RANGE"),
        ("acceptanceAlertHours", 73, "OUT_OF_ORDER"),
        ("refundAlertDays", 16, "OUT_OF_RANGE"),
        ("reservationMinutes", 0, "OUT_OF_RANGE"),
    ];
    for (field, value, code) in table {
        let mut input = timers();
        input[field] = json!(value);
        let refused = set(&shop, &officer, "setTimers", input).await;
        assert_eq!(refused["rejection"]["code"], code, "{field}");
        assert_eq!(refused["rejection"]["field"], field, "{refused}");
    }
    assert_eq!(treasury(&shop, &officer).await["settingChanges"], json!([]));
    let done = set(&shop, &officer, "setTimers", timers()).await;
    assert_eq!(done["rejection"], Value::Null, "{done}");
    let now = treasury(&shop, &officer).await;
    assert_eq!(
        now["settings"]["timers"],
        json!({ "reservationMinutes": 20, "transferHours": 72, "acceptanceHours": 72,
            "withdrawalDays": 7 })
    );
    assert_eq!(
        now["settingChanges"],
        json!([
            { "setting": "reservationMinutes", "before": "15", "after": "20", "by": "Test Person" },
            { "setting": "transferHours", "before": "48", "after": "72", "by": "Test Person" },
        ])
    );
}

#[tokio::test]
async fn every_change_is_noted_once_with_what_it_was_before() {
    let shop = TestShop::open().await;
    let officer = shop.officer().await;
    let terms = json!({ "payoutDays": [16, 1, 16, 28], "payoutMinimumMinor": 10_000,
        "idempotencyKey": "p" });
    for _ in 0..2 {
        let set = set(&shop, &officer, "setPayoutTerms", terms.clone()).await;
        assert_eq!(set["settings"]["payoutDays"], json!([1, 16, 28]), "{set}");
    }
    let reused = json!({ "payoutDays": [1], "payoutMinimumMinor": 0, "idempotencyKey": "p" });
    let reused = set(&shop, &officer, "setPayoutTerms", reused).await;
    assert_eq!(reused["rejection"]["code"], "KEY_REUSED");
    for days in [json!([]), json!([0]), json!([32])] {
        let input = json!({ "payoutDays": days, "payoutMinimumMinor": 0 });
        let none = set(&shop, &officer, "setPayoutTerms", input).await;
        assert_eq!(none["rejection"]["field"], "payoutDays", "{none}");
    }
    let cash = json!({ "cashCeilingMinor": 500_000, "heldCashCeilingMinor": 500_000,
        "heldCashGraceDays": 5 });
    set(&shop, &officer, "setCashTerms", cash).await;
    let past = json!({ "fromDay": "2026-09-30", "rateE4": 108_000 });
    let past = set(&shop, &officer, "addEuroRate", past).await;
    assert_eq!(past["rejection"]["code"], "PAST_DAY");
    let slip = json!({ "fromDay": "2026-10-01", "rateE4": 1_080 });
    let slip = set(&shop, &officer, "addEuroRate", slip).await;
    assert_eq!(slip["rejection"]["field"], "rateE4", "{slip}");
    for rate in [108_000, 109_000] {
        let rate = json!({ "fromDay": "2026-10-01", "rateE4": rate });
        set(&shop, &officer, "addEuroRate", rate).await;
    }

    let now = treasury(&shop, &officer).await;
    let settings = &now["settings"];
    assert_eq!(settings["payoutDays"], json!([1, 16, 28]));
    assert_eq!(settings["cashCeiling"]["amountMinor"], 500_000);
    assert_eq!(
        settings["euroRates"],
        json!([{ "fromDay": "2026-10-01", "rateE4": 109_000 }])
    );
    let mut noted: Vec<&str> = now["settingChanges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["setting"].as_str().unwrap())
        .collect();
    noted.sort_unstable();
    let expected = [
        "cashCeilingMinor",
        "euroRates",
        "euroRates",
        "heldCashGraceDays",
        "payoutDays",
    ];
    assert_eq!(noted, expected);

    let stranger = shop.president(shop.cooperative("coop-001")).await;
    let id = json!({ "id": shop.sample.region_id });
    let turned_away = shop.ask_as(&stranger, SETTINGS, id).await;
    assert_eq!(turned_away["errors"][0]["extensions"]["code"], "FORBIDDEN");
}
