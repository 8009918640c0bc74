//! When a cooperative's share of a part can be paid out: once its shopper has
//! paid and no courier and no collection point holds the cash any more. Cash
//! that the cooperative holds itself does not stand in the way: it is set off
//! against the next payout.

use crate::entity::ledger_entry;
use crate::ledger::{
    About, Account, CashHolder, NewPosting, PostingKind, balance, credit, debit, is_posted, post,
};
use kernel::{Clock, CooperativeId, Currency, Money, OrderId, PartId, RegionId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// Moves what is pending of a part to what is available, if its money is in.
pub(super) async fn release_if_in(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region_id: RegionId,
    (order_id, part_id): (OrderId, PartId),
) -> Result<(), DbErr> {
    let key = format!("released:{part_id}");
    let Some(share) = share_of(tx, part_id).await? else {
        return Ok(());
    };
    if share.cash_outside || is_posted(tx, &key).await? {
        return Ok(());
    }
    let shopper = Account::Shopper(order_id);
    let owed = balance(tx, &shopper, share.pending.currency, None).await?;
    if owed.minor > 0 {
        return Ok(());
    }
    let about = About::part(order_id, part_id);
    let id = share.cooperative_id;
    let new = NewPosting {
        key,
        kind: PostingKind::Released,
        region_id,
        reference: String::new(),
        explanation: "the money for this part is in".to_owned(),
        entries: vec![
            debit(Account::Pending(id), share.pending, about),
            credit(Account::Available(id), share.pending, about),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}

struct Share {
    cooperative_id: CooperativeId,
    /// What waits, as a positive amount.
    pending: Money,
    /// Whether a courier or a collection point still holds cash.
    cash_outside: bool,
}

/// What a part has put on the accounts; `None` if nothing of it is pending.
async fn share_of(tx: &impl ConnectionTrait, part_id: PartId) -> Result<Option<Share>, DbErr> {
    let entries = ledger_entry::Entity::find()
        .filter(ledger_entry::COLUMN.part_id.eq(part_id))
        .all(tx)
        .await?;
    let mut sums: HashMap<(String, Currency), i64> = HashMap::new();
    for entry in entries {
        *sums.entry((entry.account, entry.currency)).or_default() += entry.amount_minor;
    }
    let mut pending = None;
    let mut cash_outside = false;
    for ((account, currency), minor) in sums {
        match account.parse() {
            Ok(Account::Pending(id)) if minor < 0 => {
                pending = Some((id, Money::new(-minor, currency)));
            }
            Ok(Account::Cash(CashHolder::Courier(_) | CashHolder::Point(_))) => {
                cash_outside |= minor != 0;
            }
            _ => {}
        }
    }
    Ok(pending.map(|(cooperative_id, pending)| Share {
        cooperative_id,
        pending,
        cash_outside,
    }))
}
