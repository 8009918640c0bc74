//! The ledger: double entry, append-only. Every posting adds up to zero in each
//! currency, is written once and never changed; the database itself refuses
//! anything else. What the accounts stand at is added up from the entries, so
//! that it can be said for any past instant.

mod account;
mod balances;
mod check;

pub use account::{Account, CashHolder, UnknownAccount};
pub(crate) use balances::{BATCH, entry_to_posting, of_postings};
pub use balances::{EntryOf, balance, balance_of_part, balances, entries, of_part, of_region};
pub use check::{LedgerFault, faults, open_shoppers};

pub use crate::entity::kinds::PostingKind;
pub use crate::entity::ledger_entry::Model as Entry;
pub use crate::entity::ledger_posting::Model as Posting;

use crate::entity::{ledger_entry, ledger_gate, ledger_posting};
use kernel::{Clock, EntryId, LineId, Money, OrderId, PartId, PostingId, RegionId};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// What is to be posted.
#[derive(Clone, Debug)]
pub(crate) struct NewPosting {
    /// What makes it happen once.
    pub(crate) key: String,
    pub(crate) kind: PostingKind,
    pub(crate) region_id: RegionId,
    /// What people know it by.
    pub(crate) reference: String,
    /// Why, in words.
    pub(crate) explanation: String,
    pub(crate) entries: Vec<NewEntry>,
}

/// One amount on one account.
#[derive(Clone, Debug)]
pub(crate) struct NewEntry {
    account: Account,
    amount: Money,
    about: About,
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_field_names, reason = "they are ids, as in the table")]
pub(crate) struct About {
    pub(crate) order_id: Option<OrderId>,
    pub(crate) part_id: Option<PartId>,
    pub(crate) line_id: Option<LineId>,
}

/// Takes `amount` to the debit of an account.
pub(crate) const fn debit(account: Account, amount: Money, about: About) -> NewEntry {
    NewEntry {
        account,
        amount,
        about,
    }
}

/// Takes `amount` to the credit of an account.
pub(crate) const fn credit(account: Account, amount: Money, about: About) -> NewEntry {
    let amount = Money::new(-amount.minor, amount.currency);
    debit(account, amount, about)
}

/// Writes a posting; `None` if one with its key is there, or if every amount in
/// it is zero.
///
/// Two that post the same at once are told apart by the unique key: the slower
/// transaction fails as a duplicate and is rolled back whole.
pub(crate) async fn post(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    new: NewPosting,
) -> Result<Option<PostingId>, DbErr> {
    if is_posted(tx, &new.key).await? {
        return Ok(None);
    }
    let id = PostingId::new();
    let entries = new.entries.into_iter().filter(|new| new.amount.minor != 0);
    let mut rows = entries.map(|entry| entry_row(id, &entry)).peekable();
    if rows.peek().is_none() {
        return Ok(None);
    }
    ledger_entry::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    let posting = ledger_posting::ActiveModel {
        id: Set(id),
        natural_key: Set(new.key),
        kind: Set(new.kind),
        region_id: Set(new.region_id),
        reference: Set(new.reference),
        explanation: Set(new.explanation),
        posted_at: Set(clock.now()),
    };
    ledger_posting::Entity::insert(posting)
        .exec_without_returning(tx)
        .await?;
    Ok(Some(id))
}

/// Whether a posting with this key is there.
pub(crate) async fn is_posted(tx: &impl ConnectionTrait, key: &str) -> Result<bool, DbErr> {
    let found = ledger_posting::Entity::find()
        .filter(ledger_posting::COLUMN.natural_key.eq(key))
        .count(tx)
        .await?;
    Ok(found > 0)
}

fn entry_row(posting_id: PostingId, new: &NewEntry) -> ledger_entry::ActiveModel {
    ledger_entry::ActiveModel {
        id: Set(EntryId::new()),
        posting_id: Set(posting_id),
        account: Set(new.account.to_string()),
        currency: Set(new.amount.currency),
        amount_minor: Set(new.amount.minor),
        order_id: Set(new.about.order_id),
        part_id: Set(new.about.part_id),
        line_id: Set(new.about.line_id),
    }
}

/// Waits until nobody else is taking money out of this account, and keeps
/// others waiting until the transaction ends. What is read after it holds.
pub(crate) async fn take_turn(tx: &impl ConnectionTrait, account: &Account) -> Result<(), DbErr> {
    let row = ledger_gate::ActiveModel {
        account: Set(account.to_string()),
        turns: Set(1),
    };
    let turns = (ledger_gate::Entity, ledger_gate::Column::Turns);
    let again = OnConflict::column(ledger_gate::Column::Account)
        .value(ledger_gate::Column::Turns, Expr::col(turns).add(1_i64))
        .to_owned();
    ledger_gate::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

impl About {
    pub(crate) fn order(order_id: OrderId) -> Self {
        Self {
            order_id: Some(order_id),
            ..Self::default()
        }
    }

    pub(crate) fn part(order_id: OrderId, part_id: PartId) -> Self {
        Self {
            order_id: Some(order_id),
            part_id: Some(part_id),
            line_id: None,
        }
    }

    pub(crate) fn line(self, line_id: LineId) -> Self {
        Self {
            line_id: Some(line_id),
            ..self
        }
    }
}

impl Entry {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}
