//! The process ends in the middle of a deed, at each of its steps: nothing is
//! half done, and the same deed done again is done once.
//!
//! The deed runs in a process of its own, which is this program again and ends
//! where it passes `db::step` of that name.

mod deeds;

use super::lives::everywhere;
use deeds::{Deed, Market};
use std::process::Command;

/// What the second process does, and where.
const DEED: &str = "MOUSSEM_TEST_DEED";
const DATABASE: &str = "MOUSSEM_TEST_DEED_DATABASE";
const GATEWAY: &str = "MOUSSEM_TEST_DEED_GATEWAY";
const NOW: &str = "MOUSSEM_TEST_DEED_NOW";

/// Every step, and the deed that comes by it.
const STEPS: &[(&str, Deed)] = &[
    ("checkout::key_claimed", Deed::Checkout),
    ("checkout::basket_taken", Deed::Checkout),
    ("checkout::order_written", Deed::Checkout),
    ("checkout::stock_taken", Deed::Checkout),
    ("checkout::parts_written", Deed::Checkout),
    ("checkout::answered", Deed::Checkout),
    ("checkout::committed", Deed::Checkout),
    ("pay::attempt_opened", Deed::Start),
    ("pay::provider_asked", Deed::Begin),
    ("capture::settled", Deed::Callback),
    ("capture::confirmed", Deed::Callback),
    ("capture::booked", Deed::Callback),
    ("capture::answer_kept", Deed::Callback),
    ("capture::committed", Deed::Callback),
    ("webhook::kept", Deed::Webhook),
    ("webhook::committed", Deed::Webhook),
    ("capture::looked_up", Deed::Ask),
    ("capture::booked", Deed::Ask),
    ("refund::owed", Deed::Cancel),
    ("refund::to_be_asked", Deed::Cancel),
    ("refund::asked", Deed::Refund),
    ("refund::booked", Deed::Refund),
    ("refund::committed", Deed::Refund),
    ("advance::moved", Deed::Deliver),
    ("advance::committed", Deed::Deliver),
    ("payout::set_off", Deed::Prepare),
    ("payout::put_aside", Deed::Prepare),
    ("payout::answered", Deed::Prepare),
    ("payout::prepared", Deed::Prepare),
    ("payout::approved", Deed::Approve),
    ("payout::booked", Deed::Paid),
    ("payout::paid", Deed::Paid),
];

/// Does `deed` in a process of its own, which must end at `step`.
fn break_off(market: &Market, step: &str, deed: Deed, about: &str) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "--nocapture",
            "money::steps::a_deed_in_a_process_of_its_own",
        ])
        .env(DEED, format!("{deed:?} {about}"))
        .env(DATABASE, market.world.shop.database_url())
        .env(GATEWAY, &market.world.gateway.url)
        .env(NOW, market.now().to_rfc3339())
        .env(db::END_AT, step)
        .output()
        .unwrap();
    // Ended by a signal, and not by a test that passed or failed.
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        None,
        "{deed:?} did not end at {step}: {told}"
    );
}

#[tokio::test]
async fn a_deed_in_a_process_of_its_own() {
    let Ok(said) = std::env::var(DEED) else {
        return;
    };
    let set = |name: &str| std::env::var(name).unwrap();
    let (name, about) = said.split_once(' ').unwrap();
    let named = |deed: &Deed| format!("{deed:?}") == name;
    let deed = STEPS.iter().map(|(_, deed)| *deed).find(named).unwrap();
    deeds::alone(deed, about, &set(DATABASE), &set(GATEWAY), &set(NOW)).await;
}

/// R14.
#[tokio::test(flavor = "multi_thread")]
async fn wherever_a_deed_breaks_off_it_is_not_half_done_and_can_be_done_again() {
    let market = Market::open().await;
    for (step, deed) in STEPS {
        let case = market.prepare(*deed).await;
        break_off(&market, step, *deed, &case.about);
        market.holds(&case, step).await;
        market.do_it(*deed, &case.about).await;
        market.holds(&case, step).await;
        market.is_done_once(&case, *deed, step).await;
    }
    everywhere(&market.world).await.unwrap();
}
