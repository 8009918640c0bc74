//! A cooperative begins, writes, sends and throws away a draft.

use super::find::{Around, contents};
use super::{DraftError, ProductContent, stale};
use crate::entity::product_draft::{COLUMN, Entity};
use crate::{Draft, DraftState, cooperatives, products, regions};
use db::Db;
use db::once::{self, Claim, Once};
use identity::{Seller, Task};
use kernel::{Clock, DraftId, ProductId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, UpdateMany,
};

/// The longest content, in bytes of its JSON.
const LONGEST: usize = 64 * 1024;

/// What a cooperative writes.
#[derive(Clone, Debug)]
pub struct Writing {
    /// Of the draft that it changes.
    pub version: i32,
    pub content: ProductContent,
    /// Stale texts that still fit: `name.en`.
    pub still_fit: Vec<String>,
}

/// Begins a draft: of a new product, or of a change of one of the seller's own.
/// A product has one open draft; whoever begins another gets that one.
pub async fn begin(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    product_id: Option<ProductId>,
    key: &str,
) -> Result<Draft, DraftError> {
    allowed(seller)?;
    match begin_or_open(db, clock, seller, product_id, key).await {
        // A colleague began one in the same moment: theirs is the open one now.
        Err(DraftError::Db(error)) if db::is_duplicate(&error) => {
            begin_or_open(db, clock, seller, product_id, key).await
        }
        begun => begun,
    }
}

async fn begin_or_open(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    product_id: Option<ProductId>,
    key: &str,
) -> Result<Draft, DraftError> {
    let tx = db.write().await?;
    let scope = format!("begin_draft:{}", seller.cooperative_id());
    let once = Once::new(scope, key, &product_id);
    if let Claim::Seen(id) = once::claim(&tx, clock, &once).await? {
        let id = serde_json::from_value(id).map_err(|_| DraftError::NotFound)?;
        return own(&tx, seller, id).await;
    }
    let content = match product_id {
        None => ProductContent::default(),
        Some(id) => {
            let product = products::one_of_seller(&tx, seller, id).await?;
            product.ok_or(DraftError::NotFound)?;
            let said = contents(&tx, &[id]).await?.remove(&id);
            said.ok_or(DraftError::NotFound)?
        }
    };
    let open = match product_id {
        Some(id) => open_of(&tx, id).await?,
        None => None,
    };
    let draft = match open {
        Some(open) => open,
        None => insert(&tx, clock, seller, product_id, content).await?,
    };
    once::answer(&tx, &once, &draft.id).await?;
    tx.commit().await?;
    Ok(draft)
}

/// Writes a draft. One that was sent is taken back from the officers by that.
///
/// # Errors
/// [`DraftError::ChangedMeanwhile`] if it is not the version that was read any
/// more, unless it says the same.
pub async fn save(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: DraftId,
    writing: Writing,
) -> Result<Draft, DraftError> {
    allowed(seller)?;
    let Writing {
        version,
        mut content,
        still_fit,
    } = writing;
    let length = serde_json::to_vec(&content).map_or(usize::MAX, |json| json.len());
    if length > LONGEST {
        return Err(DraftError::TooLong);
    }
    let tx = db.write().await?;
    let before = own(&tx, seller, id).await?;
    if before.state == DraftState::Accepted {
        return Err(DraftError::WrongState);
    }
    stale::mark(&before.content, &mut content, &still_fit);
    if before.content == content {
        return Ok(before);
    }
    let saved = changing(clock, seller, id, version)
        .col_expr(COLUMN.state, DraftState::Draft.into())
        .col_expr(COLUMN.content, content.into())
        .filter(COLUMN.state.ne(DraftState::Accepted))
        .exec_with_returning(&tx)
        .await?;
    let saved = saved.into_iter().next();
    let saved = saved.ok_or(DraftError::ChangedMeanwhile)?;
    tx.commit().await?;
    Ok(saved)
}

/// Sends a draft to the officers of its region. What was sent stays sent.
pub async fn send(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    id: DraftId,
    version: i32,
) -> Result<Draft, DraftError> {
    allowed(seller)?;
    let tx = db.write().await?;
    let draft = own(&tx, seller, id).await?;
    match draft.state {
        DraftState::Accepted => return Err(DraftError::WrongState),
        DraftState::Sent => return Ok(draft),
        DraftState::Draft | DraftState::Returned => {}
    }
    let published = match draft.product_id {
        Some(id) => contents(&tx, &[id]).await?.remove(&id),
        None => None,
    };
    let region = regions::by_id(&tx, draft.region_id).await?;
    let around = Around::load(&tx, region, clock.now()).await?;
    if !around
        .problems(published.as_ref(), &draft.content)
        .is_empty()
    {
        return Err(DraftError::Incomplete);
    }
    let sent = changing(clock, seller, id, version)
        .col_expr(COLUMN.state, DraftState::Sent.into())
        .col_expr(COLUMN.sent_at, Some(clock.now()).into())
        .filter(
            COLUMN
                .state
                .is_in([DraftState::Draft, DraftState::Returned]),
        )
        .exec_with_returning(&tx)
        .await?;
    let sent = sent.into_iter().next();
    let sent = sent.ok_or(DraftError::ChangedMeanwhile)?;
    tx.commit().await?;
    Ok(sent)
}

/// Throws a draft away that is not accepted; what is gone is gone.
pub async fn discard(db: &Db, seller: &Seller, id: DraftId) -> Result<(), DraftError> {
    allowed(seller)?;
    Entity::delete_many()
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .filter(COLUMN.state.ne(DraftState::Accepted))
        .exec(db.writer())
        .await?;
    Ok(())
}

fn allowed(seller: &Seller) -> Result<(), DraftError> {
    if seller.may(Task::EditProducts) {
        Ok(())
    } else {
        Err(DraftError::NotYourDuty)
    }
}

/// A change of a seller's draft in the version that was read.
fn changing(clock: &dyn Clock, seller: &Seller, id: DraftId, version: i32) -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(COLUMN.version, COLUMN.version.add(1))
        .col_expr(COLUMN.updated_at, clock.now().into())
        .col_expr(COLUMN.changed_by, seller.account_id().into())
        .filter(COLUMN.id.eq(id))
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .filter(COLUMN.version.eq(version))
}

async fn own(tx: &impl ConnectionTrait, seller: &Seller, id: DraftId) -> Result<Draft, DraftError> {
    let found = Entity::find_by_id(id)
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .one(tx)
        .await?;
    found.ok_or(DraftError::NotFound)
}

async fn open_of(tx: &impl ConnectionTrait, id: ProductId) -> Result<Option<Draft>, DbErr> {
    Entity::find().filter(COLUMN.open_of.eq(id)).one(tx).await
}

async fn insert(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    product_id: Option<ProductId>,
    content: ProductContent,
) -> Result<Draft, DraftError> {
    let cooperative = cooperatives::by_id(tx, seller.cooperative_id()).await?;
    let cooperative = cooperative.ok_or(DraftError::NotFound)?;
    let row = Draft {
        id: DraftId::new(),
        region_id: cooperative.region_id,
        cooperative_id: cooperative.id,
        product_id,
        open_of: product_id,
        state: DraftState::Draft,
        content,
        version: 1,
        reasons: None,
        changed_by: seller.account_id(),
        decided_by: None,
        created_at: clock.now(),
        updated_at: clock.now(),
        sent_at: None,
        decided_at: None,
    };
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}
