//! Preparing a payout: set off what the cooperative holds and owes, then put
//! the rest aside.

use super::{Payout, PayoutError, PayoutMethod, PayoutState, holds, naming, once};
use crate::bank::Rib;
use crate::entity::payout;
use crate::ledger::{
    About, Account, CashHolder, NewPosting, PostingKind, balance, credit, debit, post, take_turn,
};
use catalog::{Cooperative, Region, cooperatives, regions};
use chrono::NaiveDate;
use db::Db;
use db::once::{Claim, answer, claim};
use identity::Officer;
use kernel::{AccountId, Clock, CooperativeId, Money, PayoutId, PostingId};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, TransactionTrait,
};
use serde::{Deserialize, Serialize};

/// What came of preparing a payout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Prepared(Box<Payout>),
    /// Less than the region's minimum is available; it stays for the next day.
    BelowMinimum {
        available: Money,
    },
    /// An officer holds the cooperative's payouts back.
    Held,
    /// A transfer needs an account whose check digits fit.
    NoAccount,
}

/// A payout that an officer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ByHand {
    pub cooperative_id: CooperativeId,
    /// In cash, against a receipt; else by the bank.
    pub cash: bool,
}

/// Everything that preparing one payout asks for.
pub(super) struct Ask<'a> {
    pub(super) region: &'a Region,
    pub(super) cooperative: &'a Cooperative,
    pub(super) method: PayoutMethod,
    pub(super) due_day: Option<NaiveDate>,
    pub(super) by: Option<AccountId>,
}

/// What is remembered of an answer.
#[derive(Serialize, Deserialize)]
enum Said {
    Prepared(PayoutId),
    BelowMinimum(Money),
    Held,
    NoAccount,
}

/// Prepares the payout of one cooperative now, for whoever is paid when an
/// officer says so.
pub async fn prepare_by_hand(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    wish: ByHand,
    key: &str,
) -> Result<Outcome, PayoutError> {
    let tx = db.write().await?;
    let once = once(officer, "prepare_payout", key, &wish);
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        let said = Said::deserialize(value).map_err(|error| DbErr::Json(error.to_string()))?;
        return remembered(&tx, officer, said).await;
    }
    let region = regions::by_id(&tx, officer.region_id()).await?;
    let cooperative = cooperatives::by_id(&tx, wish.cooperative_id).await?;
    let cooperative = cooperative.filter(|found| found.region_id == officer.region_id());
    let (Some(region), Some(cooperative)) = (region, cooperative) else {
        return Err(PayoutError::NotFound);
    };
    let ask = Ask {
        region: &region,
        cooperative: &cooperative,
        method: if wish.cash {
            PayoutMethod::Cash
        } else {
            PayoutMethod::Transfer
        },
        due_day: None,
        by: Some(officer.account_id()),
    };
    let outcome = prepare(&tx, clock, &ask).await?;
    answer(&tx, &once, &Said::of(&outcome)).await?;
    db::step("payout::answered");
    tx.commit().await?;
    db::step("payout::prepared");
    Ok(outcome)
}

async fn remembered(
    tx: &impl ConnectionTrait,
    officer: &Officer,
    said: Said,
) -> Result<Outcome, PayoutError> {
    Ok(match said {
        Said::Prepared(id) => {
            Outcome::Prepared(Box::new(super::one_of_officer(tx, officer, id).await?))
        }
        Said::BelowMinimum(available) => Outcome::BelowMinimum { available },
        Said::Held => Outcome::Held,
        Said::NoAccount => Outcome::NoAccount,
    })
}

impl Said {
    fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Prepared(payout) => Self::Prepared(payout.id),
            Outcome::BelowMinimum { available } => Self::BelowMinimum(*available),
            Outcome::Held => Self::Held,
            Outcome::NoAccount => Self::NoAccount,
        }
    }
}

