//! Money follows the goods: what is owed for a part when it has moved.

use crate::state::PartState;
use crate::{OrderPart, booking, refunding};
use kernel::Clock;
use sea_orm::{ConnectionTrait, DbErr};

/// Collects what was owed at the door, or lets go of it.
pub(crate) async fn follow(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<(), DbErr> {
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
        state if state.gives_back() => payments::intents::cancel(tx, part.id).await,
        _ => Ok(()),
    }
}
