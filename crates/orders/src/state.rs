//! The way of an order's part, whole: every state, every step with who may take
//! it and in which variant it exists, every timer, and nothing else.

#[cfg(test)]
mod model;
mod names;

pub use names::{PartState, StepKind, Timer, Way, Who};

/// One step: from where, by what, to where, in which variants, by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub from: PartState,
    pub by: StepKind,
    pub to: PartState,
    pub ways: &'static [Way],
    pub who: &'static [Who],
}

use PartState::{
    Accepted, Cancelled, Closed, Delivered, Expired, HandedOver, Packed, Placed, Refused, Reserved,
    Returned,
};
use Way::{CashAtDoor, CashAtPoint, PaidToDoor, PaidToPoint};
use Who::{Cooperative, Officer, Payment, Shopper};

const ALL: &[Way] = &[CashAtDoor, CashAtPoint, PaidToDoor, PaidToPoint];
const PAID: &[Way] = &[PaidToDoor, PaidToPoint];
const POINT: &[Way] = &[CashAtPoint, PaidToPoint];

/// Every step there is.
#[rustfmt::skip]
pub const STEPS: &[Step] = &[
    step(Reserved,   StepKind::Confirm,  Placed,     PAID,  &[Payment]),
    step(Reserved,   StepKind::Expire,   Expired,    PAID,  &[Who::Timer]),
    step(Reserved,   StepKind::Cancel,   Cancelled,  PAID,  &[Shopper, Officer]),
    // Paid too late, and the goods were still there.
    step(Expired,    StepKind::Confirm,  Placed,     PAID,  &[Payment]),
    step(Placed,     StepKind::Accept,   Accepted,   ALL,   &[Cooperative]),
    step(Placed,     StepKind::Refuse,   Refused,    ALL,   &[Cooperative]),
    step(Placed,     StepKind::Cancel,   Cancelled,  ALL,   &[Shopper, Officer, Who::Timer]),
    step(Accepted,   StepKind::Pack,     Packed,     ALL,   &[Cooperative]),
    step(Accepted,   StepKind::Refuse,   Refused,    ALL,   &[Cooperative]),
    step(Accepted,   StepKind::Cancel,   Cancelled,  ALL,   &[Shopper, Officer]),
    step(Packed,     StepKind::HandOver, HandedOver, ALL,   &[Cooperative]),
    // Collected where it was packed.
    step(Packed,     StepKind::Deliver,  Delivered,  POINT, &[Cooperative]),
    step(Packed,     StepKind::Refuse,   Refused,    ALL,   &[Cooperative]),
    step(Packed,     StepKind::Cancel,   Cancelled,  ALL,   &[Officer]),
    step(HandedOver, StepKind::Deliver,  Delivered,  ALL,   &[Cooperative]),
    step(HandedOver, StepKind::Return,   Returned,   ALL,   &[Cooperative]),
    step(Delivered,  StepKind::Close,    Closed,     ALL,   &[Who::Timer]),
];

/// The timer of each state that has one, and the step that it takes in the end.
pub const TIMERS: &[(PartState, Timer, StepKind)] = &[
    (Reserved, Timer::Payment, StepKind::Expire),
    (Placed, Timer::Acceptance, StepKind::Cancel),
    (Delivered, Timer::Withdrawal, StepKind::Close),
];

const fn step(
    from: PartState,
    by: StepKind,
    to: PartState,
    ways: &'static [Way],
    who: &'static [Who],
) -> Step {
    Step {
        from,
        by,
        to,
        ways,
        who,
    }
}

impl PartState {
    /// Where a step leads from here, if there is such a step for them.
    pub fn after(self, way: Way, who: Who, by: StepKind) -> Option<Self> {
        let mut steps = steps_from(self, way, who);
        steps.find(|step| step.by == by).map(|step| step.to)
    }

    /// The steps that they may take from here.
    pub fn next_steps(self, way: Way, who: Who) -> Vec<StepKind> {
        steps_from(self, way, who).map(|step| step.by).collect()
    }

    /// The timer that runs here, and the step that it takes in the end.
    pub fn timer(self) -> Option<(Timer, StepKind)> {
        let found = TIMERS.iter().find(|(state, _, _)| *state == self);
        found.map(|(_, timer, step)| (*timer, *step))
    }

    /// Whether the goods of a part in this state count as sold.
    pub fn counts_as_sold(self) -> bool {
        !matches!(self, Reserved | Expired | Cancelled | Refused | Returned)
    }

