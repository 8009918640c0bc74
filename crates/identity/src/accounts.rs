//! Accounts: made, found, named, disabled.

use crate::entity::account::{self, COLUMN, Entity};
use crate::passwords::{self, HashError, PasswordError};
use crate::{Account, Email, EmailError, Grant, SignedIn, grants, sessions};
use db::Db;
use kernel::{AccountId, Clock, Locale};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    SqlErr,
};
use std::collections::HashMap;

/// The most characters of a name.
const MAX_NAME: usize = 200;

/// What it takes to make an account.
#[derive(Clone)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub password: String,
    pub locale: Locale,
    pub grants: Vec<Grant>,
}

/// Why no account was made.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    #[error(transparent)]
    Email(#[from] EmailError),
    #[error("a name has 1 to {MAX_NAME} characters, all on one line")]
    Name,
    #[error(transparent)]
    Password(#[from] PasswordError),
    #[error("this mail address has an account already")]
    EmailTaken,
    #[error(transparent)]
    Hash(#[from] HashError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Makes an account with its roles, all or nothing.
pub async fn create(db: &Db, clock: &dyn Clock, new: NewAccount) -> Result<Account, CreateError> {
    let email: Email = new.email.parse()?;
    let name = new.name.trim().to_owned();
    if !(1..=MAX_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(CreateError::Name);
    }
    passwords::check(&new.password)?;
    let account = account::Model {
        id: AccountId::new(),
        email: Some(email),
        name,
        password_hash: passwords::hash(&new.password).await?,
        locale: new.locale.code().to_owned(),
        disabled_at: None,
        created_at: clock.now(),
    };
    let tx = db.write().await?;
    Entity::insert(account.clone().into_active_model())
        .exec_without_returning(&tx)
        .await
        .map_err(taken)?;
    grants::insert(&tx, clock, account.id, &new.grants).await?;
    tx.commit().await?;
    tracing::info!(account_id = %account.id, grants = ?new.grants, "account made");
    Ok(account)
}

pub async fn by_id(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Account>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

pub async fn by_email(db: &impl ConnectionTrait, email: &Email) -> Result<Option<Account>, DbErr> {
    Entity::find()
        .filter(COLUMN.email.eq(email.clone()))
        .one(db)
        .await
}

/// The names of these accounts, for journals that say who.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: &[AccountId],
) -> Result<HashMap<AccountId, String>, DbErr> {
    let rows: Vec<(AccountId, String)> = Entity::find()
        .select_only()
        .column(account::Column::Id)
        .column(account::Column::Name)
        .filter(COLUMN.id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Disables an account and ends its sessions. `false` if there is none or it
/// is disabled already.
pub async fn disable(db: &Db, clock: &dyn Clock, id: AccountId) -> Result<bool, DbErr> {
    let tx = db.write().await?;
    let done = Entity::update_many()
        .col_expr(COLUMN.disabled_at, Expr::value(clock.now()))
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.disabled_at.is_null())
        .exec(&tx)
        .await?;
    sessions::end_all(&tx, id).await?;
    tx.commit().await?;
    tracing::info!(account_id = %id, "account disabled");
    Ok(done.rows_affected == 1)
}

impl SignedIn {
    pub(crate) fn new(account: Account, grants: Vec<Grant>) -> Self {
        Self {
            account_id: account.id,
            locale: account.locale(),
            name: account.name,
            email: account.email.map(|email| email.as_str().to_owned()),
            grants,
        }
    }
}

fn taken(error: DbErr) -> CreateError {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => CreateError::EmailTaken,
        _ => CreateError::Db(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Market, PASSWORD};
    use crate::{Actor, Duty, Task};

    fn new(email: &str, name: &str, password: &str) -> NewAccount {
        NewAccount {
            email: email.into(),
            name: name.into(),
            password: password.into(),
            locale: Locale::Zgh,
            grants: vec![],
        }
    }

    async fn create(market: &Market, new: NewAccount) -> Result<Account, CreateError> {
        super::create(&market.db, &*market.clock, new).await
    }

    #[tokio::test]
    async fn an_account_is_found_by_id_address_and_name() {
        let market = Market::open().await;
        let made = create(&market, new("Itto@Example.ma", " Itto ", PASSWORD))
            .await
            .unwrap();
        let db = market.db.reader();
        let email = "itto@example.ma".parse().unwrap();

        assert_eq!(by_id(db, made.id).await.unwrap(), Some(made.clone()));
        assert_eq!(by_email(db, &email).await.unwrap(), Some(made.clone()));
        assert_eq!(made.locale(), Locale::Zgh);
        let names = names(db, &[made.id, AccountId::new()]).await.unwrap();
        assert_eq!(names, HashMap::from([(made.id, "Itto".to_owned())]));
        let shown = format!("{made:?}");
        assert!(!shown.contains("argon2") && !shown.contains("itto@"));
    }

    #[tokio::test]
    async fn a_mistake_in_a_new_account_is_named() {
        let market = Market::open().await;
        create(&market, new("itto@example.ma", "Itto", PASSWORD))
            .await
            .unwrap();

        let error = |new| async { create(&market, new).await.unwrap_err().to_string() };
        assert_eq!(
            error(new("ITTO@example.ma", "Itto", PASSWORD)).await,
            "this mail address has an account already"
        );
        assert_eq!(
            error(new("itto", "Itto", PASSWORD)).await,
            "this is not a mail address"
        );
        assert_eq!(
            error(new("a@example.ma", "  ", PASSWORD)).await,
            "a name has 1 to 200 characters, all on one line"
        );
        assert_eq!(
            error(new("a@example.ma", "A", "short")).await,
            "a password has at least 10 characters"
        );
    }

    #[tokio::test]
    async fn those_who_ship_are_found_and_nobody_else() {
        let market = Market::open().await;
        let (_, cooperative_id) = market.cooperative().await;
        let mut made = Vec::new();
        for (name, duty) in [
            ("itto", Duty::President),
            ("hadda", Duty::Treasurer),
            ("aicha", Duty::Stock),
            ("zahra", Duty::Sales),
        ] {
            let grant = Grant::Member {
                cooperative_id,
                duty,
            };
            let email = format!("{name}@example.ma");
            made.push(market.account(&email, vec![grant]).await.id);
        }
        disable(&market.db, &*market.clock, made[3]).await.unwrap();

        let found = grants::members_who_may(market.db.reader(), cooperative_id, Task::ShipOrders)
            .await
            .unwrap();
        let ids: Vec<AccountId> = found.iter().map(|account| account.id).collect();
        assert_eq!(ids, [made[0], made[2]]);
    }

    #[tokio::test]
    async fn grants_come_back_as_they_were_given() {
        let market = Market::open().await;
        let (region_id, cooperative_id) = market.cooperative().await;
        let member = |duty| Grant::Member {
            cooperative_id,
            duty,
        };
        let officer = Grant::Officer { region_id };
        let account = market
            .account("itto@example.ma", vec![member(Duty::Sales)])
            .await;
        for grant in [officer, officer, member(Duty::Treasurer)] {
            market.clock.advance(chrono::Duration::seconds(1));
            grants::give(&market.db, &*market.clock, account.id, grant)
                .await
                .unwrap();
        }

        let (token, person) = market.sign_in("itto@example.ma").await;
        assert_eq!(person.grants, vec![officer, member(Duty::Treasurer)]);
        assert_eq!(market.actor(&token).await, Actor::Account(person));
    }
}
