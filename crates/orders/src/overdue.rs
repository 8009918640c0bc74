//! What happens when a timer runs out: reminders on the way, and in the end the
//! step that the table of states names.

use crate::entity::order_part;
use crate::moving::{self, Move};
use crate::state::{PartState, Timer, Who};
use crate::{OrderPart, PartOverdue, timers};
use catalog::regions;
use chrono::{DateTime, Utc};
use db::Db;
use kernel::Clock;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

/// How many parts one sweep looks at the most.
const BATCH: u64 = 200;

/// Reminds, tells and ends what is due; says how many parts that was. Those that
/// wait for a payment are released with their order; see [`crate::reservation`].
pub async fn sweep(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let due = order_part::Entity::find()
        .filter(order_part::COLUMN.due_at.lte(clock.now()))
        .filter(order_part::COLUMN.state.ne(PartState::Reserved))
        .order_by_asc(order_part::Column::DueAt)
        .limit(BATCH)
        .all(db.reader())
        .await?;
    let mut done = 0;
    for part in due {
        let tx = db.write().await?;
        if handle(&tx, clock, &part).await? {
            done += 1;
        }
        tx.commit().await?;
    }
    Ok(done)
}

async fn handle(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<bool, DbErr> {
    let Some((timer, by)) = part.state.timer() else {
        return Ok(false);
    };
    if part.deadline_at.is_some_and(|end| end <= clock.now()) {
        let step = Move::of_itself(by, Who::Timer);
        return Ok(moving::take(tx, clock, part, step).await?.is_some());
    }
    match timer {
        Timer::Acceptance => warn(tx, clock, part).await,
        Timer::Payment | Timer::Withdrawal => Ok(false),
    }
}

/// The first warning reminds the cooperative, the second puts the part before
/// the region's eyes. `false` if another sweep was faster.
async fn warn(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<bool, DbErr> {
    let alerts = part.alerts + 1;
    let warned = order_part::Entity::update_many()
        .col_expr(order_part::COLUMN.alerts, alerts.into())
        .col_expr(
            order_part::COLUMN.due_at,
            next(tx, part, alerts).await?.into(),
        )
        .filter(order_part::COLUMN.id.eq(part.id))
        .filter(order_part::COLUMN.state.eq(part.state))
        .filter(order_part::COLUMN.alerts.eq(part.alerts))
        .exec(tx)
        .await?;
    if warned.rows_affected == 0 {
        return Ok(false);
    }
    if alerts == 1 {
        let told = PartOverdue {
            part_id: part.id,
            order_id: part.order_id,
        };
        db::outbox::emit(tx, clock, PartOverdue::KIND, &told).await?;
    }
    Ok(true)
}

/// When to look again: before the end if the region is still to be told.
async fn next(
    tx: &impl ConnectionTrait,
    part: &OrderPart,
    alerts: i32,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let region = regions::by_id(tx, part.region_id).await?;
    let (Some(region), Some(begun), 1) = (region, part.confirmed_at, alerts) else {
        return Ok(part.deadline_at);
    };
    let [_, told, _] = timers::stages(&region.settings);
    Ok(part.deadline_at.map(|end| end.min(begun + told)))
}
