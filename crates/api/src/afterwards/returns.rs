//! Goods that go back.

use super::super::shopping::OrderPart;
use crate::Shop;
use crate::errors::Fault;
use crate::loaders::{ReturnLinesOf, find, need};
use crate::rejection::Rejection;
use crate::values::Money;
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use i18n::Texts;
use orders::returns::ReturnError;

pub(crate) struct Return(pub(crate) orders::Return);

struct ReturnLine(orders::ReturnLine);

/// Where a return stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "orders::ReturnState")]
pub(crate) enum ReturnState {
    /// The shopper has withdrawn and sends the goods back.
    Asked,
    /// The cooperative has the goods; the money is owed.
    Received,
    /// The shopper has the money.
    Refunded,
}

/// So many of one line.
#[derive(InputObject)]
pub(crate) struct ReturnLineInput {
    /// The line of the order.
    pub(super) line_id: ID,
    /// How many.
    pub(super) quantity: i32,
}

/// A shopper withdraws (law 31-08, article 36).
#[derive(InputObject)]
pub(crate) struct RequestReturnInput {
    /// The order's number.
    pub(super) number: String,
    /// The phone number that was given with it.
    pub(super) phone: String,
    /// The part of the order.
    pub(super) part_id: ID,
    /// What goes back, 1 to 100 lines.
    #[graphql(validator(min_items = 1, max_items = 100))]
    pub(super) lines: Vec<ReturnLineInput>,
    /// Why; the law asks for no reason. 500 characters at most.
    pub(super) reason: Option<String>,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    pub(super) idempotency_key: String,
}

/// A cooperative has the goods again.
#[derive(InputObject)]
pub(crate) struct ReceiveReturnInput {
    /// The cooperative that acts.
    pub(super) cooperative_id: ID,
    /// The return.
    pub(super) return_id: ID,
    /// How many of each line can be sold again; none of those that are not named.
    #[graphql(validator(max_items = 100))]
    pub(super) resaleable: Vec<ReturnLineInput>,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    pub(super) idempotency_key: String,
}

/// The region has paid the money back by hand.
#[derive(InputObject)]
pub(crate) struct PayReturnInput {
    /// The region.
    pub(super) region_id: ID,
    /// The return.
    pub(super) return_id: ID,
    /// In cash; else by transfer.
    pub(super) in_cash: bool,
    /// The receipt's number or the transfer's reference, 100 characters at most.
    pub(super) reference: String,
    /// Chosen by the client, 1 to 100 characters: the same key gives the same answer.
    pub(super) idempotency_key: String,
}

/// The return, or why nothing happened.
#[derive(SimpleObject)]
pub(crate) struct ReturnPayload {
    /// The return as it is now; null if nothing happened.
    pub(super) request: Option<Return>,
    /// Why nothing happened; null if something did.
    pub(super) rejection: Option<Rejection<ReturnRejectionCode>>,
}

/// Why nothing happened to a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum ReturnRejectionCode {
    /// The goods have not been received yet.
    NotReceived,
    /// The right to withdraw is over.
    TooLate,
    /// One of the lines knows no right to withdraw.
    Excluded,
    /// Not so many of a line are left to be sent back.
    TooMany,
    /// Nothing was chosen, or something is missing or too long.
    Incomplete,
    /// It cannot be done where the return stands now.
    WrongState,
    /// There is no such order or return, or it is not yours.
    NotFound,
    /// The key was used for another request, or it is none.
    KeyReused,
}

/// Goods that a shopper sends back within the right of withdrawal.
#[Object]
impl Return {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Where it stands.
    async fn state(&self) -> ReturnState {
        self.0.state.into()
    }

    /// The part of an order that it comes from.
    async fn part(&self, ctx: &Context<'_>) -> Result<OrderPart, Fault> {
        let row = need(ctx, self.0.part_id).await?;
        Ok(OrderPart { row, inside: false })
    }

    /// What goes back.
    async fn lines(&self, ctx: &Context<'_>) -> Result<Vec<ReturnLine>, Fault> {
        let rows = find(ctx, ReturnLinesOf(self.0.id)).await?;
        Ok(rows
            .unwrap_or_default()
            .into_iter()
            .map(ReturnLine)
            .collect())
    }

    /// The reason in the shopper's words; null if none was given.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// What the shopper gets back.
    async fn amount(&self) -> Money {
        self.0.amount().into()
    }

    /// When the shopper withdrew.
    async fn asked_at(&self) -> DateTime<Utc> {
        self.0.asked_at
    }

    /// When the cooperative had the goods again.
    async fn received_at(&self) -> Option<DateTime<Utc>> {
        self.0.received_at
    }

    /// By when the law wants the money to be back (law 31-08, article 37).
    async fn refund_by(&self) -> DateTime<Utc> {
        self.0.refund_by
    }

    /// When the money was paid back.
    async fn refunded_at(&self) -> Option<DateTime<Utc>> {
        self.0.refunded_at
    }

    /// Whether the money is missing for so long that the region must look.
    async fn alarming(&self, ctx: &Context<'_>) -> bool {
        self.0.is_alarming(ctx.data_unchecked::<Shop>().clock.now())
    }
}

/// So many of one line that go back.
#[Object]
impl ReturnLine {
    /// The line of the order.
    async fn line_id(&self) -> ID {
        ID(self.0.line_id.to_string())
    }

    /// How many.
    async fn quantity(&self) -> i32 {
        self.0.quantity
    }

    /// How many of them can be sold again; null until the cooperative has them.
    async fn resaleable(&self) -> Option<i32> {
        self.0.resaleable
    }
}

pub(super) fn rejection(
    t: Texts,
    error: ReturnError,
) -> Result<Rejection<ReturnRejectionCode>, Fault> {
    use ReturnRejectionCode as Code;
    let (code, key, field) = match error {
        ReturnError::NotReceived => (Code::NotReceived, "return-not-received", None),
        ReturnError::TooLate(_) => (Code::TooLate, "return-too-late", None),
        ReturnError::Excluded(_) => (Code::Excluded, "return-excluded", Some("lines")),
        ReturnError::TooMany(_) => (Code::TooMany, "return-too-many", Some("lines")),
        ReturnError::Incomplete => (Code::Incomplete, "return-incomplete", None),
        ReturnError::WrongState => (Code::WrongState, "return-wrong-state", None),
        ReturnError::NotFound => (Code::NotFound, "api-order-unknown", None),
        ReturnError::Key(_) => (Code::KeyReused, "api-key-reused", Some("idempotencyKey")),
        ReturnError::Books(_) | ReturnError::Db(_) => return Err(Fault::ours(error)),
    };
    Ok(Rejection::new(code, t.get(key), field))
}
