//! Cash on delivery, from the checkout to the bank: whether it is offered, and
//! where the cash of each part is.

mod confirm;
mod holders;
mod offer;
mod parcels;
mod phones;
mod state;

pub use confirm::{By, ConfirmError, confirm};
pub use holders::{Ages, WithCourier, with_couriers, with_couriers_of};
pub use offer::{Asked, CashRules, History, NotOffered, history, offered};
pub(crate) use parcels::remitted;
pub use parcels::{NewParcel, by_parts, collected, dispatched, dropped, open, refused};
pub use phones::{KeyError, PhoneHash, PhoneKey};
pub use state::{CashState, CashStep, STEPS};

/// The letters and digits of a name or number, in capitals: what is left of
/// `dt 7f3k-22qm` however somebody writes it.
pub(crate) fn key_of(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}