/// Whoever prepares waits for whoever is taking money out of the same share, so
/// that what is available is read once and holds until the end.
pub(super) async fn prepare(
    tx: &(impl ConnectionTrait + TransactionTrait),
    clock: &dyn Clock,
    ask: &Ask<'_>,
) -> Result<Outcome, DbErr> {
    let id = ask.cooperative.id;
    take_turn(tx, &Account::Available(id)).await?;
    let available = set_off(tx, clock, ask.region, id).await?;
    db::step("payout::set_off");
    if holds::active(tx, id, ask.region.day_of(clock.now())).await? {
        return Ok(Outcome::Held);
    }
    let minimum = ask.region.settings.payout_minimum_minor.max(1);
    if available.minor < minimum {
        return Ok(Outcome::BelowMinimum { available });
    }
    let rib: Option<Rib> = ask
        .cooperative
        .rib
        .as_deref()
        .and_then(|rib| rib.parse().ok());
    if ask.method == PayoutMethod::Transfer && rib.is_none() {
        return Ok(Outcome::NoAccount);
    }
    let payout = row(clock, ask, available, rib);
    payout::Entity::insert(payout.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    put_aside(tx, clock, &payout).await?;
    db::step("payout::put_aside");
    Ok(Outcome::Prepared(Box::new(payout)))
}

fn row(clock: &dyn Clock, ask: &Ask<'_>, amount: Money, rib: Option<Rib>) -> Payout {
    let id = PayoutId::new();
    let name = ask.cooperative.name.get(kernel::Locale::Fr);
    Payout {
        id,
        number: naming::number(&ask.region.number_prefix, clock, id),
        region_id: ask.region.id,
        cooperative_id: ask.cooperative.id,
        method: ask.method,
        state: PayoutState::Prepared,
        amount_minor: amount.minor,
        currency: amount.currency,
        due_day: ask.due_day,
        rib: rib.map(|rib| rib.as_str().to_owned()),
        beneficiary: name.text.to_owned(),
        prepared_by: ask.by,
        prepared_at: clock.now(),
        first_approver: None,
        second_approver: None,
        approved_at: None,
        batch_id: None,
        sent_at: None,
        proof: None,
        paid_at: None,
        reason: None,
        ended_at: None,
    }
}

async fn put_aside(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    payout: &Payout,
) -> Result<(), DbErr> {
    let id = payout.cooperative_id;
    let new = NewPosting {
        key: format!("payout_prepared:{}", payout.id),
        kind: PostingKind::PayoutPrepared,
        region_id: payout.region_id,
        reference: payout.number.clone(),
        explanation: "put aside to be paid out".to_owned(),
        entries: vec![
            debit(Account::Available(id), payout.amount(), About::default()),
            credit(Account::InPayout(id), payout.amount(), About::default()),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}

/// Takes the cash that the cooperative holds, then what it owes, out of what is
/// available; gives what is left.
async fn set_off(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region: &Region,
    id: CooperativeId,
) -> Result<Money, DbErr> {
    let share = Account::Available(id);
    let available = -balance(tx, &share, region.currency, None).await?.minor;
    let mut left = available.max(0);
    let owed = [
        (
            Account::Cash(CashHolder::Cooperative(id)),
            PostingKind::SetOff,
            "cash held by the cooperative",
        ),
        (
            Account::Debt(id),
            PostingKind::DebtRecovered,
            "what the cooperative owed",
        ),
    ];
    for (account, kind, explanation) in owed {
        let due = balance(tx, &account, region.currency, None).await?.minor;
        let taken = Money::new(due.clamp(0, left), region.currency);
        left -= taken.minor;
        let new = NewPosting {
            key: format!("set_off:{}", PostingId::new()),
            kind,
            region_id: region.id,
            reference: String::new(),
            explanation: explanation.to_owned(),
            entries: vec![
                debit(share.clone(), taken, About::default()),
                credit(account, taken, About::default()),
            ],
        };
        post(tx, clock, new).await?;
    }
    Ok(Money::new(left, region.currency))
}
