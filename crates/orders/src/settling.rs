//! Money follows the goods: what is owed for a part when it has moved.

use crate::state::PartState;
use crate::{OrderPart, booking, orders, refunding};
use kernel::Clock;
use payments::cash;
use sea_orm::{ConnectionTrait, DbErr};

/// Collects what was owed at the door, or lets go of it.
pub(crate) async fn follow(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<(), DbErr> {
    follow_cash(tx, clock, part).await?;
    match part.state {
        PartState::Delivered => {
            if !part.way.is_prepaid() {
                payments::intents::collect(tx, clock, part.id).await?;
            }
            booking::delivered(tx, clock, part).await
        }
        state if state.gives_back() && part.way.is_prepaid() && !part.was_never_paid() => {
            refunding::owe_for_part(tx, clock, part).await
        }
        state if state.gives_back() && part.way.is_prepaid() => let_go(tx, part).await,
        state if state.gives_back() => payments::intents::cancel(tx, part.id).await,
        _ => Ok(()),
    }
}

/// Nothing was paid for this part; once the last of its order is given up, nobody
/// owes anything for it any more.
async fn let_go(tx: &impl ConnectionTrait, part: &OrderPart) -> Result<(), DbErr> {
    let parts = orders::parts_of(tx, &[part.order_id]).await?;
    if parts.iter().all(|part| part.state.gives_back()) {
        payments::intents::cancel_order(tx, part.order_id).await?;
    }
    Ok(())
}

/// The cash of a part that is paid at the door goes the way of its goods; of
/// any other part there is none, and nothing happens.
async fn follow_cash(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<(), DbErr> {
    match part.state {
        PartState::HandedOver => {
            let carrier = part
                .carrier
                .as_deref()
                .filter(|_| !part.is_carried_by_seller());
            let tracking = part.tracking_number.as_deref();
            cash::dispatched(tx, clock, part.id, carrier, tracking).await?;
        }
        PartState::Delivered => {
            cash::collected(tx, clock, part.id).await?;
        }
        PartState::Returned => {
            cash::refused(tx, clock, part.id).await?;
        }
        PartState::Refused | PartState::Cancelled | PartState::Expired => {
            cash::dropped(tx, clock, part.id).await?;
        }
        _ => {}
    }
    Ok(())
}