    /// Whether the goods lie with whoever sells them again: given back to the stock.
    pub fn gives_back(self) -> bool {
        matches!(self, Expired | Cancelled | Refused | Returned)
    }

    /// Whether the shopper has the goods.
    pub fn is_received(self) -> bool {
        matches!(self, Delivered | Closed)
    }

    /// Whether it is still on its way to the shopper.
    pub fn is_under_way(self) -> bool {
        !self.gives_back() && !self.is_received()
    }
}

fn steps_from(from: PartState, way: Way, who: Who) -> impl Iterator<Item = &'static Step> {
    let theirs = move |step: &&Step| {
        step.from == from && step.ways.contains(&way) && step.who.contains(&who)
    };
    STEPS.iter().filter(theirs)
}

impl Way {
    /// The variant for a payment method and a kind of delivery.
    pub fn of(prepaid: bool, at_point: bool) -> Self {
        match (prepaid, at_point) {
            (false, false) => CashAtDoor,
            (false, true) => CashAtPoint,
            (true, false) => PaidToDoor,
            (true, true) => PaidToPoint,
        }
    }

    /// Where a part on this way begins.
    pub fn begins(self) -> PartState {
        if self.is_prepaid() { Reserved } else { Placed }
    }

    /// Whether the money comes before the goods leave.
    pub fn is_prepaid(self) -> bool {
        PAID.contains(&self)
    }

    /// Whether the shopper collects it.
    pub fn is_collected(self) -> bool {
        POINT.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::Iterable;

    #[test]
    fn the_table_of_steps_is_this_one() {
        let way = |ways: &[Way]| match ways.len() {
            4 => "",
            _ if ways == PAID => " prepaid",
            _ => " collected",
        };
        let rows: Vec<String> = STEPS
            .iter()
            .map(|step| {
                let (from, by, to, who) = (step.from, step.by, step.to, step.who);
                format!("{from:?} --{by:?}--> {to:?} {who:?}{}", way(step.ways))
            })
            .collect();
        insta::assert_snapshot!(rows.join("\n"), @r"
        Reserved --Confirm--> Placed [Payment] prepaid
        Reserved --Expire--> Expired [Timer] prepaid
        Reserved --Cancel--> Cancelled [Shopper, Officer] prepaid
        Expired --Confirm--> Placed [Payment] prepaid
        Placed --Accept--> Accepted [Cooperative]
        Placed --Refuse--> Refused [Cooperative]
        Placed --Cancel--> Cancelled [Shopper, Officer, Timer]
        Accepted --Pack--> Packed [Cooperative]
        Accepted --Refuse--> Refused [Cooperative]
        Accepted --Cancel--> Cancelled [Shopper, Officer]
        Packed --HandOver--> HandedOver [Cooperative]
        Packed --Deliver--> Delivered [Cooperative] collected
        Packed --Refuse--> Refused [Cooperative]
        Packed --Cancel--> Cancelled [Officer]
        HandedOver --Deliver--> Delivered [Cooperative]
        HandedOver --Return--> Returned [Cooperative]
        Delivered --Close--> Closed [Timer]
        ");
    }

    #[test]
    fn every_timer_takes_a_step_that_is_its_own() {
        for (state, _, by) in TIMERS {
            let way = PaidToDoor;
            assert!(state.after(way, Who::Timer, *by).is_some(), "{state:?}");
        }
        let timed = STEPS.iter().filter(|step| step.who.contains(&Who::Timer));
        assert!(timed.clone().all(|step| step.from.timer().is_some()));
        assert_eq!(timed.count(), TIMERS.len());
    }

    #[test]
    fn a_step_leads_to_one_place_only() {
        for (way, who) in Way::iter().flat_map(|way| Who::iter().map(move |who| (way, who))) {
            for state in PartState::iter() {
                let mut kinds = state.next_steps(way, who);
                let before = kinds.len();
                kinds.dedup();
                assert_eq!(kinds.len(), before, "{state:?} {way:?} {who:?}");
            }
        }
    }

    #[test]
    fn what_was_closed_or_came_back_stays_so() {
        for end in [Closed, Cancelled, Refused, Returned] {
            assert!(STEPS.iter().all(|step| step.from != end), "{end:?}");
        }
    }

    #[test]
    fn a_shopper_cannot_call_off_what_is_packed() {
        for way in Way::iter() {
            assert_eq!(Packed.after(way, Shopper, StepKind::Cancel), None);
            assert_eq!(HandedOver.next_steps(way, Shopper), []);
        }
    }
}
