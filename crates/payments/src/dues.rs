//! What a cooperative pays to the region: its debts, and shoppers' cash that it
//! holds. Never more than is due, however many payments come at once.

use crate::ledger::{
    About, Account, CashHolder, NewPosting, PostingKind, balance, credit, debit, post, take_turn,
};
use db::Db;
use db::once::{Claim, Once, OnceError, answer, claim};
use identity::Officer;
use kernel::{Clock, CooperativeId, Money};
use sea_orm::DbErr;
use serde::Serialize;

/// A payment that an officer took in.
#[derive(Clone, Debug, Serialize)]
pub struct DuePaid {
    pub cooperative_id: CooperativeId,
    pub what: Due,
    pub amount: Money,
    /// The receipt's number, or the bank's reference.
    pub proof: String,
    /// Whether it came in cash; else to the bank.
    pub cash: bool,
}

/// What is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Due {
    Debt,
    CashHeld,
}

/// Why a payment was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum DueError {
    #[error("name the receipt or the bank's reference")]
    ProofNeeded,
    #[error("only {due:?} is due")]
    MoreThanDue { due: Money },
    #[error("there is no such cooperative in the region")]
    NotFound,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Takes in what a cooperative pays; gives what is still due.
pub async fn pay(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    paid: &DuePaid,
    key: &str,
) -> Result<Money, DueError> {
    if paid.proof.trim().is_empty() {
        return Err(DueError::ProofNeeded);
    }
    let tx = db.write().await?;
    let scope = format!("pay_due:{}", officer.account_id());
    let once = Once::new(scope, key, &(officer.region_id(), paid));
    let account = account(paid);
    let currency = paid.amount.currency;
    if let Claim::Seen(_) = claim(&tx, clock, &once).await? {
        return Ok(balance(&tx, &account, currency, None).await?);
    }
    let cooperative = catalog::cooperatives::by_id(&tx, paid.cooperative_id).await?;
    if cooperative.is_none_or(|found| found.region_id != officer.region_id()) {
        return Err(DueError::NotFound);
    }
    // Payouts recover the same: they wait at the same gate.
    take_turn(&tx, &Account::Available(paid.cooperative_id)).await?;
    let due = balance(&tx, &account, currency, None).await?;
    if !(1..=due.minor).contains(&paid.amount.minor) {
        return Err(DueError::MoreThanDue { due });
    }
    post(&tx, clock, posting(officer, paid, account, key)).await?;
    answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(Money::new(due.minor - paid.amount.minor, currency))
}

fn account(paid: &DuePaid) -> Account {
    match paid.what {
        Due::Debt => Account::Debt(paid.cooperative_id),
        Due::CashHeld => Account::Cash(CashHolder::Cooperative(paid.cooperative_id)),
    }
}

fn posting(officer: &Officer, paid: &DuePaid, account: Account, key: &str) -> NewPosting {
    let region_id = officer.region_id();
    let into = if paid.cash {
        Account::CashDesk(region_id)
    } else {
        Account::Bank(region_id)
    };
    NewPosting {
        key: format!("due_paid:{}:{key}", officer.account_id()),
        kind: match paid.what {
            Due::Debt => PostingKind::DebtPaid,
            Due::CashHeld => PostingKind::CashDeposited,
        },
        region_id,
        reference: paid.proof.trim().to_owned(),
        explanation: "paid by the cooperative".to_owned(),
        entries: vec![
            debit(into, paid.amount, About::default()),
            credit(account, paid.amount, About::default()),
        ],
    }
}
