//! Whoever sends a request, and the proofs of what they may touch.

use kernel::{AccountId, CooperativeId, Locale, RegionId};
use sea_orm::{DeriveActiveEnum, EnumIter};
use std::fmt;

/// Whoever sends a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Actor {
    /// Nobody that we know. A shopper needs no account.
    #[default]
    Visitor,
    Account(SignedIn),
}

/// A person with a live session, as the database knew them at this request.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub account_id: AccountId,
    pub name: String,
    pub email: Option<String>,
    pub locale: Locale,
    pub grants: Vec<Grant>,
}

/// One thing that an account may be, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grant {
    Member {
        cooperative_id: CooperativeId,
        duty: Duty,
    },
    Officer {
        region_id: RegionId,
    },
    Administrator,
}

/// What a member does in the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Duty {
    President,
    Treasurer,
    Stock,
    Sales,
}

/// A piece of a cooperative's work that not every duty includes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Move a part of an order on: accept, refuse, pack, hand over, deliver.
    ShipOrders,
    SetPrices,
    AdjustStock,
    /// Say what is sold and what it is.
    EditProducts,
    /// Sales, commission, payout.
    SeeMoney,
}

/// The proof that somebody may act for one cooperative. Finders and deeds on a
/// seller's rows ask for it; [`Actor::seller`] is the only way to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seller {
    cooperative_id: CooperativeId,
    account_id: AccountId,
    duty: Duty,
}

/// The proof that somebody may see the figures of one region;
/// [`Actor::officer`] is the only way to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Officer {
    region_id: RegionId,
    account_id: AccountId,
}

impl Actor {
    /// The person, if somebody is signed in.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        match self {
            Self::Visitor => None,
            Self::Account(person) => Some(person),
        }
    }

    /// The proof for this cooperative, for its members only: an administrator
    /// runs the market and does not sell in it.
    pub fn seller(&self, cooperative_id: CooperativeId) -> Option<Seller> {
        let person = self.signed_in()?;
        person.grants.iter().find_map(|grant| match *grant {
            Grant::Member {
                cooperative_id: own,
                duty,
            } if own == cooperative_id => Some(Seller {
                cooperative_id,
                account_id: person.account_id,
                duty,
            }),
            _ => None,
        })
    }

    /// The proof for this region, for its officers and for administrators.
    pub fn officer(&self, region_id: RegionId) -> Option<Officer> {
        let person = self.signed_in()?;
        let may = person.grants.iter().any(|grant| match *grant {
            Grant::Officer { region_id: own } => own == region_id,
            Grant::Administrator => true,
            Grant::Member { .. } => false,
        });
        may.then_some(Officer {
            region_id,
            account_id: person.account_id,
        })
    }
}

impl SignedIn {
    pub fn is_administrator(&self) -> bool {
        self.grants.contains(&Grant::Administrator)
    }

    /// The cooperatives that this person is a member of, in the order granted.
    pub fn cooperatives(&self) -> impl Iterator<Item = CooperativeId> + '_ {
        self.grants.iter().filter_map(|grant| match grant {
            Grant::Member { cooperative_id, .. } => Some(*cooperative_id),
            _ => None,
        })
    }

    /// The regions that this person is an officer of. An administrator may see
    /// all regions without being named here.
    pub fn regions(&self) -> impl Iterator<Item = RegionId> + '_ {
        self.grants.iter().filter_map(|grant| match grant {
            Grant::Officer { region_id } => Some(*region_id),
            _ => None,
        })
    }
}

/// Logs name the account, never the mail address.
impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn")
            .field("account_id", &self.account_id)
            .field("grants", &self.grants)
            .finish_non_exhaustive()
    }
}

impl Duty {
    /// Which duty includes which task, whole.
    pub const fn includes(self, task: Task) -> bool {
        match task {
            Task::ShipOrders => matches!(self, Self::President | Self::Sales | Self::Stock),
            Task::SetPrices | Task::EditProducts => matches!(self, Self::President | Self::Sales),
            Task::AdjustStock => matches!(self, Self::President | Self::Stock),
            Task::SeeMoney => matches!(self, Self::President | Self::Treasurer),
        }
    }
}

impl Seller {
    pub const fn cooperative_id(&self) -> CooperativeId {
        self.cooperative_id
    }

    /// Who acts, for the journal.
    pub const fn account_id(&self) -> AccountId {
        self.account_id
    }

    pub const fn duty(&self) -> Duty {
        self.duty
    }

    /// Whether this member's duty includes the task.
    pub const fn may(&self, task: Task) -> bool {
        self.duty.includes(task)
    }
}

impl Officer {
    pub const fn region_id(&self) -> RegionId {
        self.region_id
    }

    /// Who looks, for the journal.
    pub const fn account_id(&self) -> AccountId {
        self.account_id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(grants: Vec<Grant>) -> Actor {
        Actor::Account(SignedIn {
            account_id: AccountId::new(),
            name: "Fatima".into(),
            email: Some("fatima@example.ma".into()),
            locale: Locale::Ar,
            grants,
        })
    }

    #[test]
    fn a_member_sells_for_the_own_cooperative_only() {
        let own = CooperativeId::new();
        let duty = Duty::Stock;
        let member = person(vec![Grant::Member {
            cooperative_id: own,
            duty,
        }]);

        let seller = member.seller(own).unwrap();
        assert_eq!(seller.cooperative_id(), own);
        assert!(seller.may(Task::AdjustStock) && !seller.may(Task::SetPrices));
        assert_eq!(member.seller(CooperativeId::new()), None);
        assert_eq!(member.officer(RegionId::new()), None);
        assert_eq!(Actor::Visitor.seller(own), None);
    }

    #[test]
    fn an_administrator_sees_every_region_and_sells_for_nobody() {
        let administrator = person(vec![Grant::Administrator]);
        assert!(administrator.officer(RegionId::new()).is_some());
        assert_eq!(administrator.seller(CooperativeId::new()), None);
    }

    #[test]
    fn an_officer_sees_the_own_region_only() {
        let own = RegionId::new();
        let officer = person(vec![Grant::Officer { region_id: own }]);
        assert!(officer.officer(own).is_some());
        assert_eq!(officer.officer(RegionId::new()), None);
        assert_eq!(officer.seller(CooperativeId::new()), None);
    }

    #[test]
    fn debug_shows_no_mail_address() {
        let shown = format!("{:?}", person(vec![Grant::Administrator]));
        assert!(shown.contains("Administrator"));
        assert!(!shown.contains("fatima") && !shown.contains("Fatima"));
    }
}
