//! VAT by seller status × product class × date, from a dated table, because the
//! code changes with each finance law.

use crate::entity::vat_rule;
use chrono::NaiveDate;
use kernel::{LocalizedText, Money};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, prelude::Uuid,
};

/// Stands for every seller status or every product class.
pub const ANY: &str = "any";
/// The class of products that no article exempts.
pub const STANDARD: &str = "standard";
/// The class of the region's commission, a service; its seller status is [`PLATFORM`].
pub const COMMISSION: &str = "commission";
/// The status of the region as the seller of its service.
pub const PLATFORM: &str = "platform";

/// The rules in force on one day.
#[derive(Clone, Debug)]
pub struct VatRules(Vec<vat_rule::Model>);

/// What applies to one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vat {
    /// Basis points.
    pub rate_bp: i32,
    /// The legal ground, as an invoice states it; empty where no rule is set.
    pub ground: LocalizedText,
}

/// A rule to be set.
#[derive(Clone, Debug)]
pub struct NewVatRule<'a> {
    pub seller_status: &'a str,
    pub product_class: &'a str,
    pub from_day: NaiveDate,
    pub rate_bp: i32,
    pub ground: LocalizedText,
}

pub async fn rules_on(db: &impl ConnectionTrait, day: NaiveDate) -> Result<VatRules, DbErr> {
    let rules = vat_rule::Entity::find()
        .filter(vat_rule::COLUMN.from_day.lte(day))
        .order_by_desc(vat_rule::Column::FromDay)
        .all(db)
        .await?;
    Ok(VatRules(rules))
}

pub async fn set_rule(tx: &impl ConnectionTrait, rule: NewVatRule<'_>) -> Result<(), DbErr> {
    let row = vat_rule::ActiveModel {
        id: Set(Uuid::new_v4()),
        seller_status: Set(rule.seller_status.to_owned()),
        product_class: Set(rule.product_class.to_owned()),
        from_day: Set(rule.from_day),
        rate_bp: Set(rule.rate_bp),
        ground: Set(rule.ground),
    };
    vat_rule::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

impl VatRules {
    /// The rule that names both wins over one that names the product's class,
    /// that one over one that names the seller's status; the latest of equals.
    pub fn of(&self, seller_status: &str, product_class: Option<&str>) -> Vat {
        let class = product_class.unwrap_or(STANDARD);
        [
            (seller_status, class),
            (ANY, class),
            (seller_status, ANY),
            (ANY, ANY),
        ]
        .into_iter()
        .find_map(|(status, class)| {
            let fits = |rule: &&vat_rule::Model| {
                rule.seller_status == status && rule.product_class == class
            };
            self.0.iter().find(fits)
        })
        .map_or_else(Vat::none, |rule| Vat {
            rate_bp: rule.rate_bp,
            ground: rule.ground.clone(),
        })
    }
}

impl VatRules {
    /// The tax on the region's commission.
    pub fn on_commission(&self) -> Vat {
        self.of(PLATFORM, Some(COMMISSION))
    }
}

impl Vat {
    fn none() -> Self {
        Self {
            rate_bp: 0,
            ground: LocalizedText::default(),
        }
    }

    /// The tax inside a price that includes it, rounded half up.
    pub fn within(&self, gross: Money) -> Money {
        let rate = i128::from(self.rate_bp);
        let whole = 10_000 + rate;
        let tax = (i128::from(gross.minor) * rate + whole / 2).div_euclid(whole);
        Money::new(i64::try_from(tax).unwrap_or(0), gross.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(status: &str, class: &str, rate_bp: i32) -> vat_rule::Model {
        vat_rule::Model {
            id: Uuid::nil(),
            seller_status: status.into(),
            product_class: class.into(),
            from_day: NaiveDate::default(),
            rate_bp,
            ground: LocalizedText::default(),
        }
    }

    #[test]
    fn the_most_specific_rule_wins() {
        let rules = VatRules(vec![
            rule("payer", ANY, 2_000),
            rule("exempt", ANY, 0),
            rule(ANY, "exempt_91_I_A_4", 0),
        ]);
        assert_eq!(rules.of("payer", None).rate_bp, 2_000);
        assert_eq!(rules.of("payer", Some("exempt_91_I_A_4")).rate_bp, 0);
        assert_eq!(rules.of("exempt", None).rate_bp, 0);
    }

    #[test]
    fn a_sixth_of_a_gross_price_is_the_tax_at_twenty_percent() {
        let vat = Vat {
            rate_bp: 2_000,
            ground: LocalizedText::default(),
        };
        assert_eq!(vat.within(Money::mad(12_000)), Money::mad(2_000));
        assert_eq!(vat.within(Money::mad(100)), Money::mad(17));
    }
}
