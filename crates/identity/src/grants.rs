//! Roles, given and withdrawn. Either ends the person's sessions, so that
//! nobody goes on with more or less than the session began with.

use crate::entity::account;
use crate::entity::role_grant::{self, COLUMN, Entity, Model};
use crate::{Account, Grant, Task, sessions};
use db::Db;
use kernel::{AccountId, Clock, CooperativeId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

/// What an account is, in the order in which it was granted.
pub async fn of(db: &impl ConnectionTrait, account_id: AccountId) -> Result<Vec<Grant>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.account_id.eq(account_id))
        .order_by_asc(COLUMN.granted_at)
        .order_by_asc(COLUMN.id)
        .all(db)
        .await?;
    Ok(rows.iter().filter_map(Model::grant).collect())
}

/// The people of a cooperative whose duty includes a task, and who can sign in.
pub async fn members_who_may(
    db: &impl ConnectionTrait,
    cooperative_id: CooperativeId,
    task: Task,
) -> Result<Vec<Account>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.cooperative_id.eq(cooperative_id))
        .all(db)
        .await?;
    let may = |row: &&Model| row.duty.is_some_and(|duty| duty.includes(task));
    let ids = rows.iter().filter(may).map(|row| row.account_id);
    account::Entity::find()
        .filter(account::COLUMN.id.is_in(ids))
        .filter(account::COLUMN.disabled_at.is_null())
        .order_by_asc(account::COLUMN.id)
        .all(db)
        .await
}

/// Gives a role. A member's new duty takes the place of the one before.
pub async fn give(
    db: &Db,
    clock: &dyn Clock,
    account_id: AccountId,
    grant: Grant,
) -> Result<(), DbErr> {
    let tx = db.write().await?;
    delete(&tx, account_id, grant).await?;
    insert(&tx, clock, account_id, &[grant]).await?;
    sessions::end_all(&tx, account_id).await?;
    tx.commit().await?;
    tracing::info!(%account_id, ?grant, "role given");
    Ok(())
}

/// Withdraws a role, whatever the duty.
pub async fn withdraw(db: &Db, account_id: AccountId, grant: Grant) -> Result<(), DbErr> {
    let tx = db.write().await?;
    delete(&tx, account_id, grant).await?;
    sessions::end_all(&tx, account_id).await?;
    tx.commit().await?;
    tracing::info!(%account_id, ?grant, "role withdrawn");
    Ok(())
}

pub(crate) async fn insert(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    account_id: AccountId,
    grants: &[Grant],
) -> Result<(), DbErr> {
    let now = clock.now();
    let rows = grants
        .iter()
        .map(|grant| Model::new(account_id, *grant, now).into_active_model());
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

async fn delete(
    tx: &impl ConnectionTrait,
    account_id: AccountId,
    grant: Grant,
) -> Result<(), DbErr> {
    let own = Entity::delete_many().filter(COLUMN.account_id.eq(account_id));
    let same = match grant {
        Grant::Member { cooperative_id, .. } => {
            own.filter(COLUMN.cooperative_id.eq(cooperative_id))
        }
        Grant::Officer { region_id } => own.filter(COLUMN.region_id.eq(region_id)),
        Grant::Administrator => own.filter(COLUMN.role.eq(role_grant::Role::Administrator)),
    };
    same.exec(tx).await?;
    Ok(())
}
