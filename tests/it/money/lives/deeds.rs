//! What people, providers and the time do to an order.

use crate::money::officer;
use catalog::EuroRate;
use chrono::Duration;
use kernel::{BasketId, Phone, Secret};
use orders::advance::{self, Step};
use orders::checkout::{PlaceOrder, Recipient, place};
use orders::paying::{self, Desk};
use orders::returns::{self, AskReturn, PayReturn, ReceiveReturn};
use orders::{Order, OrderLine, OrderPart, PaymentMethod, basket, cancel, overdue, reservation};
use payments::attempts::{self, Outcome, Report};
use payments::cash::PhoneKey;
use payments::providers::cmi::{self, Cmi, CmiSettings};
use payments::providers::stripe::{self, Stripe, StripeSettings};
use payments::providers::{Providers, transfer};
use payments::{Attempt, AttemptState, intents};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::Arc;
use testkit::{Gateway, Goods, TestShop, seller_of};
use uuid::Uuid;

/// How much of each thing there is at first.
pub(in crate::money) const SHELF: i32 = 4;

/// A market in which everything can be paid, with few things of three cooperatives.
pub(in crate::money) struct World {
    pub(in crate::money) shop: TestShop,
    pub(in crate::money) goods: Vec<Goods>,
    pub(in crate::money) desk: Desk,
    pub(in crate::money) gateway: Gateway,
}

/// What a shopper wants: how many of each thing, and how to pay.
#[derive(Clone, Debug)]
pub(in crate::money) struct Wish {
    quantities: Vec<i32>,
    method: PaymentMethod,
}

/// One order under way.
pub(in crate::money) struct Life {
    pub(in crate::money) order: Option<Order>,
    /// What would lie on each shelf if nothing had been ordered.
    pub(in crate::money) shelves: Vec<i32>,
}

/// What may be tried. An index picks among what there is.
#[derive(Clone, Debug)]
pub(in crate::money) enum Deed {
    /// Opens an attempt, if that is possible.
    Start,
    /// The provider says that it took, or holds, the money of an attempt.
    Pay(Index),
    /// The same with one centime less.
    Underpay(Index),
    /// The provider refuses.
    Refuse(Index),
    /// The shopper calls off.
    Cancel,
    /// An officer calls off one part.
    CancelPart(Index),
    /// A cooperative does something with its part.
    Advance(Index, u8),
    /// It is taken to the door.
    Deliver(Index),
    /// The shopper sends something back and has it refunded, as far as that goes.
    Return(Index, bool),
    /// So many minutes pass, and the timers are looked at.
    Wait(u16),
    /// Somebody else buys one of each thing, or gives it back.
    Others(bool),
}

impl Arbitrary for Deed {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let index = any::<Index>;
        prop_oneof![
            3 => Just(Self::Start),
            5 => index().prop_map(Self::Pay),
            1 => index().prop_map(Self::Underpay),
            1 => index().prop_map(Self::Refuse),
            1 => Just(Self::Cancel),
            2 => index().prop_map(Self::CancelPart),
            4 => (index(), any::<u8>()).prop_map(|(part, step)| Self::Advance(part, step)),
            3 => index().prop_map(Self::Deliver),
            2 => (index(), any::<bool>()).prop_map(|(part, whole)| Self::Return(part, whole)),
            2 => prop_oneof![Just(1_u16), Just(14), Just(16), Just(2_000), Just(45_000)]
                .prop_map(Self::Wait),
            1 => any::<bool>().prop_map(Self::Others),
        ]
        .boxed()
    }
}

pub(in crate::money) fn wish() -> impl Strategy<Value = Wish> {
    let quantities = prop::collection::vec(0..3_i32, 3);
    let methods = prop::sample::select(vec![
        PaymentMethod::CashOnDelivery,
        PaymentMethod::Card,
        PaymentMethod::StripeCard,
        PaymentMethod::Transfer,
    ]);
    (quantities, methods).prop_map(|(quantities, method)| Wish { quantities, method })
}

impl World {
    pub(in crate::money) async fn open() -> Self {
        let gateway = Gateway::open().await;
        let shop = TestShop::open().await;
        let rib = "007780000123456789012345".to_owned();
        let euros = EuroRate {
            from_day: "2026-09-01".parse().unwrap(),
            rate_e4: 108_500,
        };
        shop.decide(|settings| {
            settings.rib = Some(rib);
            settings.euro_rates.push(euros);
        })
        .await;
        let mut goods = Vec::new();
        for id in ["prd-001", "prd-020", "prd-101"] {
            goods.push(shop.goods(id).await);
        }
        let desk = desk(&gateway.url);
        Self {
            shop,
            goods,
            desk,
            gateway,
        }
    }

