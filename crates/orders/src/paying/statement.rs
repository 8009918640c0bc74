//! The lines of a bank's statement pay the orders whose references they name, or
//! give back the payouts that they name; what does not fit is settled by an officer.

use super::transfers::{Landed, ReceiptError, land};
use catalog::regions;
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{BankLineId, Clock, Money, OrderId};
use payments::bank_statements::{self as lines, BankLine, BankOutcome, BankResolution, Finding};
use payments::payouts::{self, Payout};
use payments::providers::transfer::{self, Reference};
use payments::{attempts, intents};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;

/// Lines that are looked at before the next are asked for.
const BATCH: u64 = 200;
const TEXT_LIMIT: usize = 300;

/// What an officer decides about a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum BankDecision {
    /// It pays the order with this reference; `proof` says how that is known.
    Assign { reference: String, proof: String },
    /// It pays no order, for a reason.
    NotOurs { reason: String },
}

/// Why a line was not settled.
#[derive(Debug, thiserror::Error)]
pub enum BankLineError {
    #[error("no such line")]
    NotFound,
    #[error("it is settled already")]
    Settled,
    #[error("no order of this region has this reference")]
    NoSuchReference,
    #[error("another sum is owed")]
    OtherSum { owed: Money },
    #[error("the order was paid before")]
    PaidBefore,
    #[error("the line holds no amount")]
    NoAmount,
    #[error("say why, in {TEXT_LIMIT} characters at most")]
    ReasonNeeded,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Looks at every line at which nobody has looked; each is a transaction of its
/// own, so that what was broken off goes on. Says how many there were.
pub async fn match_lines(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let mut looked_at = 0;
    loop {
        let batch = lines::unmatched(db.reader(), BATCH).await?;
        if batch.is_empty() {
            return Ok(looked_at);
        }
        for line in batch {
            let tx = db.write().await?;
            let found = look_at(&tx, clock, &line).await?;
            // Somebody else was faster: what was done here is undone.
            if lines::note(&tx, line.id, found).await? {
                tx.commit().await?;
                looked_at += 1;
            }
        }
    }
}

/// A line that names a payout says that the bank gives it back; any other pays
/// an order.
async fn look_at(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &BankLine,
) -> Result<Finding, DbErr> {
    let region = regions::by_id(tx, line.region_id).await?;
    let payout = match &region {
        Some(region) => payouts::named_in(tx, region, &line.text).await?,
        None => None,
    };
    if let Some(payout) = payout {
        return Ok(Finding {
            outcome: give_payout_back(tx, clock, line, &payout).await?,
            order_id: None,
            payout_id: Some(payout.id),
        });
    }
    let (outcome, order_id) = pay(tx, clock, line).await?;
    Ok(Finding {
        outcome,
        order_id,
        payout_id: None,
    })
}

/// Notes that the bank gave a payout back, if the whole of it came.
async fn give_payout_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &BankLine,
    payout: &Payout,
) -> Result<BankOutcome, DbErr> {
    let Some(amount) = line.amount() else {
        return Ok(BankOutcome::Unreadable);
    };
    if amount != payout.amount() {
        return Ok(BankOutcome::PayoutDiffers);
    }
    let returned = payouts::returned(tx, clock, payout.id, &proof(line)).await?;
    Ok(match returned {
        Some(_) => BankOutcome::PayoutReturned,
        None => BankOutcome::PayoutNotOut,
    })
}

