//! Passwords: what they must be, how they are kept (argon2id), how they change.

use crate::entity::account;
use crate::{SignedIn, Throttle, TooMany, accounts, sessions};
use argon2::Argon2;
use argon2::password_hash::{self, PasswordHasher, PasswordVerifier, phc};
use db::Db;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, DeriveValueType, EntityTrait, QueryFilter};
use std::fmt;
use std::net::IpAddr;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// The fewest characters of a password. There is no other rule but [`MAX_CHARACTERS`].
pub const MIN_CHARACTERS: usize = 10;

/// The most characters, so that nobody makes us hash a book.
pub const MAX_CHARACTERS: usize = 1_000;

/// How many are hashed at once: each takes 19 MiB and a core for a moment.
static HASHING: Semaphore = Semaphore::const_new(2);

/// What an unknown account is compared with, so that it takes as long as a
/// known one. It is the hash of no known password.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCE$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A PHC string with the parameters that OWASP asks for (19 MiB, 2 passes, 1
/// lane), which no log shows.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct PasswordHash(String);

/// Why a password cannot be taken.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    #[error("a password has at least {MIN_CHARACTERS} characters")]
    TooShort,
    #[error("a password has at most {MAX_CHARACTERS} characters")]
    TooLong,
}

/// The password could not be hashed: no memory, or the process is stopping.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed: {0}")]
pub struct HashError(String);

/// Why a password was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    #[error("the present password is another one")]
    WrongPassword,
    #[error(transparent)]
    Password(#[from] PasswordError),
    #[error(transparent)]
    TooMany(#[from] TooMany),
    #[error(transparent)]
    Hash(#[from] HashError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Changes the password of whoever is signed in and knows the present one, and
/// ends all their sessions, this one too.
pub async fn change(
    db: &Db,
    throttle: &Throttle,
    person: &SignedIn,
    address: IpAddr,
    current: &str,
    new: &str,
) -> Result<(), ChangeError> {
    check(new)?;
    let whose = person.email.as_deref().unwrap_or_default();
    let attempt = throttle.enter(whose, current, address)?;
    let account = accounts::by_id(db.reader(), person.account_id).await?;
    if !verify(account.map(|account| account.password_hash), current).await {
        tracing::warn!(account_id = %person.account_id, "password change refused");
        return Err(ChangeError::WrongPassword);
    }
    attempt.succeeded();
    let hash = hash(new).await?;
    let tx = db.write().await?;
    account::Entity::update_many()
        .col_expr(account::COLUMN.password_hash, Expr::value(hash))
        .filter(account::COLUMN.id.eq(person.account_id))
        .exec(&tx)
        .await?;
    sessions::end_all(&tx, person.account_id).await?;
    tx.commit().await?;
    tracing::info!(account_id = %person.account_id, "password changed");
    Ok(())
}

pub(crate) fn check(password: &str) -> Result<(), PasswordError> {
    match password.chars().count() {
        0..MIN_CHARACTERS => Err(PasswordError::TooShort),
        MIN_CHARACTERS..=MAX_CHARACTERS => Ok(()),
        _ => Err(PasswordError::TooLong),
    }
}

pub(crate) async fn hash(password: &str) -> Result<PasswordHash, HashError> {
    let password = password.to_owned();
    let hashed = apart(move || {
        let hash: password_hash::Result<phc::PasswordHash> =
            Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| PasswordHash(hash.to_string()))
            .map_err(|error| HashError(error.to_string()))
    });
    hashed.await?
}

/// Whether this is the password. `None` is nobody's, and takes as long.
pub(crate) async fn verify(hash: Option<PasswordHash>, password: &str) -> bool {
    let known = hash.is_some();
    let hash = hash.unwrap_or_else(|| PasswordHash(NOBODY.to_owned()));
    // A longer one was never taken; cut, it still takes its time and fails.
    let password: String = password.chars().take(MAX_CHARACTERS + 1).collect();
    let matches = apart(move || {
        phc::PasswordHash::new(&hash.0).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        })
    });
    match matches.await {
        Ok(matches) => matches && known,
        Err(error) => {
            tracing::error!(%error, "a password could not be checked");
            false
        }
    }
}

/// Runs the work on a thread of its own kind, a few at once.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, HashError> {
    let turn = HASHING.acquire().await;
    let turn = turn.map_err(|error| HashError(error.to_string()))?;
    let done = spawn_blocking(work).await;
    drop(turn);
    done.map_err(|error| HashError(error.to_string()))
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_knows_its_password_and_no_other() {
        let hash = hash("dattes d'Erfoud").await.unwrap();
        assert!(hash.0.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify(Some(hash.clone()), "dattes d'Erfoud").await);
        assert!(!verify(Some(hash), "dattes d'erfoud").await);
        assert!(!verify(None, "dattes d'Erfoud").await);
    }

    #[test]
    fn nobody_is_hashed_like_everybody() {
        let nobody = phc::PasswordHash::new(NOBODY).unwrap();
        let fresh: phc::PasswordHash = Argon2::default().hash_password(b"anything").unwrap();
        assert_eq!(nobody.params, fresh.params);
        assert_eq!(nobody.algorithm, fresh.algorithm);
        assert_eq!(
            nobody.hash.map(|hash| hash.len()),
            fresh.hash.map(|hash| hash.len())
        );
    }

    #[test]
    fn length_is_the_only_rule_and_counts_letters() {
        assert_eq!(check("123456789"), Err(PasswordError::TooShort));
        assert_eq!(check("تمور المجهول"), Ok(()));
        assert_eq!(check(&"a".repeat(1_001)), Err(PasswordError::TooLong));
    }
}
