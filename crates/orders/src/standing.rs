//! Whether an order is paid, and how much of it was given back: derived from its
//! parts and returns each time, kept nowhere, so that it cannot lag behind.

use crate::state::PartState;
use crate::{OrderPart, Return, ReturnState};
use kernel::Money;

/// How the payment of an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentState {
    /// Something is still to be paid.
    Due,
    /// Everything that is not called off is paid.
    Paid,
    /// Some of what was paid is given back or owed back.
    PartlyRefunded,
    /// All of what was paid is given back or owed back.
    Refunded,
    /// Nothing was paid, and nothing is to be paid any more.
    Void,
}

/// What was paid for some parts and what of it goes back, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub due: i64,
    pub paid: i64,
    pub back: i64,
}

/// The standing of an order with these parts and these returns.
pub fn of(parts: &[OrderPart], returns: &[Return]) -> Standing {
    let mut standing = Standing::default();
    for part in parts {
        standing.add(part);
    }
    let given = |one: &&Return| one.state != ReturnState::Asked;
    let back = returns.iter().filter(given).map(Return::amount);
    standing.back += back.map(|amount: Money| amount.minor).sum::<i64>();
    standing
}

impl Standing {
    fn add(&mut self, part: &OrderPart) {
        let total = part.total_minor;
        match (part.way.is_prepaid(), part.state) {
            (_, PartState::Expired) => {}
            (true, PartState::Reserved) => self.due += total,
            (true, PartState::Cancelled) if part.was_never_paid() => {}
            (true, state) => {
                self.paid += total;
                if state.gives_back() {
                    self.back += total;
                }
            }
            (false, state) if state.is_received() => self.paid += total,
            (false, state) if state.gives_back() => {}
            (false, _) => self.due += total,
        }
    }

    pub fn state(&self) -> PaymentState {
        match *self {
            Self { due, .. } if due > 0 => PaymentState::Due,
            Self { paid: 0, .. } => PaymentState::Void,
            Self { back: 0, .. } => PaymentState::Paid,
            Self { paid, back, .. } if back >= paid => PaymentState::Refunded,
            _ => PaymentState::PartlyRefunded,
        }
    }
}
