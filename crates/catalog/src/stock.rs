//! Stock: taken and given back by orders, counted and corrected by cooperatives,
//! and a journal that says who changed what and why.

use crate::entity::codes::StockReason;
use crate::entity::{product, stock_move, variant};
use crate::products::ListError;
use crate::{StockMove, Variant, tell_changed};
use db::Db;
use db::once::{self, Claim, Once, OnceError};
use identity::{Seller, Task};
use kernel::{AccountId, Clock, CooperativeId, Cursor, Page, PageRequest, StockMoveId, VariantId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select, UpdateMany,
};
use serde::Serialize;

/// The most that a shelf may hold of one thing.
pub const STOCK_LIMIT: i32 = 1_000_000;

/// What an order takes or gives back.
#[derive(Clone, Copy, Debug)]
pub struct OrderedStock<'a> {
    pub variant_id: VariantId,
    pub cooperative_id: CooperativeId,
    /// Pieces, above zero.
    pub quantity: i32,
    pub order_number: &'a str,
    /// Who gave it back; nobody where a shopper takes.
    pub account_id: Option<AccountId>,
}

/// A change that a cooperative makes by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adjustment {
    pub change: Change,
    pub reason: StockReason,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Change {
    /// So many more, or fewer.
    By(i32),
    /// So many lie there.
    Counted(i32),
}

/// Why stock was not changed.
#[derive(Debug, thiserror::Error)]
pub enum StockError {
    #[error("there are not so many to take away")]
    TooFew,
    #[error("the count must be from 0 to 1,000,000")]
    OutOfRange,
    #[error("orders change stock by themselves; choose another reason")]
    NotByHand,
    #[error("your part in the cooperative does not include stock")]
    NotYourDuty,
    #[error("no such product")]
    NotFound,
    #[error("this key was used for another change")]
    KeyReused,
    #[error("a key has 1 to 100 characters")]
    BadKey,
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<OnceError> for StockError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::KeyReused => Self::KeyReused,
            OnceError::BadKey => Self::BadKey,
            OnceError::Db(error) => Self::Db(error),
        }
    }
}

