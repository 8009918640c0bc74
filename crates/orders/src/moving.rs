//! How a part moves: one conditional statement, the note of who did it, the
//! timer of where it is now, stock and money behind it, and the word to others.
//! Every use case that moves a part ends here.

use crate::entity::{order_part, order_step};
use crate::parcels::{self, Sent};
use crate::state::{PartState, StepKind, Who};
use crate::{OrderPart, PartAdvanced, goods, settling, timers};
use kernel::{AccountId, Clock, ParcelId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};

/// A step that somebody wants to take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move<'a> {
    pub(crate) by: StepKind,
    pub(crate) who: Who,
    pub(crate) account_id: Option<AccountId>,
    pub(crate) reason: Option<&'a str>,
    /// With a hand-over: who carries it.
    pub(crate) carried: Option<Carried<'a>>,
    /// With packing: what the scales said, in grams.
    pub(crate) weighed_g: Option<i32>,
}

/// Who carries a part, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Carried<'a> {
    pub(crate) carrier: &'a str,
    /// Their number for it.
    pub(crate) tracking_number: Option<&'a str>,
    /// The parcel that it goes with; one of its own without.
    pub(crate) joins: Option<ParcelId>,
}

impl Move<'_> {
    /// A step that nobody takes by hand.
    pub(crate) fn of_itself(by: StepKind, who: Who) -> Self {
        Self {
            by,
            who,
            account_id: None,
            reason: None,
            carried: None,
            weighed_g: None,
        }
    }
}

/// Takes the step, with all that follows from it. `None`, and nothing changed,
/// if it may not be taken from where the part stands, or if another was faster.
pub(crate) async fn take(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    step: Move<'_>,
) -> Result<Option<OrderPart>, DbErr> {
    let Some(to) = part.state.after(part.way, step.who, step.by) else {
        return Ok(None);
    };
    let Some(moved) = change(tx, clock, part, to, &step).await? else {
        return Ok(None);
    };
    note(tx, clock, part, to, &step).await?;
    send(tx, clock, &moved, &step).await?;
    if to.gives_back() {
        goods::give_back(tx, clock, &moved, step.account_id).await?;
    }
    settling::follow(tx, clock, &moved).await?;
    if part.state.counts_as_sold() || to.counts_as_sold() {
        let told = PartAdvanced {
            part_id: part.id,
            order_id: part.order_id,
            to,
        };
        db::outbox::emit(tx, clock, PartAdvanced::KIND, &told).await?;
    }
    Ok(Some(moved))
}

/// Checks and moves in one statement; `None` if another was faster.
async fn change(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    to: PartState,
    step: &Move<'_>,
) -> Result<Option<OrderPart>, DbErr> {
    let due = timers::on_entering(tx, clock, part, to).await?;
    let mut update = order_part::Entity::update_many()
        .col_expr(order_part::COLUMN.state, to.into())
        .col_expr(order_part::COLUMN.due_at, due.next.into())
        .col_expr(order_part::COLUMN.deadline_at, due.deadline.into())
        .col_expr(order_part::COLUMN.alerts, 0.into())
        .filter(order_part::COLUMN.id.eq(part.id))
        .filter(order_part::COLUMN.state.eq(part.state));
    if to == PartState::Placed {
        update = update.col_expr(order_part::COLUMN.confirmed_at, Some(clock.now()).into());
    }
    if let Some(last_day) = due.withdraw_until {
        update = update.col_expr(order_part::COLUMN.withdraw_until, Some(last_day).into());
    }
    if let Some(weight_g) = step.weighed_g {
        update = update.col_expr(order_part::COLUMN.weighed_g, Some(weight_g).into());
    }
    if let Some(carried) = step.carried {
        let tracking_number = carried.tracking_number.map(str::to_owned);
        update = update
            .col_expr(
                order_part::COLUMN.carrier,
                Some(carried.carrier.to_owned()).into(),
            )
            .col_expr(order_part::COLUMN.tracking_number, tracking_number.into());
    }
    Ok(update.exec_with_returning(tx).await?.into_iter().next())
}

/// What was handed over goes in a parcel.
async fn send(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    step: &Move<'_>,
) -> Result<(), DbErr> {
    let Some(carried) = step.carried else {
        return Ok(());
    };
    if let Some(parcel_id) = carried.joins {
        return parcels::join(tx, parcel_id, part.id).await;
    }
    let sent = Sent {
        carrier: carried.carrier,
        tracking_number: carried.tracking_number,
        weight_g: part.weighed_g,
    };
    parcels::write(tx, clock, part, sent, step.account_id).await
}

async fn note(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
    to: PartState,
    step: &Move<'_>,
) -> Result<(), DbErr> {
    let row = order_step::ActiveModel {
        id: Set(Uuid::new_v4()),
        part_id: Set(part.id),
        from_state: Set(Some(part.state)),
        to_state: Set(to),
        who: Set(step.who),
        reason: Set(step.reason.map(str::to_owned)),
        account_id: Set(step.account_id),
        taken_at: Set(clock.now()),
    };
    order_step::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
