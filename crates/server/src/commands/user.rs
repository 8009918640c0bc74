//! `moussem user create`: the way to the first account.

use super::say;
use crate::app;
use crate::cli::CreateUser;
use crate::settings::Settings;
use anyhow::Context;
use catalog::{cooperatives, regions};
use identity::accounts::{self, NewAccount};
use identity::{Duty, Grant};
use kernel::SystemClock;
use rand::distr::{Alphanumeric, SampleString};
use sea_orm::ConnectionTrait;
use std::io::stdin;
use std::str::FromStr;

/// A role as one writes it: `administrator`, `officer:draa-tafilalet`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Administrator,
    /// Of the region with this slug.
    Officer(String),
    /// Of the cooperative with this slug.
    Member(Duty, String),
}

pub(crate) async fn create(settings: &Settings, new: CreateUser) -> anyhow::Result<()> {
    let given = new.password_stdin.then(first_line).transpose()?;
    let password = given
        .clone()
        .unwrap_or_else(|| Alphanumeric.sample_string(&mut rand::rng(), 20));
    let db = app::database(settings).await?;
    let mut grants = Vec::new();
    for role in new.roles {
        grants.push(role.grant(db.reader()).await?);
    }
    let account = NewAccount {
        email: new.email,
        name: new.name,
        password: password.clone(),
        locale: new.locale,
        grants,
    };
    let account = accounts::create(&db, &SystemClock, account).await?;
    say(format_args!("Made the account {}", account.id))?;
    if given.is_none() {
        say(format_args!("Its password, shown this once: {password}"))?;
    }
    Ok(db.close().await?)
}

fn first_line() -> anyhow::Result<String> {
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

impl Role {
    async fn grant(self, db: &impl ConnectionTrait) -> anyhow::Result<Grant> {
        Ok(match self {
            Self::Administrator => Grant::Administrator,
            Self::Officer(slug) => Grant::Officer {
                region_id: regions::by_slug(db, &slug)
                    .await?
                    .with_context(|| format!("there is no region `{slug}`"))?
                    .id,
            },
            Self::Member(duty, slug) => Grant::Member {
                cooperative_id: cooperatives::by_slug(db, &slug)
                    .await?
                    .with_context(|| format!("there is no cooperative `{slug}`"))?
                    .id,
                duty,
            },
        })
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (role, of) = text.split_once(':').unwrap_or((text, ""));
        let duty = match (role, of) {
            ("administrator", "") => return Ok(Self::Administrator),
            (_, "") => {
                return Err(
                    "say of which region or cooperative, as in `president:tissage-taznakht`"
                        .to_owned(),
                );
            }
            ("officer", region) => return Ok(Self::Officer(region.to_owned())),
            ("president", _) => Duty::President,
            ("treasurer", _) => Duty::Treasurer,
            ("stock", _) => Duty::Stock,
            ("sales", _) => Duty::Sales,
            _ => {
                return Err(format!(
                    "`{role}` is none of administrator, officer, president, treasurer, stock, sales"
                ));
            }
        };
        Ok(Self::Member(duty, of.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_names_what_it_is_for() {
        let officer = Role::Officer("draa-tafilalet".to_owned());
        assert_eq!("administrator".parse(), Ok(Role::Administrator));
        assert_eq!("officer:draa-tafilalet".parse(), Ok(officer));
        let member = Role::Member(Duty::Sales, "x".to_owned());
        assert_eq!("sales:x".parse(), Ok(member));
        for wrong in ["", "officer", "sales", "king:x", "administrator:x"] {
            assert!(wrong.parse::<Role>().is_err(), "{wrong}");
        }
    }
}
