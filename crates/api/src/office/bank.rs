//! What came in to a region's account and paid nothing by itself.

use super::payout::Payout;
use super::proof_of_officer;
use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::loaders::need;
use crate::rejection::Rejection;
use crate::shopping::Order;
use crate::values::{Date, Money, read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use i18n::Texts;
use identity::Officer;
use orders::paying::{self, BankDecision, BankLineError};
use payments::bank_statements as lines;

/// Money that came in, as one line of a bank's statement says it.
pub(crate) struct BankLine(pub(crate) lines::BankLine);

/// What a line turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "lines::BankOutcome")]
pub(crate) enum BankOutcome {
    /// It paid an order.
    Paid,
    /// It came too late for its order, whose goods are gone: it is owed back.
    GivenBack,
    /// It names the reference of an order for which another sum is owed.
    AmountDiffers,
    /// It names the reference of an order that was paid before.
    PaidBefore,
    /// It names no reference of this region, or several.
    Unknown,
    /// It names a reference, and no amount of dirhams can be read.
    Unreadable,
    /// The bank gave a payout back: its amount is available again.
    PayoutReturned,
    /// It names a payout of another sum.
    PayoutDiffers,
    /// It names a payout that is not out: given back before, or never sent.
    PayoutNotOut,
}

/// How an officer settled a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "lines::BankResolution")]
pub(crate) enum BankResolution {
    /// It paid the order that the officer named.
    Assigned,
    /// It pays no order, for a reason.
    NotOurs,
}

/// The lines that wait for an officer, oldest first.
pub(super) async fn queue(
    ctx: &Context<'_>,
    officer: Officer,
    first: i32,
    after: Option<String>,
) -> Result<List<BankLine>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let asked = request(first, after);
    let page = lines::open(db, &officer, &asked).await?;
    Ok(List::new(page, &asked, Count::BankLines(officer), BankLine))
}

/// Money that came in, as one line of a bank's statement says it.
#[Object]
impl BankLine {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// When the bank booked it; null if no day can be read.
    async fn day(&self) -> Option<Date> {
        self.0.day.map(Date)
    }

    /// What came in; null if no amount of dirhams can be read.
    async fn amount(&self) -> Option<Money> {
        self.0.amount().map(Into::into)
    }

    /// What the bank writes about it.
    async fn text(&self) -> &str {
        &self.0.text
    }

    /// What it turned out to be; null until it was looked at.
    async fn outcome(&self) -> Option<BankOutcome> {
        self.0.outcome.map(Into::into)
    }

    /// The order that it speaks of or was assigned to; null if there is none.
    async fn order(&self, ctx: &Context<'_>) -> Result<Option<Order>, Fault> {
        match self.0.order_id {
            Some(id) => Ok(Some(Order(need(ctx, id).await?))),
            None => Ok(None),
        }
    }

    /// The payout that it speaks of; null if there is none.
    async fn payout(&self, ctx: &Context<'_>) -> Result<Option<Payout>, Fault> {
        match self.0.payout_id {
            Some(id) => Ok(Some(Payout(need(ctx, id).await?))),
            None => Ok(None),
        }
    }

    /// For how many whole days it has been here.
    async fn age_days(&self, ctx: &Context<'_>) -> i64 {
        let now = ctx.data_unchecked::<Shop>().clock.now();
        (now - self.0.taken_at).num_days()
    }

    /// How an officer settled it; null if none has.
    async fn resolution(&self) -> Option<BankResolution> {
        self.0.resolution.map(Into::into)
    }

    /// When.
    async fn resolved_at(&self) -> Option<DateTime<Utc>> {
        self.0.resolved_at
    }

    /// The officer's words.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
}

