//! Looking the whole ledger over: what must hold, added up anew.

use super::balances::sum;
use crate::entity::ledger_entry;
use kernel::{Currency, Money, OrderId, PostingId};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Something in the ledger that must not be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerFault {
    #[error("all entries in {} add up to {} and not to zero", .0.currency, .0.minor)]
    Unbalanced(Money),
    #[error("the posting {0} does not add up to zero")]
    UnbalancedPosting(PostingId),
}

/// What is wrong with the ledger: nothing, as long as the database holds it.
pub async fn faults(db: &impl ConnectionTrait) -> Result<Vec<LedgerFault>, DbErr> {
    let totals: Vec<(Currency, i64)> = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Currency)
        .expr_as(sum(), "minor")
        .group_by(ledger_entry::Column::Currency)
        .into_tuple()
        .all(db)
        .await?;
    let totals = totals.into_iter().filter(|(_, minor)| *minor != 0);
    let mut found: Vec<LedgerFault> = totals
        .map(|(currency, minor)| LedgerFault::Unbalanced(Money::new(minor, currency)))
        .collect();
    let postings: Vec<PostingId> = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::PostingId)
        .group_by(ledger_entry::Column::PostingId)
        .group_by(ledger_entry::Column::Currency)
        .having(sum().ne(0_i64))
        .into_tuple()
        .all(db)
        .await?;
    found.extend(postings.into_iter().map(LedgerFault::UnbalancedPosting));
    Ok(found)
}

/// The orders whose shoppers owe something (above zero) or have paid more than
/// they got (below zero), in the order of their ids.
pub async fn open_shoppers(db: &impl ConnectionTrait) -> Result<Vec<(OrderId, Money)>, DbErr> {
    let sums: Vec<(OrderId, Currency, i64)> = ledger_entry::Entity::find()
        .filter(ledger_entry::COLUMN.account.starts_with("shopper:"))
        .select_only()
        .column(ledger_entry::Column::OrderId)
        .column(ledger_entry::Column::Currency)
        .expr_as(sum(), "minor")
        .group_by(ledger_entry::Column::OrderId)
        .group_by(ledger_entry::Column::Currency)
        .having(sum().ne(0_i64))
        .order_by_asc(ledger_entry::Column::OrderId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(sums
        .into_iter()
        .map(|(order_id, currency, minor)| (order_id, Money::new(minor, currency)))
        .collect())
}
