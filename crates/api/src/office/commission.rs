//! Commission rules, and why a line's commission is what it is.

use crate::errors::Fault;
use crate::loaders::find;
use crate::values::{Date, Money, texts};
use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use i18n::Texts;
use payments::commission::{Charge, Rule};

pub(crate) struct LineCommission(pub(crate) orders::OrderLine);

pub(crate) struct CommissionRule(pub(crate) Rule);

/// The commission on a line, as it was frozen when the line was sold.
#[Object]
impl LineCommission {
    /// The line.
    async fn line_id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Without tax.
    async fn amount(&self) -> Money {
        self.0.charge().amount.into()
    }

    /// The tax on it.
    async fn tax(&self) -> Money {
        self.0.charge().vat.into()
    }

    /// The rule and what it was applied to, in words.
    async fn explanation(&self, ctx: &Context<'_>) -> Result<String, Fault> {
        let charge = self.0.charge();
        let rule = match charge.rule {
            Some((id, _)) => find(ctx, id).await?,
            None => None,
        };
        Ok(explained(texts(ctx), &charge, rule.as_ref()))
    }
}

fn explained(t: Texts, charge: &Charge, rule: Option<&Rule>) -> String {
    let Some(rule) = rule else {
        return t.get("money-explain-none");
    };
    let money = |amount| i18n::money(amount, t.locale());
    let minor = |minor| money(kernel::Money::new(minor, charge.base.currency));
    let mut said = t.with(
        "money-explain-rule",
        &[
            ("scope", scope(t, rule).into()),
            ("version", rule.version.to_string().into()),
            ("day", rule.from_day.to_string().into()),
            ("rate", percent(charge.rate_bp).into()),
            ("base", money(charge.base).into()),
            ("fixed", money(charge.fixed).into()),
        ],
    );
    let bounds = [
        ("money-explain-floor", rule.floor_minor),
        ("money-explain-ceiling", rule.ceiling_minor),
    ];
    for (key, bound) in bounds {
        if let Some(bound) = bound {
            said.push(' ');
            said.push_str(&t.with(key, &[("amount", minor(bound).into())]));
        }
    }
    said.push(' ');
    said.push_str(&t.with(
        "money-explain-sum",
        &[
            ("amount", money(charge.amount).into()),
            ("rate", percent(charge.vat_rate_bp).into()),
            ("tax", money(charge.vat).into()),
        ],
    ));
    said
}

fn scope(t: Texts, rule: &Rule) -> String {
    t.get(if rule.product_id.is_some() {
        "money-scope-product"
    } else if rule.cooperative_id.is_some() {
        "money-scope-cooperative"
    } else if rule.category_code.is_some() {
        "money-scope-category"
    } else {
        "money-scope-region"
    })
}

/// Basis points as `5` or `7.25`.
fn percent(rate_bp: i32) -> String {
    let (whole, rest) = (rate_bp / 100, rate_bp % 100);
    match rest {
        0 => whole.to_string(),
        rest => format!("{whole}.{rest:02}"),
    }
}

/// One version of a commission rule. A rule is never edited; a newer version follows it.
#[Object]
impl CommissionRule {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// 1 for the first version of its scope.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The only cooperative that it is for.
    async fn cooperative_id(&self) -> Option<ID> {
        self.0.cooperative_id.map(|id| ID(id.to_string()))
    }

    /// The only category that it is for, with everything below it.
    async fn category_code(&self) -> Option<&str> {
        self.0.category_code.as_deref()
    }

    /// The only product that it is for.
    async fn product_id(&self) -> Option<ID> {
        self.0.product_id.map(|id| ID(id.to_string()))
    }

    /// The day from which it holds.
    async fn from_day(&self) -> Date {
        Date(self.0.from_day)
    }

    /// Whether no rule of its scope holds from that day on.
    async fn ended(&self) -> bool {
        self.0.ended
    }

    /// The rate in basis points (1/10,000) of what the shopper pays.
    async fn rate_basis_points(&self) -> i32 {
        self.0.rate_bp
    }

    /// For each line, in minor units.
    async fn fixed_minor(&self) -> i64 {
        self.0.fixed_minor
    }

    /// The least for a line, in minor units.
    async fn floor_minor(&self) -> Option<i64> {
        self.0.floor_minor
    }

    /// The most for a line, in minor units.
    async fn ceiling_minor(&self) -> Option<i64> {
        self.0.ceiling_minor
    }

    /// When it was written.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }
}
