//! Payouts: what a cooperative's share comes to is paid on the days of the
//! calendar, or when an officer asks for it. Cash that the cooperative holds and
//! what it owes are taken out first; never more is paid than is available.
//!
//! ```text
//! Prepared --two officers--> Approved --file for the bank--> Sent --> Paid
//! Approved --cash against a receipt--> Paid
//! Prepared, Approved --> Cancelled         Sent, Paid --> Returned
//! ```

mod approve;
mod file;
mod holds;
mod naming;
mod next;
mod prepare;
mod settle;
mod sweep;

pub use crate::entity::kinds::{PayoutMethod, PayoutState};
pub use crate::entity::payout::Model as Payout;
pub use crate::entity::payout_hold::Model as Hold;
pub use approve::{approve, cancel, send};
pub use file::{as_csv, as_pain001};
pub use holds::{NewHold, active_holds, holds_of_officer, lift_hold, place_hold};
pub use naming::named_in;
pub use next::{NextPayout, Obstacle, next};
pub use prepare::{ByHand, Outcome, prepare_by_hand};
pub use settle::{mark_paid, mark_returned, returned};
pub use sweep::{last_due_day, sweep};

use crate::entity::payout;
use db::once::{Once, OnceError};
use identity::{Officer, Seller};
use kernel::{Clock, PayoutId};
use sea_orm::prelude::Uuid;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};

/// The longest reason or proof, in characters.
pub const TEXT_LIMIT: usize = 300;
const MOST_ROWS: u64 = 100;

/// Why a payout did not move.
#[derive(Debug, thiserror::Error)]
pub enum PayoutError {
    #[error("say why, in {TEXT_LIMIT} characters at most")]
    ReasonNeeded,
    #[error("name the receipt or the bank's reference, in {TEXT_LIMIT} characters at most")]
    ProofNeeded,
    #[error("another officer must approve it too")]
    SameOfficer,
    #[error("this cannot be done while the payout is {now:?}")]
    WrongState { now: PayoutState },
    #[error("the day is past")]
    PastDay,
    #[error("there is no such payout, hold or cooperative in the region")]
    NotFound,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Written to the outbox when the bank is told of a payout, when a cooperative
/// has it, and when the bank gives it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayoutAdvanced {
    pub payout_id: PayoutId,
    pub to: PayoutState,
}

impl PayoutAdvanced {
    pub const KIND: &str = "payout_advanced";
}

/// Tells others where a payout stands now.
async fn tell(tx: &impl ConnectionTrait, clock: &dyn Clock, payout: &Payout) -> Result<(), DbErr> {
    let told = PayoutAdvanced {
        payout_id: payout.id,
        to: payout.state,
    };
    db::outbox::emit(tx, clock, PayoutAdvanced::KIND, &told).await
}

/// For the jobs of the house, which act for nobody.
pub async fn by_id(db: &impl ConnectionTrait, id: PayoutId) -> Result<Option<Payout>, DbErr> {
    payout::Entity::find_by_id(id).one(db).await
}

/// Some payouts, in no particular order, for those who may see them.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[PayoutId]) -> Result<Vec<Payout>, DbErr> {
    payout::Entity::find()
        .filter(payout::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// The newest payouts of a seller's cooperative, 100 at most.
pub async fn of_seller(db: &impl ConnectionTrait, seller: &Seller) -> Result<Vec<Payout>, DbErr> {
    payout::Entity::find()
        .filter(payout::COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .order_by_desc(payout::Column::Id)
        .limit(MOST_ROWS)
        .all(db)
        .await
}

/// One payout of a seller's cooperative.
pub async fn one_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
    id: PayoutId,
) -> Result<Option<Payout>, DbErr> {
    payout::Entity::find_by_id(id)
        .filter(payout::COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .one(db)
        .await
}

/// One payout of an officer's region.
pub async fn one_of_region(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: PayoutId,
) -> Result<Option<Payout>, DbErr> {
    payout::Entity::find_by_id(id)
        .filter(payout::COLUMN.region_id.eq(officer.region_id()))
        .one(db)
        .await
}

/// The payout that the same cooperative had before this one.
pub async fn before(db: &impl ConnectionTrait, later: &Payout) -> Result<Option<Payout>, DbErr> {
    payout::Entity::find()
        .filter(payout::COLUMN.cooperative_id.eq(later.cooperative_id))
        .filter(payout::COLUMN.state.eq(PayoutState::Paid))
        .filter(payout::COLUMN.prepared_at.lt(later.prepared_at))
        .order_by_desc(payout::Column::PreparedAt)
        .one(db)
        .await
}

/// The newest payouts of an officer's region, in one state or in all; 100 at most.
pub async fn of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    state: Option<PayoutState>,
) -> Result<Vec<Payout>, DbErr> {
    let mut list = payout::Entity::find()
        .filter(payout::COLUMN.region_id.eq(officer.region_id()))
        .order_by_desc(payout::Column::Id)
        .limit(MOST_ROWS);
    if let Some(state) = state {
        list = list.filter(payout::COLUMN.state.eq(state));
    }
    list.all(db).await
}

/// The payouts that one file told the bank, oldest first.
pub async fn of_batch(
    db: &impl ConnectionTrait,
    officer: &Officer,
    batch_id: Uuid,
) -> Result<Vec<Payout>, DbErr> {
    payout::Entity::find()
        .filter(payout::COLUMN.region_id.eq(officer.region_id()))
        .filter(payout::COLUMN.batch_id.eq(batch_id))
        .order_by_asc(payout::Column::Id)
        .all(db)
        .await
}

async fn one_of_officer(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: PayoutId,
) -> Result<Payout, PayoutError> {
    let found = one_of_region(db, officer, id).await?;
    found.ok_or(PayoutError::NotFound)
}

/// A deed of an officer under the key that was sent with it.
fn once(officer: &Officer, deed: &str, key: &str, request: &impl Serialize) -> Once {
    let scope = format!("{deed}:{}", officer.account_id());
    Once::new(scope, key, &(officer.region_id(), request))
}

fn said(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= TEXT_LIMIT
}