/// Pays the one order that a line speaks of, if amount and time fit.
async fn pay(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &BankLine,
) -> Result<(BankOutcome, Option<OrderId>), DbErr> {
    let Some((reference, order_id)) = named(tx, line).await? else {
        return Ok((BankOutcome::Unknown, None));
    };
    let Some(amount) = line.amount() else {
        return Ok((BankOutcome::Unreadable, Some(order_id)));
    };
    let landed = land(tx, clock, (line.region_id, reference), amount, &proof(line)).await;
    let outcome = match landed {
        Ok(Landed::Paid(_)) => BankOutcome::Paid,
        Ok(Landed::GivenBack(_)) => BankOutcome::GivenBack,
        Ok(Landed::Before(_)) => BankOutcome::PaidBefore,
        Err(ReceiptError::OtherSum { .. }) => BankOutcome::AmountDiffers,
        Err(ReceiptError::Db(error)) => return Err(error),
        Err(_) => BankOutcome::Unknown,
    };
    Ok((outcome, Some(order_id)))
}

/// The only reference in a line that was given to an order of its region.
/// Other digits may pass the check by chance.
async fn named(
    tx: &impl ConnectionTrait,
    line: &BankLine,
) -> Result<Option<(Reference, OrderId)>, DbErr> {
    let mut found: Option<(Reference, OrderId)> = None;
    for reference in Reference::all_in(&line.text) {
        let name = reference.to_string();
        let Some(attempt) = attempts::by_reference(tx, transfer::CODE, &name).await? else {
            continue;
        };
        let intent = intents::by_id(tx, attempt.intent_id).await?;
        let Some(intent) = intent.filter(|intent| intent.region_id == line.region_id) else {
            continue;
        };
        if found.is_some() {
            return Ok(None);
        }
        found = Some((reference, intent.order_id));
    }
    Ok(found)
}

/// Where the money stands on paper.
fn proof(line: &BankLine) -> String {
    let day = line.day.map(|day| format!("{day} ")).unwrap_or_default();
    let said = format!("{day}{}", line.text);
    said.chars().take(TEXT_LIMIT).collect()
}

/// Settles a line by hand.
pub async fn resolve_line(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, decision): (BankLineId, &BankDecision),
    key: &str,
) -> Result<BankLine, BankLineError> {
    let once = Once::new(
        format!("bank_line:{}", officer.account_id()),
        key,
        &(id, decision),
    );
    let tx = db.write().await?;
    let line = lines::by_id(&tx, officer, id).await?;
    let line = line.ok_or(BankLineError::NotFound)?;
    if matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_)) {
        return Ok(line);
    }
    let (resolution, order_id, said) = match decision {
        BankDecision::NotOurs { reason } => (BankResolution::NotOurs, None, said(reason)?),
        BankDecision::Assign { reference, proof } => {
            let said = said(proof)?;
            let order_id = assign(&tx, clock, &line, reference, said).await?;
            (BankResolution::Assigned, Some(order_id), said)
        }
    };
    let settled = lines::settle(&tx, clock, officer, id, (resolution, order_id, said)).await?;
    let settled = settled.ok_or(BankLineError::Settled)?;
    once::answer(&tx, &once, &id).await?;
    tx.commit().await?;
    Ok(settled)
}

async fn assign(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    line: &BankLine,
    reference: &str,
    said: &str,
) -> Result<OrderId, BankLineError> {
    let amount = line.amount().ok_or(BankLineError::NoAmount)?;
    let reference: Reference = reference
        .parse()
        .map_err(|_| BankLineError::NoSuchReference)?;
    let proof: String = format!("{}; {said}", proof(line));
    let proof: String = proof.chars().take(TEXT_LIMIT).collect();
    match land(tx, clock, (line.region_id, reference), amount, &proof).await {
        Ok(Landed::Paid(id) | Landed::GivenBack(id)) => Ok(id),
        Ok(Landed::Before(_)) => Err(BankLineError::PaidBefore),
        Err(ReceiptError::OtherSum { owed }) => Err(BankLineError::OtherSum { owed }),
        Err(ReceiptError::Db(error)) => Err(error.into()),
        Err(_) => Err(BankLineError::NoSuchReference),
    }
}

fn said(text: &str) -> Result<&str, BankLineError> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > TEXT_LIMIT {
        return Err(BankLineError::ReasonNeeded);
    }
    Ok(text)
}

impl From<OnceError> for BankLineError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
