//! What is owed back to shoppers who have paid, in the books.

use crate::returns::ReturnError;
use crate::{OrderPart, Return, orders, paying};
use kernel::{Clock, Money, OrderId, RegionId};
use payments::attempts::refunds;
use payments::books::{self, BookError, RefundOwed};
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, DbErr};

/// A part that was paid in advance will not reach its shopper: all of it is owed back.
pub(crate) async fn owe_for_part(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<(), DbErr> {
    let number = orders::number_of(tx, part.order_id).await?;
    let about = (part.order_id, part.region_id, number.as_str());
    let reason = format!("part {} was not delivered", part.position + 1);
    match owe(tx, clock, part.id.0, about, (part.total(), &reason)).await {
        Ok(()) => {}
        Err(BookError::Db(error)) => return Err(error),
        Err(error) => return Err(DbErr::Custom(error.to_string())),
    }
    db::step("refund::owed");
    let once = refunds::of_part(part.id);
    paying::ask_back(tx, clock, part.order_id, part.total(), &once).await?;
    db::step("refund::to_be_asked");
    Ok(())
}

/// What was sent back is owed.
pub(crate) async fn owe_for_return(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    back: &Return,
    number: &str,
) -> Result<(), ReturnError> {
    let about = (back.order_id, back.region_id, number);
    let reason = "the shopper withdrew (law 31-08, article 36)";
    Ok(owe(tx, clock, back.id.0, about, (back.amount(), reason)).await?)
}

async fn owe(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    id: Uuid,
    (order_id, region_id, order_number): (OrderId, RegionId, &str),
    (amount, reason): (Money, &str),
) -> Result<(), BookError> {
    let owed = RefundOwed {
        id,
        order_id,
        region_id,
        order_number,
        amount,
        reason,
    };
    books::refund_owed(tx, clock, &owed).await
}
