//! Signing in with mail address and password.

use crate::entity::account;
use crate::sessions::{self, SessionToken};
use crate::{Email, SignedIn, Throttle, TooMany, accounts, grants, passwords};
use db::Db;
use kernel::Clock;
use sea_orm::DbErr;
use std::net::IpAddr;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Also for an account that is unknown or disabled: which of these it is,
    /// neither the words nor the time it takes tell.
    #[error("unknown mail address or wrong password")]
    WrongCredentials,
    #[error("too many attempts: try again in {retry_after_s} s")]
    TooMany { retry_after_s: u64 },
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Checks the password and begins a session with a new token.
pub async fn sign_in(
    db: &Db,
    clock: &dyn Clock,
    throttle: &Throttle,
    email: &str,
    password: &str,
    address: IpAddr,
) -> Result<(SessionToken, SignedIn), SignInError> {
    let attempt = throttle.enter(email, password, address).map_err(|error| {
        tracing::warn!(%address, "sign-in refused: too many attempts");
        SignInError::from(error)
    })?;
    let Some(account) = recognise(db, email, password).await? else {
        tracing::warn!(%address, "sign-in refused: wrong credentials");
        return Err(SignInError::WrongCredentials);
    };
    attempt.succeeded();
    let grants = grants::of(db.reader(), account.id).await?;
    let token = sessions::start(db, clock, account.id).await?;
    tracing::info!(account_id = %account.id, %address, "signed in");
    Ok((token, SignedIn::new(account, grants)))
}

async fn recognise(db: &Db, email: &str, password: &str) -> Result<Option<account::Model>, DbErr> {
    let account = match email.parse::<Email>() {
        Ok(email) => accounts::by_email(db.reader(), &email).await?,
        Err(_) => None,
    };
    let hash = account
        .as_ref()
        .map(|account| account.password_hash.clone());
    let right = passwords::verify(hash, password).await;
    Ok(account.filter(|account| right && account.disabled_at.is_none()))
}

impl From<TooMany> for SignInError {
    fn from(TooMany { retry_after_s }: TooMany) -> Self {
        Self::TooMany { retry_after_s }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Market, PASSWORD};
    use chrono::Duration;

    const ADDRESS: &str = "198.51.100.7";

    async fn try_in(market: &Market, email: &str, password: &str) -> Result<(), SignInError> {
        let address = ADDRESS.parse().unwrap();
        let clock = &*market.clock;
        sign_in(
            &market.db,
            clock,
            &market.throttle,
            email,
            password,
            address,
        )
        .await
        .map(|_| ())
    }

    #[tokio::test]
    async fn every_sign_in_has_a_token_of_its_own() {
        let market = Market::open().await;
        let account = market.account("fatima@example.ma", vec![]).await;
        let (first, person) = market.sign_in("Fatima@example.ma").await;
        let (second, _) = market.sign_in("fatima@example.ma").await;

        assert_eq!(person.account_id, account.id);
        assert_eq!(first.as_str().len(), 64);
        assert_ne!(first.as_str(), second.as_str());
        assert_eq!(format!("{first:?}"), "SessionToken(…)");
    }

    #[tokio::test]
    async fn wrong_password_unknown_and_disabled_look_the_same() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        let gone = market.account("gone@example.ma", vec![]).await;
        accounts::disable(&market.db, &*market.clock, gone.id)
            .await
            .unwrap();

        for (email, password) in [
            ("fatima@example.ma", "another password"),
            ("nobody@example.ma", PASSWORD),
            ("no address", PASSWORD),
            ("gone@example.ma", PASSWORD),
        ] {
            let refused = try_in(&market, email, password).await;
            assert!(
                matches!(refused, Err(SignInError::WrongCredentials)),
                "{email}: {refused:?}"
            );
        }
    }

    #[tokio::test]
    async fn an_account_is_closed_for_a_while_after_ten_failures() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        for n in 0..10 {
            let guess = format!("guess number {n}");
            let refused = try_in(&market, "fatima@example.ma", &guess).await;
            assert!(matches!(refused, Err(SignInError::WrongCredentials)));
        }
        let refused = try_in(&market, "fatima@example.ma", PASSWORD).await;
        assert!(
            matches!(refused, Err(SignInError::TooMany { retry_after_s: 91 })),
            "{refused:?}"
        );
        market.clock.advance(Duration::seconds(91));
        assert!(try_in(&market, "fatima@example.ma", PASSWORD).await.is_ok());
    }

    #[tokio::test]
    async fn signing_in_rightly_never_counts() {
        let market = Market::open().await;
        market.account("fatima@example.ma", vec![]).await;
        for _ in 0..25 {
            assert!(try_in(&market, "fatima@example.ma", PASSWORD).await.is_ok());
        }
    }
}
