//! The way of one part: what has happened, and what is still to come.

use crate::words::Words;
use orders::{OrderStep, PartState};

/// Where a part goes when nothing comes between.
const WAY: [PartState; 6] = [
    PartState::Reserved,
    PartState::Placed,
    PartState::Accepted,
    PartState::Packed,
    PartState::HandedOver,
    PartState::Delivered,
];

pub(super) struct Stop {
    pub(super) name: String,
    /// Nothing where it is still to come.
    pub(super) reached: Option<String>,
    pub(super) reason: Option<String>,
    /// Where the part is now.
    pub(super) current: bool,
}

/// `steps` are those of one part, the earliest first.
pub(super) fn stops(t: Words, state: PartState, steps: &[&OrderStep]) -> Vec<Stop> {
    let past = steps.iter().map(|step| Stop {
        name: t.choice("state", code(step.to_state)),
        reached: Some(i18n::date_time(step.taken_at, t.locale())),
        reason: step.reason.clone(),
        current: step.to_state == state,
    });
    let ahead = to_come(state).iter().map(|state| Stop {
        name: t.choice("state", code(*state)),
        reached: None,
        reason: None,
        current: false,
    });
    past.chain(ahead).collect()
}

pub(super) fn code(state: PartState) -> &'static str {
    match state {
        PartState::Reserved => "reserved",
        PartState::Placed => "placed",
        PartState::Accepted => "accepted",
        PartState::Packed => "packed",
        PartState::HandedOver => "handed_over",
        PartState::Delivered => "delivered",
        PartState::Closed => "closed",
        PartState::Expired => "expired",
        PartState::Cancelled => "cancelled",
        PartState::Refused => "refused",
        PartState::Returned => "returned",
    }
}

fn to_come(state: PartState) -> &'static [PartState] {
    let at = WAY.iter().position(|stop| *stop == state);
    at.and_then(|at| WAY.get(at + 1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_part_goes_nowhere() {
        assert_eq!(to_come(PartState::Packed), &WAY[4..]);
        assert!(to_come(PartState::Delivered).is_empty());
        assert!(to_come(PartState::Refused).is_empty());
        assert!(to_come(PartState::Returned).is_empty());
    }
}
