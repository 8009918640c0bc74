//! Money that comes in: paid in advance, in cash at the door, and from whoever
//! collected it to the bank.

use super::release::release_if_in;
use crate::ledger::{About, Account, CashHolder, NewPosting, PostingKind, credit, debit, post};
use kernel::{Clock, Money, OrderId, PartId, RegionId};
use sea_orm::{ConnectionTrait, DbErr};

/// A payment for a whole order, before it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Prepaid<'a> {
    pub order_id: OrderId,
    pub region_id: RegionId,
    /// The provider's code: `cmi`, `stripe`; `bank` for a transfer to the region's account.
    pub provider: &'a str,
    /// The provider's own name for this payment, the same on every report of it.
    pub reference: &'a str,
    pub amount: Money,
}

/// Cash for a part of an order, taken at the door.
#[derive(Clone, Debug)]
pub struct CashCollected {
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    /// Who has it now.
    pub holder: CashHolder,
    /// What was really collected.
    pub amount: Money,
}

/// Cash for a part that its holder brought to the bank.
#[derive(Clone, Debug)]
pub struct Remitted<'a> {
    pub part_id: PartId,
    pub order_id: OrderId,
    pub region_id: RegionId,
    pub holder: CashHolder,
    /// What the holder answers for less of, the fee included.
    pub amount: Money,
    /// What the holder kept for the service, part of the amount.
    pub fee: Money,
    /// Names the remittance: its file and line, its receipt.
    pub reference: &'a str,
}

/// The code that stands for the region's own bank account.
pub const BANK: &str = "bank";

/// Dr provider (or bank), Cr shopper. Once for each provider and reference.
pub async fn prepaid(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    paid: &Prepaid<'_>,
) -> Result<(), DbErr> {
    let about = About::order(paid.order_id);
    let into = match paid.provider {
        BANK => Account::Bank(paid.region_id),
        code => Account::Provider(code.to_owned()),
    };
    let new = NewPosting {
        key: format!("prepaid:{}:{}", paid.provider, paid.reference),
        kind: PostingKind::Prepaid,
        region_id: paid.region_id,
        reference: paid.reference.to_owned(),
        explanation: format!("paid through {}", paid.provider),
        entries: vec![
            debit(into, paid.amount, about),
            credit(Account::Shopper(paid.order_id), paid.amount, about),
        ],
    };
    post(tx, clock, new).await?;
    Ok(())
}

/// Dr cash of the holder, Cr shopper. Once for each part.
pub async fn cash_collected(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    collected: &CashCollected,
) -> Result<(), DbErr> {
    let about = About::part(collected.order_id, collected.part_id);
    let holder = Account::Cash(collected.holder.clone());
    let new = NewPosting {
        key: format!("cash:{}", collected.part_id),
        kind: PostingKind::CashCollected,
        region_id: collected.region_id,
        reference: String::new(),
        explanation: format!("cash collected, held by {}", collected.holder),
        entries: vec![
            debit(holder, collected.amount, about),
            credit(
                Account::Shopper(collected.order_id),
                collected.amount,
                about,
            ),
        ],
    };
    post(tx, clock, new).await?;
    let part = (collected.order_id, collected.part_id);
    release_if_in(tx, clock, collected.region_id, part).await
}

/// Dr bank and carrier's fee, Cr cash of the holder. Once for each part and
/// reference. Frees the cooperative's share as soon as nobody holds cash of the
/// part any more.
pub async fn remitted(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    remitted: &Remitted<'_>,
) -> Result<(), DbErr> {
    let about = About::part(remitted.order_id, remitted.part_id);
    let region_id = remitted.region_id;
    let currency = remitted.amount.currency;
    let net = Money::new(remitted.amount.minor - remitted.fee.minor, currency);
    let holder = Account::Cash(remitted.holder.clone());
    let new = NewPosting {
        key: format!("remitted:{}:{}", remitted.part_id, remitted.reference),
        kind: PostingKind::Remitted,
        region_id,
        reference: remitted.reference.to_owned(),
        explanation: format!("cash brought to the bank by {}", remitted.holder),
        entries: vec![
            debit(Account::Bank(region_id), net, about),
            debit(Account::CarrierFees(region_id), remitted.fee, about),
            credit(holder, remitted.amount, about),
        ],
    };
    post(tx, clock, new).await?;
    release_if_in(tx, clock, region_id, (remitted.order_id, remitted.part_id)).await
}
