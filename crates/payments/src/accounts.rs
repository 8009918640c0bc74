//! The bank accounts of a region: the one that transfers go to, and the one out
//! of which it pays.

use crate::bank::{Rib, RibError};
use catalog::Region;
use catalog::settings::{SettingsError, Wish, decide};
use db::Db;
use identity::Officer;
use kernel::Clock;

/// What an officer says of the accounts, as typed: a RIB or an IBAN of Morocco.
#[derive(Clone, Copy, Debug)]
pub struct SetAccounts<'a> {
    /// Where transfers go; `None` leaves it.
    pub into: Option<&'a str>,
    pub out_of: OutOf<'a>,
}

/// The account out of which the region pays refunds and payouts.
#[derive(Clone, Copy, Debug)]
pub enum OutOf<'a> {
    AsItIs,
    /// The one that transfers go to.
    Same,
    Another(&'a str),
}

/// Why the accounts stay as they are.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    #[error("where transfers go: {0}")]
    Into(RibError),
    #[error("out of which is paid: {0}")]
    OutOf(RibError),
    #[error(transparent)]
    Settings(#[from] SettingsError),
}

/// Names the accounts of the officer's region. An account can be replaced and
/// never taken away: somebody may be about to pay into it.
pub async fn set_accounts(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    wish: SetAccounts<'_>,
    key: &str,
) -> Result<Region, AccountsError> {
    let digits = |typed: &str| typed.parse().map(|rib: Rib| rib.as_str().to_owned());
    let into = wish
        .into
        .map(digits)
        .transpose()
        .map_err(AccountsError::Into)?;
    let out_of = match wish.out_of {
        OutOf::AsItIs => None,
        OutOf::Same => Some(None),
        OutOf::Another(typed) => Some(Some(digits(typed).map_err(AccountsError::OutOf)?)),
    };
    let said = (&into, &out_of);
    let wish = Wish {
        deed: "set_accounts",
        key,
        said: &said,
    };
    let decided = decide(db, clock, officer, wish, |_, settings| {
        if let Some(into) = &into {
            settings.rib = Some(into.clone());
        }
        if let Some(out_of) = &out_of {
            settings.payer_rib.clone_from(out_of);
        }
        if settings.payer_rib == settings.rib {
            settings.payer_rib = None;
        }
        Ok(())
    });
    Ok(decided.await?)
}
