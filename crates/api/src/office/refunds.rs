//! Refunds that no provider gives back, and what officers do about them.

use super::proof_of_officer;
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::need;
use crate::rejection::Rejection;
use crate::shopping::{Order, PaymentMethod};
use crate::values::{Money, read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use i18n::Texts;
use identity::Officer;
use orders::paying::{self, SettleError, SettleRefund};
use payments::attempts::refunds;
use payments::{AttemptRefund, Intent};

/// What a shopper is to get back and no provider gives.
pub(crate) struct RefundByHand {
    refund: AttemptRefund,
    intent: Intent,
}

/// Why something is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "refunds::RefundCause")]
pub(crate) enum RefundCause {
    /// The payment bought nothing: it came too late, or it was a second one.
    Unused,
    /// A part that was paid did not reach its shopper.
    NotDelivered,
    /// For the reason that is given in words.
    Other,
}

/// Those of the officer's region, the oldest first.
pub(super) async fn waiting(
    ctx: &Context<'_>,
    officer: Officer,
    first: i32,
    after: Option<String>,
) -> Result<List<RefundByHand>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let asked = request(first, after);
    let page = refunds::by_hand(db, &officer, &asked).await?;
    let count = Count::RefundsByHand(officer);
    Ok(List::new(page, &asked, count, RefundByHand::of))
}

impl RefundByHand {
    fn of((refund, intent): (AttemptRefund, Intent)) -> Self {
        Self { refund, intent }
    }
}

/// What a shopper is to get back and no provider gives.
#[Object]
impl RefundByHand {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.refund.id.to_string())
    }

    /// The order that was paid.
    async fn order(&self, ctx: &Context<'_>) -> Result<Order, Fault> {
        need(ctx, self.intent.order_id).await.map(Order)
    }

    /// The shopper's telephone number, for the officer who asks where the money
    /// is to go.
    async fn phone(&self, ctx: &Context<'_>) -> Result<String, Fault> {
        let order = need(ctx, self.intent.order_id).await?;
        Ok(order.phone)
    }

    /// How the order was paid.
    async fn payment_method(&self) -> PaymentMethod {
        self.intent.method.into()
    }

    /// What the shopper is to get back.
    async fn amount(&self) -> Money {
        Money::new(self.refund.owed_minor, self.intent.currency)
    }

    /// The same in the currency in which it was paid.
    async fn paid_amount(&self) -> Money {
        self.refund.amount().into()
    }

    /// Why it is given back.
    async fn cause(&self) -> RefundCause {
        self.refund.cause().into()
    }

    /// The same in words, where the cause is `OTHER`; null otherwise.
    async fn reason(&self) -> Option<&str> {
        let other = self.refund.cause() == refunds::RefundCause::Other;
        other.then_some(self.refund.reason.as_str())
    }

    /// Why the provider does not give it back, in the provider's words.
    async fn declined(&self) -> Option<&str> {
        self.refund.declined.as_deref()
    }

    /// Since when it is owed.
    async fn owed_since(&self) -> DateTime<Utc> {
        self.refund.created_at
    }

    /// For how many whole days.
    async fn age_days(&self, ctx: &Context<'_>) -> i64 {
        let now = ctx.data_unchecked::<Shop>().clock.now();
        (now - self.refund.created_at).num_days()
    }

    /// How it was given back; null until it was.
    async fn proof(&self) -> Option<&str> {
        self.refund.proof.as_deref()
    }

    /// When; null until it was.
    async fn settled_at(&self) -> Option<DateTime<Utc>> {
        self.refund.done_at
    }
}

/// A refund, and how it was paid back.
#[derive(InputObject)]
pub(crate) struct SettleRefundByHandInput {
    /// The region that paid it back.
    region_id: ID,
    /// The refund.
    refund_id: ID,
    /// Whether it was paid back in cash; by transfer otherwise.
    #[graphql(default)]
    in_cash: bool,
    /// The transfer's reference or the receipt's number: 1 to 300 characters.
    proof: String,
    /// Chosen by the client, 1 to 100 characters: the same key with the same
    /// input settles it once.
    idempotency_key: String,
}

/// The refund as it is then, or why it was not settled.
#[derive(SimpleObject)]
pub(crate) struct SettleRefundByHandPayload {
    /// The refund as it is now; null if nothing was changed.
    refund: Option<RefundByHand>,
    /// Why nothing was changed; null if something was.
    rejection: Option<Rejection<SettleRefundRejectionCode>>,
}

/// Why a refund was not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum SettleRefundRejectionCode {
    /// The region has no such refund.
    NotFound,
    /// It does not wait to be given by hand: somebody has, or the provider is asked.
    AlreadySettled,
    /// It needs the transfer's reference or a receipt's number.
    ProofNeeded,
    /// The key was used for something else, or is none.
    KeyReused,
}

#[derive(Default)]
pub(crate) struct RefundMutation;

#[Object]
impl RefundMutation {
    /// Notes that a refund was paid back by hand, because its provider does not
    /// give it back: it is booked, and the shopper is told.
    async fn settle_refund_by_hand(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The refund.")] input: SettleRefundByHandInput,
    ) -> Result<SettleRefundByHandPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let settled = match read(&input.refund_id) {
            Some(refund_id) => {
                let request = SettleRefund {
                    refund_id,
                    in_cash: input.in_cash,
                    proof: input.proof,
                    key: input.idempotency_key,
                };
                paying::settle_refund(&shop.db, &*shop.clock, &officer, request).await
            }
            None => Err(SettleError::NotFound),
        };
        match settled {
            Ok(row) => Ok(SettleRefundByHandPayload {
                refund: Some(RefundByHand::of(row)),
                rejection: None,
            }),
            Err(error) => Ok(SettleRefundByHandPayload {
                refund: None,
                rejection: Some(rejected(texts(ctx), error)?),
            }),
        }
    }
}

fn rejected(t: Texts, error: SettleError) -> Result<Rejection<SettleRefundRejectionCode>, Fault> {
    use SettleRefundRejectionCode as Code;
    let (code, key, field) = match error {
        SettleError::NotFound => (Code::NotFound, "money-not-found", "refundId"),
        SettleError::Settled => (Code::AlreadySettled, "money-refund-settled", "refundId"),
        SettleError::ProofNeeded => (Code::ProofNeeded, "money-proof-needed", "proof"),
        SettleError::KeyReused => (Code::KeyReused, "money-key-reused", "idempotencyKey"),
        SettleError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), Some(field)))
}
