//! Finding quality signs.

use crate::Label;
use crate::entity::label;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};

pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Label>, DbErr> {
    label::Entity::find()
        .order_by_asc(label::Column::Code)
        .all(db)
        .await
}
