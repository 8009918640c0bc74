//! Requests that are safe to repeat: the key that a client chose is written
//! down in the transaction that does the work, with the answer.
//!
//! ```text
//! let tx = db.write().await?;
//! let once = Once::new(format!("stock:{cooperative}"), &key, &request);
//! if let Claim::Seen(answer) = once::claim(&tx, clock, &once).await? {
//!     return Ok(from(answer));
//! }
//! … the work …
//! once::answer(&tx, &once, &answer).await?;
//! tx.commit().await?;
//! ```

use crate::Db;
use crate::entity::once::{Column, Entity, Model};
use chrono::Duration;
use kernel::Clock;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, TryInsertResult,
};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How long the answer to a key is kept at the least.
pub const KEPT: Duration = Duration::days(7);

/// One request under the key that its sender gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    scope: String,
    key: String,
    hash: String,
}

/// Whether the work is still to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is: do it, and store the answer in the same transaction.
    New,
    /// It was done; this was the answer.
    Seen(Value),
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OnceError {
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl Once {
    /// `scope` names the deed and whose keys these are, so that two people may
    /// choose the same key; `request` is everything that the answer depends on.
    pub fn new(scope: impl Into<String>, key: &str, request: &impl Serialize) -> Self {
        // What cannot be written down is like nothing else, so it is never repeated.
        let bytes =
            serde_json::to_vec(request).unwrap_or_else(|_| Uuid::new_v4().as_bytes().to_vec());
        Self {
            scope: scope.into(),
            key: key.to_owned(),
            hash: hex::encode(Sha256::digest(bytes)),
        }
    }
}

/// Claims a key, first of all in the transaction that does the work: whoever
/// sends the same key meanwhile waits here for its end.
pub async fn claim(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    once: &Once,
) -> Result<Claim, OnceError> {
    if !(1..=100).contains(&once.key.chars().count()) {
        return Err(OnceError::BadKey);
    }
    let row = Model {
        scope: once.scope.clone(),
        key: once.key.clone(),
        request_hash: once.hash.clone(),
        answer: None,
        created_at: clock.now(),
    };
    let claimed = Entity::insert(row.into_active_model().reset_all())
        .on_conflict_do_nothing()
        .exec_without_returning(tx)
        .await?;
    if matches!(claimed, TryInsertResult::Inserted(1)) {
        return Ok(Claim::New);
    }
    let id = (once.scope.clone(), once.key.clone());
    let first = Entity::find_by_id(id).one(tx).await?;
    let first = first.ok_or_else(|| DbErr::Custom("a key went while it was claimed".to_owned()))?;
    if first.request_hash != once.hash {
        return Err(OnceError::KeyReused);
    }
    let unanswered = || DbErr::Custom(format!("`{}` left a key without an answer", once.scope));
    Ok(Claim::Seen(first.answer.ok_or_else(unanswered)?))
}

/// Stores the answer to a claimed key, last of all before the commit.
pub async fn answer(
    tx: &impl ConnectionTrait,
    once: &Once,
    answer: &impl Serialize,
) -> Result<(), DbErr> {
    let answer = serde_json::to_value(answer).map_err(|error| DbErr::Json(error.to_string()))?;
    let stored = Entity::update_many()
        .col_expr(Column::Answer, Some(answer).into())
        .filter(Column::Scope.eq(&once.scope))
        .filter(Column::Key.eq(&once.key))
        .exec(tx)
        .await?;
    if stored.rows_affected == 1 {
        Ok(())
    } else {
        Err(DbErr::RecordNotUpdated)
    }
}

/// Forgets the keys that were kept long enough; says how many there were.
pub async fn forget(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let gone = Entity::delete_many()
        .filter(Column::CreatedAt.lt(clock.now() - KEPT))
        .exec(db.writer())
        .await?;
    Ok(gone.rows_affected)
}
