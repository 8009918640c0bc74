//! An officer lets shoppers see a draft, or sends it back with reasons.

use super::find::{Around, contents};
use super::{DraftError, publish};
use crate::entity::product_draft::{COLUMN, Entity};
use crate::{Draft, DraftState, regions};
use db::Db;
use identity::Officer;
use kernel::{Clock, DraftId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, UpdateMany};
use serde::{Deserialize, Serialize};

/// The longest reasons, in characters.
const LONGEST_REASONS: usize = 1_000;

/// Written to the outbox when an officer has decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftReviewed {
    pub draft_id: DraftId,
    /// What was decided: [`DraftState::Accepted`] or [`DraftState::Returned`].
    pub to: DraftState,
}

impl DraftReviewed {
    pub const KIND: &str = "draft_reviewed";
}

/// Puts what a draft says into the shop, in the version that the officer saw.
/// What was accepted stays accepted.
pub async fn accept(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: DraftId,
    version: i32,
) -> Result<Draft, DraftError> {
    let tx = db.write().await?;
    let draft = sent(&tx, officer, id).await?;
    if draft.state == DraftState::Accepted {
        return Ok(draft);
    }
    let published = match draft.product_id {
        Some(id) => contents(&tx, &[id]).await?.remove(&id),
        None => None,
    };
    // A certificate may have run out since it was sent.
    let region = regions::by_id(&tx, draft.region_id).await?;
    let around = Around::load(&tx, region, clock.now()).await?;
    if !around
        .problems(published.as_ref(), &draft.content)
        .is_empty()
    {
        return Err(DraftError::Incomplete);
    }
    let decided = deciding(clock, officer, id, version)
        .col_expr(COLUMN.state, DraftState::Accepted.into())
        .col_expr(COLUMN.reasons, Option::<String>::None.into())
        .exec_with_returning(&tx)
        .await?;
    let decided = decided.into_iter().next();
    let decided = decided.ok_or(DraftError::ChangedMeanwhile)?;
    let product_id = publish::publish(&tx, clock, &decided, &around.categories).await?;
    let linked = Entity::update_many()
        .col_expr(COLUMN.product_id, Some(product_id).into())
        .col_expr(COLUMN.open_of, Option::<kernel::ProductId>::None.into())
        .filter(COLUMN.id.eq(id))
        .exec_with_returning(&tx)
        .await?;
    tell(&tx, clock, id, DraftState::Accepted).await?;
    tx.commit().await?;
    linked.into_iter().next().ok_or(DraftError::NotFound)
}

/// Sends a draft back, in the version that the officer saw. What was sent back
/// for the same reasons stays so.
pub async fn send_back(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    id: DraftId,
    (version, reasons): (i32, &str),
) -> Result<Draft, DraftError> {
    let reasons = reasons.trim();
    if !(1..=LONGEST_REASONS).contains(&reasons.chars().count()) {
        return Err(DraftError::ReasonNeeded);
    }
    let tx = db.write().await?;
    let draft = sent(&tx, officer, id).await?;
    match draft.state {
        DraftState::Returned if draft.reasons.as_deref() == Some(reasons) => return Ok(draft),
        DraftState::Sent => {}
        DraftState::Draft | DraftState::Returned | DraftState::Accepted => {
            return Err(DraftError::WrongState);
        }
    }
    let decided = deciding(clock, officer, id, version)
        .col_expr(COLUMN.state, DraftState::Returned.into())
        .col_expr(COLUMN.reasons, Some(reasons.to_owned()).into())
        .exec_with_returning(&tx)
        .await?;
    let decided = decided.into_iter().next();
    let decided = decided.ok_or(DraftError::ChangedMeanwhile)?;
    tell(&tx, clock, id, DraftState::Returned).await?;
    tx.commit().await?;
    Ok(decided)
}

/// A draft of the officer's region that is not still being written.
async fn sent(
    tx: &impl ConnectionTrait,
    officer: &Officer,
    id: DraftId,
) -> Result<Draft, DraftError> {
    let found = Entity::find_by_id(id)
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .one(tx)
        .await?
        .ok_or(DraftError::NotFound)?;
    if found.state == DraftState::Draft && found.sent_at.is_none() {
        return Err(DraftError::NotFound);
    }
    Ok(found)
}

/// A decision about what was sent, in the version that was read.
fn deciding(clock: &dyn Clock, officer: &Officer, id: DraftId, version: i32) -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(COLUMN.version, COLUMN.version.add(1))
        .col_expr(COLUMN.decided_by, Some(officer.account_id()).into())
        .col_expr(COLUMN.decided_at, Some(clock.now()).into())
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .filter(COLUMN.state.eq(DraftState::Sent))
        .filter(COLUMN.version.eq(version))
}

async fn tell(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    draft_id: DraftId,
    to: DraftState,
) -> Result<(), DbErr> {
    let reviewed = DraftReviewed { draft_id, to };
    db::outbox::emit(tx, clock, DraftReviewed::KIND, &reviewed).await
}
