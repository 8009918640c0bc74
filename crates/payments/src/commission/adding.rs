//! An officer adds a version of a rule.

use super::{NewRule, Rule, RuleTerms, Scope, add, by_ids};
use catalog::{categories, cooperatives, products};
use chrono::NaiveDate;
use db::Db;
use db::once::{Claim, Once, OnceError, answer, claim};
use identity::Officer;
use kernel::{Clock, RuleId};
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Deserialize as _, Serialize};

/// A version of a rule as an officer words it.
#[derive(Clone, Debug, Serialize)]
pub struct AddRule {
    pub scope: Scope,
    pub from_day: NaiveDate,
    /// `None` ends the rule of this scope on that day.
    pub terms: Option<RuleTerms>,
}

/// Why no version was added.
#[derive(Debug, thiserror::Error)]
pub enum RuleError {
    #[error("a rate is at most 100 %, no amount is below zero and no floor above the ceiling")]
    BadTerms,
    #[error("the region has no such cooperative, category or product")]
    NotFound,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Adds a version behind those of its scope. What was sold before keeps the
/// version that it was sold by, whatever day the new one begins.
pub async fn add_rule(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    wish: AddRule,
    key: &str,
) -> Result<Rule, RuleError> {
    if wish.terms.is_some_and(|terms| !terms.fit()) {
        return Err(RuleError::BadTerms);
    }
    let tx = db.write().await?;
    let scope = format!("add_rule:{}", officer.account_id());
    let once = Once::new(scope, key, &(officer.region_id(), &wish));
    if let Claim::Seen(value) = claim(&tx, clock, &once).await? {
        let id = RuleId::deserialize(value).map_err(|error| DbErr::Json(error.to_string()))?;
        let found = by_ids(&tx, &[id]).await?.into_iter().next();
        return found.ok_or(RuleError::NotFound);
    }
    if !exists(&tx, officer, &wish.scope).await? {
        return Err(RuleError::NotFound);
    }
    let new = NewRule {
        region_id: officer.region_id(),
        scope: wish.scope,
        from_day: wish.from_day,
        terms: wish.terms,
    };
    let rule = add(&tx, clock, Some(officer.account_id()), new).await?;
    answer(&tx, &once, &rule.id).await?;
    tx.commit().await?;
    Ok(rule)
}

async fn exists(
    tx: &impl ConnectionTrait,
    officer: &Officer,
    scope: &Scope,
) -> Result<bool, DbErr> {
    if let Some(id) = scope.cooperative_id {
        let found = cooperatives::by_id(tx, id).await?;
        if found.is_none_or(|row| row.region_id != officer.region_id()) {
            return Ok(false);
        }
    }
    if let Some(id) = scope.product_id {
        let found = products::by_id(tx, id).await?;
        if found.is_none_or(|row| row.region_id != officer.region_id()) {
            return Ok(false);
        }
    }
    match &scope.category_code {
        Some(code) => Ok(categories::by_code(tx, code).await?.is_some()),
        None => Ok(true),
    }
}
