//! Sessions: a random token at the person's, its hash in the database.

use crate::entity::{account, session};
use crate::{Actor, SignedIn, grants};
use chrono::{DateTime, Duration, Utc};
use db::Db;
use kernel::{AccountId, Clock};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use sha2::{Digest, Sha256};
use std::fmt;

/// The cookie that carries the token: `Secure`, `HttpOnly`, `SameSite=Lax`,
/// `Path=/` and no `Domain`, as its prefix demands.
pub const COOKIE: &str = "__Host-session";

/// How long a session lives at most.
pub const LIFETIME: Duration = Duration::days(14);

/// How long a session lives without being used.
pub const IDLE: Duration = Duration::hours(12);

/// How old `seen_at` may grow before it is written again.
const SEEN_STEP: Duration = Duration::minutes(5);

/// 256 random bits in hex, which no log shows.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(String);

/// Who sends the request that carries this token: at most two statements, and
/// a third every few minutes to say that the session is in use. A token that
/// is unknown, too old or of a disabled account is a visitor's.
pub async fn actor(db: &Db, clock: &dyn Clock, token: &str) -> Result<Actor, DbErr> {
    let Some(hash) = hash_of(token) else {
        return Ok(Actor::Visitor);
    };
    let now = clock.now();
    let found = session::Entity::find_by_id(hash)
        .filter(session::COLUMN.expires_at.gt(now))
        .filter(session::COLUMN.seen_at.gt(now - IDLE))
        .find_also_related(account::Entity)
        .filter(account::COLUMN.disabled_at.is_null())
        .one(db.reader())
        .await?;
    let Some((session, Some(account))) = found else {
        return Ok(Actor::Visitor);
    };
    if now - session.seen_at >= SEEN_STEP {
        // Reading goes on where nothing can be written, with a full disk for one.
        if let Err(error) = touch(db, &session.token_hash, now).await {
            tracing::warn!(%error, "a session in use could not be marked");
        }
    }
    let grants = grants::of(db.reader(), account.id).await?;
    Ok(Actor::Account(SignedIn::new(account, grants)))
}

/// Ends the session of this token, if there is one.
pub async fn end(db: &Db, token: &str) -> Result<(), DbErr> {
    let Some(hash) = hash_of(token) else {
        return Ok(());
    };
    let tx = db.write().await?;
    session::Entity::delete_by_id(hash).exec(&tx).await?;
    tx.commit().await?;
    tracing::info!("signed out");
    Ok(())
}

/// Begins a session, and clears away those of everybody that have run out.
pub(crate) async fn start(
    db: &Db,
    clock: &dyn Clock,
    account_id: AccountId,
) -> Result<SessionToken, DbErr> {
    let now = clock.now();
    let token = hex::encode(rand::random::<[u8; 32]>());
    let row = session::Model {
        token_hash: digest(&token),
        account_id,
        created_at: now,
        seen_at: now,
        expires_at: now + LIFETIME,
    };
    let tx = db.write().await?;
    session::Entity::delete_many()
        .filter(session::COLUMN.expires_at.lte(now))
        .exec(&tx)
        .await?;
    session::Entity::insert(row.into_active_model())
        .exec_without_returning(&tx)
        .await?;
    tx.commit().await?;
    Ok(SessionToken(token))
}

/// Ends every session of an account.
pub(crate) async fn end_all(tx: &impl ConnectionTrait, account_id: AccountId) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::COLUMN.account_id.eq(account_id))
        .exec(tx)
        .await?;
    Ok(())
}

async fn touch(db: &Db, hash: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    let tx = db.write().await?;
    session::Entity::update_many()
        .col_expr(session::COLUMN.seen_at, Expr::value(now))
        .filter(session::COLUMN.token_hash.eq(hash))
        .exec(&tx)
        .await?;
    tx.commit().await
}

/// The hash under which a token lies; `None` for what is no token of ours.
fn hash_of(token: &str) -> Option<String> {
    let ours = token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    ours.then(|| digest(token))
}

