//! Finding drafts, each with what shoppers see now and what is still missing.

use super::content::Published;
use super::problems::Measure;
use super::{Difference, Problem, ProductContent, differences};
use crate::entity::product_draft::{COLUMN, Column, Entity};
use crate::{Category, Draft, DraftState, Label, Region};
use crate::{categories, labels, products, regions};
use chrono::{DateTime, NaiveDate, Utc};
use identity::{Officer, Seller};
use kernel::{DraftId, ProductId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;

/// The most that a list gives.
const MOST: u64 = 100;

/// A draft and what it is measured by.
#[derive(Clone, Debug)]
pub struct DraftView {
    pub draft: Draft,
    /// What shoppers see now; `None` for a new product.
    pub published: Option<ProductContent>,
    /// What stands in the way of sending it.
    pub problems: Vec<Problem>,
}

impl DraftView {
    /// What it would change.
    pub fn differences(&self) -> Vec<Difference> {
        differences(self.published.as_ref(), &self.draft.content)
    }
}

/// For whoever tells the cooperative what became of it.
pub async fn by_id(db: &impl ConnectionTrait, id: DraftId) -> Result<Option<Draft>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// A seller's drafts that are not accepted, the last changed first; 100 at the most.
pub async fn of_seller(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    seller: &Seller,
) -> Result<Vec<DraftView>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .filter(COLUMN.state.ne(DraftState::Accepted))
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    views(db, now, rows).await
}

/// One of a seller's drafts, whatever became of it.
pub async fn one_of_seller(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    seller: &Seller,
    id: DraftId,
) -> Result<Option<DraftView>, DbErr> {
    let rows = Entity::find_by_id(id)
        .filter(COLUMN.cooperative_id.eq(seller.cooperative_id()))
        .all(db)
        .await?;
    Ok(views(db, now, rows).await?.pop())
}

/// What waits for an officer of the region, longest first; 100 at the most.
pub async fn queue(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    officer: &Officer,
) -> Result<Vec<DraftView>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .filter(COLUMN.state.eq(DraftState::Sent))
        .order_by_asc(Column::SentAt)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    views(db, now, rows).await
}

/// One that was sent to the officer's region, or decided there. What a
/// cooperative still writes is its own.
pub async fn one_of_officer(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    officer: &Officer,
    id: DraftId,
) -> Result<Option<DraftView>, DbErr> {
    let rows = Entity::find_by_id(id)
        .filter(COLUMN.region_id.eq(officer.region_id()))
        .filter(COLUMN.state.ne(DraftState::Draft))
        .all(db)
        .await?;
    Ok(views(db, now, rows).await?.pop())
}

/// The number of statements does not depend on how many rows there are.
async fn views(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    rows: Vec<Draft>,
) -> Result<Vec<DraftView>, DbErr> {
    let Some(region_id) = rows.first().map(|row| row.region_id) else {
        return Ok(Vec::new());
    };
    let ids: Vec<ProductId> = rows.iter().filter_map(|row| row.product_id).collect();
    let mut published = contents(db, &ids).await?;
    let around = Around::load(db, regions::by_id(db, region_id).await?, now).await?;
    let view = |draft: Draft| {
        let published = draft.product_id.and_then(|id| published.remove(&id));
        DraftView {
            problems: around.problems(published.as_ref(), &draft.content),
            published,
            draft,
        }
    };
    Ok(rows.into_iter().map(view).collect())
}

/// What is said of some products now.
pub(super) async fn contents(
    db: &impl ConnectionTrait,
    ids: &[ProductId],
) -> Result<HashMap<ProductId, ProductContent>, DbErr> {
    let found = products::by_ids(db, ids).await?;
    let mut variants = products::variants(db, ids).await?;
    let mut pictures = products::pictures(db, ids).await?;
    let mut certificates = products::certificates(db, ids).await?;
    let content = |product: crate::Product| {
        let id = product.id;
        let published = Published {
            variants: variants.remove(&id).unwrap_or_default(),
            pictures: pictures.remove(&id).unwrap_or_default(),
            certificates: certificates.remove(&id).unwrap_or_default(),
            product,
        };
        (id, published.content())
    };
    Ok(found.into_iter().map(content).collect())
}

/// What the contents of a region are measured by.
pub(super) struct Around {
    pub(super) categories: Vec<Category>,
    labels: Vec<Label>,
    today: NaiveDate,
}

impl Around {
    pub(super) async fn load(
        db: &impl ConnectionTrait,
        region: Option<Region>,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        Ok(Self {
            categories: categories::all(db).await?,
            labels: labels::all(db).await?,
            today: region.map_or_else(|| now.date_naive(), |region| region.day_of(now)),
        })
    }

    pub(super) fn problems(
        &self,
        published: Option<&ProductContent>,
        content: &ProductContent,
    ) -> Vec<Problem> {
        let measure = Measure {
            categories: &self.categories,
            labels: &self.labels,
            published,
            today: self.today,
        };
        measure.problems(content)
    }
}
