//! The way of an order's part, whole: every state, every step, and nothing else.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// Where a cooperative's part of an order stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// The shopper ordered; the cooperative has not answered yet.
    Placed,
    /// The cooperative will send it.
    Accepted,
    /// It lies ready.
    Packed,
    /// The carrier has it.
    HandedOver,
    /// The shopper has it and has paid.
    Delivered,
    /// The cooperative will not send it; its stock is given back.
    Refused,
    /// The shopper did not take it; its stock is given back.
    Returned,
}

/// What can be done with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    Accept,
    Refuse,
    Pack,
    HandOver,
    Deliver,
    Return,
}

/// Every step there is: from where, by what, to where.
pub const STEPS: &[(PartState, StepKind, PartState)] = &[
    (PartState::Placed, StepKind::Accept, PartState::Accepted),
    (PartState::Placed, StepKind::Refuse, PartState::Refused),
    (PartState::Accepted, StepKind::Pack, PartState::Packed),
    (PartState::Accepted, StepKind::Refuse, PartState::Refused),
    (PartState::Packed, StepKind::HandOver, PartState::HandedOver),
    (PartState::Packed, StepKind::Refuse, PartState::Refused),
    (
        PartState::HandedOver,
        StepKind::Deliver,
        PartState::Delivered,
    ),
    (PartState::HandedOver, StepKind::Return, PartState::Returned),
];

impl PartState {
    /// Where a step leads from here, if it may be taken.
    pub fn after(self, step: StepKind) -> Option<Self> {
        STEPS
            .iter()
            .find(|(from, by, _)| *from == self && *by == step)
            .map(|(_, _, to)| *to)
    }

    /// The steps that may be taken from here.
    pub fn next_steps(self) -> Vec<StepKind> {
        STEPS
            .iter()
            .filter(|(from, _, _)| *from == self)
            .map(|(_, by, _)| *by)
            .collect()
    }

    /// Whether the goods of a part in this state count as sold.
    pub fn counts_as_sold(self) -> bool {
        !matches!(self, Self::Refused | Self::Returned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_steps_is_this_one() {
        let rows: Vec<String> = STEPS
            .iter()
            .map(|(from, by, to)| format!("{from:?} --{by:?}--> {to:?}"))
            .collect();
        insta::assert_snapshot!(rows.join("\n"), @r"
        Placed --Accept--> Accepted
        Placed --Refuse--> Refused
        Accepted --Pack--> Packed
        Accepted --Refuse--> Refused
        Packed --HandOver--> HandedOver
        Packed --Refuse--> Refused
        HandedOver --Deliver--> Delivered
        HandedOver --Return--> Returned
        ");
    }

    #[test]
    fn what_is_delivered_refused_or_returned_stays_so() {
        for end in [
            PartState::Delivered,
            PartState::Refused,
            PartState::Returned,
        ] {
            assert!(end.next_steps().is_empty());
        }
    }
}