fn digest(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

impl SessionToken {
    /// The value of the cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Market, PASSWORD};
    use crate::{Grant, accounts, passwords};

    #[tokio::test]
    async fn a_token_is_its_person_in_two_statements() {
        let market = Market::open().await;
        market
            .account("fatima@example.ma", vec![Grant::Administrator])
            .await;
        let (token, person) = market.sign_in("fatima@example.ma").await;

        let before = market.db.statements();
        assert_eq!(market.actor(&token).await, Actor::Account(person));
        assert_eq!(market.db.statements() - before, 2);
    }

    #[tokio::test]
    async fn a_stranger_s_token_is_a_visitor_s() {
        let market = Market::open().await;
        for token in ["", "x", &"0".repeat(64), &"é".repeat(32)] {
            let actor = actor(&market.db, &*market.clock, token).await.unwrap();
            assert_eq!(actor, Actor::Visitor, "{token}");
        }
    }

    #[tokio::test]
    async fn an_idle_session_ends_after_twelve_hours() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        let (token, _) = market.sign_in("fatima@example.ma").await;

        market.clock.advance(Duration::hours(11));
        assert_ne!(market.actor(&token).await, Actor::Visitor);
        market.clock.advance(Duration::hours(11));
        assert_ne!(market.actor(&token).await, Actor::Visitor);
        market.clock.advance(Duration::hours(12));
        assert_eq!(market.actor(&token).await, Actor::Visitor);
    }

    #[tokio::test]
    async fn a_busy_session_ends_after_fourteen_days() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        let (token, _) = market.sign_in("fatima@example.ma").await;

        for _ in 0..27 {
            market
                .clock
                .advance(Duration::hours(12) - Duration::minutes(1));
            assert_ne!(market.actor(&token).await, Actor::Visitor);
        }
        market.clock.advance(Duration::hours(12));
        assert_eq!(market.actor(&token).await, Actor::Visitor);
    }

    #[tokio::test]
    async fn signing_out_ends_this_session_only() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        let (here, _) = market.sign_in("fatima@example.ma").await;
        let (there, _) = market.sign_in("fatima@example.ma").await;

        end(&market.db, here.as_str()).await.unwrap();
        assert_eq!(market.actor(&here).await, Actor::Visitor);
        assert_ne!(market.actor(&there).await, Actor::Visitor);
    }

    #[tokio::test]
    async fn a_new_password_a_new_role_and_disabling_end_every_session() {
        let market = Market::open().await;
        let account = market.account("fatima@example.ma", vec![]).await;
        let here = "198.51.100.7".parse().unwrap();

        let (token, person) = market.sign_in("fatima@example.ma").await;
        let wrong = passwords::change(
            &market.db,
            &market.throttle,
            &person,
            here,
            "another one",
            "a new password",
        );
        assert!(wrong.await.is_err());
        assert_ne!(market.actor(&token).await, Actor::Visitor);
        let right = passwords::change(
            &market.db,
            &market.throttle,
            &person,
            here,
            PASSWORD,
            PASSWORD,
        );
        right.await.unwrap();
        assert_eq!(market.actor(&token).await, Actor::Visitor);

        let (token, _) = market.sign_in("fatima@example.ma").await;
        grants::give(&market.db, &*market.clock, account.id, Grant::Administrator)
            .await
            .unwrap();
        assert_eq!(market.actor(&token).await, Actor::Visitor);

        let (token, _) = market.sign_in("fatima@example.ma").await;
        grants::withdraw(&market.db, account.id, Grant::Administrator)
            .await
            .unwrap();
        assert_eq!(market.actor(&token).await, Actor::Visitor);

        let (token, _) = market.sign_in("fatima@example.ma").await;
        accounts::disable(&market.db, &*market.clock, account.id)
            .await
            .unwrap();
        assert_eq!(market.actor(&token).await, Actor::Visitor);
    }
}
