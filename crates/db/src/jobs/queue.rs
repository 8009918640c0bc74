//! The queue's rows: made from events, claimed by one worker at a time, ended.

use super::{JobError, JobInfo};
use crate::Db;
use crate::entity::{event, job};
use chrono::{DateTime, Duration, Utc};
use kernel::JobId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

/// How long a worker may keep a job; another takes it over after that.
const LOCK: Duration = Duration::seconds(60);
const BATCH: u64 = 64;

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedJob {
    pub id: JobId,
    pub name: String,
    pub last_error: String,
    pub parked_at: DateTime<Utc>,
}

/// The jobs that wait for the operator, oldest first.
pub async fn parked(db: &Db) -> Result<Vec<ParkedJob>, DbErr> {
    let rows = job::Entity::find()
        .filter(job::COLUMN.parked_at.is_not_null())
        .order_by_asc(job::COLUMN.parked_at)
        .limit(1_000)
        .all(db.reader())
        .await?;
    let parked = |row: job::Model| {
        row.parked_at.map(|parked_at| ParkedJob {
            id: row.id,
            name: row.name,
            last_error: row.last_error.unwrap_or_default(),
            parked_at,
        })
    };
    Ok(rows.into_iter().filter_map(parked).collect())
}

/// Puts a parked job back into the queue. `false` if it is not parked.
pub async fn retry(db: &Db, id: JobId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let done = job::Entity::update_many()
        .col_expr(job::COLUMN.parked_at, Option::<DateTime<Utc>>::None.into())
        .col_expr(job::COLUMN.attempts, 0.into())
        .col_expr(job::COLUMN.run_at, now.into())
        .filter(job::COLUMN.id.eq(id))
        .filter(job::COLUMN.parked_at.is_not_null())
        .exec(db.writer())
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many events and jobs are still to be handled, parked ones apart.
pub async fn waiting(db: &Db) -> Result<u64, DbErr> {
    let events = event::Entity::find()
        .filter(event::COLUMN.relayed_at.is_null())
        .count(db.writer())
        .await?;
    let jobs = job::Entity::find()
        .filter(job::COLUMN.parked_at.is_null())
        .count(db.writer())
        .await?;
    Ok(events + jobs)
}

/// Turns new events into jobs, once each; says how many events there were.
pub(super) async fn relay(
    db: &Db,
    now: DateTime<Utc>,
    jobs_of: impl Fn(&str) -> Vec<&'static str>,
) -> Result<usize, DbErr> {
    let new = event::Entity::find()
        .filter(event::COLUMN.relayed_at.is_null())
        .order_by_asc(event::COLUMN.id)
        .limit(BATCH)
        .all(db.reader())
        .await?;
    if new.is_empty() {
        return Ok(0);
    }
    let tx = db.write().await?;
    for event in &new {
        let taken = event::Entity::update_many()
            .col_expr(event::COLUMN.relayed_at, Some(now).into())
            .filter(event::COLUMN.id.eq(event.id))
            .filter(event::COLUMN.relayed_at.is_null())
            .exec(&tx)
            .await?;
        if taken.rows_affected == 1 {
            let jobs = jobs_of(&event.kind);
            let rows = jobs.into_iter().map(|name| row_for(event, name, now));
            job::Entity::insert_many(rows)
                .exec_without_returning(&tx)
                .await?;
        }
    }
    tx.commit().await?;
    Ok(new.len())
}

fn row_for(event: &event::Model, name: &str, now: DateTime<Utc>) -> job::ActiveModel {
    job::ActiveModel {
        id: Set(JobId::new()),
        event_id: Set(event.id),
        name: Set(name.to_owned()),
        payload: Set(event.payload.clone()),
        run_at: Set(now),
        attempts: Set(0),
        locked_until: Set(None),
        last_error: Set(None),
        parked_at: Set(None),
    }
}

/// Which jobs a worker does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lane {
    Every,
    Only(&'static [&'static str]),
    Except(&'static [&'static str]),
}

/// The jobs of a lane that are due and free, oldest first.
pub(super) async fn due(db: &Db, lane: Lane, now: DateTime<Utc>) -> Result<Vec<job::Model>, DbErr> {
    let jobs = match lane {
        Lane::Every => job::Entity::find(),
        Lane::Only(names) => {
            job::Entity::find().filter(job::COLUMN.name.is_in(names.iter().copied()))
        }
        Lane::Except(names) => {
            job::Entity::find().filter(job::COLUMN.name.is_not_in(names.iter().copied()))
        }
    };
    jobs.filter(job::COLUMN.parked_at.is_null())
        .filter(job::COLUMN.run_at.lte(now))
        .filter(unlocked(now))
        .order_by_asc(job::COLUMN.run_at)
        .order_by_asc(job::COLUMN.id)
        .limit(BATCH)
        .all(db.reader())
        .await
}

/// Takes a job for this worker. `None` if another was faster.
pub(super) async fn claim(
    db: &Db,
    row: &job::Model,
    now: DateTime<Utc>,
) -> Result<Option<JobInfo>, DbErr> {
    let taken = job::Entity::update_many()
        .col_expr(job::COLUMN.locked_until, Some(now + LOCK).into())
        .col_expr(job::COLUMN.attempts, job::COLUMN.attempts.add(1))
        .filter(job::COLUMN.id.eq(row.id))
        .filter(job::COLUMN.attempts.eq(row.attempts))
        .filter(unlocked(now))
        .exec(db.writer())
        .await?;
    Ok((taken.rows_affected == 1).then(|| JobInfo {
        id: row.id,
        event_id: row.event_id,
        payload: row.payload.clone(),
        attempt: row.attempts + 1,
    }))
}

fn unlocked(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(job::COLUMN.locked_until.is_null())
        .add(job::COLUMN.locked_until.lt(now))
}

pub(super) async fn done(db: &Db, id: JobId) -> Result<(), DbErr> {
    job::Entity::delete_by_id(id).exec(db.writer()).await?;
    Ok(())
}

/// Gives a failed job its next time (10 s, 20 s, 40 s … 640 s), or parks it.
pub(super) async fn failed(
    db: &Db,
    info: &JobInfo,
    error: &JobError,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let give_up = error.ends(info.attempt);
    let wait = Duration::seconds(5_i64 << info.attempt.clamp(1, 7));
    job::Entity::update_many()
        .col_expr(
            job::COLUMN.locked_until,
            Option::<DateTime<Utc>>::None.into(),
        )
        .col_expr(job::COLUMN.run_at, (now + wait).into())
        .col_expr(job::COLUMN.last_error, Some(error.reason.clone()).into())
        .col_expr(job::COLUMN.parked_at, give_up.then_some(now).into())
        .filter(job::COLUMN.id.eq(info.id))
        .exec(db.writer())
        .await?;
    Ok(())
}
