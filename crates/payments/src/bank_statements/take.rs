//! A statement comes in. Its lines are kept in one transaction; a line that an
//! earlier statement had is not kept again.

use super::reading::{Entry, entries, keys};
use super::{BankFile, BankLine, Field, camt, columns};
use crate::entity::{bank_file, bank_line};
use crate::remittance::sheet::{self, SheetError};
use db::Db;
use identity::Officer;
use kernel::{BankFileId, BankLineId, Clock};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, TryInsertResult,
};
use sha2::{Digest, Sha256};

const NAME_LIMIT: usize = 100;
/// Lines that are written in one statement; a statement of SQLite holds 32,766 values.
const BATCH: usize = 500;
/// Rows that are shown while the columns are asked for.
const SHOWN: usize = 3;

/// A statement as it was sent in.
#[derive(Clone, Debug)]
pub struct Statement {
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// What each column holds; `None` for as the last time. Not needed for camt.053.
    pub columns: Option<Vec<Option<Field>>>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Its lines are here. The same file again is the same file.
    Kept(BankFile),
    /// Nothing was kept: say what the columns hold.
    Ask {
        headers: Vec<String>,
        proposed: Vec<Option<Field>>,
        rows: Vec<Vec<String>>,
    },
}

/// Why a statement was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    #[error(transparent)]
    Sheet(#[from] SheetError),
    #[error("say once which column holds what came in, and which ones hold text")]
    Columns,
    #[error("the file could not be read to its end")]
    BrokenOff,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What a file holds, once its columns are known.
enum Read {
    Entries(Vec<Entry>),
    Table(sheet::Sheet),
}

/// Takes a statement of the account of the officer's region.
pub async fn take(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    statement: Statement,
) -> Result<Taken, StatementError> {
    let hash = hex::encode(Sha256::digest(&statement.bytes));
    let bytes = statement.bytes;
    let read = tokio::task::spawn_blocking(move || read(&bytes)).await;
    let region_id = officer.region_id();
    let tx = db.write().await?;
    let found = match read.map_err(|_| StatementError::BrokenOff)?? {
        Read::Entries(entries) => entries,
        Read::Table(sheet) => {
            let headers = &sheet.headers;
            let said = match statement.columns {
                Some(said) => Some(said),
                None => columns::learned(&tx, region_id, headers).await?,
            };
            let Some(said) = said else {
                return Ok(Taken::Ask {
                    proposed: columns::proposed(headers),
                    rows: sheet.rows.into_iter().take(SHOWN).collect(),
                    headers: sheet.headers,
                });
            };
            if said.len() != headers.len() || !columns::is_enough(&said) {
                return Err(StatementError::Columns);
            }
            columns::learn(&tx, region_id, headers, &said).await?;
            entries(&sheet, &said)
        }
    };
    let mut file = BankFile {
        id: BankFileId::new(),
        region_id,
        file_name: statement.file_name.chars().take(NAME_LIMIT).collect(),
        file_hash: hash,
        line_count: i32::try_from(found.len()).unwrap_or(i32::MAX),
        new_count: 0,
        uploaded_by: officer.account_id(),
        uploaded_at: clock.now(),
    };
    if !insert(&tx, &file).await? {
        return Ok(Taken::Kept(same(&tx, &file).await?));
    }
    let kept = keep(&tx, &file, &found).await?;
    file.new_count = i32::try_from(kept).unwrap_or(i32::MAX);
    bank_file::Entity::update_many()
        .col_expr(bank_file::COLUMN.new_count, file.new_count.into())
        .filter(bank_file::COLUMN.id.eq(file.id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    tracing::info!(file = %file.id, lines = file.line_count, new = kept, "bank statement taken");
    Ok(Taken::Kept(file))
}

fn read(bytes: &[u8]) -> Result<Read, StatementError> {
    if camt::is_one(bytes) {
        let entries = camt::entries(bytes).ok_or(StatementError::BrokenOff)?;
        return Ok(Read::Entries(entries));
    }
    Ok(Read::Table(sheet::read(bytes)?))
}

/// `false` if it is here already.
async fn insert(tx: &impl ConnectionTrait, file: &BankFile) -> Result<bool, DbErr> {
    use bank_file::Column::{FileHash, RegionId};
    let row = file.clone().into_active_model().reset_all();
    let inserted = bank_file::Entity::insert(row)
        .on_conflict_do_nothing_on([RegionId, FileHash])
        .exec_without_returning(tx)
        .await?;
    Ok(matches!(inserted, TryInsertResult::Inserted(1)))
}

async fn same(tx: &impl ConnectionTrait, file: &BankFile) -> Result<BankFile, DbErr> {
    let first = bank_file::Entity::find()
        .filter(bank_file::COLUMN.region_id.eq(file.region_id))
        .filter(bank_file::COLUMN.file_hash.eq(&file.file_hash))
        .one(tx)
        .await?;
    first.ok_or_else(|| DbErr::RecordNotFound(file.file_hash.clone()))
}

/// Keeps the lines that are new; says how many there were.
async fn keep(tx: &impl ConnectionTrait, file: &BankFile, found: &[Entry]) -> Result<u64, DbErr> {
    use bank_line::Column::{LineKey, RegionId};
    let rows: Vec<bank_line::ActiveModel> = (1..)
        .zip(found.iter().zip(keys(found)))
        .map(|(position, (entry, line_key))| {
            let line = BankLine {
                id: BankLineId::new(),
                file_id: file.id,
                region_id: file.region_id,
                position,
                line_key,
                day: entry.day,
                amount_minor: entry.amount_minor,
                text: entry.text.clone(),
                outcome: None,
                order_id: None,
                payout_id: None,
                taken_at: file.uploaded_at,
                resolution: None,
                resolved_at: None,
                resolved_by: None,
                reason: None,
            };
            line.into_active_model().reset_all()
        })
        .collect();
    let mut kept = 0;
    for batch in rows.chunks(BATCH) {
        let inserted = bank_line::Entity::insert_many(batch.iter().cloned())
            .on_conflict_do_nothing_on([RegionId, LineKey])
            .exec_without_returning(tx)
            .await?;
        if let TryInsertResult::Inserted(rows) = inserted {
            kept += rows;
        }
    }
    Ok(kept)
}