    /// Fills the shelves and places the order, if there is anything to order.
    pub(in crate::money) async fn begin(&self, wish: &Wish) -> Life {
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        for goods in &self.goods {
            self.shop.put_on_shelf(goods, SHELF).await;
        }
        let mut basket_id = None;
        for (goods, quantity) in self.goods.iter().zip(&wish.quantities) {
            if *quantity > 0 {
                let id = basket::add(db, clock, basket_id, goods.variant.id, *quantity).await;
                basket_id = Some(id.unwrap());
            }
        }
        let order = match basket_id {
            None => None,
            Some(id) => Some(place(db, clock, request(id, wish.method)).await.unwrap()),
        };
        let shelves = vec![SHELF; self.goods.len()];
        Life { order, shelves }
    }

    /// Tries it; whether it may be done is not asked here.
    pub(in crate::money) async fn attempt(&self, life: &mut Life, deed: &Deed) {
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        let Some(order) = &life.order else { return };
        match deed {
            Deed::Start => {
                paying::start(db, clock, &self.desk.providers, order.id)
                    .await
                    .ok();
            }
            Deed::Pay(index) => self.report(order, index, 0, true).await,
            Deed::Underpay(index) => self.report(order, index, 1, true).await,
            Deed::Refuse(index) => self.report(order, index, 0, false).await,
            Deed::Cancel => {
                let key = Uuid::new_v4().to_string();
                cancel::by_shopper(db, clock, order, &key).await.ok();
            }
            Deed::CancelPart(index) => {
                let parts = self.parts(order).await;
                let part = index.get(&parts);
                let key = Uuid::new_v4().to_string();
                let why = ("Coopérative fermée", key.as_str());
                cancel::by_officer(db, clock, &officer(&self.shop), part.id, why)
                    .await
                    .ok();
            }
            Deed::Advance(index, step) => self.advance(order, index, &[*step]).await,
            Deed::Deliver(index) => self.advance(order, index, &[0, 1, 2, 3]).await,
            Deed::Return(index, whole) => Box::pin(self.send_back(order, index, *whole)).await,
            Deed::Wait(minutes) => self.wait(Duration::minutes((*minutes).into())).await,
            Deed::Others(take) => self.others(&mut life.shelves, *take).await,
        }
    }

    /// Leads the order to its end: what can be delivered is, the rest goes back.
    pub(in crate::money) async fn settle(&self, life: &Life) {
        let Some(order) = &life.order else { return };
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        self.wait(Duration::days(40)).await;
        for (n, _) in self.parts(order).await.iter().enumerate() {
            self.advance_nth(order, n, &[3, 4]).await;
        }
        for refund in attempts::refunds::owed(db.reader(), 100).await.unwrap() {
            let asked = paying::refund_now(db, clock, &self.desk, refund.id).await;
            asked.unwrap();
        }
    }

    pub(in crate::money) async fn parts(&self, order: &Order) -> Vec<OrderPart> {
        let db = self.shop.db.writer();
        orders::orders::parts_of(db, &[order.id]).await.unwrap()
    }

    /// The provider of an attempt reports that it was paid, all but `less`, or refused.
    async fn report(&self, order: &Order, index: &Index, less: i64, paid: bool) {
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        let owed = intents::of_orders(db.writer(), &[order.id]).await.unwrap();
        let ids: Vec<_> = owed.iter().map(|intent| intent.id).collect();
        let tries = attempts::of_intents(db.writer(), &ids).await.unwrap();
        if tries.is_empty() {
            return;
        }
        let attempt = index.get(&tries);
        let minor = attempt.amount_minor - less;
        if attempt.provider == cmi::CODE {
            let told = callback(attempt, minor, paid);
            let answer = paying::callback(db, clock, &told).await.unwrap();
            let now = attempts::by_id(db.writer(), attempt.id)
                .await
                .unwrap()
                .unwrap();
            let taken = now.state == AttemptState::Paid;
            assert!(
                taken || answer != cmi::Answer::PostAuth,
                "taken, and not in the books"
            );
            assert!(less == 0 || answer == cmi::Answer::Failure, "another sum");
            return;
        }
        let report = Report {
            provider: match attempt.provider.as_str() {
                stripe::CODE => stripe::CODE,
                _ => transfer::CODE,
            },
            reference: attempt.reference.clone(),
            provider_reference: Some(format!("pi_{}", attempt.id)),
            held: false,
            outcome: if paid {
                Outcome::Paid {
                    minor,
                    currency: attempt.currency.code().to_owned(),
                }
            } else {
                Outcome::Refused("card_declined".to_owned())
            },
        };
        paying::apply(db, clock, &report).await.unwrap();
    }

    async fn advance(&self, order: &Order, index: &Index, steps: &[u8]) {
        let count = self.parts(order).await.len();
        self.advance_nth(order, index.index(count), steps).await;
    }

    async fn advance_nth(&self, order: &Order, nth: usize, steps: &[u8]) {
        let part = &self.parts(order).await[nth];
        let seller = self.seller(part);
        for step in steps {
            let (db, clock) = (&self.shop.db, &*self.shop.clock);
            let key = Uuid::new_v4().to_string();
            advance::advance(db, clock, &seller, part.id, (taken(*step), &key))
                .await
                .ok();
        }
    }

