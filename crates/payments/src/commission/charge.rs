//! Which rule applies to a line, and what it comes to.

use super::Rule;
use kernel::{CooperativeId, Money, MoneyError, ProductId, RuleId};
use std::cmp::Reverse;
use std::collections::HashSet;

/// The rules in force in a region on one day.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<Rule>);

/// A thing that is sold, as far as rules look at it.
#[derive(Clone, Debug)]
pub struct Sold<'a> {
    pub cooperative_id: CooperativeId,
    pub product_id: ProductId,
    /// The codes of its category and of those above it, from the trunk on.
    pub branch: Vec<&'a str>,
}

/// The commission on one line, ready to be frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// The rule and its version; nothing where no rule applies.
    pub rule: Option<(RuleId, i32)>,
    /// Basis points.
    pub rate_bp: i32,
    pub fixed: Money,
    /// What the rate was taken of: what the shopper pays for the line.
    pub base: Money,
    /// Without tax.
    pub amount: Money,
    /// Basis points.
    pub vat_rate_bp: i32,
    /// On top of the amount.
    pub vat: Money,
}

impl Rules {
    /// Of each scope the one that holds, given all that have begun, the latest first.
    pub(super) fn in_force(begun: Vec<Rule>) -> Self {
        let mut seen = HashSet::new();
        let mut rules: Vec<Rule> = begun
            .into_iter()
            .filter(|rule| seen.insert(rule.scope.clone()))
            .collect();
        rules.retain(|rule| !rule.ended);
        Self(rules)
    }

    /// Whether any of them names a category, so that the tree is needed.
    pub fn name_categories(&self) -> bool {
        self.0.iter().any(|rule| rule.category_code.is_some())
    }

    /// The most specific rule: one for the product before one for the
    /// cooperative before one for a category, the deeper category first; one
    /// that names two of them before one that names one.
    pub fn of(&self, sold: &Sold<'_>) -> Option<&Rule> {
        let fitting = self.0.iter().filter_map(|rule| {
            let depth = depth(rule, sold)?;
            let cooperative = rule.cooperative_id.is_some();
            Some((rule.product_id.is_some(), cooperative, depth, rule))
        });
        fitting
            .min_by_key(|(product, cooperative, depth, _)| {
                Reverse((*product, *cooperative, *depth))
            })
            .map(|(_, _, _, rule)| rule)
    }

    /// What a line comes to, with the tax on it at a rate in basis points.
    /// Commission and tax together never exceed what the shopper pays.
    pub fn charge(
        &self,
        sold: &Sold<'_>,
        base: Money,
        vat_rate_bp: i32,
    ) -> Result<Charge, MoneyError> {
        let money = |minor| Money::new(minor, base.currency);
        let Some(rule) = self.of(sold) else {
            return Ok(Charge {
                rule: None,
                rate_bp: 0,
                fixed: money(0),
                base,
                amount: money(0),
                vat_rate_bp,
                vat: money(0),
            });
        };
        let fixed = money(rule.fixed_minor);
        let plain = base.basis_points(rule.rate_bp)?.plus(fixed)?.minor;
        let minor = plain
            .max(rule.floor_minor.unwrap_or(0))
            .min(rule.ceiling_minor.unwrap_or(i64::MAX))
            .min(most(base.minor, vat_rate_bp));
        let amount = money(minor);
        let vat = amount.basis_points(vat_rate_bp)?.minor;
        Ok(Charge {
            rule: Some((rule.id, rule.version)),
            rate_bp: rule.rate_bp,
            fixed,
            base,
            amount,
            vat_rate_bp,
            vat: money(vat.min(base.minor - minor)),
        })
    }
}

/// How deep in the tree a rule reaches that applies: 0 where it names no
/// category. `None` where it does not apply.
fn depth(rule: &Rule, sold: &Sold<'_>) -> Option<usize> {
    let seller = rule
        .cooperative_id
        .is_none_or(|id| id == sold.cooperative_id);
    let product = rule.product_id.is_none_or(|id| id == sold.product_id);
    if !seller || !product {
        return None;
    }
    let Some(code) = &rule.category_code else {
        return Some(0);
    };
    let at = sold.branch.iter().position(|above| above == code)?;
    Some(at + 1)
}

