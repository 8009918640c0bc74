//! The way of the cash of one part, whole: every state, every step, and nothing
//! else. Whether it begins at all, [`super::offered`] says.

use sea_orm::{DeriveActiveEnum, EnumIter};

/// Where the cash of a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CashState {
    /// The shopper ordered and may pay at the door.
    Eligible,
    /// The shopper said on the telephone that they want it.
    Confirmed,
    /// The courier has the parcel and will collect.
    Dispatched,
    /// The shopper has paid; the courier, or the cooperative, holds the cash.
    Collected,
    /// Its holder has accounted for it.
    Remitted,
    /// It was seen on the bank's statement.
    Reconciled,
    /// The shopper did not take the parcel.
    Refused,
    /// The parcel never left: refused by the cooperative, cancelled, expired.
    Dropped,
}

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashStep {
    Confirm,
    Dispatch,
    Collect,
    Refuse,
    Drop,
    Remit,
    Reconcile,
}

/// Every step there is: from where, by what, to where.
#[rustfmt::skip]
pub const STEPS: &[(CashState, CashStep, CashState)] = &[
    (CashState::Eligible,   CashStep::Confirm,   CashState::Confirmed),
    (CashState::Eligible,   CashStep::Dispatch,  CashState::Dispatched),
    (CashState::Eligible,   CashStep::Drop,      CashState::Dropped),
    // Collected at the point where it was packed.
    (CashState::Eligible,   CashStep::Collect,   CashState::Collected),
    (CashState::Confirmed,  CashStep::Dispatch,  CashState::Dispatched),
    (CashState::Confirmed,  CashStep::Drop,      CashState::Dropped),
    (CashState::Confirmed,  CashStep::Collect,   CashState::Collected),
    (CashState::Dispatched, CashStep::Collect,   CashState::Collected),
    (CashState::Dispatched, CashStep::Refuse,    CashState::Refused),
    (CashState::Collected,  CashStep::Remit,     CashState::Remitted),
    (CashState::Remitted,   CashStep::Reconcile, CashState::Reconciled),
];

/// From where a step may be taken, and where it leads. Each step leads to one
/// place, whatever it comes from.
pub(crate) fn ways_of(step: CashStep) -> (Vec<CashState>, Option<CashState>) {
    let rows = || STEPS.iter().filter(|(_, by, _)| *by == step);
    let from = rows().map(|(from, _, _)| *from).collect();
    (from, rows().map(|(_, _, to)| *to).next())
}

impl CashState {
    /// Whether the shopper took the parcel and paid.
    pub fn is_paid(self) -> bool {
        matches!(self, Self::Collected | Self::Remitted | Self::Reconciled)
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
        Eligible --Confirm--> Confirmed
        Eligible --Dispatch--> Dispatched
        Eligible --Drop--> Dropped
        Eligible --Collect--> Collected
        Confirmed --Dispatch--> Dispatched
        Confirmed --Drop--> Dropped
        Confirmed --Collect--> Collected
        Dispatched --Collect--> Collected
        Dispatched --Refuse--> Refused
        Collected --Remit--> Remitted
        Remitted --Reconcile--> Reconciled
        ");
    }

    #[test]
    fn each_step_leads_to_one_place() {
        for (_, step, to) in STEPS {
            assert_eq!(ways_of(*step).1, Some(*to));
        }
    }
}
