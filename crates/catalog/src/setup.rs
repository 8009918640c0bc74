//! Filling a catalogue: what an installation, a sample or a test begins with.
//! Rows are taken as they are; the database refuses what does not fit.

use crate::entity::{
    category, cooperative, label, place, product, product_label, product_picture, region, variant,
};
use crate::{
    Category, Cooperative, Label, Place, Product, ProductLabel, ProductPicture, Region, Variant,
    tell_changed,
};
use kernel::{Clock, CooperativeId, LocalizedText, ProductId};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, prelude::Uuid,
};

/// Rows in one statement: `SQLite` takes 32,766 values at the most.
const BATCH: usize = 500;

pub async fn add_places(tx: &impl ConnectionTrait, rows: Vec<Place>) -> Result<(), DbErr> {
    insert_all::<place::Entity, _>(tx, rows).await
}

pub async fn add_region(tx: &impl ConnectionTrait, row: Region) -> Result<(), DbErr> {
    insert_all::<region::Entity, _>(tx, vec![row]).await
}

pub async fn add_categories(tx: &impl ConnectionTrait, rows: Vec<Category>) -> Result<(), DbErr> {
    insert_all::<category::Entity, _>(tx, rows).await
}

pub async fn add_labels(tx: &impl ConnectionTrait, rows: Vec<Label>) -> Result<(), DbErr> {
    insert_all::<label::Entity, _>(tx, rows).await
}

pub async fn add_cooperatives(
    tx: &impl ConnectionTrait,
    rows: Vec<Cooperative>,
) -> Result<(), DbErr> {
    insert_all::<cooperative::Entity, _>(tx, rows).await
}

pub async fn add_products(tx: &impl ConnectionTrait, rows: Vec<Product>) -> Result<(), DbErr> {
    insert_all::<product::Entity, _>(tx, rows).await
}

pub async fn add_variants(tx: &impl ConnectionTrait, rows: Vec<Variant>) -> Result<(), DbErr> {
    insert_all::<variant::Entity, _>(tx, rows).await
}

/// Has products carry quality signs, each with its certificate.
pub async fn add_product_labels(
    tx: &impl ConnectionTrait,
    rows: Vec<ProductLabel>,
) -> Result<(), DbErr> {
    insert_all::<product_label::Entity, _>(tx, rows).await
}

/// Where a product's next picture comes from.
#[derive(Clone, Debug)]
pub struct NewPicture {
    /// Of a picture that `media` keeps.
    pub hash: String,
    /// Of the original, in pixels.
    pub width: i32,
    pub height: i32,
    pub alt: Option<LocalizedText>,
}

/// Puts pictures behind those that a product has.
pub async fn add_pictures(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    product_id: ProductId,
    pictures: Vec<NewPicture>,
) -> Result<(), DbErr> {
    let last = product_picture::Entity::find()
        .filter(product_picture::COLUMN.product_id.eq(product_id))
        .order_by_desc(product_picture::Column::Position)
        .one(tx)
        .await?;
    let next = last.map_or(0, |picture| picture.position + 1);
    let row = |(position, picture): (i32, NewPicture)| ProductPicture {
        id: Uuid::new_v4(),
        product_id,
        position,
        picture_hash: picture.hash,
        width: picture.width,
        height: picture.height,
        alt: picture.alt,
    };
    let rows = (next..).zip(pictures).map(row).collect();
    insert_all::<product_picture::Entity, _>(tx, rows).await?;
    tell_changed(tx, clock, product_id).await
}

/// Gives a cooperative its picture.
pub async fn set_cooperative_picture(
    tx: &impl ConnectionTrait,
    id: CooperativeId,
    hash: &str,
) -> Result<(), DbErr> {
    cooperative::Entity::update_many()
        .col_expr(
            cooperative::COLUMN.picture_hash,
            Some(hash.to_owned()).into(),
        )
        .filter(cooperative::COLUMN.id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

pub(crate) async fn insert_all<E, A>(
    tx: &impl ConnectionTrait,
    rows: Vec<E::Model>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
{
    let mut rows = rows
        .into_iter()
        .map(|row| row.into_active_model().reset_all())
        .peekable();
    while rows.peek().is_some() {
        let batch: Vec<A> = rows.by_ref().take(BATCH).collect();
        E::insert_many(batch).exec_without_returning(tx).await?;
    }
    Ok(())
}
