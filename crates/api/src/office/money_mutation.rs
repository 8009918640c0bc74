//! What officers do with money: payouts, holds, dues and commission rules.

use super::commission::CommissionRule;
use super::money_inputs::{
    AddCommissionRuleInput, ChangePayoutInput, LiftPayoutHoldInput, PayoutChange,
    PlacePayoutHoldInput, PreparePayoutInput, RecordDueInput, SendPayoutsInput,
};
use super::money_rejection::{MoneyRejectionCode, no_due, no_payout, no_rule, not_prepared};
use super::payout::{Payout, PayoutHold};
use super::proof_of_officer;
use super::treasury::{PayoutBatch, batch};
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{Money, read, texts};
use async_graphql::{Context, Object, SimpleObject};
use payments::commission::{RuleError, add_rule};
use payments::dues::{self, DueError};
use payments::payouts::{self, Outcome, PayoutError};

/// The payout as it is now, or why it did not move.
#[derive(SimpleObject)]
pub(crate) struct PayoutPayload {
    /// The payout as it is now; null if nothing was done.
    payout: Option<Payout>,
    /// Why nothing was done; null if it was.
    rejection: Option<Rejection<MoneyRejectionCode>>,
}

/// A file for the bank, or why there is none.
#[derive(SimpleObject)]
pub(crate) struct SendPayoutsPayload {
    /// The file; null where no approved transfer waits, or if it was refused.
    batch: Option<PayoutBatch>,
    /// Why it was refused; null if it was not.
    rejection: Option<Rejection<MoneyRejectionCode>>,
}

/// A hold, or why there is none.
#[derive(SimpleObject)]
pub(crate) struct PayoutHoldPayload {
    /// The hold as it is now; null if nothing was done.
    hold: Option<PayoutHold>,
    /// Why nothing was done; null if it was.
    rejection: Option<Rejection<MoneyRejectionCode>>,
}

/// What is still due, or why a payment was not taken in.
#[derive(SimpleObject)]
pub(crate) struct RecordDuePayload {
    /// What is still due; null if nothing was done.
    due: Option<Money>,
    /// Why nothing was done; null if it was.
    rejection: Option<Rejection<MoneyRejectionCode>>,
}

/// A version of a rule, or why none was added.
#[derive(SimpleObject)]
pub(crate) struct AddCommissionRulePayload {
    /// The new version; null if none was added.
    rule: Option<CommissionRule>,
    /// Why none was added; null if one was.
    rejection: Option<Rejection<MoneyRejectionCode>>,
}

#[derive(Default)]
pub(crate) struct MoneyMutation;

