//! A cooperative moves its part of an order on.

use crate::entity::{order_part, order_step};
use crate::state::{PartState, StepKind};
use crate::{OrderPart, PartAdvanced, orders};
use catalog::stock::{self, OrderedStock};
use db::Db;
use identity::{Seller, Task};
use kernel::{Clock, PartId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};

const TEXT_LIMIT: usize = 300;

/// What the cooperative does, with what it must say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Accept,
    Refuse {
        reason: String,
    },
    Pack,
    HandOver {
        carrier: String,
        tracking_number: Option<String>,
    },
    Deliver,
    Return {
        reason: String,
    },
}

/// Why a part did not move.
#[derive(Debug, thiserror::Error)]
pub enum AdvanceError {
    #[error("say why, in {TEXT_LIMIT} characters at most")]
    ReasonNeeded,
    #[error("name the carrier, in {TEXT_LIMIT} characters at most")]
    CarrierNeeded,
    #[error("this cannot be done while the order is {now:?}")]
    WrongState { now: PartState },
    #[error("your part in the cooperative does not include this")]
    NotYourDuty,
    #[error("no such order")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Takes a step. Taking the same step twice is taking it once.
pub async fn advance(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: PartId,
    step: Step,
) -> Result<OrderPart, AdvanceError> {
    if !seller.may(Task::ShipOrders) {
        return Err(AdvanceError::NotYourDuty);
    }
    step.check()?;
    let tx = db.write().await?;
    let part = crate::parts::one_of_seller(&tx, seller, id)
        .await?
        .ok_or(AdvanceError::NotFound)?;
    let Some(to) = part.state.after(step.kind()) else {
        return repeated(part, &step);
    };
    let Some(moved) = move_on(&tx, &part, to, &step).await? else {
        // Another was faster; what it left may be what is wanted here.
        let now = crate::parts::one_of_seller(&tx, seller, id).await?;
        return repeated(now.ok_or(AdvanceError::NotFound)?, &step);
    };
    note_step(&tx, clock, seller, &part, to, &step).await?;
    follow_up(&tx, clock, seller, &moved).await?;
    let told = PartAdvanced {
        part_id: id,
        order_id: part.order_id,
        to,
    };
    db::outbox::emit(&tx, clock, PartAdvanced::KIND, &told).await?;
    tx.commit().await?;
    Ok(moved)
}

/// The step was taken already, or it cannot be taken.
fn repeated(part: OrderPart, step: &Step) -> Result<OrderPart, AdvanceError> {
    let leads_here =
        |(_, by, to): &(PartState, StepKind, PartState)| *by == step.kind() && *to == part.state;
    if crate::state::STEPS.iter().any(leads_here) {
        return Ok(part);
    }
    Err(AdvanceError::WrongState { now: part.state })
}

/// Checks and moves in one statement; `None` if another was faster.
async fn move_on(
    tx: &impl ConnectionTrait,
    part: &OrderPart,
    to: PartState,
    step: &Step,
) -> Result<Option<OrderPart>, DbErr> {
    let mut update = order_part::Entity::update_many()
        .col_expr(order_part::COLUMN.state, to.into())
        .filter(order_part::COLUMN.id.eq(part.id))
        .filter(order_part::COLUMN.state.eq(part.state));
    if let Step::HandOver {
        carrier,
        tracking_number,
    } = step
    {
        let tracking = tracking_number
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        update = update
            .col_expr(
                order_part::COLUMN.carrier,
                Some(carrier.trim().to_owned()).into(),
            )
            .col_expr(
                order_part::COLUMN.tracking_number,
                tracking.map(str::to_owned).into(),
            );
    }
    Ok(update.exec_with_returning(tx).await?.into_iter().next())
}

async fn note_step(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    part: &OrderPart,
    to: PartState,
    step: &Step,
) -> Result<(), DbErr> {
    let row = order_step::ActiveModel {
        id: Set(Uuid::new_v4()),
        part_id: Set(part.id),
        from_state: Set(Some(part.state)),
        to_state: Set(to),
        reason: Set(step.reason().map(|reason| reason.trim().to_owned())),
        account_id: Set(Some(seller.account_id())),
        taken_at: Set(clock.now()),
    };
    order_step::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Money and stock follow the goods.
async fn follow_up(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    part: &OrderPart,
) -> Result<(), DbErr> {
    match part.state {
        PartState::Delivered => payments::intents::collect(tx, clock, part.id).await,
        PartState::Refused | PartState::Returned => {
            payments::intents::cancel(tx, part.id).await?;
            give_stock_back(tx, clock, seller, part).await
        }
        _ => Ok(()),
    }
}

async fn give_stock_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    part: &OrderPart,
) -> Result<(), DbErr> {
    let order = orders::by_id(tx, part.order_id).await?;
    let number = order.map_or_else(String::new, |order| order.number);
    let mut lines = orders::lines_of(tx, &[part.id]).await?;
    lines.sort_by_key(|line| line.variant_id);
    for line in lines {
        let back = OrderedStock {
            variant_id: line.variant_id,
            cooperative_id: part.cooperative_id,
            quantity: line.quantity,
            order_number: &number,
            account_id: Some(seller.account_id()),
        };
        stock::give_back(tx, clock, back).await?;
    }
    Ok(())
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Self::Accept => StepKind::Accept,
            Self::Refuse { .. } => StepKind::Refuse,
            Self::Pack => StepKind::Pack,
            Self::HandOver { .. } => StepKind::HandOver,
            Self::Deliver => StepKind::Deliver,
            Self::Return { .. } => StepKind::Return,
        }
    }

    fn reason(&self) -> Option<&str> {
        match self {
            Self::Refuse { reason } | Self::Return { reason } => Some(reason),
            _ => None,
        }
    }

    fn check(&self) -> Result<(), AdvanceError> {
        let said = |text: &str| !text.trim().is_empty() && text.chars().count() <= TEXT_LIMIT;
        match self {
            Self::Refuse { reason } | Self::Return { reason } if !said(reason) => {
                Err(AdvanceError::ReasonNeeded)
            }
            Self::HandOver {
                carrier,
                tracking_number,
            } => {
                let tracked = tracking_number.as_deref().unwrap_or_default();
                if said(carrier) && tracked.chars().count() <= TEXT_LIMIT {
                    Ok(())
                } else {
                    Err(AdvanceError::CarrierNeeded)
                }
            }
            _ => Ok(()),
        }
    }
}
