//! What officers say when they do something with money.

use super::payout::PayoutMethod;
use crate::values::{Date, read};
use async_graphql::{Enum, ID, InputObject};
use kernel::{Currency, Money};
use payments::commission::{AddRule, RuleTerms, Scope};
use payments::dues::{Due, DuePaid};
use payments::payouts::{ByHand, NewHold};

/// A payout outside the calendar.
#[derive(InputObject)]
pub(crate) struct PreparePayoutInput {
    /// The region that pays.
    pub(super) region_id: ID,
    /// Whose share.
    cooperative_id: ID,
    /// How it is to be paid.
    method: PayoutMethod,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// What is done with a payout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum PayoutChange {
    /// Approve it; two different officers must.
    Approve,
    /// Call it off before the bank is told; `note` says why.
    Cancel,
    /// Note that the cooperative has it; `note` is the bank's reference or the
    /// receipt's number.
    Paid,
    /// Note that the bank gave it back; `note` says why.
    Returned,
}

/// A change of a payout.
#[derive(InputObject)]
pub(crate) struct ChangePayoutInput {
    /// The region that pays.
    pub(super) region_id: ID,
    /// The payout.
    pub(super) payout_id: ID,
    /// What is done with it.
    pub(super) change: PayoutChange,
    /// The reason or the proof, 300 characters at most.
    pub(super) note: Option<String>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// A file for the bank.
#[derive(InputObject)]
pub(crate) struct SendPayoutsInput {
    /// The region that pays.
    pub(super) region_id: ID,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// A hold on a cooperative's payouts.
#[derive(InputObject)]
pub(crate) struct PlacePayoutHoldInput {
    /// The region that pays.
    pub(super) region_id: ID,
    /// Whose payouts.
    cooperative_id: ID,
    /// Why, 300 characters at most; the cooperative reads it.
    reason: String,
    /// The last day of it.
    until_day: Date,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// The end of a hold.
#[derive(InputObject)]
pub(crate) struct LiftPayoutHoldInput {
    /// The region that pays.
    pub(super) region_id: ID,
    /// The hold.
    pub(super) hold_id: ID,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// What a cooperative pays to the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum DueKind {
    /// What it owes because goods came back after it was paid.
    Debt,
    /// Shoppers' cash that it held.
    CashHeld,
}

/// A payment by a cooperative.
#[derive(InputObject)]
pub(crate) struct RecordDueInput {
    /// The region that is paid.
    pub(super) region_id: ID,
    /// Who paid.
    cooperative_id: ID,
    /// What was paid.
    kind: DueKind,
    /// How much, in minor units; never more than is due.
    amount_minor: i64,
    /// How it came: in cash, or to the bank.
    method: PayoutMethod,
    /// The receipt's number, or the bank's reference.
    proof: String,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

/// A version of a commission rule. Without a cooperative, a category and a
/// product it is for all that is sold in the region.
#[derive(InputObject)]
pub(crate) struct AddCommissionRuleInput {
    /// The region whose commission it is.
    pub(super) region_id: ID,
    /// For this cooperative only.
    cooperative_id: Option<ID>,
    /// For this category and everything below it only.
    category_code: Option<String>,
    /// For this product only.
    product_id: Option<ID>,
    /// The day from which it holds.
    from_day: Date,
    /// No rule of this scope holds from that day on; the rest is then ignored.
    #[graphql(default)]
    ended: bool,
    /// The rate in basis points (1/10,000) of what the shopper pays.
    #[graphql(default)]
    rate_basis_points: i32,
    /// For each line, in minor units.
    #[graphql(default)]
    fixed_minor: i64,
    /// The least for a line, in minor units.
    floor_minor: Option<i64>,
    /// The most for a line, in minor units.
    ceiling_minor: Option<i64>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    pub(super) idempotency_key: String,
}

impl PreparePayoutInput {
    /// `None` where the id is nobody's.
    pub(super) fn wish(&self) -> Option<ByHand> {
        Some(ByHand {
            cooperative_id: read(&self.cooperative_id)?,
            cash: self.method == PayoutMethod::Cash,
        })
    }
}

impl PlacePayoutHoldInput {
    pub(super) fn hold(&self) -> Option<NewHold> {
        Some(NewHold {
            cooperative_id: read(&self.cooperative_id)?,
            reason: self.reason.clone(),
            until_day: self.until_day.0,
        })
    }
}

impl RecordDueInput {
    pub(super) fn paid(&self, currency: Currency) -> Option<DuePaid> {
        Some(DuePaid {
            cooperative_id: read(&self.cooperative_id)?,
            what: match self.kind {
                DueKind::Debt => Due::Debt,
                DueKind::CashHeld => Due::CashHeld,
            },
            amount: Money::new(self.amount_minor, currency),
            proof: self.proof.clone(),
            cash: self.method == PayoutMethod::Cash,
        })
    }
}

impl AddCommissionRuleInput {
    pub(super) fn wish(self) -> Option<AddRule> {
        let cooperative_id = match &self.cooperative_id {
            Some(id) => Some(read(id)?),
            None => None,
        };
        let product_id = match &self.product_id {
            Some(id) => Some(read(id)?),
            None => None,
        };
        let terms = RuleTerms {
            rate_bp: self.rate_basis_points,
            fixed_minor: self.fixed_minor,
            floor_minor: self.floor_minor,
            ceiling_minor: self.ceiling_minor,
        };
        Some(AddRule {
            scope: Scope {
                cooperative_id,
                category_code: self.category_code,
                product_id,
            },
            from_day: self.from_day.0,
            terms: (!self.ended).then_some(terms),
        })
    }
}