/// The most that leaves room for its own tax within a price.
fn most(base: i64, vat_rate_bp: i32) -> i64 {
    let whole = 10_000 + i128::from(vat_rate_bp);
    i64::try_from(i128::from(base) * 10_000 / whole).unwrap_or(base)
}

#[cfg(test)]
mod tests {
    use super::super::Scope;
    use super::*;
    use chrono::NaiveDate;
    use kernel::RegionId;
    use proptest::prelude::*;

    fn rule(scope: Scope, rate_bp: i32) -> Rule {
        Rule {
            id: RuleId::new(),
            region_id: RegionId::new(),
            scope: scope.to_string(),
            version: 1,
            cooperative_id: scope.cooperative_id,
            category_code: scope.category_code,
            product_id: scope.product_id,
            from_day: NaiveDate::default(),
            ended: false,
            rate_bp,
            fixed_minor: 0,
            floor_minor: None,
            ceiling_minor: None,
            account_id: None,
            created_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    fn category(code: &str) -> Scope {
        Scope {
            category_code: Some(code.to_owned()),
            ..Scope::default()
        }
    }

    #[test]
    fn the_most_specific_rule_wins() {
        let (cooperative_id, product_id) = (CooperativeId::new(), ProductId::new());
        let sold = Sold {
            cooperative_id,
            product_id,
            branch: vec!["food", "dates"],
        };
        let of = |rules: &[Rule]| Rules(rules.to_vec()).of(&sold).map(|rule| rule.rate_bp);
        let mut rules = vec![rule(category("honey"), 100)];
        assert_eq!(of(&rules), None, "another branch");
        let ever_more_specific = [
            Scope::default(),
            category("food"),
            category("dates"),
            Scope {
                cooperative_id: Some(cooperative_id),
                ..Scope::default()
            },
            Scope {
                cooperative_id: Some(cooperative_id),
                ..category("food")
            },
            Scope {
                product_id: Some(product_id),
                ..Scope::default()
            },
        ];
        for (rate, scope) in (200..).zip(ever_more_specific) {
            rules.insert(0, rule(scope, rate));
            assert_eq!(of(&rules), Some(rate));
        }
    }

    #[test]
    fn an_ended_rule_leaves_its_place_to_the_next() {
        let end = Rule {
            ended: true,
            version: 2,
            ..rule(category("dates"), 0)
        };
        let begun = vec![
            end,
            rule(category("dates"), 300),
            rule(Scope::default(), 500),
        ];
        let rules = Rules::in_force(begun);
        assert_eq!(rules.0.len(), 1);
        assert_eq!(rules.0[0].rate_bp, 500);
    }

    #[test]
    fn floor_ceiling_and_fixed_amount_hold() {
        let sold = Sold {
            cooperative_id: CooperativeId::new(),
            product_id: ProductId::new(),
            branch: vec![],
        };
        let rules = Rules(vec![Rule {
            fixed_minor: 100,
            floor_minor: Some(300),
            ceiling_minor: Some(2_000),
            ..rule(Scope::default(), 500)
        }]);
        let charge = |base| {
            let charge = rules.charge(&sold, Money::mad(base), 2_000).unwrap();
            (charge.amount.minor, charge.vat.minor)
        };
        assert_eq!(charge(10_000), (600, 120), "5 % and 1.00");
        assert_eq!(charge(1_000), (300, 60), "the floor");
        assert_eq!(charge(100_000), (2_000, 400), "the ceiling");
        assert_eq!(charge(120), (100, 20), "never more than the price");
    }

    proptest! {
        #[test]
        fn commission_and_tax_never_exceed_the_price(
            base in 0i64..10_000_000, rate in 0i32..=10_000, fixed in 0i64..100_000, vat in 0i32..=3_000,
        ) {
            let sold = Sold { cooperative_id: CooperativeId::new(), product_id: ProductId::new(), branch: vec![] };
            let rules = Rules(vec![Rule { fixed_minor: fixed, ..rule(Scope::default(), rate) }]);
            let charge = rules.charge(&sold, Money::mad(base), vat).unwrap();
            prop_assert!(charge.amount.minor >= 0 && charge.vat.minor >= 0);
            prop_assert!(charge.amount.minor + charge.vat.minor <= base);
        }
    }
}
