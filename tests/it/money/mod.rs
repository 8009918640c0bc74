//! Money behind the front door: the ledger and what is booked in it.

mod commission;
mod lives;
mod papers;
mod payouts;
mod postings;
mod returned;
mod statements;
mod steps;
mod warnings;

use identity::{Actor, Grant, Officer, SignedIn};
use kernel::{AccountId, CooperativeId, LineId, Locale, Money, OrderId, PartId, RegionId};
use payments::books::{self, CashCollected, Prepaid, Sale, SoldLine};
use payments::ledger::{self, Account, CashHolder};
use testkit::TestShop;

/// A part as an order froze it: 200.00 of goods in two lines, 25.00 delivery,
/// 10.00 commission and 2.00 tax on it.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_field_names,
    reason = "its own id, as the books name it"
)]
struct Part {
    part_id: PartId,
    order_id: OrderId,
    cooperative_id: CooperativeId,
    lines: [LineId; 2],
}

impl Part {
    fn new(shop: &TestShop) -> Self {
        Self {
            part_id: PartId::new(),
            order_id: OrderId::new(),
            cooperative_id: shop.cooperative("coop-001"),
            lines: [LineId::new(), LineId::new()],
        }
    }

    async fn deliver(&self, shop: &TestShop) {
        let line = |line_id, goods, commission, commission_vat| SoldLine {
            line_id,
            goods: Money::mad(goods),
            commission: Money::mad(commission),
            commission_vat: Money::mad(commission_vat),
        };
        let sale = Sale {
            part_id: self.part_id,
            order_id: self.order_id,
            region_id: shop.sample.region_id,
            cooperative_id: self.cooperative_id,
            order_number: "DT-TEST",
            delivery: Money::mad(2_500),
            waived: Money::mad(0),
            own_carrier: false,
            lines: vec![
                line(self.lines[0], 15_000, 750, 150),
                line(self.lines[1], 5_000, 250, 50),
            ],
        };
        let tx = shop.db.write().await.unwrap();
        books::delivered(&tx, &*shop.clock, &sale).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn prepay_and_deliver(&self, shop: &TestShop) {
        let paid = Prepaid {
            order_id: self.order_id,
            region_id: shop.sample.region_id,
            provider: "cmi",
            reference: &self.order_id.to_string(),
            amount: Money::mad(22_500),
        };
        let tx = shop.db.write().await.unwrap();
        books::prepaid(&tx, &*shop.clock, &paid).await.unwrap();
        tx.commit().await.unwrap();
        self.deliver(shop).await;
    }

    async fn collect(&self, shop: &TestShop, holder: CashHolder) {
        let collected = CashCollected {
            part_id: self.part_id,
            order_id: self.order_id,
            region_id: shop.sample.region_id,
            holder,
            amount: Money::mad(22_500),
        };
        let tx = shop.db.write().await.unwrap();
        books::cash_collected(&tx, &*shop.clock, &collected)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

async fn stands_at(shop: &TestShop, account: Account) -> i64 {
    let mad = kernel::Currency::Mad;
    ledger::balance(shop.db.writer(), &account, mad, None)
        .await
        .unwrap()
        .minor
}

/// Another officer of the sample region each time.
fn officer(shop: &TestShop) -> Officer {
    officer_as(shop.sample.region_id, AccountId::new())
}

pub(crate) fn officer_as(region_id: RegionId, account_id: AccountId) -> Officer {
    let person = SignedIn {
        account_id,
        name: "Test Officer".to_owned(),
        email: None,
        locale: Locale::Fr,
        grants: vec![Grant::Officer { region_id }],
    };
    Actor::Account(person).officer(region_id).unwrap()
}
