//! A refund that no provider gives back: an officer has paid it by hand.

use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, Money, RefundId};
use payments::attempts::refunds;
use payments::books::{self, BookError, PaidBackBy, Refunded};
use payments::{AttemptRefund, Intent};
use sea_orm::DbErr;

const TEXT_LIMIT: usize = 300;

/// A refund that an officer has paid by hand.
#[derive(Clone, Debug)]
pub struct SettleRefund {
    pub refund_id: RefundId,
    /// In cash, else by transfer.
    pub in_cash: bool,
    /// The transfer's reference or the receipt's number. 1 to 300 characters.
    pub proof: String,
    pub key: String,
}

/// Why a refund was not settled.
#[derive(Debug, thiserror::Error)]
pub enum SettleError {
    #[error("no such refund")]
    NotFound,
    #[error("it does not wait to be given by hand")]
    Settled,
    #[error("name the proof, in {TEXT_LIMIT} characters at most")]
    ProofNeeded,
    #[error("this key was used for another request, or is none")]
    KeyReused,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Notes that a refund was paid back by hand, and books it; the shopper is told.
/// Gives the refund as it is then, with what was paid.
pub async fn settle_refund(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    request: SettleRefund,
) -> Result<(AttemptRefund, Intent), SettleError> {
    let proof = request.proof.trim();
    if proof.is_empty() || proof.chars().count() > TEXT_LIMIT {
        return Err(SettleError::ProofNeeded);
    }
    let id = request.refund_id;
    let tx = db.write().await?;
    let scope = format!("settle_refund:{}", officer.region_id());
    let once = Once::new(scope, &request.key, &(id, request.in_cash, proof));
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let found = refunds::one_of_officer(&tx, officer, id).await?;
    let (refund, intent) = found.ok_or(SettleError::NotFound)?;
    if seen {
        return Ok((refund, intent));
    }
    let settled = refunds::settle(&tx, clock, officer, id, proof).await?;
    let settled = settled.ok_or(SettleError::Settled)?;
    let booked = Refunded {
        id: id.0,
        order_id: intent.order_id,
        region_id: intent.region_id,
        amount: Money::new(settled.owed_minor, intent.currency),
        by: if request.in_cash {
            PaidBackBy::CashDesk
        } else {
            PaidBackBy::Bank
        },
        reference: proof,
    };
    match books::refunded(&tx, clock, &booked).await {
        Ok(()) => {}
        Err(BookError::Db(error)) => return Err(error.into()),
        // What the books refuse here is a mistake of ours.
        Err(other) => return Err(DbErr::Custom(other.to_string()).into()),
    }
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok((settled, intent))
}

impl From<OnceError> for SettleError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused | OnceError::BadKey => Self::KeyReused,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
