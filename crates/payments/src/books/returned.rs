//! Goods that came back, or part of a price that is given back: the frozen
//! lines are undone in proportion. The cooperative's part of it is taken from
//! what is pending of this sale, then from what could be paid out, and the rest
//! is a debt that the next payout recovers.

use super::BookError;
use crate::entity::{ledger_entry, ledger_posting};
use crate::ledger::{
    self, About, Account, NewEntry, NewPosting, PostingKind, balance, balance_of_part, credit,
    debit, is_posted, post, take_turn,
};
use crate::refunds::Remaining;
use kernel::{Clock, CooperativeId, LineId, Money, OrderId, PartId, RegionId};
use sea_orm::prelude::Uuid;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// What is given back of a delivered part.
#[derive(Clone, Debug)]
pub struct Returned<'a> {
    /// The return's own id: it is booked once.
    pub id: Uuid,
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    pub order_number: &'a str,
    /// What the shopper is told.
    pub reason: &'a str,
    pub lines: Vec<LineBack>,
    /// What is given back of the delivery.
    pub delivery: Money,
    /// Whether the cooperative carried it itself and earned the delivery.
    pub own_carrier: bool,
}

/// What is given back of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineBack {
    pub line_id: LineId,
    /// So much of what the shopper paid for it.
    pub goods: Money,
}

/// Undoes lines of a delivery in proportion: Dr the cooperative's share,
/// commission, its tax and delivery; Cr shopper. Once for each return. Of a
/// part that was never delivered nothing was booked, and nothing is undone.
pub async fn returned(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    back: &Returned<'_>,
) -> Result<(), BookError> {
    let key = format!("returned:{}", back.id);
    let delivered = format!("delivered:{}", back.part_id);
    take_turn(tx, &Account::Available(back.cooperative_id)).await?;
    if is_posted(tx, &key).await? || !is_posted(tx, &delivered).await? {
        return Ok(());
    }
    let (mut entries, share) = undo(tx, back).await?;
    entries.extend(cover(tx, back, share).await?);
    let new = NewPosting {
        key,
        kind: PostingKind::Returned,
        region_id: back.region_id,
        reference: back.order_number.to_owned(),
        explanation: back.reason.to_owned(),
        entries,
    };
    post(tx, clock, new).await?;
    Ok(())
}

/// The entries that undo the lines and the delivery, and the cooperative's share in them.
async fn undo(
    tx: &impl ConnectionTrait,
    back: &Returned<'_>,
) -> Result<(Vec<NewEntry>, i64), BookError> {
    let part = About::part(back.order_id, back.part_id);
    let shopper = Account::Shopper(back.order_id);
    let mut left = Left::of_part(tx, back.part_id).await?;
    let mut entries = Vec::new();
    let mut share = 0;
    for line in &back.lines {
        let currency = line.goods.currency;
        let remaining = left.lines.entry(line.line_id).or_default();
        let taken = remaining
            .take(line.goods.minor)
            .ok_or(BookError::MoreThanSold(line.line_id))?;
        *remaining = remaining.without(&taken);
        share += taken.net;
        let about = part.line(line.line_id);
        let money = |minor| Money::new(minor, currency);
        let own = Account::Pending(back.cooperative_id);
        let commission = Account::Commission(back.region_id);
        let tax = Account::CommissionTax(back.region_id);
        // As the sale booked it, the other way round: also where the commission
        // is the whole price, the cooperative's account says what came back.
        entries.extend([
            debit(own.clone(), line.goods, about),
            credit(shopper.clone(), line.goods, about),
            debit(commission, money(taken.commission), about),
            credit(own.clone(), money(taken.commission), about),
            debit(tax, money(taken.commission_vat), about),
            credit(own, money(taken.commission_vat), about),
        ]);
    }
    if !(0..=left.delivery).contains(&back.delivery.minor) {
        return Err(BookError::MoreThanDelivery);
    }
    let earned_by = if back.own_carrier {
        share += back.delivery.minor;
        Account::Pending(back.cooperative_id)
    } else {
        Account::Delivery(back.region_id)
    };
    entries.extend([
        debit(earned_by, back.delivery, part),
        credit(shopper, back.delivery, part),
    ]);
    Ok((entries, share))
}

/// Where the cooperative's part comes from, beyond what is pending of this sale.
async fn cover(
    tx: &impl ConnectionTrait,
    back: &Returned<'_>,
    share: i64,
) -> Result<[NewEntry; 3], BookError> {
    let currency = back.delivery.currency;
    let pending = Account::Pending(back.cooperative_id);
    let available = Account::Available(back.cooperative_id);
    let waiting = -balance_of_part(tx, &pending, back.part_id, currency)
        .await?
        .minor;
    let short = (share - waiting.max(0)).max(0);
    let free = -balance(tx, &available, currency, None).await?.minor;
    let from_available = short.min(free.max(0));
    let about = About::part(back.order_id, back.part_id);
    let money = |minor| Money::new(minor, currency);
    Ok([
        credit(pending, money(short), about),
        debit(available, money(from_available), about),
        debit(
            Account::Debt(back.cooperative_id),
            money(short - from_available),
            about,
        ),
    ])
}

/// What is left to be given back of a part.
#[derive(Default)]
struct Left {
    lines: HashMap<LineId, Remaining>,
    delivery: i64,
}

impl Left {
    async fn of_part(tx: &impl ConnectionTrait, part_id: PartId) -> Result<Self, BookError> {
        // Of what was posted about the part: the sale and what was given back of it.
        let kinds = [PostingKind::Delivered, PostingKind::Returned];
        let entries = ledger_entry::Entity::find()
            .join(JoinType::InnerJoin, ledger::entry_to_posting())
            .filter(ledger_entry::COLUMN.part_id.eq(part_id))
            .filter(ledger_posting::COLUMN.kind.is_in(kinds))
            .all(tx)
            .await?;
        let mut left = Self::default();
        for entry in entries {
            let amount = -entry.amount_minor;
            match (entry.account.parse(), entry.line_id) {
                // What the shopper paid beside the lines.
                (Ok(Account::Shopper(_)), None) => left.delivery -= amount,
                (Ok(account), Some(line)) => {
                    let remaining = left.lines.entry(line).or_default();
                    match account {
                        Account::Pending(_) => remaining.net += amount,
                        Account::Commission(_) => remaining.commission += amount,
                        Account::CommissionTax(_) => remaining.commission_vat += amount,
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        Ok(left)
    }
}
