//! The region's commission: a dated rate, frozen into each line when it is sold.

use crate::entity::commission_rule;
use chrono::NaiveDate;
use kernel::RegionId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    prelude::Uuid,
};

/// The rate of a region on a day, in basis points; nothing where no rule is set.
pub async fn rate_on(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    day: NaiveDate,
) -> Result<i32, DbErr> {
    let rule = commission_rule::Entity::find()
        .filter(commission_rule::COLUMN.region_id.eq(region_id))
        .filter(commission_rule::COLUMN.from_day.lte(day))
        .order_by_desc(commission_rule::Column::FromDay)
        .one(db)
        .await?;
    Ok(rule.map_or(0, |rule| rule.rate_bp))
}

/// Sets the rate of a region from a day on, in basis points.
pub async fn set_rate(
    tx: &impl ConnectionTrait,
    region_id: RegionId,
    from_day: NaiveDate,
    rate_bp: i32,
) -> Result<(), DbErr> {
    let rule = commission_rule::ActiveModel {
        id: Set(Uuid::new_v4()),
        region_id: Set(region_id),
        from_day: Set(from_day),
        rate_bp: Set(rate_bp),
    };
    commission_rule::Entity::insert(rule)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
