//! Money that came in by transfer or at an agent, matched with its reference, by
//! an officer who shows a proof.

use super::landing::{Applied, apply_in};
use crate::{Order, orders};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, Money, OrderId, RegionId};
use payments::attempts::{self, Outcome, Report};
use payments::intents;
use payments::providers::transfer::{self, Reference};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;

const TEXT_LIMIT: usize = 300;

/// Money that an officer saw come in.
#[derive(Clone, Debug, Serialize)]
pub struct Receipt {
    /// As it was typed, with spaces or without.
    pub reference: String,
    pub amount: Money,
    /// The statement's line, the agent's receipt: 1 to 300 characters.
    pub proof: String,
    /// The same key with the same receipt is noted once.
    pub key: String,
}

/// Why a receipt was not noted.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptError {
    #[error("no order of this region has this reference")]
    NoSuchReference,
    #[error("another sum is owed")]
    OtherSum { owed: Money },
    #[error("say what proves it, in {TEXT_LIMIT} characters at most")]
    ProofNeeded,
    #[error("this key was used for another receipt")]
    KeyReused,
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<OnceError> for ReceiptError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::Db(error) => Self::Db(error),
            OnceError::KeyReused | OnceError::BadKey => Self::KeyReused,
        }
    }
}

/// Notes what an officer saw come in; gives the order that it pays.
pub async fn received(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    receipt: &Receipt,
) -> Result<Order, ReceiptError> {
    let proof = receipt.proof.trim();
    if proof.is_empty() || proof.chars().count() > TEXT_LIMIT {
        return Err(ReceiptError::ProofNeeded);
    }
    let Ok(reference) = receipt.reference.parse::<Reference>() else {
        return Err(ReceiptError::NoSuchReference);
    };
    let once = Once::new(
        format!("transfer:{}", officer.account_id()),
        &receipt.key,
        receipt,
    );
    let tx = db.write().await?;
    let order_id = match once::claim(&tx, clock, &once).await? {
        Claim::Seen(answer) => {
            serde_json::from_value(answer).map_err(|error| DbErr::Json(error.to_string()))?
        }
        Claim::New => {
            let region = officer.region_id();
            let landed = land(&tx, clock, (region, reference), receipt.amount, proof).await?;
            let id = landed.order_id();
            once::answer(&tx, &once, &id).await?;
            id
        }
    };
    let order = orders::by_id(&tx, order_id).await?;
    tx.commit().await?;
    order.ok_or(ReceiptError::NoSuchReference)
}

/// What became of money with a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Landed {
    /// It paid this order.
    Paid(OrderId),
    /// This order's goods are gone: it is owed back.
    GivenBack(OrderId),
    /// This order's attempt was paid before: nothing has changed.
    Before(OrderId),
}

impl Landed {
    fn order_id(self) -> OrderId {
        match self {
            Self::Paid(id) | Self::GivenBack(id) | Self::Before(id) => id,
        }
    }
}

/// Applies money that came in to the account of a region with a reference, in
/// the caller's transaction; `proof` says where that stands. Another sum than
/// the one owed is refused and changes nothing.
pub(super) async fn land(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (region_id, reference): (RegionId, Reference),
    amount: Money,
    proof: &str,
) -> Result<Landed, ReceiptError> {
    let name = reference.to_string();
    let found = attempts::by_reference(tx, transfer::CODE, &name).await?;
    let attempt = found.ok_or(ReceiptError::NoSuchReference)?;
    let intent = intents::by_id(tx, attempt.intent_id).await?;
    let intent = intent.filter(|intent| intent.region_id == region_id);
    let intent = intent.ok_or(ReceiptError::NoSuchReference)?;
    let report = Report {
        provider: transfer::CODE,
        reference: name,
        provider_reference: Some(proof.to_owned()),
        held: false,
        outcome: Outcome::Paid {
            minor: amount.minor,
            currency: amount.currency.code().to_owned(),
        },
    };
    match apply_in(tx, clock, &report).await? {
        Applied::Mismatch(attempt) => Err(ReceiptError::OtherSum {
            owed: attempt.amount(),
        }),
        Applied::Paid(_) => Ok(Landed::Paid(intent.order_id)),
        Applied::GivenBack(_) | Applied::Released(_) => Ok(Landed::GivenBack(intent.order_id)),
        Applied::Repeated(_) | Applied::Noted(_) | Applied::Unknown => {
            Ok(Landed::Before(intent.order_id))
        }
    }
}
