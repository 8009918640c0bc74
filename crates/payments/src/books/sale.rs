//! A part that reached its shopper: the sale, line by line, with the commission
//! and its tax as they were frozen when it was ordered.

use super::release::release_if_in;
use crate::ledger::{About, Account, NewEntry, NewPosting, PostingKind, credit, debit, post};
use kernel::{Clock, CooperativeId, LineId, Money, OrderId, PartId, RegionId};
use sea_orm::{ConnectionTrait, DbErr};

/// A delivered part, as its order froze it.
#[derive(Clone, Debug)]
pub struct Sale<'a> {
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    pub order_number: &'a str,
    /// What the shopper pays for delivery.
    pub delivery: Money,
    /// What the cooperative pays the region for it in the shopper's place.
    pub waived: Money,
    /// Whether the cooperative carries it itself: delivery is then its own.
    pub own_carrier: bool,
    pub lines: Vec<SoldLine>,
}

/// One thing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoldLine {
    pub line_id: LineId,
    /// What the shopper pays for it, all taxes included.
    pub goods: Money,
    /// The region's commission on it, without tax.
    pub commission: Money,
    /// The tax on the commission.
    pub commission_vat: Money,
}

/// Dr shopper; Cr the cooperative's pending share, and delivery (the region's,
/// or the share where the cooperative carries itself). Then the commission, its
/// tax and a delivery that is free for the shopper out of the share. Once for
/// each part.
pub async fn delivered(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    sale: &Sale<'_>,
) -> Result<(), DbErr> {
    let new = NewPosting {
        key: format!("delivered:{}", sale.part_id),
        kind: PostingKind::Delivered,
        region_id: sale.region_id,
        reference: sale.order_number.to_owned(),
        explanation: "the shopper has it: goods, delivery, commission and its tax".to_owned(),
        entries: entries(sale),
    };
    post(tx, clock, new).await?;
    let part = (sale.order_id, sale.part_id);
    release_if_in(tx, clock, sale.region_id, part).await
}

fn entries(sale: &Sale<'_>) -> Vec<NewEntry> {
    let part = About::part(sale.order_id, sale.part_id);
    let shopper = Account::Shopper(sale.order_id);
    let share = Account::Pending(sale.cooperative_id);
    let mut entries = Vec::with_capacity(4 + sale.lines.len() * 6);
    for line in &sale.lines {
        let about = part.line(line.line_id);
        entries.extend([
            debit(shopper.clone(), line.goods, about),
            credit(share.clone(), line.goods, about),
            debit(share.clone(), line.commission, about),
            credit(Account::Commission(sale.region_id), line.commission, about),
            debit(share.clone(), line.commission_vat, about),
            credit(
                Account::CommissionTax(sale.region_id),
                line.commission_vat,
                about,
            ),
        ]);
    }
    let carrier = Account::Delivery(sale.region_id);
    let earns = if sale.own_carrier { &share } else { &carrier };
    entries.extend([
        debit(shopper, sale.delivery, part),
        credit(earns.clone(), sale.delivery, part),
        debit(share.clone(), sale.waived, part),
        credit(carrier, sale.waived, part),
    ]);
    entries
}
