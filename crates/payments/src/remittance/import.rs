//! Matching a file's lines, batch by batch: each batch is one transaction, so
//! that a file that was broken off goes on where it stopped.

use super::matching;
use super::{Columns, Outcome, columns};
use crate::cash::{self, CashState, PhoneKey};
use crate::entity::remittance_file::{self, FileState};
use crate::entity::remittance_line;
use crate::{RemittanceFile, RemittanceLine};
use chrono::{DateTime, Utc};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::Officer;
use kernel::{Clock, PartId, RemittanceId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

/// Lines that are matched in one transaction.
const BATCH: u64 = 500;

/// Why a file was not matched.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("no such file")]
    NotFound,
    #[error("say which column holds the amount, and which one names the parcel, each once")]
    Columns,
    #[error("this file is matched already")]
    Done,
    #[error("this key was used for another request")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Matches a file whose columns hold what the officer says, and remembers that
/// for the carrier's next file.
pub async fn import(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    phones: &PhoneKey,
    (id, columns): (RemittanceId, Columns),
    key: &str,
) -> Result<RemittanceFile, ImportError> {
    begin(db, clock, officer, (id, &columns), key).await?;
    while batch(db, clock, phones, id).await? {}
    let file = super::file(db.writer(), officer, id).await?;
    file.ok_or(ImportError::NotFound)
}

async fn begin(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    (id, columns): (RemittanceId, &Columns),
    key: &str,
) -> Result<(), ImportError> {
    let once = Once::new(
        format!("remittance:{}", officer.account_id()),
        key,
        &(id, columns),
    );
    let tx = db.write().await?;
    let file = super::file(&tx, officer, id).await?;
    let file = file.ok_or(ImportError::NotFound)?;
    if matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_)) {
        return Ok(());
    }
    if !columns.is_enough() || columns.0.len() != file.headers.0.len() {
        return Err(ImportError::Columns);
    }
    let column = remittance_file::COLUMN;
    let begun = remittance_file::Entity::update_many()
        .col_expr(column.columns, columns.clone().into())
        .col_expr(column.state, FileState::Matching.into())
        .filter(column.id.eq(id))
        .filter(column.state.eq(FileState::Uploaded))
        .exec(&tx)
        .await?;
    if begun.rows_affected != 1 {
        return Err(ImportError::Done);
    }
    columns::learn(
        &tx,
        file.region_id,
        &file.carrier_key,
        &file.headers.0,
        columns,
    )
    .await?;
    once::answer(&tx, &once, &id).await?;
    tx.commit().await?;
    Ok(())
}

/// Matches the next lines of a file; `false` once there is nothing left to do.
async fn batch(
    db: &Db,
    clock: &dyn Clock,
    phones: &PhoneKey,
    id: RemittanceId,
) -> Result<bool, DbErr> {
    let tx = db.write().await?;
    let Some(file) = remittance_file::Entity::find_by_id(id).one(&tx).await? else {
        return Ok(false);
    };
    if file.state != FileState::Matching {
        return Ok(false);
    }
    let lines = remittance_line::Entity::find()
        .filter(remittance_line::COLUMN.file_id.eq(id))
        .filter(remittance_line::COLUMN.position.gt(file.done_count))
        .order_by_asc(remittance_line::COLUMN.position)
        .limit(BATCH)
        .all(&tx)
        .await?;
    let done = lines.last().map_or(file.line_count, |line| line.position);
    // Whoever moves the mark has these lines; another waits here and finds it moved.
    if move_mark(&tx, clock, &file, done).await? {
        matching::settle(&tx, clock, phones, &file, lines).await?;
        tx.commit().await?;
    }
    Ok(true)
}

async fn move_mark(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    file: &RemittanceFile,
    done: i32,
) -> Result<bool, DbErr> {
    let column = remittance_file::COLUMN;
    let last = done >= file.line_count;
    let (state, finished_at): (_, Option<DateTime<Utc>>) = if last {
        (FileState::Done, Some(clock.now()))
    } else {
        (FileState::Matching, None)
    };
    let moved = remittance_file::Entity::update_many()
        .col_expr(column.done_count, done.into())
        .col_expr(column.state, state.into())
        .col_expr(column.finished_at, finished_at.into())
        .filter(column.id.eq(file.id))
        .filter(column.done_count.eq(file.done_count))
        .filter(column.state.eq(FileState::Matching))
        .exec(tx)
        .await?;
    Ok(moved.rows_affected == 1)
}

/// Goes on with files that were broken off, and settles lines whose parcel has
/// been delivered since; says how many of both there were.
pub async fn resume(db: &Db, clock: &dyn Clock, phones: &PhoneKey) -> Result<u64, DbErr> {
    let mut done = 0;
    let broken_off = remittance_file::Entity::find()
        .filter(remittance_file::COLUMN.state.eq(FileState::Matching))
        .all(db.reader())
        .await?;
    for file in broken_off {
        while batch(db, clock, phones, file.id).await? {}
        done += 1;
    }
    Ok(done + settle_late(db, clock).await?)
}

/// Settles the lines that came before the word that their parcel was delivered.
async fn settle_late(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let column = remittance_line::COLUMN;
    let waiting: Vec<RemittanceLine> = remittance_line::Entity::find()
        .filter(column.outcome.eq(Outcome::NotCollected))
        .filter(column.resolution.is_null())
        .order_by_asc(column.id)
        .all(db.reader())
        .await?;
    let parts: Vec<PartId> = waiting.iter().filter_map(|line| line.part_id).collect();
    let mut settled = 0;
    for some in parts.chunks(500) {
        let parcels = cash::by_parts(db.reader(), some).await?;
        let collected = parcels
            .iter()
            .filter(|parcel| parcel.state == CashState::Collected);
        for parcel in collected {
            let line = waiting
                .iter()
                .find(|line| line.part_id == Some(parcel.part_id));
            if let Some(line) = line {
                let tx = db.write().await?;
                if matching::settle_again(&tx, clock, line, parcel).await? {
                    tx.commit().await?;
                    settled += 1;
                }
            }
        }
    }
    Ok(settled)
}

impl From<OnceError> for ImportError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}
