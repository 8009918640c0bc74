//! The market as an integrator meets it.

mod access;
mod board;
mod catalogue;
mod checkout;
mod life;
mod papers;
mod paying;
mod races;
mod returns;
mod seller;
mod shopping;

pub(crate) use shopping::{Shopper, placed};
