//! The deeds that are broken off, and what must be true after them.

use crate::money::lives::{Life, World, callback, desk, of_order, request};
use crate::money::officer_as;
use crate::webhooks::count;
use chrono::{DateTime, Utc};
use db::Db;
use identity::Officer;
use kernel::{AccountId, BasketId, Clock, Locale, StillClock};
use orders::advance::{self, Step};
use orders::checkout::place;
use orders::paying::{self, Desk};
use orders::{Order, PaymentMethod, basket, cancel};
use payments::payouts::{self, ByHand, Outcome, PayoutState};
use payments::providers::cmi;
use payments::{Attempt, attempts, webhooks};
use std::collections::BTreeMap;
use testkit::seller_for;

/// The key under which a deed is done and done again.
const KEY: &str = "one";

/// What somebody, or a provider, does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// Orders a basket.
    Checkout,
    /// Opens an attempt at paying an order.
    Start,
    /// Asks Stripe how the shopper pays.
    Begin,
    /// The acquirer calls back.
    Callback,
    /// Stripe posts an event.
    Webhook,
    /// Stripe is asked what became of an attempt.
    Ask,
    /// A shopper calls off what is paid.
    Cancel,
    /// Stripe is asked to give money back.
    Refund,
    /// A part reaches its shopper.
    Deliver,
    /// An officer prepares a payout,
    Prepare,
    /// approves it as the second,
    Approve,
    /// and notes that the cooperative has it.
    Paid,
}

/// A market with something prepared for each deed.
pub(super) struct Market {
    pub(super) world: World,
}

/// What is about to be done.
pub(super) struct Case {
    /// Everything that the deed is told.
    pub(super) about: String,
    life: Life,
    before: BTreeMap<&'static str, i64>,
}

const COUNTS: [(&str, &str); 14] = [
    ("orders", "SELECT COUNT(*) FROM orders"),
    ("attempts", "SELECT COUNT(*) FROM payment_attempt"),
    ("events", "SELECT COUNT(*) FROM webhook_event"),
    ("refunds", "SELECT COUNT(*) FROM attempt_refund"),
    ("payouts", "SELECT COUNT(*) FROM payout"),
    ("moves", "SELECT COUNT(*) FROM stock_move"),
    (
        "told: placed",
        "SELECT COUNT(*) FROM outbox_event WHERE kind = 'order_placed'",
    ),
    (
        "told: advanced",
        "SELECT COUNT(*) FROM outbox_event WHERE kind = 'part_advanced'",
    ),
    (
        "told: received",
        "SELECT COUNT(*) FROM outbox_event WHERE kind = 'webhook_received'",
    ),
    (
        "told: refund",
        "SELECT COUNT(*) FROM outbox_event WHERE kind = 'refund_owed'",
    ),
    ("postings", "SELECT COUNT(*) FROM ledger_posting"),
    (
        "prepaid",
        "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'prepaid'",
    ),
    (
        "refunded",
        "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'refunded'",
    ),
    (
        "paid out",
        "SELECT COUNT(*) FROM ledger_posting WHERE kind = 'payout_paid'",
    ),
];

impl Deed {
    /// What there is more of once it is done; of all else there is as much as before.
    fn effect(self) -> &'static [(&'static str, i64)] {
        match self {
            Self::Checkout => &[("orders", 1), ("moves", 2), ("told: placed", 1)],
            Self::Start => &[("attempts", 1)],
            Self::Begin => &[("intents at Stripe", 1)],
            Self::Callback | Self::Ask => &[
                ("prepaid", 1),
                ("postings", 1),
                ("told: placed", 1),
                ("told: advanced", 1),
            ],
            Self::Webhook => &[("events", 1), ("told: received", 1)],
            Self::Cancel => &[
                ("refunds", 1),
                ("moves", 1),
                ("postings", 1),
                ("told: refund", 1),
                ("told: advanced", 1),
            ],
            Self::Refund => &[("refunded", 1), ("postings", 1), ("refunds at Stripe", 1)],
            // The sale, and that the share may be paid out.
            Self::Deliver => &[("postings", 2), ("told: advanced", 1)],
            Self::Prepare => &[("payouts", 1), ("postings", 1)],
            Self::Approve => &[],
            Self::Paid => &[("paid out", 1), ("postings", 1)],
        }
    }
}

impl Market {
    pub(super) async fn open() -> Self {
        let world = World::open().await;
        for goods in &world.goods {
            world.shop.put_on_shelf(goods, 1_000).await;
        }
        Self { world }
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.world.shop.clock.now()
    }

