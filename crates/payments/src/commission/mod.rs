//! The region's commission: dated rules in versions, of which the most specific
//! wins. What a rule gave for a line is frozen into it with the rule's version;
//! a rule is never edited, a newer version follows it.

mod adding;
mod charge;

pub use crate::entity::commission_rule::Model as Rule;
pub use adding::{AddRule, RuleError, add_rule};
pub use charge::{Charge, Rules, Sold};

use crate::entity::commission_rule;
use chrono::NaiveDate;
use identity::Officer;
use kernel::{AccountId, Clock, CooperativeId, ProductId, RegionId, RuleId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde::Serialize;
use std::fmt;

/// What a rule is about: all that is sold in the region where nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scope {
    pub cooperative_id: Option<CooperativeId>,
    /// A category with everything below it.
    pub category_code: Option<String>,
    pub product_id: Option<ProductId>,
}

/// What a rule takes of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RuleTerms {
    /// Basis points of what the shopper pays, 0 to 10,000.
    pub rate_bp: i32,
    /// For each line, in minor units.
    pub fixed_minor: i64,
    /// The least for a line, in minor units.
    pub floor_minor: Option<i64>,
    /// The most for a line, in minor units.
    pub ceiling_minor: Option<i64>,
}

/// A version of a rule to be added.
#[derive(Clone, Debug)]
pub struct NewRule {
    pub region_id: RegionId,
    pub scope: Scope,
    pub from_day: NaiveDate,
    /// `None` ends the rule of this scope on that day.
    pub terms: Option<RuleTerms>,
}

impl RuleTerms {
    /// Whether the terms make sense: a rate of at most the whole, nothing below
    /// zero, and a floor under the ceiling.
    pub fn fit(&self) -> bool {
        let floor = self.floor_minor.unwrap_or(0);
        (0..=10_000).contains(&self.rate_bp)
            && self.fixed_minor >= 0
            && floor >= 0
            && self.ceiling_minor.is_none_or(|ceiling| ceiling >= floor)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cooperative = self.cooperative_id.map(|id| id.to_string());
        let product = self.product_id.map(|id| id.to_string());
        write!(
            f,
            "cooperative={};category={};product={}",
            cooperative.unwrap_or_default(),
            self.category_code.as_deref().unwrap_or_default(),
            product.unwrap_or_default(),
        )
    }
}

/// The rules of a region that hold on a day.
pub async fn rules_on(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    day: NaiveDate,
) -> Result<Rules, DbErr> {
    let rules = commission_rule::Entity::find()
        .filter(commission_rule::COLUMN.region_id.eq(region_id))
        .filter(commission_rule::COLUMN.from_day.lte(day))
        .order_by_desc(commission_rule::Column::FromDay)
        .order_by_desc(commission_rule::Column::Version)
        .all(db)
        .await?;
    Ok(Rules::in_force(rules))
}

/// Every version of every rule of an officer's region, newest first.
pub async fn of_officer(db: &impl ConnectionTrait, officer: &Officer) -> Result<Vec<Rule>, DbErr> {
    commission_rule::Entity::find()
        .filter(commission_rule::COLUMN.region_id.eq(officer.region_id()))
        .order_by_desc(commission_rule::Column::Id)
        .all(db)
        .await
}

/// The rules with these ids, in no particular order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[RuleId]) -> Result<Vec<Rule>, DbErr> {
    commission_rule::Entity::find()
        .filter(commission_rule::COLUMN.id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// Adds a version behind those of its scope. Two that add one at once are told
/// apart by the unique version: the slower fails as a duplicate.
pub async fn add(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    by: Option<AccountId>,
    new: NewRule,
) -> Result<Rule, DbErr> {
    let scope = new.scope.to_string();
    let last = commission_rule::Entity::find()
        .filter(commission_rule::COLUMN.region_id.eq(new.region_id))
        .filter(commission_rule::COLUMN.scope.eq(scope.as_str()))
        .order_by_desc(commission_rule::Column::Version)
        .one(tx)
        .await?;
    let terms = new.terms.unwrap_or_default();
    let rule = Rule {
        id: RuleId::new(),
        region_id: new.region_id,
        scope,
        version: last.map_or(1, |rule| rule.version + 1),
        cooperative_id: new.scope.cooperative_id,
        category_code: new.scope.category_code,
        product_id: new.scope.product_id,
        from_day: new.from_day,
        ended: new.terms.is_none(),
        rate_bp: terms.rate_bp,
        fixed_minor: terms.fixed_minor,
        floor_minor: terms.floor_minor,
        ceiling_minor: terms.ceiling_minor,
        account_id: by,
        created_at: clock.now(),
    };
    commission_rule::Entity::insert(rule.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    Ok(rule)
}
