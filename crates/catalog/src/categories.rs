//! Finding categories. The whole tree has some forty nodes and is read at once.

use crate::Category;
use crate::entity::category;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};

/// The whole tree, level by level, each level in its order.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Category>, DbErr> {
    category::Entity::find()
        .order_by_asc(category::Column::Depth)
        .order_by_asc(category::Column::Position)
        .order_by_asc(category::Column::Code)
        .all(db)
        .await
}

pub async fn by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<Category>, DbErr> {
    category::Entity::find_by_id(code).one(db).await
}

/// The categories from the trunk to this one, itself last.
pub fn path_of<'a>(categories: &'a [Category], code: &str) -> Vec<&'a Category> {
    let find = |code: &str| categories.iter().find(|category| category.code == code);
    let mut path: Vec<&Category> = std::iter::successors(find(code), |category| {
        find(category.parent_code.as_deref()?)
    })
    .collect();
    path.reverse();
    path
}