/// Takes pieces off their shelves for an order, all or nothing: says which there
/// are too few of, and then nothing was taken.
///
/// One statement checks and takes, so two buyers cannot both have the last
/// jar, on `SQLite` as on `PostgreSQL`. Call it in the order's transaction with
/// each variant once, in the order of their ids.
pub async fn take(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    wanted: &[OrderedStock<'_>],
) -> Result<Vec<VariantId>, DbErr> {
    let (mut taken, mut gone) = (Vec::with_capacity(wanted.len()), Vec::new());
    for ordered in wanted {
        match take_one(tx, ordered).await? {
            Some(left) => taken.push((ordered, left)),
            None => gone.push(ordered.variant_id),
        }
    }
    if !gone.is_empty() {
        for (ordered, _) in taken {
            move_by(tx, ordered.variant_id, ordered.quantity).await?;
        }
        return Ok(gone);
    }
    let moves = taken.iter().map(|(ordered, left)| {
        let entry = Entry::of_order(ordered, StockReason::Sold);
        move_row(clock, -ordered.quantity, left, entry)
    });
    stock_move::Entity::insert_many(moves)
        .exec_without_returning(tx)
        .await?;
    for (ordered, left) in &taken {
        tell_if_seen(tx, clock, -ordered.quantity, left).await?;
    }
    Ok(gone)
}

/// Puts back what an order had taken.
pub async fn give_back(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    ordered: OrderedStock<'_>,
) -> Result<(), DbErr> {
    let Some(left) = move_by(tx, ordered.variant_id, ordered.quantity).await? else {
        return Err(DbErr::RecordNotUpdated);
    };
    let entry = Entry::of_order(&ordered, StockReason::GivenBack);
    journal_entry(tx, clock, ordered.quantity, &left, entry).await?;
    tell_if_seen(tx, clock, ordered.quantity, &left).await
}

/// Changes the stock of one of the seller's products by hand, once under a key.
pub async fn adjust(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: VariantId,
    (adjustment, key): (Adjustment, &str),
) -> Result<Variant, StockError> {
    if !seller.may(Task::AdjustStock) {
        return Err(StockError::NotYourDuty);
    }
    if matches!(
        adjustment.reason,
        StockReason::Sold | StockReason::GivenBack
    ) {
        return Err(StockError::NotByHand);
    }
    let tx = db.write().await?;
    let scope = format!("adjust_stock:{}", seller.cooperative_id());
    let once = Once::new(scope, key, &(id, &adjustment));
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let before = own_variant(&tx, seller, id)
        .await?
        .ok_or(StockError::NotFound)?;
    if seen {
        return Ok(before);
    }
    let delta = adjustment.change.from(before.on_hand)?;
    let after = move_by(&tx, id, delta).await?.ok_or(StockError::TooFew)?;
    let entry = Entry {
        cooperative_id: seller.cooperative_id(),
        account_id: Some(seller.account_id()),
        reason: adjustment.reason,
        note: adjustment.note,
        order_number: None,
    };
    journal_entry(&tx, clock, delta, &after, entry).await?;
    tell_if_seen(&tx, clock, delta, &after).await?;
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(after)
}

impl Change {
    /// How many more, or fewer, than lie there.
    fn from(self, on_hand: i32) -> Result<i32, StockError> {
        let delta = match self {
            Self::By(delta) => delta,
            Self::Counted(count) => count.checked_sub(on_hand).ok_or(StockError::OutOfRange)?,
        };
        let after = on_hand.checked_add(delta).ok_or(StockError::OutOfRange)?;
        if after > STOCK_LIMIT || matches!(self, Self::Counted(..0)) {
            return Err(StockError::OutOfRange);
        }
        Ok(delta)
    }
}

/// The journal of a seller, of one variant or of all, newest first.
pub async fn journal(
    db: &impl ConnectionTrait,
    seller: &Seller,
    variant_id: Option<VariantId>,
    request: &PageRequest,
) -> Result<Page<StockMove>, ListError> {
    let mut list = moves(seller, variant_id);
    if let Some(after) = &request.after {
        let id: StockMoveId = after.key()?;
        list = list.filter(stock_move::COLUMN.id.lt(id));
    }
    let list = list.order_by_desc(stock_move::Column::Id);
    let rows = list.limit(request.first + 1).all(db).await?;
    Ok(Page::of(rows, request.first, |row| Cursor::of(&row.id)))
}

pub async fn journal_count(
    db: &impl ConnectionTrait,
    seller: &Seller,
    variant_id: Option<VariantId>,
) -> Result<u64, DbErr> {
    moves(seller, variant_id).count(db).await
}

fn moves(seller: &Seller, variant_id: Option<VariantId>) -> Select<stock_move::Entity> {
    let own = stock_move::Entity::find().filter(
        stock_move::COLUMN
            .cooperative_id
            .eq(seller.cooperative_id()),
    );
    match variant_id {
        Some(id) => own.filter(stock_move::COLUMN.variant_id.eq(id)),
        None => own,
    }
}

async fn own_variant(
    tx: &impl ConnectionTrait,
    seller: &Seller,
    id: VariantId,
) -> Result<Option<Variant>, DbErr> {
    let Some(found) = variant::Entity::find_by_id(id).one(tx).await? else {
        return Ok(None);
    };
    let own = product::Entity::find_by_id(found.product_id)
        .filter(product::COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .one(tx)
        .await?;
    Ok(own.map(|_| found))
}

/// Changes the count in one statement; `None`, and nothing changed, if it would
/// fall below zero.
async fn move_by(
    tx: &impl ConnectionTrait,
    id: VariantId,
    delta: i32,
) -> Result<Option<Variant>, DbErr> {
    let changed = moving(id, delta).exec_with_returning(tx).await?;
    Ok(changed.into_iter().next())
}

/// The same for an order, which only gets what is still sold.
async fn take_one(
    tx: &impl ConnectionTrait,
    ordered: &OrderedStock<'_>,
) -> Result<Option<Variant>, DbErr> {
    let taken = moving(ordered.variant_id, -ordered.quantity)
        .filter(variant::COLUMN.retired_at.is_null())
        .exec_with_returning(tx)
        .await?;
    Ok(taken.into_iter().next())
}

fn moving(id: VariantId, delta: i32) -> UpdateMany<variant::Entity> {
    variant::Entity::update_many()
        .col_expr(variant::COLUMN.on_hand, variant::COLUMN.on_hand.add(delta))
        .filter(variant::COLUMN.id.eq(id))
        .filter(variant::COLUMN.on_hand.gte(std::cmp::max(-delta, 0)))
}

struct Entry {
    cooperative_id: CooperativeId,
    account_id: Option<AccountId>,
    reason: StockReason,
    note: Option<String>,
    order_number: Option<String>,
}

impl Entry {
    fn of_order(ordered: &OrderedStock<'_>, reason: StockReason) -> Self {
        Self {
            cooperative_id: ordered.cooperative_id,
            account_id: ordered.account_id,
            reason,
            note: None,
            order_number: Some(ordered.order_number.to_owned()),
        }
    }
}

async fn journal_entry(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    delta: i32,
    after: &Variant,
    entry: Entry,
) -> Result<(), DbErr> {
    stock_move::Entity::insert(move_row(clock, delta, after, entry))
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

fn move_row(
    clock: &dyn Clock,
    delta: i32,
    after: &Variant,
    entry: Entry,
) -> stock_move::ActiveModel {
    stock_move::ActiveModel {
        id: Set(StockMoveId::new()),
        variant_id: Set(after.id),
        cooperative_id: Set(entry.cooperative_id),
        delta: Set(delta),
        on_hand_after: Set(after.on_hand),
        reason: Set(entry.reason),
        note: Set(entry.note),
        order_number: Set(entry.order_number),
        account_id: Set(entry.account_id),
        moved_at: Set(clock.now()),
    }
}

/// Others need to know only when a thing sells out or comes back: how many are
/// left is read fresh.
async fn tell_if_seen(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    delta: i32,
    after: &Variant,
) -> Result<(), DbErr> {
    let was_there = after.on_hand - delta > 0;
    let is_there = after.on_hand > 0;
    if was_there == is_there {
        return Ok(());
    }
    tell_changed(tx, clock, after.product_id).await
}
