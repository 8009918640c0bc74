//! Money that a shopper is to get back, and has got back.

use super::BookError;
use crate::ledger::{
    About, Account, NewPosting, PostingKind, balance, credit, debit, is_posted, post, take_turn,
};
use kernel::{Clock, Money, OrderId, RegionId};
use sea_orm::ConnectionTrait;
use sea_orm::prelude::Uuid;
use serde::{Deserialize, Serialize};

/// A refund that is owed.
#[derive(Clone, Copy, Debug)]
pub struct RefundOwed<'a> {
    /// The refund's own id: it is booked once.
    pub id: Uuid,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub order_number: &'a str,
    pub amount: Money,
    /// Why, in words.
    pub reason: &'a str,
}

/// A refund that the shopper has.
#[derive(Clone, Debug)]
pub struct Refunded<'a> {
    /// The refund's own id: it is booked once.
    pub id: Uuid,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub amount: Money,
    pub by: PaidBackBy,
    /// The proof: the provider's reference, the transfer's, the receipt's number.
    pub reference: &'a str,
}

/// Written to the outbox with each refund that a shopper has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopperRefunded {
    pub order_id: OrderId,
    pub amount: Money,
    pub by: PaidBackBy,
}

impl ShopperRefunded {
    pub const KIND: &str = "shopper_refunded";
}

/// Out of what a refund was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidBackBy {
    /// By its code.
    Provider(String),
    Bank,
    CashDesk,
}

/// Dr shopper, Cr refund due. Never more than the shopper has paid beyond what
/// they got. Once for each refund.
pub async fn refund_owed(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    owed: &RefundOwed<'_>,
) -> Result<(), BookError> {
    let key = format!("refund_owed:{}", owed.id);
    let shopper = Account::Shopper(owed.order_id);
    take_turn(tx, &shopper).await?;
    if is_posted(tx, &key).await? {
        return Ok(());
    }
    let paid = -balance(tx, &shopper, owed.amount.currency, None)
        .await?
        .minor;
    if !(0..=paid).contains(&owed.amount.minor) {
        return Err(BookError::MoreThanOwed);
    }
    let about = About::order(owed.order_id);
    let new = NewPosting {
        key,
        kind: PostingKind::RefundOwed,
        region_id: owed.region_id,
        reference: owed.order_number.to_owned(),
        explanation: owed.reason.to_owned(),
        entries: vec![
            debit(shopper, owed.amount, about),
            credit(Account::RefundDue(owed.order_id), owed.amount, about),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}

/// Dr refund due, Cr provider, bank or cash desk. Never more than is due. Once
/// for each refund.
pub async fn refunded(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    refund: &Refunded<'_>,
) -> Result<(), BookError> {
    let key = format!("refunded:{}", refund.id);
    let due = Account::RefundDue(refund.order_id);
    take_turn(tx, &due).await?;
    if is_posted(tx, &key).await? {
        return Ok(());
    }
    let owed = -balance(tx, &due, refund.amount.currency, None).await?.minor;
    if !(0..=owed).contains(&refund.amount.minor) {
        return Err(BookError::MoreThanOwed);
    }
    let from = match &refund.by {
        PaidBackBy::Provider(code) => Account::Provider(code.clone()),
        PaidBackBy::Bank => Account::Bank(refund.region_id),
        PaidBackBy::CashDesk => Account::CashDesk(refund.region_id),
    };
    let about = About::order(refund.order_id);
    let new = NewPosting {
        key,
        kind: PostingKind::Refunded,
        region_id: refund.region_id,
        reference: refund.reference.to_owned(),
        explanation: "the shopper has the money back".to_owned(),
        entries: vec![
            debit(due, refund.amount, about),
            credit(from, refund.amount, about),
        ],
    };
    post(tx, clock, new).await?;
    let told = ShopperRefunded {
        order_id: refund.order_id,
        amount: refund.amount,
        by: refund.by.clone(),
    };
    Ok(db::outbox::emit(tx, clock, ShopperRefunded::KIND, &told).await?)
}