/// A line, and what is to be done with it: `reference` with `proof` to have it
/// pay an order, `reason` if it pays none.
#[derive(InputObject)]
pub(crate) struct ResolveBankLineInput {
    /// The region that acts.
    region_id: ID,
    /// The line.
    line_id: ID,
    /// The reference that the order's shopper was given, with spaces or without.
    reference: Option<String>,
    /// How it is known that the money is for that order, 300 characters at most.
    proof: Option<String>,
    /// Why it pays no order, 300 characters at most.
    reason: Option<String>,
    /// Chosen by whoever asks, 1 to 100 characters; the same key does it once.
    idempotency_key: String,
}

/// The line as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct ResolveBankLinePayload {
    /// The line as it is now; null if nothing was changed.
    line: Option<BankLine>,
    /// Why nothing was changed; null if something was.
    rejection: Option<Rejection<BankRejectionCode>>,
}

/// Why nothing was changed about a line of the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum BankRejectionCode {
    /// The region has no such line.
    NotFound,
    /// The line is settled already.
    AlreadySettled,
    /// No order of the region has this reference.
    NoSuchReference,
    /// Another sum is owed for the order.
    OtherSum,
    /// The order was paid before.
    PaidBefore,
    /// The line holds no amount.
    NoAmount,
    /// Say why, in 300 characters at most.
    ReasonNeeded,
    /// This key was used for another request.
    KeyReused,
    /// A key has 1 to 100 characters.
    BadKey,
}

#[derive(Default)]
pub(crate) struct BankMutation;

#[Object]
impl BankMutation {
    /// Settles a line of the bank's statement that paid nothing by itself: has
    /// it pay an order whose sum it is, or says why it pays none.
    async fn resolve_bank_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The line.")] input: ResolveBankLineInput,
    ) -> Result<ResolveBankLinePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let decision = match (input.reference, input.reason) {
            (Some(reference), None) => BankDecision::Assign {
                reference,
                proof: input.proof.unwrap_or_default(),
            },
            (None, Some(reason)) => BankDecision::NotOurs { reason },
            _ => return Err(Fault::BadRequest("give either `reference` or `reason`")),
        };
        let key = &input.idempotency_key;
        let resolved = match read(&input.line_id) {
            Some(id) => {
                let (db, clock) = (&shop.db, &*shop.clock);
                paying::resolve_line(db, clock, &officer, (id, &decision), key).await
            }
            None => Err(BankLineError::NotFound),
        };
        match resolved {
            Ok(line) => Ok(ResolveBankLinePayload {
                line: Some(BankLine(line)),
                rejection: None,
            }),
            Err(error) => Ok(ResolveBankLinePayload {
                line: None,
                rejection: Some(rejected(texts(ctx), error)?),
            }),
        }
    }
}

fn rejected(t: Texts, error: BankLineError) -> Result<Rejection<BankRejectionCode>, Fault> {
    use BankRejectionCode as Code;
    let (code, key, field) = match error {
        BankLineError::NotFound => (Code::NotFound, "bank-unknown", None),
        BankLineError::Settled => (Code::AlreadySettled, "bank-settled", Some("lineId")),
        BankLineError::NoSuchReference => (
            Code::NoSuchReference,
            "api-transfer-unknown",
            Some("reference"),
        ),
        BankLineError::OtherSum { owed } => {
            let owed = i18n::money(owed, t.locale());
            let message = t.with("api-transfer-sum", &[("owed", owed.into())]);
            return Ok(Rejection::new(Code::OtherSum, message, Some("reference")));
        }
        BankLineError::PaidBefore => (Code::PaidBefore, "bank-paid-before", Some("reference")),
        BankLineError::NoAmount => (Code::NoAmount, "bank-no-amount", Some("lineId")),
        BankLineError::ReasonNeeded => (Code::ReasonNeeded, "api-reason-needed", Some("reason")),
        BankLineError::KeyReused => (Code::KeyReused, "api-key-used", Some("idempotencyKey")),
        BankLineError::BadKey => (Code::BadKey, "api-key-length", Some("idempotencyKey")),
        BankLineError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}
