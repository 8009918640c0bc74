//! A courier's file comes in. Its lines are kept as they are; nothing is
//! matched before an officer has said what its columns hold.

use super::sheet::{self, Sheet, SheetError};
use crate::cash::key_of;
use crate::entity::remittance_file::{self, FileState, Texts};
use crate::entity::remittance_line;
use crate::remittance::Columns;
use crate::{RemittanceFile, RemittanceLine};
use db::Db;
use identity::Officer;
use kernel::{Clock, RemittanceId, RemittanceLineId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, TryInsertResult,
};
use sha2::{Digest, Sha256};

/// The most bytes of a file.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
const TEXT_LIMIT: usize = 100;
/// Lines that are written in one statement; a statement of SQLite holds 32,766 values.
const BATCH: usize = 500;

/// A file as it was sent in.
#[derive(Clone, Debug)]
pub struct Upload {
    pub carrier: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    #[error("name the carrier, in {TEXT_LIMIT} characters at most")]
    CarrierNeeded,
    #[error("a file has {MOST_BYTES} bytes at most")]
    TooLarge,
    #[error(transparent)]
    Sheet(#[from] SheetError),
    #[error("the file could not be read to its end")]
    BrokenOff,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Takes a file. The same bytes of the same carrier are the same file, which is
/// given back as it stands.
pub async fn upload(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    upload: Upload,
) -> Result<RemittanceFile, UploadError> {
    let carrier_key = key_of(&upload.carrier);
    if carrier_key.is_empty() || upload.carrier.chars().count() > TEXT_LIMIT {
        return Err(UploadError::CarrierNeeded);
    }
    if upload.bytes.len() > MOST_BYTES {
        return Err(UploadError::TooLarge);
    }
    let hash = hex::encode(Sha256::digest(&upload.bytes));
    let bytes = upload.bytes;
    let read = tokio::task::spawn_blocking(move || sheet::read(&bytes)).await;
    let sheet = read.map_err(|_| UploadError::BrokenOff)??;
    let file = RemittanceFile {
        id: RemittanceId::new(),
        region_id: officer.region_id(),
        carrier: upload.carrier.trim().to_owned(),
        carrier_key,
        file_name: upload.file_name.chars().take(TEXT_LIMIT).collect(),
        file_hash: hash,
        headers: Texts(sheet.headers.clone()),
        columns: Columns::default(),
        state: FileState::Uploaded,
        line_count: i32::try_from(sheet.rows.len()).unwrap_or(i32::MAX),
        done_count: 0,
        bank_reference: None,
        uploaded_by: officer.account_id(),
        uploaded_at: clock.now(),
        finished_at: None,
        reconciled_at: None,
    };
    let tx = db.write().await?;
    if !insert(&tx, &file).await? {
        return Ok(same(&tx, &file).await?);
    }
    write_lines(&tx, &file, sheet).await?;
    tx.commit().await?;
    tracing::info!(file = %file.id, lines = file.line_count, "remittance file taken");
    Ok(file)
}

/// `false` if it is here already.
async fn insert(tx: &impl ConnectionTrait, file: &RemittanceFile) -> Result<bool, DbErr> {
    use remittance_file::Column::{CarrierKey, FileHash, RegionId};
    let row = file.clone().into_active_model().reset_all();
    let inserted = remittance_file::Entity::insert(row)
        .on_conflict_do_nothing_on([RegionId, CarrierKey, FileHash])
        .exec_without_returning(tx)
        .await?;
    Ok(matches!(inserted, TryInsertResult::Inserted(1)))
}

async fn same(tx: &impl ConnectionTrait, file: &RemittanceFile) -> Result<RemittanceFile, DbErr> {
    let column = remittance_file::COLUMN;
    let first = remittance_file::Entity::find()
        .filter(column.region_id.eq(file.region_id))
        .filter(column.carrier_key.eq(&file.carrier_key))
        .filter(column.file_hash.eq(&file.file_hash))
        .one(tx)
        .await?;
    first.ok_or_else(|| DbErr::RecordNotFound(file.file_hash.clone()))
}

async fn write_lines(
    tx: &impl ConnectionTrait,
    file: &RemittanceFile,
    sheet: Sheet,
) -> Result<(), DbErr> {
    let rows: Vec<remittance_line::ActiveModel> = (1..)
        .zip(sheet.rows)
        .map(|(position, cells)| {
            let line = RemittanceLine {
                id: RemittanceLineId::new(),
                file_id: file.id,
                region_id: file.region_id,
                position,
                cells: Texts(cells),
                amount_minor: None,
                fee_minor: 0,
                outcome: None,
                part_id: None,
                uploaded_at: file.uploaded_at,
                resolution: None,
                resolved_at: None,
                resolved_by: None,
                reason: None,
            };
            line.into_active_model().reset_all()
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        remittance_line::Entity::insert_many(batch.iter().cloned())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}