#[Object]
impl MoneyMutation {
    /// Prepares a cooperative's payout now, outside the calendar.
    async fn prepare_payout(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose payout.")] input: PreparePayoutInput,
    ) -> Result<PayoutPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let Some(wish) = input.wish() else {
            return payout(ctx, Err(PayoutError::NotFound));
        };
        let key = &input.idempotency_key;
        match payouts::prepare_by_hand(&shop.db, &*shop.clock, &officer, wish, key).await {
            Ok(Outcome::Prepared(row)) => payout(ctx, Ok(*row)),
            Ok(outcome) => Ok(PayoutPayload {
                payout: None,
                rejection: Some(not_prepared(texts(ctx), &outcome)),
            }),
            Err(error) => payout(ctx, Err(error)),
        }
    }

    /// Moves a payout on: approves it, calls it off, or notes what became of it.
    async fn change_payout(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The change.")] input: ChangePayoutInput,
    ) -> Result<PayoutPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let Some(id) = read(&input.payout_id) else {
            return payout(ctx, Err(PayoutError::NotFound));
        };
        let (db, clock, by) = (&shop.db, &*shop.clock, &officer);
        let (said, key) = (
            input.note.as_deref().unwrap_or_default(),
            &input.idempotency_key,
        );
        let changed = match input.change {
            PayoutChange::Approve => payouts::approve(db, clock, by, id, key).await,
            PayoutChange::Cancel => payouts::cancel(db, clock, by, id, said, key).await,
            PayoutChange::Paid => payouts::mark_paid(db, clock, by, id, said, key).await,
            PayoutChange::Returned => payouts::mark_returned(db, clock, by, id, said, key).await,
        };
        payout(ctx, changed)
    }

    /// Puts every approved transfer into one file for the bank.
    async fn send_payouts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose payouts.")] input: SendPayoutsInput,
    ) -> Result<SendPayoutsPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let key = &input.idempotency_key;
        match payouts::send(&shop.db, &*shop.clock, &officer, key).await {
            Ok(sent) => Ok(SendPayoutsPayload {
                batch: match sent {
                    Some(id) => batch(ctx, officer, id).await?,
                    None => None,
                },
                rejection: None,
            }),
            Err(error) => Ok(SendPayoutsPayload {
                batch: None,
                rejection: Some(no_payout(texts(ctx), error)?),
            }),
        }
    }

    /// Holds a cooperative's payouts back until a day.
    async fn place_payout_hold(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The hold.")] input: PlacePayoutHoldInput,
    ) -> Result<PayoutHoldPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let Some(new) = input.hold() else {
            return hold(ctx, Err(PayoutError::NotFound));
        };
        let key = &input.idempotency_key;
        let placed = payouts::place_hold(&shop.db, &*shop.clock, &officer, new, key).await;
        hold(ctx, placed)
    }

    /// Lifts a hold before its end. Lifting it twice is lifting it once.
    async fn lift_payout_hold(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The hold.")] input: LiftPayoutHoldInput,
    ) -> Result<PayoutHoldPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let lifted = match read(&input.hold_id) {
            Some(id) => {
                let key = &input.idempotency_key;
                payouts::lift_hold(&shop.db, &*shop.clock, &officer, id, key).await
            }
            None => Err(PayoutError::NotFound),
        };
        hold(ctx, lifted)
    }

    /// Takes in what a cooperative pays: a debt, or cash that it held.
    async fn record_due(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The payment.")] input: RecordDueInput,
    ) -> Result<RecordDuePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let region = catalog::regions::by_id(shop.db.reader(), officer.region_id()).await?;
        let region = region.ok_or(Fault::NotFound)?;
        let key = &input.idempotency_key;
        let paid = match input.paid(region.currency) {
            Some(paid) => dues::pay(&shop.db, &*shop.clock, &officer, &paid, key).await,
            None => Err(DueError::NotFound),
        };
        match paid {
            Ok(due) => Ok(RecordDuePayload {
                due: Some(due.into()),
                rejection: None,
            }),
            Err(error) => Ok(RecordDuePayload {
                due: None,
                rejection: Some(no_due(texts(ctx), error)?),
            }),
        }
    }

    /// Adds a version to a commission rule. What was sold keeps the version it
    /// was sold by.
    async fn add_commission_rule(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The version.")] input: AddCommissionRuleInput,
    ) -> Result<AddCommissionRulePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let key = input.idempotency_key.clone();
        let added = match input.wish() {
            Some(wish) => add_rule(&shop.db, &*shop.clock, &officer, wish, &key).await,
            None => Err(RuleError::NotFound),
        };
        match added {
            Ok(rule) => Ok(AddCommissionRulePayload {
                rule: Some(CommissionRule(rule)),
                rejection: None,
            }),
            Err(error) => Ok(AddCommissionRulePayload {
                rule: None,
                rejection: Some(no_rule(texts(ctx), error)?),
            }),
        }
    }
}

fn payout(
    ctx: &Context<'_>,
    changed: Result<payouts::Payout, PayoutError>,
) -> Result<PayoutPayload, Fault> {
    Ok(match changed {
        Ok(row) => PayoutPayload {
            payout: Some(Payout(row)),
            rejection: None,
        },
        Err(error) => PayoutPayload {
            payout: None,
            rejection: Some(no_payout(texts(ctx), error)?),
        },
    })
}

fn hold(
    ctx: &Context<'_>,
    changed: Result<payouts::Hold, PayoutError>,
) -> Result<PayoutHoldPayload, Fault> {
    Ok(match changed {
        Ok(row) => PayoutHoldPayload {
            hold: Some(PayoutHold(row)),
            rejection: None,
        },
        Err(error) => PayoutHoldPayload {
            hold: None,
            rejection: Some(no_payout(texts(ctx), error)?),
        },
    })
}
