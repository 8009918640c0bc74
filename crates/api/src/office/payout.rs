//! A payout and a hold on payouts, as cooperatives and officers see them.

use crate::catalogue::Cooperative;
use crate::errors::Fault;
use crate::loaders::need;
use crate::values::{Date, Money};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use payments::payouts;

pub(crate) struct Payout(pub(crate) payouts::Payout);

pub(crate) struct PayoutHold(pub(crate) payouts::Hold);

/// How a payout reaches the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payouts::PayoutMethod")]
pub(crate) enum PayoutMethod {
    /// By the bank.
    Transfer,
    /// In cash, against a receipt.
    Cash,
}

/// Where a payout stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payouts::PayoutState")]
pub(crate) enum PayoutState {
    /// Its amount is put aside; two officers must approve it.
    Prepared,
    /// Two officers have approved it.
    Approved,
    /// It stands in a file for the bank.
    Sent,
    /// The cooperative has it.
    Paid,
    /// The bank gave it back; its amount is available again.
    Returned,
    /// It was called off; its amount is available again.
    Cancelled,
}

/// Why nothing will be paid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payouts::Obstacle")]
pub(crate) enum PayoutObstacle {
    /// The region holds the cooperative's payouts back on that day.
    Held,
    /// Less is left than the region pays out.
    BelowMinimum,
    /// There is no account whose check digits fit.
    NoAccount,
}

/// What the next payout day will bring, if nothing changes until then.
#[derive(SimpleObject)]
pub(crate) struct NextPayout {
    /// The day.
    day: Date,
    /// The share that can be paid out.
    available: Money,
    /// What is taken out of it for cash that the cooperative holds.
    cash_taken: Money,
    /// What is taken out of it for what the cooperative owes.
    debt_taken: Money,
    /// What is left of it.
    amount: Money,
    /// The least that the region pays out.
    minimum: Money,
    /// Why nothing will be paid out; null if `amount` will be.
    obstacle: Option<PayoutObstacle>,
}

impl From<payouts::NextPayout> for NextPayout {
    fn from(next: payouts::NextPayout) -> Self {
        Self {
            day: Date(next.day),
            available: next.available.into(),
            cash_taken: next.cash_taken.into(),
            debt_taken: next.debt_taken.into(),
            amount: next.amount.into(),
            minimum: next.minimum.into(),
            obstacle: next.obstacle.map(Into::into),
        }
    }
}

/// One payment of a cooperative's share.
#[Object]
impl Payout {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The number for people: `DT-P-20261016-3FA2C1`.
    async fn number(&self) -> &str {
        &self.0.number
    }

    /// Whose share it is.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.cooperative_id).await.map(Cooperative)
    }

    /// How it is paid.
    async fn method(&self) -> PayoutMethod {
        self.0.method.into()
    }

    /// Where it stands.
    async fn state(&self) -> PayoutState {
        self.0.state.into()
    }

    /// How much it is.
    async fn amount(&self) -> Money {
        self.0.amount().into()
    }

    /// The day of the calendar that it belongs to; null where an officer asked for it.
    async fn due_day(&self) -> Option<Date> {
        self.0.due_day.map(Date)
    }

    /// The last four digits of the account that it goes to; null for cash.
    async fn account_ending(&self) -> Option<&str> {
        let rib = self.0.rib.as_deref()?;
        rib.get(rib.len().saturating_sub(4)..)
    }

    /// When it was prepared.
    async fn prepared_at(&self) -> DateTime<Utc> {
        self.0.prepared_at
    }

    /// How many officers have approved it, of the two that must.
    async fn approvals(&self) -> i32 {
        let approvers = [self.0.first_approver, self.0.second_approver];
        approvers.iter().flatten().map(|_| 1).sum()
    }

    /// The file that told the bank.
    async fn batch_id(&self) -> Option<ID> {
        self.0.batch_id.map(|id| ID(id.to_string()))
    }

    /// The bank's reference or the receipt's number.
    async fn proof(&self) -> Option<&str> {
        self.0.proof.as_deref()
    }

    /// When it was paid.
    async fn paid_at(&self) -> Option<DateTime<Utc>> {
        self.0.paid_at
    }

    /// Why it was called off, or why the bank gave it back.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
}

/// That a cooperative is not paid out for a while.
#[Object]
impl PayoutHold {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Whose payouts.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.cooperative_id).await.map(Cooperative)
    }

    /// Why.
    async fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The last day of it.
    async fn until_day(&self) -> Date {
        Date(self.0.until_day)
    }

    /// When it was lifted before its end.
    async fn lifted_at(&self) -> Option<DateTime<Utc>> {
        self.0.lifted_at
    }
}
