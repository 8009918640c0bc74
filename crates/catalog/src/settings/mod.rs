//! What an officer changes of a region's settings. Whatever it is, it ends in
//! [`decide`], which notes each setting that changed: by whom, when, what it was
//! before and what it is now.

mod terms;

pub use terms::{
    CashTerms, PayoutTerms, Timers, add_euro_rate, set_cash_terms, set_payout_terms, set_timers,
};

use crate::entity::{region, setting_change};
use crate::{Region, RegionSettings, SettingChange};
use db::Db;
use db::once::{Claim, Once, OnceError, answer, claim};
use identity::Officer;
use kernel::Clock;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ActiveValue::Unchanged, ColumnTrait, ConnectionTrait,
    DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

const MOST_ROWS: u64 = 100;

/// Why settings stay as they are. `setting` is its name in [`RegionSettings`].
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("`{setting}` lies from {least} to {most}")]
    OutOfRange {
        setting: &'static str,
        least: i64,
        most: i64,
    },
    /// It comes after something that must follow it.
    #[error("`{setting}` is longer than what comes after it")]
    OutOfOrder { setting: &'static str },
    #[error("the day is past")]
    PastDay,
    #[error("there is no such region")]
    NotFound,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Something that an officer wants: what is done, under which key, and all that
/// it depends on.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a, T> {
    pub deed: &'static str,
    pub key: &'a str,
    pub said: &'a T,
}

/// Changes the settings of the officer's region, once under a key, and notes what
/// changed. Gives the region as it is then.
pub async fn decide<T: Serialize + Sync>(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    wish: Wish<'_, T>,
    change: impl FnOnce(&Region, &mut RegionSettings) -> Result<(), SettingsError> + Send,
) -> Result<Region, SettingsError> {
    let tx = db.write().await?;
    let scope = format!("{}:{}", wish.deed, officer.account_id());
    let once = Once::new(scope, wish.key, &(officer.region_id(), wish.said));
    let claimed = claim(&tx, clock, &once).await?;
    // Two officers change different things of the same row.
    let found = region::Entity::find_by_id(officer.region_id())
        .lock_exclusive()
        .one(&tx)
        .await?;
    let region = found.ok_or(SettingsError::NotFound)?;
    if claimed != Claim::New {
        return Ok(region);
    }
    let mut settings = region.settings.clone();
    change(&region, &mut settings)?;
    note(&tx, clock, officer, [&region.settings, &settings]).await?;
    let changed = region::ActiveModel {
        id: Unchanged(region.id),
        settings: Set(settings),
        ..Default::default()
    };
    let region = changed.update(&tx).await?;
    answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(region)
}

/// What was changed in the officer's region, newest first; 100 at most.
pub async fn changes(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<SettingChange>, DbErr> {
    setting_change::Entity::find()
        .filter(setting_change::COLUMN.region_id.eq(officer.region_id()))
        .order_by_desc(setting_change::Column::ChangedAt)
        .order_by_asc(setting_change::Column::Setting)
        .limit(MOST_ROWS)
        .all(db)
        .await
}

async fn note(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    officer: &Officer,
    [before, after]: [&RegionSettings; 2],
) -> Result<(), DbErr> {
    let (before, after) = (fields(before)?, fields(after)?);
    let said = |value: Option<&Value>| value.filter(|value| !value.is_null()).cloned();
    let changed = after
        .iter()
        .filter(|(setting, value)| before.get(*setting) != Some(*value));
    let rows = changed.map(|(setting, value)| {
        SettingChange {
            id: Uuid::new_v4(),
            region_id: officer.region_id(),
            setting: setting.clone(),
            before: said(before.get(setting)),
            after: said(Some(value)),
            account_id: officer.account_id(),
            changed_at: clock.now(),
        }
        .into_active_model()
        .reset_all()
    });
    let rows: Vec<setting_change::ActiveModel> = rows.collect();
    if !rows.is_empty() {
        setting_change::Entity::insert_many(rows)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

fn fields(settings: &RegionSettings) -> Result<Map<String, Value>, DbErr> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(DbErr::Json("settings are an object".to_owned())),
        Err(error) => Err(DbErr::Json(error.to_string())),
    }
}
