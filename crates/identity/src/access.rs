//! The one table of operation and role. Which rows an operation may touch is
//! not said here but by the proofs, [`crate::Seller`] and [`crate::Officer`].

use crate::{Actor, Grant};

/// Who may call an operation at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Anyone,
    SignedIn,
    /// A member of some cooperative.
    Member,
    /// An officer of some region, or an administrator.
    Officer,
    Administrator,
}

/// Every root field of the public schema with its rule. A test compares the
/// table with the schema, so that an operation without a rule fails the build.
pub const RULES: &[(&str, Rule)] = &[
    // Query
    ("basket", Rule::Anyone),
    ("categories", Rule::Anyone),
    ("category", Rule::Anyone),
    ("cooperative", Rule::Anyone),
    ("cooperatives", Rule::Anyone),
    ("labels", Rule::Anyone),
    ("me", Rule::Anyone),
    ("places", Rule::Anyone),
    ("product", Rule::Anyone),
    ("products", Rule::Anyone),
    ("quote", Rule::Anyone),
    ("region", Rule::Anyone),
    ("regionOffice", Rule::Officer),
    ("regions", Rule::Anyone),
    ("search", Rule::Anyone),
    ("seller", Rule::Member),
    ("suggestions", Rule::Anyone),
    ("trackOrder", Rule::Anyone),
    // Mutation
    ("addCommissionRule", Rule::Officer),
    ("addEuroRate", Rule::Officer),
    ("addParcel", Rule::Member),
    ("addPicture", Rule::Member),
    ("addToBasket", Rule::Anyone),
    ("adjustStock", Rule::Member),
    ("advancePart", Rule::Member),
    ("beginDraft", Rule::Member),
    ("cancelOrder", Rule::Anyone),
    ("cancelPart", Rule::Officer),
    ("changePayout", Rule::Officer),
    ("confirmCash", Rule::SignedIn),
    ("discardDraft", Rule::Member),
    ("importRemittance", Rule::Officer),
    ("liftPayoutHold", Rule::Officer),
    ("payReturn", Rule::Officer),
    ("placeOrder", Rule::Anyone),
    ("placePayoutHold", Rule::Officer),
    ("preparePayout", Rule::Officer),
    ("receiveReturn", Rule::Member),
    ("reconcileRemittance", Rule::Officer),
    ("recordDue", Rule::Officer),
    ("recordTransfer", Rule::Officer),
    ("removeFromBasket", Rule::Anyone),
    ("requestReturn", Rule::Anyone),
    ("resolveBankLine", Rule::Officer),
    ("resolveRemittanceLine", Rule::Officer),
    ("reviewDraft", Rule::Officer),
    ("saveCollectionPoint", Rule::Officer),
    ("saveDeliveryMethod", Rule::Officer),
    ("saveDraft", Rule::Member),
    ("sendDraft", Rule::Member),
    ("sendPayouts", Rule::Officer),
    ("setBasketQuantity", Rule::Anyone),
    ("setCashTerms", Rule::Officer),
    ("setDeliveryGrid", Rule::Officer),
    ("setFreeDelivery", Rule::Officer),
    ("setOwnDelivery", Rule::Member),
    ("setOwnFreeDelivery", Rule::Member),
    ("setPayoutTerms", Rule::Officer),
    ("setPrice", Rule::Member),
    ("setRegionAccounts", Rule::Officer),
    ("setProductListed", Rule::Member),
    ("setSearchWords", Rule::Officer),
    ("setTimers", Rule::Officer),
    ("settleRefundByHand", Rule::Officer),
    ("signIn", Rule::Anyone),
    ("signOut", Rule::Anyone),
    ("startPayment", Rule::Anyone),
];

/// The rule of an operation; one without a rule is refused.
pub fn rule(operation: &str) -> Option<Rule> {
    RULES
        .iter()
        .find(|(name, _)| *name == operation)
        .map(|(_, rule)| *rule)
}

/// Whether the rule lets this actor in.
pub fn allows(rule: Rule, actor: &Actor) -> bool {
    let is = |wanted: fn(&Grant) -> bool| {
        actor
            .signed_in()
            .is_some_and(|person| person.grants.iter().any(wanted))
    };
    match rule {
        Rule::Anyone => true,
        Rule::SignedIn => actor.signed_in().is_some(),
        Rule::Member => is(|grant| matches!(grant, Grant::Member { .. })),
        Rule::Officer => is(|grant| matches!(grant, Grant::Officer { .. } | Grant::Administrator)),
        Rule::Administrator => is(|grant| matches!(grant, Grant::Administrator)),
    }
}

/// Whether this actor may call the operation. A refusal is logged.
pub fn permits(operation: &str, actor: &Actor) -> bool {
    let permitted = rule(operation).is_some_and(|rule| allows(rule, actor));
    if !permitted {
        let account_id = actor.signed_in().map(|person| person.account_id.0);
        tracing::warn!(operation, ?account_id, "operation refused");
    }
    permitted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Duty, SignedIn};
    use kernel::{AccountId, CooperativeId, Locale, RegionId};
    use std::collections::HashSet;

    fn person(grants: &[Grant]) -> Actor {
        Actor::Account(SignedIn {
            account_id: AccountId::new(),
            name: "Itto".into(),
            email: None,
            locale: Locale::Fr,
            grants: grants.to_vec(),
        })
    }

    #[test]
    fn each_role_passes_its_own_rules_and_no_others() {
        let member = person(&[Grant::Member {
            cooperative_id: CooperativeId::new(),
            duty: Duty::President,
        }]);
        let officer = person(&[Grant::Officer {
            region_id: RegionId::new(),
        }]);
        let rules = [
            Rule::Anyone,
            Rule::SignedIn,
            Rule::Member,
            Rule::Officer,
            Rule::Administrator,
        ];
        let table = [
            (Actor::Visitor, [true, false, false, false, false]),
            (person(&[]), [true, true, false, false, false]),
            (member, [true, true, true, false, false]),
            (officer, [true, true, false, true, false]),
            (
                person(&[Grant::Administrator]),
                [true, true, false, true, true],
            ),
        ];
        for (actor, expected) in table {
            assert_eq!(
                rules.map(|rule| allows(rule, &actor)),
                expected,
                "{actor:?}"
            );
        }
    }

    #[test]
    fn an_operation_has_one_rule_and_one_without_is_refused() {
        let names: HashSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), RULES.len());
        assert!(permits("products", &Actor::Visitor));
        assert!(!permits("setPrice", &Actor::Visitor));
        assert!(!permits("dropTables", &person(&[Grant::Administrator])));
    }
}