    fn seller(&self, part: &OrderPart) -> identity::Seller {
        let own = |goods: &&Goods| goods.product.cooperative_id == part.cooperative_id;
        seller_of(&self.goods.iter().find(own).unwrap().product)
    }

    /// The shopper sends back one piece or everything; it is received and refunded.
    async fn send_back(&self, order: &Order, index: &Index, whole: bool) {
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        let parts = self.parts(order).await;
        let part = index.get(&parts);
        let lines = orders::orders::lines_of(db.writer(), &[part.id])
            .await
            .unwrap();
        let back = |line: &OrderLine| (line.id, if whole { line.quantity } else { 1 });
        let lines: Vec<_> = lines.iter().map(back).collect();
        let key = Uuid::new_v4().to_string();
        let request = AskReturn {
            part_id: part.id,
            lines: lines.clone(),
            reason: None,
            key: key.clone(),
        };
        let Ok(asked) = returns::ask(db, clock, order, request).await else {
            return;
        };
        let found = ReceiveReturn {
            return_id: asked.id,
            resaleable: if whole { lines } else { Vec::new() },
            key: key.clone(),
        };
        Box::pin(returns::receive(db, clock, &self.seller(part), found))
            .await
            .unwrap();
        let money = PayReturn {
            return_id: asked.id,
            in_cash: true,
            reference: "reçu 1".to_owned(),
            key,
        };
        returns::paid(db, clock, &officer(&self.shop), money)
            .await
            .unwrap();
    }

    async fn wait(&self, time: Duration) {
        let (db, clock) = (&self.shop.db, &*self.shop.clock);
        clock.advance(time);
        reservation::release_due(db, clock).await.unwrap();
        overdue::sweep(db, clock).await.unwrap();
        attempts::close_expired(db.writer(), clock).await.unwrap();
    }

    /// Somebody else empties the shelves, or fills them again.
    async fn others(&self, shelves: &mut [i32], take: bool) {
        for (goods, shelf) in self.goods.iter().zip(shelves) {
            let before = self.shop.on_hand(goods).await;
            let after = if take { 0 } else { before.max(SHELF) };
            self.shop.put_on_shelf(goods, after).await;
            *shelf += after - before;
        }
    }
}

/// The steps of a cooperative by number.
fn taken(step: u8) -> Step {
    let reason = "la récolte a manqué".to_owned();
    match step % 6 {
        0 => Step::Accept,
        1 => Step::Pack,
        2 => Step::HandOver {
            carrier: "Amana".to_owned(),
            tracking_number: None,
        },
        3 => Step::Deliver,
        4 => Step::Refuse { reason },
        _ => Step::Return { reason },
    }
}

pub(in crate::money) fn request(basket_id: BasketId, method: PaymentMethod) -> PlaceOrder {
    let phone: Phone = "0612345678".parse().unwrap();
    let mut key = [0; 32];
    key[..16].copy_from_slice(basket_id.0.as_bytes());
    PlaceOrder {
        key: "one".to_owned(),
        basket_id,
        recipient: Recipient {
            name: "Amina".to_owned(),
            phone: phone.clone(),
            email: None,
            place_code: "08.201.01.01".to_owned(),
            landmark: "By the mosque".to_owned(),
            note: None,
        },
        // Somebody else each time, so that nobody is known for refusing.
        shopper: PhoneKey::from_bytes(key).hash(&phone),
        method,
        delivery: orders::delivery::Choices::new(),
        locale: kernel::Locale::Fr,
        agreed_total_minor: None,
    }
}

pub(in crate::money) fn callback(tried: &Attempt, minor: i64, paid: bool) -> cmi::Callback {
    cmi::Callback {
        reference: tried.reference.clone(),
        verdict: if paid {
            cmi::Verdict::Approved
        } else {
            cmi::Verdict::Refused("51".to_owned())
        },
        transaction: Some(format!("cmi_{}", tried.id)),
        amount_minor: Some(minor),
        currency: "504".to_owned(),
    }
}

pub(in crate::money) fn desk(gateway: &str) -> Desk {
    let stripe = StripeSettings {
        api: gateway.parse().unwrap(),
        secret_key: Secret::new("sk_test_1"),
        publishable_key: "pk_test_1".to_owned(),
        webhook_secret: Secret::new(testkit::WEBHOOK_SECRET),
    };
    let cmi = CmiSettings {
        gateway: "https://testpayment.cmi.co.ma/fim/est3Dgate"
            .parse()
            .unwrap(),
        hosts: Vec::new(),
        client_id: "600000000".to_owned(),
        store_key: Secret::new("TEST|KEY\\1"),
    };
    Desk {
        providers: Providers {
            cmi: Some(Arc::new(Cmi::new(cmi).unwrap())),
            stripe: Some(Arc::new(Stripe::new(stripe).unwrap())),
        },
        public_url: "http://market.test/".parse().unwrap(),
    }
}
