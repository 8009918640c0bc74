//! The market as an integrator meets it.

mod access;
mod bank;
mod board;
mod cash;
mod catalogue;
mod checkout;
mod collecting;
mod delivery;
mod drafts;
mod grids;
mod life;
mod money;
mod papers;
mod parcels;
mod paying;
mod pictures;
mod races;
mod refunds;
mod remittance;
mod returns;
mod search;
mod seller;
mod settings;
mod shopping;
mod sweep;

pub(crate) use cash::sent;
pub(crate) use papers::paper;
pub(crate) use shopping::{Shopper, placed};
