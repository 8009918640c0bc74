//! The accounts, each with its text in the database.

use kernel::{CooperativeId, OrderId, RegionId};
use sea_orm::prelude::Uuid;
use std::fmt;
use std::str::FromStr;

/// An account. What the region owes stands below zero on it, what it has or is
/// owed above.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// A cooperative's share of what was delivered, before the money is in.
    Pending(CooperativeId),
    /// A cooperative's share that can be paid out.
    Available(CooperativeId),
    /// A cooperative's share that a payout has put aside.
    InPayout(CooperativeId),
    /// What a cooperative owes, because goods came back after it was paid.
    Debt(CooperativeId),
    /// Shoppers' cash in somebody's hands.
    Cash(CashHolder),
    /// Money at a payment provider, by its code.
    Provider(String),
    /// The region's bank account.
    Bank(RegionId),
    /// The cash out of which the region pays.
    CashDesk(RegionId),
    /// The region's commission, without tax.
    Commission(RegionId),
    /// The tax on the commission, owed to the treasury.
    CommissionTax(RegionId),
    /// What shoppers pay for delivery.
    Delivery(RegionId),
    /// What carriers keep for collecting cash.
    CarrierFees(RegionId),
    /// What a shopper has paid and what they owe for one order: zero once it is settled.
    Shopper(OrderId),
    /// What a shopper is to get back of one order.
    RefundDue(OrderId),
}

/// Who has a shopper's cash.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CashHolder {
    /// By name, without regard to capitals and spaces around it.
    Courier(String),
    Cooperative(CooperativeId),
    /// A collection point.
    Point(Uuid),
}

/// A text that names no account.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no account")]
pub struct UnknownAccount(String);

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending(id) => write!(f, "cooperative:{id}:pending"),
            Self::Available(id) => write!(f, "cooperative:{id}:available"),
            Self::InPayout(id) => write!(f, "cooperative:{id}:in_payout"),
            Self::Debt(id) => write!(f, "cooperative:{id}:debt"),
            Self::Cash(holder) => write!(f, "cash:{holder}"),
            Self::Provider(code) => write!(f, "provider:{code}"),
            Self::Bank(id) => write!(f, "region:{id}:bank"),
            Self::CashDesk(id) => write!(f, "region:{id}:cash_desk"),
            Self::Commission(id) => write!(f, "region:{id}:commission"),
            Self::CommissionTax(id) => write!(f, "region:{id}:commission_tax"),
            Self::Delivery(id) => write!(f, "region:{id}:delivery"),
            Self::CarrierFees(id) => write!(f, "region:{id}:carrier_fees"),
            Self::Shopper(id) => write!(f, "shopper:{id}"),
            Self::RefundDue(id) => write!(f, "refund:{id}"),
        }
    }
}

impl fmt::Display for CashHolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Courier(name) => write!(f, "courier:{}", name.trim().to_lowercase()),
            Self::Cooperative(id) => write!(f, "cooperative:{id}"),
            Self::Point(id) => write!(f, "point:{id}"),
        }
    }
}

impl FromStr for Account {
    type Err = UnknownAccount;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text).ok_or_else(|| UnknownAccount(text.to_owned()))
    }
}

fn read(text: &str) -> Option<Account> {
    let (kind, rest) = text.split_once(':')?;
    match kind {
        "cash" => holder(rest).map(Account::Cash),
        "provider" => Some(Account::Provider(rest.to_owned())),
        "shopper" => rest.parse().ok().map(Account::Shopper),
        "refund" => rest.parse().ok().map(Account::RefundDue),
        "cooperative" => {
            let (id, name) = rest.split_once(':')?;
            of_cooperative(id.parse().ok()?, name)
        }
        "region" => {
            let (id, name) = rest.split_once(':')?;
            of_region(id.parse().ok()?, name)
        }
        _ => None,
    }
}

fn holder(text: &str) -> Option<CashHolder> {
    let (kind, rest) = text.split_once(':')?;
    match kind {
        "courier" => Some(CashHolder::Courier(rest.to_owned())),
        "cooperative" => rest.parse().ok().map(CashHolder::Cooperative),
        "point" => rest.parse().ok().map(CashHolder::Point),
        _ => None,
    }
}

fn of_cooperative(id: CooperativeId, name: &str) -> Option<Account> {
    match name {
        "pending" => Some(Account::Pending(id)),
        "available" => Some(Account::Available(id)),
        "in_payout" => Some(Account::InPayout(id)),
        "debt" => Some(Account::Debt(id)),
        _ => None,
    }
}

fn of_region(id: RegionId, name: &str) -> Option<Account> {
    match name {
        "bank" => Some(Account::Bank(id)),
        "cash_desk" => Some(Account::CashDesk(id)),
        "commission" => Some(Account::Commission(id)),
        "commission_tax" => Some(Account::CommissionTax(id)),
        "delivery" => Some(Account::Delivery(id)),
        "carrier_fees" => Some(Account::CarrierFees(id)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_is_read_back_from_its_text() {
        let (cooperative, region, order) = (CooperativeId::new(), RegionId::new(), OrderId::new());
        let all = [
            Account::Pending(cooperative),
            Account::Available(cooperative),
            Account::InPayout(cooperative),
            Account::Debt(cooperative),
            Account::Cash(CashHolder::Courier("amana".into())),
            Account::Cash(CashHolder::Cooperative(cooperative)),
            Account::Cash(CashHolder::Point(Uuid::nil())),
            Account::Provider("cmi".into()),
            Account::Bank(region),
            Account::CashDesk(region),
            Account::Commission(region),
            Account::CommissionTax(region),
            Account::Delivery(region),
            Account::CarrierFees(region),
            Account::Shopper(order),
            Account::RefundDue(order),
        ];
        for account in all {
            assert_eq!(account.to_string().parse(), Ok(account));
        }
        for text in ["", "shopper", "shopper:7", "region:7:bank", "cooperative:x"] {
            assert!(text.parse::<Account>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_courier_has_one_account_however_the_name_is_typed() {
        let holder = |name: &str| Account::Cash(CashHolder::Courier(name.into())).to_string();
        assert_eq!(holder(" Amana "), holder("AMANA"));
    }
}