    /// Leads an order, or a payout, to where the deed can be done.
    pub(super) async fn prepare(&self, deed: Deed) -> Case {
        let mut shelves = Vec::new();
        for goods in &self.world.goods {
            shelves.push(self.world.shop.on_hand(goods).await);
        }
        let mut life = Life {
            order: None,
            shelves,
        };
        let about = self.lead(deed, &mut life).await;
        Case {
            about,
            life,
            before: self.counts().await,
        }
    }

    async fn lead(&self, deed: Deed, life: &mut Life) -> String {
        if deed == Deed::Checkout {
            return self.basket(&[0, 2]).await.to_string();
        }
        let method = match deed {
            Deed::Callback => PaymentMethod::Card,
            _ => PaymentMethod::StripeCard,
        };
        let order = self.order(method).await;
        life.order = Some(order.clone());
        if deed == Deed::Start {
            return order.id.to_string();
        }
        let tried = self.start(&order).await;
        if matches!(deed, Deed::Begin | Deed::Callback) {
            return tried.id.to_string();
        }
        self.do_it(Deed::Begin, &tried.id.to_string()).await;
        let intent = self.world.gateway.intent_of(&tried.reference);
        self.world.gateway.set_status(&intent, "succeeded");
        if matches!(deed, Deed::Webhook | Deed::Ask) {
            return tried.id.to_string();
        }
        self.do_it(Deed::Ask, &tried.id.to_string()).await;
        if deed == Deed::Cancel {
            return order.id.to_string();
        }
        if deed == Deed::Refund {
            self.do_it(Deed::Cancel, &order.id.to_string()).await;
            let db = self.world.shop.db.writer();
            let owed = attempts::refunds::of_attempt(db, &tried).await.unwrap();
            return owed[0].id.to_string();
        }
        self.pay_out(deed, &order).await
    }

    /// From a paid order to a payout that is to be prepared, approved or paid.
    async fn pay_out(&self, deed: Deed, order: &Order) -> String {
        let (db, clock) = (&self.world.shop.db, &*self.world.shop.clock);
        let part = &self.world.parts(order).await[0];
        let seller = seller_for(part.cooperative_id);
        let hand_over = Step::HandOver {
            carrier: "Amana".to_owned(),
            tracking_number: None,
        };
        for step in [Step::Accept, Step::Pack, hand_over] {
            let key = format!("{} {:?}", part.id, step.kind());
            advance::advance(db, clock, &seller, part.id, (step, &key))
                .await
                .unwrap();
        }
        if deed == Deed::Deliver {
            return part.id.to_string();
        }
        self.do_it(Deed::Deliver, &part.id.to_string()).await;
        let by = |about: &str| format!("{about} {} {}", part.region_id, AccountId::new());
        let wish = by(&part.cooperative_id.to_string());
        if deed == Deed::Prepare {
            return wish;
        }
        self.do_it(Deed::Prepare, &wish).await;
        let listed = payouts::of_seller(db.writer(), &seller).await.unwrap();
        let prepared = listed.first().unwrap().id.to_string();
        self.do_it(Deed::Approve, &by(&prepared)).await;
        if deed == Deed::Paid {
            self.do_it(Deed::Approve, &by(&prepared)).await;
        }
        by(&prepared)
    }

    async fn basket(&self, wanted: &[usize]) -> BasketId {
        let (db, clock) = (&self.world.shop.db, &*self.world.shop.clock);
        let mut id = None;
        for nth in wanted {
            let variant = self.world.goods[*nth].variant.id;
            id = Some(basket::add(db, clock, id, variant, 2).await.unwrap());
        }
        id.unwrap()
    }

    async fn order(&self, method: PaymentMethod) -> Order {
        let (db, clock) = (&self.world.shop.db, &*self.world.shop.clock);
        let basket = self.basket(&[0]).await;
        place(db, clock, request(basket, method)).await.unwrap()
    }

    async fn start(&self, order: &Order) -> Attempt {
        let (db, clock) = (&self.world.shop.db, &*self.world.shop.clock);
        let providers = &self.world.desk.providers;
        paying::start(db, clock, providers, order.id).await.unwrap()
    }

    /// Does the deed in this process, to its end.
    pub(super) async fn do_it(&self, deed: Deed, about: &str) {
        let shop = &self.world.shop;
        perform(deed, about, (&shop.db, &shop.clock, &self.world.desk)).await;
    }

    /// Whatever was broken off: the order, its goods and its money are whole.
    pub(super) async fn holds(&self, case: &Case, step: &str) {
        if let Err(why) = of_order(&self.world, &case.life).await {
            panic!("{step}: {why}");
        }
        let orders = self.counts().await["orders"] - case.before["orders"];
        if case.life.order.is_none() {
            for (goods, shelf) in self.world.goods.iter().zip(&case.life.shelves) {
                let taken = i64::from(shelf - self.world.shop.on_hand(goods).await);
                assert!(taken == 0 || orders == 1, "{step}: taken and not ordered");
            }
        }
    }

