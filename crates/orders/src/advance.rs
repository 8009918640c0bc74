//! A cooperative moves its part of an order on.

use crate::collecting::{self, Said};
use crate::moving::{self, Carried, Move};
use crate::parcels;
use crate::state::{self, PartState, StepKind, Who};
use crate::{OrderPart, Parcel};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::{Seller, Task};
use kernel::{Clock, ParcelId, PartId};
use payments::CashParcel;
use payments::cash::CashState;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;

const TEXT_LIMIT: usize = 300;

/// What the cooperative does, with what it must say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Step {
    Accept,
    Refuse {
        reason: String,
    },
    Pack,
    /// It lies ready, and the scales said this, in grams.
    PackWeighed(i32),
    HandOver {
        carrier: String,
        tracking_number: Option<String>,
    },
    /// It goes with a parcel of the same order to the same collection point.
    Join(ParcelId),
    Deliver,
    /// The shopper collects it and has said this code.
    Collect {
        code: String,
    },
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
    #[error("a weight is more than nothing and at most a tonne")]
    BadWeight,
    #[error("it cannot go with that parcel")]
    NotTogether,
    #[error("this cannot be done while the order is {now:?}")]
    WrongState { now: PartState },
    #[error("the shopper has to confirm by telephone first")]
    NotConfirmed,
    #[error("ask the shopper for the code of the order")]
    CodeNeeded,
    #[error("this is not the code of the order")]
    WrongCode,
    #[error("a wrong code was said too often; wait for an hour")]
    TooManyCodes,
    #[error("your part in the cooperative does not include this")]
    NotYourDuty,
    #[error("no such order")]
    NotFound,
    #[error(transparent)]
    Key(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Takes a step, once under a key. Taking the same step twice is taking it once.
pub async fn advance(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: PartId,
    (step, key): (Step, &str),
) -> Result<OrderPart, AdvanceError> {
    if !seller.may(Task::ShipOrders) {
        return Err(AdvanceError::NotYourDuty);
    }
    step.check()?;
    let coded = says_code(db, clock, seller, id, &step).await?;
    let tx = db.write().await?;
    let scope = format!("advance_part:{}", seller.cooperative_id());
    let once = Once::new(scope, key, &(id, &step));
    let claimed = once::claim(&tx, clock, &once).await?;
    let part = crate::parts::one_of_seller(&tx, seller, id)
        .await?
        .ok_or(AdvanceError::NotFound)?;
    if let Claim::Seen(_) = claimed {
        return Ok(part);
    }
    let repeats = part
        .state
        .after(part.way, Who::Cooperative, step.kind())
        .is_none();
    if step.kind() == StepKind::Deliver && !repeats && part.asks_for_code() && !coded {
        return Err(AdvanceError::CodeNeeded);
    }
    let moved = if repeats {
        repeated(part, &step)?
    } else {
        take(&tx, clock, seller, part, &step).await?
    };
    once::answer(&tx, &once, &()).await?;
    db::step("advance::moved");
    tx.commit().await?;
    db::step("advance::committed");
    Ok(moved)
}

async fn take(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    part: OrderPart,
    step: &Step,
) -> Result<OrderPart, AdvanceError> {
    if step.kind() == StepKind::Pack {
        check_confirmed(tx, &part).await?;
    }
    let together = match step {
        Step::Join(id) => Some(parcel_to_join(tx, &part, *id).await?),
        _ => None,
    };
    let by = step.by(seller, together.as_ref());
    if let Some(moved) = moving::take(tx, clock, &part, by).await? {
        return Ok(moved);
    }
    // Another was faster; what it left may be what is wanted here.
    let now = crate::parts::one_of_seller(tx, seller, part.id).await?;
    repeated(now.ok_or(AdvanceError::NotFound)?, step)
}

/// Whether the code of a part that asks for one was said rightly.
async fn says_code(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: PartId,
    step: &Step,
) -> Result<bool, AdvanceError> {
    let Step::Collect { code } = step else {
        return Ok(false);
    };
    let part = crate::parts::one_of_seller(db.reader(), seller, id).await?;
    let Some(part) = part.filter(|part| part.state.is_under_way() && part.asks_for_code()) else {
        return Ok(false);
    };
    match collecting::say(db, clock, &part, code).await? {
        Said::Right => Ok(true),
        Said::Wrong => Err(AdvanceError::WrongCode),
        Said::TooOften => Err(AdvanceError::TooManyCodes),
    }
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

async fn parcel_to_join(
    tx: &impl ConnectionTrait,
    part: &OrderPart,
    id: ParcelId,
) -> Result<Parcel, AdvanceError> {
    let open = parcels::to_join(tx, part).await?;
    let found = open.into_iter().find(|parcel| parcel.id == id);
    found.ok_or(AdvanceError::NotTogether)
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
            Self::Pack | Self::PackWeighed(_) => StepKind::Pack,
            Self::HandOver { .. } | Self::Join(_) => StepKind::HandOver,
            Self::Deliver | Self::Collect { .. } => StepKind::Deliver,
            Self::Return { .. } => StepKind::Return,
        }
    }

    fn by<'a>(&'a self, seller: &Seller, together: Option<&'a Parcel>) -> Move<'a> {
        let carried = match (self, together) {
            (
                Self::HandOver {
                    carrier,
                    tracking_number,
                },
                _,
            ) => Some(Carried {
                carrier: carrier.trim(),
                tracking_number: tracking_number.as_deref().and_then(filled),
                joins: None,
            }),
            (Self::Join(id), Some(parcel)) => Some(Carried {
                carrier: &parcel.carrier,
                tracking_number: parcel.tracking_number.as_deref(),
                joins: Some(*id),
            }),
            _ => None,
        };
        let weighed_g = match self {
            Self::PackWeighed(weight_g) => Some(*weight_g),
            _ => None,
        };
        Move {
            by: self.kind(),
            who: Who::Cooperative,
            account_id: Some(seller.account_id()),
            reason: self.reason().and_then(filled),
            carried,
            weighed_g,
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
            Self::PackWeighed(weight_g) if !parcels::is_weight(*weight_g) => {
                Err(AdvanceError::BadWeight)
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
