//! The goods of a part, off the shelf and back onto it.

use crate::{OrderPart, orders};
use catalog::stock::{self, OrderedStock};
use kernel::{AccountId, Clock};
use sea_orm::{ConnectionTrait, DbErr};

/// Puts everything in a part back onto its shelf.
pub(crate) async fn give_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    account_id: Option<AccountId>,
) -> Result<(), DbErr> {
    let number = orders::number_of(tx, part.order_id).await?;
    for mut back in ordered(tx, std::slice::from_ref(part), &number).await? {
        back.account_id = account_id;
        stock::give_back(tx, clock, back).await?;
    }
    Ok(())
}

/// Takes everything in some parts of one order off the shelves again. `false`,
/// and all as it was, if too few of something are left.
pub(crate) async fn take_again(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    parts: &[OrderPart],
) -> Result<bool, DbErr> {
    let Some(first) = parts.first() else {
        return Ok(true);
    };
    let number = orders::number_of(tx, first.order_id).await?;
    let wanted = ordered(tx, parts, &number).await?;
    Ok(stock::take(tx, clock, &wanted).await?.is_empty())
}

/// The lines of some parts in the order of what they take, so that two orders
/// never wait for each other crosswise.
async fn ordered<'a>(
    tx: &impl ConnectionTrait,
    parts: &[OrderPart],
    number: &'a str,
) -> Result<Vec<OrderedStock<'a>>, DbErr> {
    let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
    let seller = |line: &crate::OrderLine| {
        let part = parts.iter().find(|part| part.id == line.part_id);
        part.map(|part| part.cooperative_id)
    };
    let mut wanted: Vec<OrderedStock<'a>> = orders::lines_of(tx, &ids)
        .await?
        .iter()
        .filter_map(|line| {
            Some(OrderedStock {
                variant_id: line.variant_id,
                cooperative_id: seller(line)?,
                quantity: line.quantity,
                order_number: number,
                account_id: None,
            })
        })
        .collect();
    wanted.sort_by_key(|ordered| ordered.variant_id);
    Ok(wanted)
}