    /// It is done, and done once.
    pub(super) async fn is_done_once(&self, case: &Case, deed: Deed, step: &str) {
        let mut expected = case.before.clone();
        for (name, more) in deed.effect() {
            *expected.get_mut(name).unwrap() += more;
        }
        assert_eq!(self.counts().await, expected, "{step}");
    }

    async fn counts(&self) -> BTreeMap<&'static str, i64> {
        let mut counts = BTreeMap::new();
        for (name, sql) in COUNTS {
            counts.insert(name, count(&self.world.shop, sql).await);
        }
        for (name, kind) in [
            ("intents at Stripe", "payment_intent"),
            ("refunds at Stripe", "refund"),
        ] {
            let there = self.world.gateway.all(kind).len();
            counts.insert(name, i64::try_from(there).unwrap());
        }
        counts
    }
}

/// Does the deed with a database and nothing else, as another process does.
pub(super) async fn alone(deed: Deed, about: &str, database: &str, gateway: &str, now: &str) {
    let db = Db::connect(database).await.unwrap();
    let clock = StillClock::at(now.parse().unwrap());
    perform(deed, about, (&db, &clock, &desk(gateway))).await;
}

async fn perform(deed: Deed, about: &str, (db, clock, desk): (&Db, &StillClock, &Desk)) {
    let words: Vec<&str> = about.split(' ').collect();
    match deed {
        Deed::Checkout => {
            let asked = request(about.parse().unwrap(), PaymentMethod::CashOnDelivery);
            place(db, clock, asked).await.unwrap();
        }
        Deed::Start => {
            let id = about.parse().unwrap();
            paying::start(db, clock, &desk.providers, id).await.unwrap();
        }
        Deed::Begin => {
            let tried = attempt(db, about).await;
            paying::begin(db, desk, &tried, Locale::Fr).await.unwrap();
        }
        Deed::Callback => {
            let tried = attempt(db, about).await;
            let told = callback(&tried, tried.amount_minor, true);
            let answer = paying::callback(db, clock, &told).await.unwrap();
            assert_eq!(answer, cmi::Answer::PostAuth, "also the second time");
        }
        Deed::Webhook => {
            let id = format!("evt_{about}");
            webhooks::receive(db, clock, "stripe", &id, "{}")
                .await
                .unwrap();
        }
        Deed::Ask => {
            let tried = attempt(db, about).await;
            paying::ask(db, clock, desk, &tried).await.unwrap();
        }
        Deed::Cancel => {
            let order = orders::orders::by_id(db.writer(), about.parse().unwrap()).await;
            let order = order.unwrap().unwrap();
            cancel::by_shopper(db, clock, &order, KEY).await.unwrap();
        }
        Deed::Refund => {
            let id = about.parse().unwrap();
            paying::refund_now(db, clock, desk, id).await.unwrap();
        }
        Deed::Deliver => {
            let id = about.parse().unwrap();
            let found = orders::orders::parts_by_ids(db.writer(), &[id])
                .await
                .unwrap();
            let seller = seller_for(found[0].cooperative_id);
            advance::advance(db, clock, &seller, id, (Step::Deliver, about))
                .await
                .unwrap();
        }
        Deed::Prepare => {
            let wish = ByHand {
                cooperative_id: words[0].parse().unwrap(),
                cash: true,
            };
            let (officer, key) = (by(&words), about_key(&words));
            let outcome = payouts::prepare_by_hand(db, clock, &officer, wish, key).await;
            let outcome = outcome.unwrap();
            assert!(matches!(outcome, Outcome::Prepared(_)), "{outcome:?}");
        }
        Deed::Approve => {
            let (id, key) = (words[0].parse().unwrap(), about_key(&words));
            payouts::approve(db, clock, &by(&words), id, key)
                .await
                .unwrap();
        }
        Deed::Paid => {
            let (id, key) = (words[0].parse().unwrap(), about_key(&words));
            let paid = payouts::mark_paid(db, clock, &by(&words), id, "reçu 7", key).await;
            assert_eq!(paid.unwrap().state, PayoutState::Paid);
        }
    }
}

async fn attempt(db: &Db, id: &str) -> Attempt {
    let found = attempts::by_id(db.writer(), id.parse().unwrap()).await;
    found.unwrap().unwrap()
}

/// The officer who does something with a payout.
fn by(words: &[&str]) -> Officer {
    officer_as(words[1].parse().unwrap(), words[2].parse().unwrap())
}

/// Each officer does one thing here, so that their id names it.
fn about_key<'a>(words: &[&'a str]) -> &'a str {
    words[2]
}
