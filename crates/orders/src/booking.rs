//! What the ledger is told of orders, and whether the two agree.

use crate::{OrderPart, orders};
use kernel::{Clock, Money, OrderId};
use payments::books::{self, CashCollected, Sale, SoldLine};
use payments::ledger::{self, CashHolder};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashSet;

/// Ids in one statement: `SQLite` takes 32,766 values at the most.
const BATCH: usize = 10_000;

/// Books a delivered part as it was frozen, and the cash that its carrier took for it.
pub(crate) async fn delivered(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<(), DbErr> {
    let order = orders::by_id(tx, part.order_id).await?;
    let order = order.ok_or_else(|| DbErr::RecordNotFound("the order of a part".to_owned()))?;
    if !part.way.is_prepaid() {
        let collected = CashCollected {
            part_id: part.id,
            order_id: order.id,
            region_id: part.region_id,
            holder: holder(part),
            amount: part.total(),
        };
        books::cash_collected(tx, clock, &collected).await?;
    }
    let lines = orders::lines_of(tx, &[part.id]).await?;
    let sale = Sale {
        part_id: part.id,
        order_id: order.id,
        region_id: part.region_id,
        cooperative_id: part.cooperative_id,
        order_number: &order.number,
        delivery: part.delivery(),
        waived: part.waived(),
        own_carrier: part.agreed.own,
        lines: lines
            .iter()
            .map(|line| {
                let charge = line.charge();
                SoldLine {
                    line_id: line.id,
                    goods: line.total(),
                    commission: charge.amount,
                    commission_vat: charge.vat,
                }
            })
            .collect(),
    };
    books::delivered(tx, clock, &sale).await
}

/// Who took the cash: the carrier, or the cooperative where nobody else carried it.
fn holder(part: &OrderPart) -> CashHolder {
    match &part.carrier {
        Some(name) if !part.is_carried_by_seller() => CashHolder::Courier(name.clone()),
        _ => CashHolder::Cooperative(part.cooperative_id),
    }
}

/// The orders of which nothing more comes and whose shoppers' accounts are not
/// at zero, with what stands on them. There should be none.
pub async fn unsettled(db: &impl ConnectionTrait) -> Result<Vec<(OrderId, Money)>, DbErr> {
    let open = ledger::open_shoppers(db).await?;
    let ids: Vec<OrderId> = open.iter().map(|(id, _)| *id).collect();
    let mut waiting: HashSet<OrderId> = HashSet::new();
    for ids in ids.chunks(BATCH) {
        let parts = orders::parts_of(db, ids).await?.into_iter();
        let under_way = parts.filter(|part| part.state.is_under_way());
        waiting.extend(under_way.map(|part| part.order_id));
    }
    let over = open.into_iter().filter(|(id, _)| !waiting.contains(id));
    Ok(over.collect())
}
