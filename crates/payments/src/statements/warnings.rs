//! The sanction for held cash is announced, once each time that a cooperative
//! comes to hold too much.

use super::held::{CashState, over_ceiling};
use crate::entity::cash_warning;
use catalog::regions;
use db::Db;
use identity::Officer;
use kernel::{Clock, CooperativeId};
use sea_orm::{ActiveModelTrait, DbErr, EntityTrait, IntoActiveModel, TryInsertResult};
use serde::{Deserialize, Serialize};

/// Written to the outbox when a cooperative holds too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashSanctionAnnounced {
    pub cooperative_id: CooperativeId,
}

impl CashSanctionAnnounced {
    pub const KIND: &str = "cash_sanction_announced";
}

/// Announces the sanction to everybody who holds too much and was not told; says
/// how many those were.
pub async fn announce(db: &Db, clock: &dyn Clock) -> Result<u64, DbErr> {
    let mut told = 0;
    for region in regions::all(db.reader()).await? {
        for (cooperative_id, state) in over_ceiling(db.reader(), &region, clock.now()).await? {
            let (Some(over_since), Some(sanction_on), None) =
                (state.over_since, state.sanction_on, state.announced_at)
            else {
                continue;
            };
            let row = cash_warning::Model {
                cooperative_id,
                over_since,
                region_id: region.id,
                sanction_on,
                warned_at: clock.now(),
            };
            let tx = db.write().await?;
            let first = cash_warning::Entity::insert(row.into_active_model().reset_all())
                .on_conflict_do_nothing()
                .exec_without_returning(&tx)
                .await?;
            if matches!(first, TryInsertResult::Inserted(1)) {
                let event = CashSanctionAnnounced { cooperative_id };
                db::outbox::emit(&tx, clock, CashSanctionAnnounced::KIND, &event).await?;
                told += 1;
            }
            tx.commit().await?;
        }
    }
    Ok(told)
}

/// The cooperatives of the officer's region that hold more than they may, those
/// that are sanctioned first first.
pub async fn over_of_officer(
    db: &impl sea_orm::ConnectionTrait,
    clock: &dyn Clock,
    officer: &Officer,
) -> Result<Vec<(CooperativeId, CashState)>, DbErr> {
    let Some(region) = regions::by_id(db, officer.region_id()).await? else {
        return Ok(Vec::new());
    };
    let mut over = over_ceiling(db, &region, clock.now()).await?;
    over.sort_by_key(|(id, state)| (state.sanction_on, *id));
    Ok(over)
}
