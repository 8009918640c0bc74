//! Some weeks of past orders, placed and moved on by the real use cases with a
//! clock that is set back, so that the boards have something to add up.

use crate::Progress;
use crate::data::SampleData;
use crate::load::Loaded;
use catalog::{Variant, products};
use chrono::Duration;
use db::Db;
use identity::{Actor, Duty, Grant, SignedIn};
use kernel::{AccountId, Clock, CooperativeId, Locale, Phone, ProductId, StillClock};
use orders::advance::{Step, advance};
use orders::checkout::{CheckoutError, PlaceOrder, Recipient, place};
use orders::delivery::Choices;
use orders::{Order, PartState, PaymentMethod, basket, invoicing};
use payments::cash::PhoneKey;

/// Nobody's secret: the history of people who do not exist never meets that of
/// those who do.
const PHONES: PhoneKey = PhoneKey::from_bytes([0; 32]);
const ORDERS: i64 = 60;
const DAYS: i64 = 45;

const SHOPPERS: [(&str, &str, &str); 6] = [
    ("Amina Sample", "0600000001", "08.201.01.01"),
    ("Youssef Sample", "0600000002", "08.401"),
    ("Khadija Sample", "0600000003", "06.141"),
    ("Driss Sample", "0600000004", "04.421"),
    ("Fatima Sample", "0600000005", "07.351"),
    ("Hassan Sample", "0600000006", "08.577.01.05"),
];

/// Whether anything was ordered in this market.
pub(crate) async fn there_are(db: &Db) -> anyhow::Result<bool> {
    Ok(orders::orders::any(db.reader()).await?)
}

/// Places orders over the last weeks. Some are delivered, some on their way,
/// one in ten comes back.
pub async fn place_past_orders(
    db: &Db,
    clock: &dyn Clock,
    data: &SampleData,
    loaded: &Loaded,
    progress: Progress<'_>,
) -> anyhow::Result<()> {
    let destinations = catalog::places::destinations(db.reader(), crate::load::HOME).await?;
    let mut codes: Vec<&str> = SHOPPERS.iter().map(|(_, _, code)| *code).collect();
    codes.retain(|code| destinations.find(code).is_some());
    let total = usize::try_from(ORDERS)?;
    for (done, number) in (1..=total).zip(0_i64..) {
        let age = Duration::days(DAYS - number * DAYS / ORDERS) - Duration::hours(number % 11);
        let then = StillClock::at(clock.now() - age);
        if let Some(order) = order(db, &then, data, loaded, &codes, number).await? {
            Box::pin(move_on(db, &then, &order, number)).await?;
        }
        crate::tell(progress, "orders", done, total);
    }
    // What happened weeks ago needs no mails today.
    Ok(db::outbox::pass_over(db, clock).await?)
}

async fn order(
    db: &Db,
    clock: &StillClock,
    data: &SampleData,
    loaded: &Loaded,
    codes: &[&str],
    number: i64,
) -> anyhow::Result<Option<Order>> {
    let at = usize::try_from(number)?;
    let mut basket_id = None;
    for step in [at * 17, at * 29 + 5].into_iter().take(1 + at % 2) {
        let Some(variant) = nth_variant(db, data, loaded, step).await? else {
            continue;
        };
        let quantity = 1 + i32::try_from(step % 3)?;
        if variant.on_hand > quantity + 4 {
            basket_id = Some(basket::add(db, clock, basket_id, variant.id, quantity).await?);
        }
    }
    let (Some(basket_id), Some((name, phone, _)), Some(code)) = (
        basket_id,
        SHOPPERS.get(at % SHOPPERS.len()),
        codes.get(at % codes.len().max(1)),
    ) else {
        return Ok(None);
    };
    let phone: Phone = phone.parse()?;
    let request = PlaceOrder {
        key: format!("sample-{number}"),
        basket_id,
        recipient: Recipient {
            name: (*name).to_owned(),
            phone: phone.clone(),
            email: None,
            place_code: (*code).to_owned(),
            landmark: "Près de la poste".to_owned(),
            note: None,
        },
        shopper: PHONES.hash(&phone),
        method: PaymentMethod::CashOnDelivery,
        delivery: Choices::new(),
        locale: Locale::Fr,
        agreed_total_minor: None,
    };
    match place(db, clock, request).await {
        Ok(order) => Ok(Some(order)),
        Err(CheckoutError::SoldOut(_) | CheckoutError::CashNotOffered(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn nth_variant(
    db: &Db,
    data: &SampleData,
    loaded: &Loaded,
    n: usize,
) -> anyhow::Result<Option<Variant>> {
    let row = data.products.get(n % data.products.len().max(1));
    let id: Option<ProductId> = row.and_then(|row| loaded.products.get(&row.id)).copied();
    let Some(id) = id else { return Ok(None) };
    let found = products::variants(db.reader(), &[id]).await?;
    Ok(found.into_values().flatten().next())
}

/// Old orders have come to their end; those of the last days are on their way.
async fn move_on(db: &Db, clock: &StillClock, order: &Order, number: i64) -> anyhow::Result<()> {
    let steps = match (ORDERS - number, number % 10) {
        (..=4, _) => 0,
        (5..=8, _) => 1,
        (9..=12, _) => 2,
        (13..=18, _) => 3,
        (_, 7) => 5,
        _ => 4,
    };
    for part in orders::orders::parts_of(db.reader(), &[order.id]).await? {
        let Some(seller) = acting(part.cooperative_id).seller(part.cooperative_id) else {
            continue;
        };
        let mut state = part.state;
        for step in journey(steps) {
            let step = match (step, &part.collection_code) {
                (Step::Deliver, Some(code)) => Step::Collect { code: code.clone() },
                (step, _) => step,
            };
            clock.advance(Duration::hours(5));
            let key = format!("{}:{state:?}", part.id);
            let moved = advance(db, clock, &seller, part.id, (step, &key)).await?;
            state = moved.state;
            if state == PartState::Delivered {
                invoicing::of_delivery(db, clock, part.id).await?;
            }
        }
        debug_assert_ne!(state, PartState::Refused);
    }
    Ok(())
}

fn journey(steps: i32) -> Vec<Step> {
    let hand_over = Step::HandOver {
        carrier: "Amana".to_owned(),
        tracking_number: Some("SAMPLE-0001".to_owned()),
    };
    let end = match steps {
        5 => Step::Return {
            reason: "Absent lors des deux passages".to_owned(),
        },
        _ => Step::Deliver,
    };
    let whole = [Step::Accept, Step::Pack, hand_over, end];
    whole
        .into_iter()
        .take(usize::try_from(steps).unwrap_or(0).min(4))
        .collect()
}

/// Somebody who may act for a cooperative while the sample is made.
fn acting(cooperative_id: CooperativeId) -> Actor {
    Actor::Account(SignedIn {
        account_id: AccountId(sea_orm::prelude::Uuid::nil()),
        name: "Sample".to_owned(),
        email: None,
        locale: Locale::Fr,
        grants: vec![Grant::Member {
            cooperative_id,
            duty: Duty::President,
        }],
    })
}
