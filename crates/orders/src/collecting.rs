//! What is collected is handed over only to whoever says its code: four letters
//! that the shopper reads where the order is tracked, and nobody else anywhere.

use crate::entity::collection_try::{COLUMN, Column, Entity, Model};
use crate::{OrderPart, number};
use chrono::Duration;
use db::Db;
use kernel::{Clock, PartId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter,
};
use subtle::ConstantTimeEq;

/// How often the code of a part may be said within [`PER`].
const TRIES: i32 = 5;
/// From the first try on.
const PER: Duration = Duration::hours(1);

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Right,
    Wrong,
    /// It was said too often, and this time not looked at.
    TooOften,
}

/// Compares what somebody said with the code of a part. The try is counted, and
/// kept, before it is looked at, so that a hundred at once are a hundred.
pub(crate) async fn say(
    db: &Db,
    clock: &dyn Clock,
    part: &OrderPart,
    code: &str,
) -> Result<Said, DbErr> {
    let tx = db.write().await?;
    if !count(&tx, clock, part.id).await? {
        return Ok(Said::TooOften);
    }
    tx.commit().await?;
    let said = number::collection_code_of(code);
    let right = part.collection_code.as_deref().unwrap_or_default();
    let same = !right.is_empty() && bool::from(said.as_bytes().ct_eq(right.as_bytes()));
    Ok(if same { Said::Right } else { Said::Wrong })
}

/// Counts a try; `false` if there were enough.
async fn count(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    part_id: PartId,
) -> Result<bool, DbErr> {
    let now = clock.now();
    let first = Model {
        part_id,
        tries: 0,
        since: now,
    };
    Entity::insert(first.into_active_model().reset_all())
        .on_conflict_do_nothing()
        .exec_without_returning(tx)
        .await?;
    Entity::update_many()
        .col_expr(COLUMN.tries, 0.into())
        .col_expr(COLUMN.since, now.into())
        .filter(COLUMN.part_id.eq(part_id))
        .filter(COLUMN.since.lte(now - PER))
        .exec(tx)
        .await?;
    let counted = Entity::update_many()
        .col_expr(COLUMN.tries, Expr::col(Column::Tries).add(1))
        .filter(COLUMN.part_id.eq(part_id))
        .filter(COLUMN.tries.lt(TRIES))
        .exec(tx)
        .await?;
    Ok(counted.rows_affected == 1)
}
