//! Who is signed in, signing in and signing out.

use crate::Shop;
use crate::catalogue::{Cooperative, Region};
use crate::errors::Fault;
use crate::http::{Address, Token};
use crate::loaders::Batches;
use crate::rejection::Rejection;
use crate::values::{Locale, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use axum::http::header::SET_COOKIE;
use axum_extra::extract::cookie::{Cookie, SameSite};
use i18n::Texts;
use identity::sign_in::{self, SignInError};
use identity::{Actor, SignedIn, sessions};

#[derive(Default)]
pub(crate) struct SessionQuery;

#[derive(Default)]
pub(crate) struct SessionMutation;

pub(crate) struct Me(SignedIn);

/// Who signs in.
#[derive(InputObject)]
pub(crate) struct SignInInput {
    /// The mail address of the account.
    email: String,
    /// The password of the account.
    #[graphql(secret)]
    password: String,
}

/// Whoever has signed in, or why nobody has.
#[derive(SimpleObject)]
pub(crate) struct SignInPayload {
    /// Whoever has signed in; null if nobody has. The session is in a cookie.
    me: Option<Me>,
    /// Why nobody has signed in; null if somebody has.
    rejection: Option<Rejection<SignInRejectionCode>>,
}

/// Why nobody was signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum SignInRejectionCode {
    /// The mail address is unknown or the password wrong: which, nobody learns.
    WrongCredentials,
    /// There were too many failures; the message says how long to wait.
    TooManyAttempts,
}

/// That nobody is signed in any more.
#[derive(SimpleObject)]
pub(crate) struct SignOutPayload {
    /// Whether somebody was signed in before.
    signed_out: bool,
}

#[Object]
impl SessionQuery {
    /// Whoever is signed in; null if nobody is.
    async fn me(&self, ctx: &Context<'_>) -> Option<Me> {
        let actor = ctx.data_unchecked::<Actor>();
        actor.signed_in().cloned().map(Me)
    }
}

#[Object]
impl SessionMutation {
    /// Signs in with mail address and password.
    async fn sign_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who signs in.")] input: SignInInput,
    ) -> Result<SignInPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let Address(address) = *ctx.data_unchecked::<Address>();
        let signed_in = sign_in::sign_in(
            &shop.db,
            &*shop.clock,
            &shop.throttle,
            &input.email,
            &input.password,
            address,
        )
        .await;
        match signed_in {
            Ok((token, person)) => {
                // A new session takes the place of the one before.
                end_session(ctx).await?;
                let life = sessions::LIFETIME.num_seconds();
                set_cookie(ctx, token.as_str().to_owned(), life);
                Ok(SignInPayload {
                    me: Some(Me(person)),
                    rejection: None,
                })
            }
            Err(error) => Ok(SignInPayload {
                me: None,
                rejection: Some(rejection(texts(ctx), error)?),
            }),
        }
    }

    /// Ends the session; nothing happens if nobody is signed in.
    async fn sign_out(&self, ctx: &Context<'_>) -> Result<SignOutPayload, Fault> {
        end_session(ctx).await?;
        set_cookie(ctx, String::new(), 0);
        let actor = ctx.data_unchecked::<Actor>();
        Ok(SignOutPayload {
            signed_out: actor.signed_in().is_some(),
        })
    }
}

/// A person with an account.
#[Object]
impl Me {
    /// The id of the account.
    async fn id(&self) -> ID {
        ID(self.0.account_id.to_string())
    }

    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The mail address.
    async fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// The language to write in.
    async fn locale(&self) -> Locale {
        self.0.locale.into()
    }

    /// The cooperatives that this person may act for: see `Query.seller`.
    async fn cooperatives(&self, ctx: &Context<'_>) -> Result<Vec<Cooperative>, Fault> {
        let ids: Vec<_> = self.0.cooperatives().collect();
        let batches = ctx.data_unchecked::<Batches>();
        let mut found = batches.load_many(ids.clone()).await?;
        let rows = ids.iter().filter_map(|id| found.remove(id));
        Ok(rows.map(Cooperative).collect())
    }

    /// The regions whose office this person may open: see `Query.regionOffice`.
    async fn regions(&self, ctx: &Context<'_>) -> Result<Vec<Region>, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let actor = Actor::Account(self.0.clone());
        let rows = catalog::regions::all(db).await?.into_iter();
        let open = rows.filter(|region| actor.officer(region.id).is_some());
        Ok(open.map(Region).collect())
    }

    /// Whether this person runs the market.
    async fn administrator(&self) -> bool {
        self.0.is_administrator()
    }
}

async fn end_session(ctx: &Context<'_>) -> Result<(), Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    if let Token(Some(token)) = ctx.data_unchecked::<Token>() {
        sessions::end(&shop.db, token).await?;
    }
    Ok(())
}

/// `seconds` is how long the browser keeps it; with 0 it forgets it at once.
fn set_cookie(ctx: &Context<'_>, token: String, seconds: i64) {
    let cookie = Cookie::build((sessions::COOKIE, token))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    ctx.insert_http_header(SET_COOKIE, format!("{cookie}; Max-Age={seconds}"));
}

/// The person's errors are data; ours are faults.
fn rejection(t: Texts, error: SignInError) -> Result<Rejection<SignInRejectionCode>, Fault> {
    use SignInRejectionCode as Code;
    let (code, message) = match error {
        SignInError::WrongCredentials => (Code::WrongCredentials, t.get("api-wrong-credentials")),
        SignInError::TooMany { retry_after_s } => {
            let minutes = i64::try_from(retry_after_s.div_ceil(60)).unwrap_or(i64::MAX);
            (
                Code::TooManyAttempts,
                t.count("api-too-many-attempts", minutes),
            )
        }
        SignInError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, message, None))
}
