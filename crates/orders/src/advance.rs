//! A cooperative moves its part of an order on.

use crate::OrderPart;
use crate::moving::{self, Move};
use crate::state::{self, PartState, StepKind, Who};
use db::Db;
use identity::{Seller, Task};
use kernel::{Clock, PartId};
use payments::CashParcel;
use payments::cash::CashState;
use sea_orm::{ConnectionTrait, DbErr};

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
    #[error("the shopper has to confirm by telephone first")]
    NotConfirmed,
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
    if part
        .state
        .after(part.way, Who::Cooperative, step.kind())
        .is_none()
    {
        return repeated(part, &step);
    }
    if step == Step::Pack {
        check_confirmed(&tx, &part).await?;
    }
    let Some(moved) = moving::take(&tx, clock, &part, step.by(seller)).await? else {
        // Another was faster; what it left may be what is wanted here.
        let now = crate::parts::one_of_seller(&tx, seller, id).await?;
        return repeated(now.ok_or(AdvanceError::NotFound)?, &step);
    };
    db::step("advance::moved");
    tx.commit().await?;
    db::step("advance::committed");
    Ok(moved)
}

/// Where the region asks for it, a parcel that is paid in cash is packed only
/// once the shopper has confirmed.
async fn check_confirmed(tx: &impl ConnectionTrait, part: &OrderPart) -> Result<(), AdvanceError> {
    let region = catalog::regions::by_id(tx, part.region_id).await?;
    if !region.is_some_and(|region| region.settings.cash_confirmation) {
        return Ok(());
    }
    let cash = payments::cash::by_parts(tx, &[part.id]).await?;
    let waits = |parcel: &CashParcel| parcel.state == CashState::Eligible;
    if cash.iter().any(waits) {
        return Err(AdvanceError::NotConfirmed);
    }
    Ok(())
}

/// The step was taken already, or it cannot be taken.
fn repeated(part: OrderPart, step: &Step) -> Result<OrderPart, AdvanceError> {
    let leads_here = |known: &state::Step| known.by == step.kind() && known.to == part.state;
    if state::STEPS.iter().any(leads_here) {
        return Ok(part);
    }
    Err(AdvanceError::WrongState { now: part.state })
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

    fn by<'a>(&'a self, seller: &Seller) -> Move<'a> {
        let carried = match self {
            Self::HandOver {
                carrier,
                tracking_number,
            } => Some((carrier.trim(), tracking_number.as_deref().and_then(filled))),
            _ => None,
        };
        Move {
            by: self.kind(),
            who: Who::Cooperative,
            account_id: Some(seller.account_id()),
            reason: self.reason().and_then(filled),
            carried,
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

fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
